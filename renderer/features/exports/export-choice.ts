import type { FileKind } from "../../../src/bridge/shapes.ts";
import type { ExportChoice } from "../../worker/export-plans.ts";

/** What can be made of the register. */
export const exportForms = ["workbook", "csv", "json", "register-file"] as const;
export type ExportForm = (typeof exportForms)[number];

/** What is made, for whom, in which language and for which day. */
export interface ExportRequest extends ExportChoice {
  readonly form: ExportForm;
}

/** The register file is the whole register with its history: no reader, language or day changes it. */
export const hasChoices = (form: ExportForm): boolean => form !== "register-file";

/** JSON says codes and days as they are: only the reader matters. */
export const hasLanguage = (form: ExportForm): boolean => form === "workbook" || form === "csv";

export const fileKindOf: { readonly [form in ExportForm]: FileKind } = {
  workbook: "workbook",
  csv: "data",
  json: "data",
  "register-file": "register",
};
