import { rules } from "../../checks/rules.ts";
import { runAll } from "../../checks/run-all.ts";
import type { ExportOptions } from "../../exports/export-context.ts";
import { planCsv } from "../../exports/plan-csv.ts";
import { planRegisterWorkbook } from "../../exports/plan-register-workbook.ts";
import { registerForReader } from "../../exports/register-for-reader.ts";
import { writeWorkbook } from "../../files/xlsx/write-workbook.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { Register } from "../../model/register.ts";
import { registerToJson } from "../../model/register-json.ts";
import type { Command, CommandInput } from "../command.ts";
import { readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";
import { readerNamed } from "./reader-option.ts";

const layouts = ["own", "json", "csv"] as const;
type Layout = (typeof layouts)[number];

export const exportCommand: Command = {
  name: "export",
  files: 1,
  usage: "FILE [--layout own|json|csv]",
  options: { layout: { type: "string" } },
  run: async (input) => {
    const { io, words, option } = input;
    const wanted = option("layout") ?? "own";
    const layout = layouts.find((each) => each === wanted);
    if (layout === undefined) {
      io.tell(words.cli.wrongValue("layout", wanted, layouts.join(", ")));
      return 2;
    }
    const read = await readInput(input);
    if (read === null) return 2;
    const made = await make(layout, read.register, read.commits.at(-1)?.header.seq ?? 0, input);
    return made === null ? 2 : writeOutput(input, made);
  },
};

async function make(
  layout: Layout,
  register: Register,
  seq: number,
  { io, words, language, today, option }: CommandInput,
): Promise<string | Uint8Array | null> {
  const found = readerNamed(option("reader"), register);
  if (found === null) {
    const codes = [...register.engagements.values()].flatMap(({ code }) => code ?? []);
    io.tell(words.cli.wrongValue("reader", option("reader") ?? "", codes.map((code) => `customer:${code}`).join(", ")));
    return null;
  }
  const { reader, customer } = found;
  const options: ExportOptions = { today, reader, customer, language, seq, words };
  switch (layout) {
    case "json":
      return canonicalJson(registerToJson(registerForReader(register, reader, customer)), "indented");
    case "csv":
      return [...planCsv(register, options)].join("");
    case "own": {
      const told = reader === "internal" ? { ...options, findings: runAll(register, rules, today) } : options;
      const written = await writeWorkbook(planRegisterWorkbook(register, told));
      if (written.ok) return written.value.bytes;
      io.tell(words.cli.notPacked(written.error.code));
      return null;
    }
    default:
      return layout satisfies never;
  }
}
