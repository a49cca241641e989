import type { Register } from "../model/register.ts";
import { planAgreements } from "./agreements-sheet.ts";
import { planAssessments } from "./assessments-sheet.ts";
import { planControllerRegister } from "./controller-register-sheet.ts";
import { planExplanation } from "./explanation-sheet.ts";
import { ExportContext, type ExportOptions, type ExportReader } from "./export-context.ts";
import { planFindings, planWaivers } from "./findings-sheet.ts";
import { planMeasures } from "./measures-sheet.ts";
import { planOrigin } from "./origin-sheet.ts";
import { planOwnFields } from "./own-fields-sheet.ts";
import { planProcessorRegister } from "./processor-register-sheet.ts";
import { planRecipients } from "./recipients-sheet.ts";
import { registerForReader } from "./register-for-reader.ts";
import { planRetention } from "./retention-sheet.ts";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan.ts";
import { planTransfers } from "./transfers-sheet.ts";

/**
 * The register as a workbook in the own layout: the records of art. 30(1) and (when the organisation works for others) 30(2),
 * processors and agreements, recipients, retention, transfers, measures, own fields of what has no other sheet, the explanation, and a hidden sheet by which it can
 * come back. A function of register, day and reader; rows are made when a writer asks for them.
 */
export function planRegisterWorkbook(register: Register, options: ExportOptions): WorkbookPlan {
  const context = new ExportContext(extractFor(register, options), options);
  const sheets = sheetsFor(context);
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
    sheets: [...sheets, planExplanation(context, sheets), ...(isWhole(options.reader) ? [planOrigin(context)] : [])],
  };
}

/** An extract cannot come back: it knows nothing of the rest. */
const isWhole = (reader: ExportReader): boolean => reader === "internal" || reader === "ap";

/** The register of which a workbook tells: all of it, where columns leave out what is not for the reader, or the extract. */
const extractFor = (register: Register, { reader, customer }: ExportOptions): Register =>
  isWhole(reader) ? register : registerForReader(register, reader, customer ?? null);

/** The sheets that a reader gets: a customer what we do for him (art. 30(2)), the public what was published. */
function sheetsFor(context: ExportContext): ReadonlyArray<SheetPlan> {
  const processorRegister = planProcessorRegister(context);
  const ofProcessor = processorRegister === null ? [] : [processorRegister];
  switch (context.reader) {
    case "customer":
      return [...ofProcessor, planTransfers(context), planMeasures(context)];
    case "public":
      return [planControllerRegister(context), planRetention(context)];
    case "internal":
    case "ap": {
      const assessments = planAssessments(context);
      const controllerRegister = planControllerRegister(context);
      const agreements = planAgreements(context);
      const findings = planFindings(context);
      const waivers = planWaivers(context);
      const ownFields = planOwnFields(context);
      return [
        controllerRegister,
        ...ofProcessor,
        agreements,
        planRecipients(context),
        planRetention(context),
        planTransfers(context),
        planMeasures(context),
        ...(assessments === null ? [] : [assessments]),
        ...(findings === null ? [] : [findings]),
        ...(waivers === null ? [] : [waivers]),
        ...(ownFields === null ? [] : [ownFields]),
      ];
    }
    default:
      return context.reader satisfies never;
  }
}
