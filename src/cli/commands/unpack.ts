import type { Command } from "../command.ts";
import { readInput } from "../read-input.ts";
import { filesFolderOf, historyName } from "../register-files.ts";
import { writeOutput } from "../write-output.ts";

export const unpackCommand: Command = {
  name: "unpack",
  files: 1,
  usage: "FILE",
  options: {},
  run: async (input) => {
    const { io, words, option } = input;
    const read = await readInput(input);
    if (read === null) return 2;
    const { register, commits, attachments } = read.parts;
    const output = option("output");
    const hasFiles = attachments.size > 0 || commits !== null;
    if (hasFiles && (output === null || output === "-")) {
      // Without its attachments a register would be less than the file was; without its history only poorer.
      if (attachments.size > 0) {
        io.tell(`${read.file}: ${words.cli.attachmentsNeedFolder}`);
        return 2;
      }
      io.tell(`${read.file}: ${words.cli.attachmentsNeedFolder}`);
    } else if (hasFiles && output !== null) {
      const folder = filesFolderOf(output);
      const files = new Map<string, Uint8Array>(attachments);
      if (commits !== null) files.set(historyName, new TextEncoder().encode(commits));
      for (const [name, bytes] of files) {
        if (!(await io.writeFile(`${folder}/${name}`, bytes))) {
          io.tell(words.cli.cannotWrite(`${folder}/${name}`));
          return 2;
        }
      }
    }
    return writeOutput(input, register);
  },
};
