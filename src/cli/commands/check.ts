import { findingMessage, findingsToJson } from "../../checks/finding.ts";
import { gatherFindings } from "../../checks/gather-findings.ts";
import { rules } from "../../checks/rules.ts";
import { runAll } from "../../checks/run-all.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { Command } from "../command.ts";
import { readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";

/** What `--fail-on` fails on. */
const failing: { readonly [level: string]: ReadonlyArray<string> } = {
  error: ["error"],
  warning: ["error", "warning"],
};

export const checkCommand: Command = {
  name: "check",
  files: 1,
  usage: "FILE [--json] [--fail-on error|warning]",
  options: { json: { type: "boolean" }, "fail-on": { type: "string" } },
  run: async (input) => {
    const { io, words, option } = input;
    const level = option("fail-on");
    if (level !== null && failing[level] === undefined) {
      io.tell(words.cli.wrongValue("fail-on", level, "error, warning"));
      return 2;
    }
    const read = await readInput(input);
    if (read === null) return 2;
    const findings = gatherFindings(runAll(read.register, rules, input.today), rules);
    const lines = findings.map((finding) => {
      const level = words.controls.levels[finding.severity];
      const line = `${level}  ${findingMessage(finding, read.register, words)}  ${finding.article}`;
      return finding.waived ? `${line}  (${words.cli.waived})` : line;
    });
    const text = lines.length === 0 ? words.cli.noFindings : lines.join("\n");
    const written = await writeOutput(
      input,
      input.isSet("json") ? canonicalJson(findingsToJson(findings, read.register, words), "indented") : `${text}\n`,
    );
    if (written !== 0) return written;
    const fails =
      level !== null && findings.some(({ severity, waived }) => !waived && failing[level]?.includes(severity));
    return fails ? 1 : 0;
  },
};
