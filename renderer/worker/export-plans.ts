import type { Finding } from "../../src/checks/finding.ts";
import type { ExportOptions, ExportReader } from "../../src/exports/export-context.ts";
import { exportFileName } from "../../src/exports/export-file-name.ts";
import { planCsv } from "../../src/exports/plan-csv.ts";
import { planRegisterWorkbook } from "../../src/exports/plan-register-workbook.ts";
import { registerForReader } from "../../src/exports/register-for-reader.ts";
import { rowsPerBatch } from "../../src/exports/sheet-plan.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import type { EngagementId } from "../../src/model/ids.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import type { PlainDate } from "../../src/model/values.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import type { Language } from "../../src/words/words.ts";
import type { Replica } from "../storage/write-commit.ts";
import { serveBatches } from "./batch-port.ts";
import { sendPlan, type WorkbookHead } from "./plan-over-port.ts";

/** For whom, in which language and for which day an export is made. */
export interface ExportChoice {
  readonly reader: ExportReader;
  /** The engagement with the customer, for the reader "customer" alone. */
  readonly customer?: EngagementId | null;
  readonly language: Language;
  readonly today: PlainDate;
}

/** A workbook that is planned; its rows come over the port that was given with the question. */
export interface PlannedWorkbook {
  readonly fileName: string;
  readonly head: WorkbookHead;
}

/** A file of lines that is planned; they come over the port, many at a time. `pieceCount` is for progress only. */
export interface PlannedLines {
  readonly fileName: string;
  readonly pieceCount: number;
}

export const optionsFor = ({ head }: Replica, choice: ExportChoice): ExportOptions => ({
  ...choice,
  seq: head.seq,
  words: choice.language === "nl" ? nl : en,
});

/** `findings` are told to the reader "internal". */
export function planWorkbook(
  replica: Replica,
  choice: ExportChoice,
  findings: ReadonlyArray<Finding>,
  port: MessagePort,
): PlannedWorkbook {
  const options = { ...optionsFor(replica, choice), findings };
  return {
    fileName: exportFileName(replica.register, options, "xlsx"),
    head: sendPlan(planRegisterWorkbook(replica.register, options), port),
  };
}

export function planLines(replica: Replica, choice: ExportChoice, port: MessagePort): PlannedLines {
  const options = optionsFor(replica, choice);
  serveBatches<null, string>(port, () => joined(planCsv(replica.register, options)));
  return {
    fileName: exportFileName(replica.register, options, "csv"),
    pieceCount: Math.ceil((replica.register.activities.size + 1) / rowsPerBatch),
  };
}

export function jsonText(replica: Replica, choice: ExportChoice): { readonly fileName: string; readonly text: string } {
  const options = optionsFor(replica, choice);
  return {
    fileName: exportFileName(replica.register, options, "json"),
    text: canonicalJson(
      registerToJson(registerForReader(replica.register, choice.reader, choice.customer ?? null)),
      "indented",
    ),
  };
}

export const registerFileName = (replica: Replica, choice: ExportChoice): string =>
  exportFileName(replica.register, optionsFor(replica, choice), "verantwoord");

/** Lines in pieces of 500, as rows go. */
function* joined(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < rowsPerBatch) continue;
    yield piece.join("");
    piece = [];
  }
  if (piece.length > 0) yield piece.join("");
}
