import type { Command } from "../command.ts";
import { readInput } from "../read-input.ts";
import { writeRegister } from "../write-register.ts";

export const unpackCommand: Command = {
  name: "unpack",
  files: 1,
  usage: "FILE",
  options: {},
  run: async (input) => {
    const read = await readInput(input);
    return read === null ? 2 : writeRegister(input, read.parts);
  },
};
