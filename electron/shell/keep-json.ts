import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { z } from "zod";

/**
 * What the shell kept for itself, or null when it is not there or is not what it should be. Only things that can be done without
 * are kept this way (where the window was), so a damaged file is the same as none; the register never is.
 */
export function readKept<T>(path: string, schema: z.ZodType<T>): T | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // not JSON
  }
}

/** Keeps `value`; the file is whole at any moment. */
export function keep(path: string, value: unknown): void {
  const temporary = `${path}.new`;
  writeFileSync(temporary, JSON.stringify(value));
  renameSync(temporary, path);
}
