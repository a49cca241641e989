import { packRegister } from "../../files/register-file/pack-register.ts";
import { program } from "../../program.ts";
import type { Command } from "../command.ts";
import { readFilesBeside } from "../read-files-beside.ts";
import { readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";

export const packCommand: Command = {
  name: "pack",
  files: 1,
  usage: "REGISTER.json",
  options: {},
  run: async (input) => {
    const { io, words } = input;
    const read = await readInput(input);
    if (read === null) return 2;
    const beside = await readFilesBeside(input);
    const attachments = new Map([...read.parts.attachments, ...beside.attachments]);
    for (const { sha256 } of read.register.attachments.values()) {
      if (!attachments.has(sha256)) {
        io.tell(`${read.file}: ${words.cli.attachmentMissing(sha256)}`);
        return 2;
      }
    }
    const commits = read.parts.commits ?? beside.commits;
    const packed = await packRegister({ register: read.parts.register, commits, attachments }, program);
    if (packed.ok) return writeOutput(input, packed.value);
    io.tell(`${read.file}: ${words.cli.notPacked(packed.error.code)}`);
    return 2;
  },
};
