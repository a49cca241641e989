import { exampleRegister, exampleSeed } from "../../example/example-register.ts";
import { seededIds } from "../../example/seeded-ids.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import { registerToJson } from "../../model/register-json.ts";
import type { Command } from "../command.ts";
import { writeOutput } from "../write-output.ts";

/** The day that the example speaks of unless `--date` says otherwise: the same bytes, whenever it is made. */
const exampleDate = "2026-11-23";

export const exampleCommand: Command = {
  name: "example",
  files: 0,
  usage: "[--seed S]",
  options: { seed: { type: "string" } },
  run: (input) => {
    const newId = seededIds(input.option("seed") ?? exampleSeed);
    const register = exampleRegister({ today: input.date ?? exampleDate, newId });
    return writeOutput(input, canonicalJson(registerToJson(register), "indented"));
  },
};
