import type { Register } from "../model/register.ts";
import { planAgreements } from "./agreements-sheet.ts";
import { planControllerRegister } from "./controller-register-sheet.ts";
import { planExplanation } from "./explanation-sheet.ts";
import { ExportContext, type ExportOptions } from "./export-context.ts";
import { planMeasures } from "./measures-sheet.ts";
import { planOrigin } from "./origin-sheet.ts";
import { planOwnFields } from "./own-fields-sheet.ts";
import { planProcessorRegister } from "./processor-register-sheet.ts";
import { planRecipients } from "./recipients-sheet.ts";
import { planRetention } from "./retention-sheet.ts";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan.ts";
import { planTransfers } from "./transfers-sheet.ts";

/**
 * The register as a workbook in the own layout: the records of art. 30(1) and (when the organisation works for others) 30(2),
 * processors and agreements, recipients, retention, transfers, measures, own fields of what has no other sheet, the explanation, and a hidden sheet by which it can
 * come back. A function of register, day and reader; rows are made when a writer asks for them.
 */
export function planRegisterWorkbook(register: Register, options: ExportOptions): WorkbookPlan {
  const context = new ExportContext(register, options);
  const ownFields = planOwnFields(context);
  const processorRegister = planProcessorRegister(context);
  const sheets: ReadonlyArray<SheetPlan> = [
    planControllerRegister(context),
    ...(processorRegister === null ? [] : [processorRegister]),
    planAgreements(context),
    planRecipients(context),
    planRetention(context),
    planTransfers(context),
    planMeasures(context),
    ...(ownFields === null ? [] : [ownFields]),
  ];
  const { exports } = context.words;
  return {
    properties: {
      title: `${exports.titles.controllerRegister} – ${context.organisation}`,
      subject: exports.subject,
      creator: context.organisation,
      description: exports.subtitle(context.organisation, context.date(context.today), exports.reader[context.reader]),
      language: context.language === "nl" ? "nl-NL" : "en-GB",
      createdAt: register.register.createdAt,
      modifiedAt: `${context.today}T00:00:00.000Z`,
    },
    sheets: [...sheets, planExplanation(context, sheets), planOrigin(context)],
  };
}
