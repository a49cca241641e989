import { rules } from "../../checks/rules.ts";
import { rulesToJson } from "../../checks/rules-json.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { Command } from "../command.ts";
import { writeOutput } from "../write-output.ts";

export const rulesCommand: Command = {
  name: "rules",
  files: 0,
  usage: "[--json]",
  options: { json: { type: "boolean" } },
  run: async (input) => {
    const { words } = input;
    if (input.isSet("json")) return writeOutput(input, canonicalJson(rulesToJson(rules, words), "indented"));
    const lines = rules.map(({ id, severity, article }) => {
      const { title, fix } = words.checks.rules[id];
      return `${words.controls.levels[severity]}  ${title}  ${article}  ${id}${fix === null ? "" : `  [${fix}]`}\n`;
    });
    return writeOutput(input, lines.join(""));
  },
};
