import { processorUses } from "../derive/party-views.ts";
import { isEea } from "../library/transfers.ts";
import type { Engagement } from "../model/engagement.ts";
import type { ActivityId } from "../model/ids.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import { answered, dateCell, type Line, linesCell, neverApplies, open, openCell, textCell } from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import { contactCell, controllerLines, dpoCell, partyLines, representativeCell } from "./contact-lines.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { naturalOrder } from "./natural-order.ts";
import { ownFieldColumns } from "./own-field-columns.ts";
import {
  controllersOf,
  measuresCell,
  nameOf,
  storageCell,
  transferDestinationCell,
  transferInstrumentCell,
} from "./party-cells.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";
import { line } from "./unconfirmed.ts";

/** One row of art. 30(2): what we do for one customer. Either side may be missing in a register that is not finished. */
type Assignment = { readonly activity: ProcessingActivity | null; readonly engagement: Engagement | null };

/** Each customer of each service, in the order of the activities; an activity without customers stands once. */
function assignments(context: ExportContext): ReadonlyArray<Assignment> {
  const byActivity = new Map<ActivityId | null, Engagement[]>();
  const customerName = ({ customerId }: Engagement): string | null =>
    customerId === null ? null : (context.register.parties.get(customerId)?.name ?? null);
  const engagements = naturalOrder(
    context.register.engagements.values(),
    ({ code }) => code,
    customerName,
    ({ id }) => id,
  );
  for (const engagement of engagements) {
    const list = byActivity.get(engagement.activityId);
    if (list === undefined) byActivity.set(engagement.activityId, [engagement]);
    else list.push(engagement);
  }
  const rows: Assignment[] = [];
  for (const activity of context.activities) {
    const own = byActivity.get(activity.id) ?? [];
    for (const engagement of own) rows.push({ activity, engagement });
    if (own.length === 0 && activity.role === "processor") rows.push({ activity, engagement: null });
  }
  for (const engagement of byActivity.get(null) ?? []) rows.push({ activity: null, engagement });
  return rows;
}

/** The record of art. 30(2) GDPR; null for an organisation that processes for nobody else. */
export function planProcessorRegister(context: ExportContext): SheetPlan | null {
  const rows = assignments(context);
  if (rows.length === 0) return null;
  rows.forEach(({ activity }, row) => {
    if (activity?.role === "processor") context.place(activity.id, { sheet: "processor-register", row });
  });
  const columns = columnsOf(context);
  return tableSheet(context, {
    key: "processor-register",
    words: "processorRegister",
    paper: "a3",
    columns,
    rowCount: rows.length,
    rows: rowsOf(columns, rows),
  });
}

function columnsOf(context: ExportContext): ReadonlyArray<Column<Assignment>> {
  const { words, register } = context;
  const { columns, groups, apAdvice } = words.exports;
  const ofActivity = (cell: (activity: ProcessingActivity, context: ExportContext) => Cell) => (row: Assignment) =>
    row.activity === null ? openCell(words) : cell(row.activity, context);
  const ofEngagement = (cell: (engagement: Engagement) => Cell) => (row: Assignment) =>
    row.engagement === null ? openCell(words) : cell(row.engagement);
  const ours = (row: Assignment) =>
    row.activity === null ? [...register.controllers.values()] : controllersOf(row.activity, context);
  return [
    column({
      header: columns.code,
      group: groups.activity,
      width: 10,
      cell: (row) => textCell(row.engagement?.code ?? row.activity?.code ?? null, words),
    }),
    column({
      header: columns.category,
      article: "art. 30(2)(b)",
      group: groups.activity,
      width: 34,
      cell: (row) => categoryCell(row, context),
    }),
    column({
      header: columns.status,
      group: groups.activity,
      width: 10,
      cell: ({ activity }) => (activity === null ? openCell(words) : words.record.activityStatus[activity.status]),
    }),
    column({
      header: columns.processorContact,
      article: "art. 30(2)(a)",
      group: groups.processor,
      width: 30,
      cell: (row) =>
        linesCell(
          ours(row).flatMap((controller) => controllerLines(controller, context)),
          words,
        ),
    }),
    column({
      header: columns.processorRepresentative,
      article: "art. 30(2)(a)",
      group: groups.processor,
      width: 24,
      cell: (row) => representativeCell(ours(row), context),
    }),
    column({
      header: columns.processorDpo,
      article: "art. 30(2)(a)",
      group: groups.processor,
      width: 26,
      cell: (row) => dpoCell(ours(row), context),
    }),
    column({
      header: columns.customer,
      article: "art. 30(2)(a)",
      group: groups.customer,
      width: 30,
      cell: ofEngagement((engagement) => customerCell(engagement, context)),
    }),
    column({
      header: columns.customerRepresentative,
      article: "art. 30(2)(a)",
      group: groups.customer,
      width: 22,
      cell: ofEngagement((engagement) => customerRepresentativeCell(engagement, context)),
    }),
    column({
      header: columns.customerDpo,
      article: "art. 30(2)(a)",
      group: groups.customer,
      width: 26,
      cell: ofEngagement((engagement) => contactCell(engagement.customerDpo, context)),
    }),
    column({
      header: columns.subProcessors,
      article: "art. 28(2), (4)",
      group: groups.recipients,
      width: 30,
      cell: ofActivity(subProcessorsCell),
    }),
    column({
      header: columns.transferDestination,
      article: "art. 30(2)(c)",
      group: groups.transfers,
      width: 26,
      cell: ofActivity(transferDestinationCell),
    }),
    column({
      header: columns.transferInstrument,
      article: "art. 30(2)(c), 44–49",
      group: groups.transfers,
      width: 30,
      cell: ofActivity(transferInstrumentCell),
    }),
    column({
      header: columns.measures,
      article: "art. 30(2)(d), 32",
      group: groups.security,
      width: 46,
      cell: ofActivity(measuresCell),
    }),
    column({
      header: columns.storage,
      article: apAdvice,
      group: groups.security,
      width: 28,
      cell: (row) => placeCell(row, context),
    }),
    column({
      header: columns.agreementLink,
      article: "art. 28(3)",
      group: groups.agreement,
      width: 18,
      cell: ofEngagement((engagement) => agreementCell(engagement, context)),
    }),
    column({
      header: columns.starts,
      group: groups.agreement,
      width: 12,
      kind: "date",
      cell: ofEngagement(({ startsOn }) => dateCell(startsOn, words)),
    }),
    column({
      header: columns.ends,
      group: groups.agreement,
      width: 12,
      kind: "date",
      cell: ofEngagement(({ endsOn }) => dateCell(endsOn, words)),
    }),
    ...(context.isInternal
      ? [
          column<Assignment>({
            header: columns.notes,
            group: groups.administration,
            width: 36,
            cell: (row) => row.engagement?.notes ?? row.activity?.notes ?? null,
          }),
        ]
      : []),
    ...ownFieldColumns<Assignment>("activity", ({ activity }) => activity, context),
    ...ownFieldColumns<Assignment>("engagement", ({ engagement }) => engagement, context),
    hiddenColumn(columns.id, ({ engagement }) => engagement?.id ?? null),
    hiddenColumn(columns.ownerId, ({ activity }) => activity?.id ?? null),
  ];
}

