import { effectiveControllers } from "../derive/effective-controllers.ts";
import { effectiveMeasures } from "../derive/effective-measures.ts";
import { isRealTransfer, processorUses, recipientUses } from "../derive/party-views.ts";
import type { Controller } from "../model/controller.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Transfer, TransferInstrument } from "../model/transfer.ts";
import {
  answered,
  gap,
  type Line,
  linesCell,
  neverApplies,
  noneCell,
  notApplicableCell,
  open,
  openCell,
} from "./cells.ts";
import { controllerLines, partyLines } from "./contact-lines.ts";
import type { ExportContext } from "./export-context.ts";
import type { Cell } from "./sheet-plan.ts";
import { isUnconfirmed, line } from "./unconfirmed.ts";

/** Our own controllers in an activity; an empty list while nobody knows. */
export const controllersOf = (activity: ProcessingActivity, context: ExportContext): ReadonlyArray<Controller> =>
  effectiveControllers(activity.controllerIds, context.register) ?? [];

/** Art. 30(1)(a) GDPR. */
export const controllersCell = (activity: ProcessingActivity, context: ExportContext): Cell =>
  linesCell(
    controllersOf(activity, context).flatMap((controller) => controllerLines(controller, context)),
    context.words,
  );

/** With whom purposes and means are determined together: partners outside, and our own when there are several. Art. 26 GDPR. */
export function jointControllersCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { words } = context;
  const outside = (activity.partyUses ?? []).filter((use) => use.role === "joint-controller");
  const own = activity.role === "joint-controller" ? controllersOf(activity, context).slice(1) : [];
  const lines: Line[] = own.flatMap((controller) => controllerLines(controller, context));
  for (const use of outside) {
    const party = use.who?.kind === "party" ? context.register.parties.get(use.who.partyId) : undefined;
    if (party === undefined) lines.push(partyUseLine(use, activity, context, (name) => name));
    else lines.push(...partyLines(party, context));
  }
  if (lines.length > 0) return linesCell(lines, words);
  return activity.role === "controller" ? neverApplies("sole-controller", words) : openCell(words);
}

/** Art. 30(1)(d) GDPR: everyone who gets data, processors among them, each with its role. */
export function recipientsCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { words } = context;
  if (activity.partyUses === null) return openCell(words);
  const uses = recipientUses(activity.partyUses);
  if (uses.length === 0) return words.exports.noneAnswered;
  return linesCell(
    uses.map((use) => {
      const role = use.role === null ? words.exports.openRole : words.record.partyRole[use.role];
      const said = partyUseLine(use, activity, context, (name) => words.exports.withRole(name, role));
      return use.role === null ? { ...said, state: "open" } : said;
    }),
    words,
  );
}

/** Processors and the agreement with each. Art. 28(3) GDPR. */
export function processorsCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { words } = context;
  if (activity.partyUses === null) return openCell(words);
  const uses = processorUses(activity.partyUses);
  if (uses.length === 0) {
    const rolesOpen = activity.partyUses.some(({ role }) => role === null);
    return rolesOpen ? openCell(words) : neverApplies("no-processors", words);
  }
  return linesCell(
    uses.map((use) => {
      const agreements = (use.agreementIds ?? []).flatMap((id) => context.register.agreements.get(id) ?? []);
      const names = agreements.map(({ code, name }) => code ?? name ?? words.common.untitled).join(", ");
      if (use.agreementIds === null)
        return open(words.exports.groupLine(nameOf(use, context), words.exports.openConclusion));
      if (agreements.length === 0) return gap(words.exports.groupLine(nameOf(use, context), words.exports.noAgreement));
      return partyUseLine(use, activity, context, (name) => words.exports.groupLine(name, names));
    }),
    words,
  );
}

/** A jump to the row of the agreement with the first processor; the agreements that follow stand below or near it. */
export function agreementLinkCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { words } = context;
  const agreements = (activity.partyUses ?? [])
    .flatMap((use) => use.agreementIds ?? [])
    .flatMap((id) => context.register.agreements.get(id) ?? []);
  const [first] = agreements;
  if (first === undefined) {
    const open =
      activity.partyUses === null || processorUses(activity.partyUses).some((use) => use.agreementIds === null);
    return open ? openCell(words) : neverApplies("no-agreement", words);
  }
  const names = new Set(agreements.map(({ code, name }) => code ?? name ?? words.common.untitled));
  return context.link(first.id, [...names].join(", "));
}

/** Art. 30(1)(e) GDPR: to which country or organisation, per party. */
export const transferDestinationCell = (activity: ProcessingActivity, context: ExportContext): Cell =>
  transferCell(activity, context, (transfer) => destinationText(transfer, context));

