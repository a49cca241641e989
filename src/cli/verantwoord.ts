#!/usr/bin/env node
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Io } from "./io.ts";
import { run } from "./run.ts";

/** The real world: this process, its files, its streams. */
const io: Io = {
  readFile: async (path) => {
    try {
      return path === "-" ? await buffer(process.stdin) : await readFile(path);
    } catch {
      // A file that cannot be read is for the command to tell, in the user's language.
      return null;
    }
  },
  writeFile: async (path, bytes) => {
    try {
      if (path === null) {
        await new Promise<void>((resolve, reject) => {
          process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
        });
      } else {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
      }
      return true;
    } catch {
      return false;
    }
  },
  listFolder: async (path) => {
    try {
      return await readdir(path);
    } catch {
      return null;
    }
  },
  tell: (line) => process.stderr.write(`${line}\n`),
  now: () => new Date().toISOString(),
};

process.exitCode = await run(process.argv.slice(2), io);