function categoryCell({ activity, engagement }: Assignment, context: ExportContext): Cell {
  const { words } = context;
  const lines: Line[] = [];
  if (activity?.name != null) lines.push(line(activity.name, activity, "name"));
  if (engagement?.service != null && engagement.service !== activity?.name)
    lines.push(line(engagement.service, engagement, "service"));
  if (lines.length === 0) return openCell(words);
  return linesCell(lines, words);
}

function customerCell({ customerId }: Engagement, context: ExportContext): Cell {
  const party = customerId === null ? undefined : context.register.parties.get(customerId);
  return party === undefined ? openCell(context.words) : linesCell(partyLines(party, context), context.words);
}

/** Only a customer outside the EEA has one; for one inside it the answer is derived. */
function customerRepresentativeCell(engagement: Engagement, context: ExportContext): Cell {
  if (engagement.customerRepresentative !== null) return contactCell(engagement.customerRepresentative, context);
  const party = engagement.customerId === null ? undefined : context.register.parties.get(engagement.customerId);
  if (party?.representative != null) return contactCell(party.representative, context);
  const country = party?.country ?? party?.address?.country ?? null;
  return country !== null && isEea(country) ? neverApplies("inside-union", context.words) : openCell(context.words);
}

/** Who works for us in what we do for others: a processor of ours is the customer's sub-processor, and is named as such. */
function subProcessorsCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { words } = context;
  if (activity.partyUses === null) return openCell(words);
  const uses = processorUses(activity.partyUses);
  if (uses.length === 0)
    return activity.partyUses.some(({ role }) => role === null) ? openCell(words) : words.exports.noneAnswered;
  return linesCell(
    uses.map((use) => {
      const said = words.exports.withRole(nameOf(use, context), words.record.partyRole["sub-processor"]);
      return use.who === null ? open(said) : line(said, activity, `partyUses/${use.id}`);
    }),
    words,
  );
}

function placeCell({ activity, engagement }: Assignment, context: ExportContext): Cell {
  const country = engagement?.hostingCountry ?? null;
  if (country === null) return activity === null ? openCell(context.words) : storageCell(activity, context);
  const systems = activity === null ? [] : (activity.systemIds ?? []);
  const names = systems.flatMap((id) => context.register.systems.get(id)?.name ?? []);
  return linesCell([...names.map(answered), answered(context.country(country))], context.words);
}

function agreementCell({ agreementId }: Engagement, context: ExportContext): Cell {
  const agreement = agreementId === null ? undefined : context.register.agreements.get(agreementId);
  if (agreement === undefined) return openCell(context.words);
  return context.link(agreement.id, agreement.code ?? agreement.name ?? context.words.common.untitled);
}