/** What a transfer rests on. Art. 45–49 GDPR. */
export const transferInstrumentCell = (activity: ProcessingActivity, context: ExportContext): Cell =>
  transferCell(activity, context, (transfer) =>
    transfer.instrument === null ? null : instrumentText(transfer.instrument, context),
  );

function transferCell(
  activity: ProcessingActivity,
  context: ExportContext,
  textOf: (transfer: Transfer) => string | null,
): Cell {
  const { words } = context;
  const state = context.completeness(activity).transfers;
  if (state.state === "not-applicable") {
    if (state.reason === "answered-none") return words.exports.noneAnswered;
    return notApplicableCell(words.record.notApplicable[state.reason], words);
  }
  if (activity.partyUses === null) return openCell(words);
  const lines = activity.partyUses.flatMap((use): ReadonlyArray<Line> => {
    const name = nameOf(use, context);
    if (use.transfers === null && use.role === "authority-inquiry") return [];
    if (use.transfers === null) return [open(words.exports.groupLine(name, words.exports.openTransfer))];
    return use.transfers.filter(isRealTransfer).map((transfer) => {
      const text = textOf(transfer);
      return text === null
        ? open(words.exports.groupLine(name, words.common.notAnswered))
        : line(words.exports.groupLine(name, text), activity, `partyUses/${use.id}/transfers/${transfer.id}`);
    });
  });
  return linesCell(lines, words);
}

/** "Verenigde Staten", or the name of an international organisation; null while open. */
export function destinationText({ destination }: Transfer, context: ExportContext): string | null {
  if (destination === null) return null;
  return destination.kind === "country" ? context.country(destination.country) : destination.name;
}

export function instrumentText(instrument: TransferInstrument, context: ExportContext): string {
  const { exports: words, record } = context.words;
  const name = record.instrument[instrument.kind];
  switch (instrument.kind) {
    case "standard-contractual-clauses":
      return instrument.module === null ? name : words.module(name, record.sccModule[instrument.module]);
    case "other-safeguard":
      return instrument.description === null ? name : words.groupLine(name, instrument.description);
    case "derogation": {
      if (instrument.letter === null) return name;
      const letter = instrument.letter === "second-paragraph" ? words.secondParagraph : words.letter(instrument.letter);
      return words.derogation(name, letter);
    }
    case "adequacy":
    case "data-privacy-framework":
    case "binding-corporate-rules":
      return name;
    default:
      return instrument satisfies never;
  }
}

/** Art. 30(1)(g) and 30(2)(d) GDPR: measures of its own and inherited ones. */
export function measuresCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { words, register } = context;
  const measures = effectiveMeasures(activity, register);
  if (measures.length === 0) return activity.measureIds === null ? openCell(words) : noneCell(words);
  return linesCell(
    measures.map(({ measure, from }) => {
      if (measure.name === null) return open(words.exports.openName);
      const name = from === "own" ? measure.name : words.exports.withRole(measure.name, words.exports.inherited[from]);
      return line(name, measure, "name");
    }),
    words,
  );
}

/** Where the data lie, which the AP asks for: system, place and country. */
export function storageCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { words, register } = context;
  if (activity.systemIds === null) return openCell(words);
  if (activity.systemIds.length === 0) return words.exports.noneAnswered;
  return linesCell(
    activity.systemIds.flatMap((id) => {
      const system = register.systems.get(id);
      if (system === undefined) return [];
      const country = system.hostingCountry === null ? null : context.country(system.hostingCountry);
      const place = [system.hostingPlace, country].filter((part) => part !== null).join(", ");
      const name = system.name ?? words.common.untitled;
      return [
        place === ""
          ? open(words.exports.groupLine(name, words.exports.openPlace))
          : answered(words.exports.groupLine(name, place)),
      ];
    }),
    words,
  );
}

export const nameOf = (use: PartyUse, context: ExportContext): string =>
  context.partyName(use) ?? context.words.exports.openName;

/** A line on a use: open while nobody said who it is. */
function partyUseLine(
  use: PartyUse,
  activity: ProcessingActivity,
  context: ExportContext,
  say: (name: string) => string,
): Line {
  const name = context.partyName(use);
  if (name === null) return open(say(context.words.exports.openName));
  const party = use.who?.kind === "party" ? context.register.parties.get(use.who.partyId) : undefined;
  const unconfirmed =
    isUnconfirmed(activity, `partyUses/${use.id}`) || (party !== undefined && isUnconfirmed(party, "name"));
  return { text: say(name), state: unconfirmed ? "to-confirm" : "answered" };
}
