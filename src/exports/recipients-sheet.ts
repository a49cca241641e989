import { legalBasisLetter } from "../model/legal-basis.ts";
import { linesCell, neverApplies, open, openCell, textCell } from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import { groupName } from "./data-cells.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { ownFieldColumns } from "./own-field-columns.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";
import { line } from "./unconfirmed.ts";
import { eachUse, ownerCell, type PlacedUse } from "./uses.ts";

/** Who gets which data from which activity. An authority in one particular inquiry is no recipient (art. 4(9) GDPR). */
export function planRecipients(context: ExportContext): SheetPlan {
  const columns = columnsOf(context);
  return tableSheet(context, {
    key: "recipients",
    words: "recipients",
    paper: "a4",
    columns,
    rowCount: countRecipients(context),
    rows: () => rowsOf(columns, recipients(context))([]),
  });
}

function* recipients(context: ExportContext): Generator<PlacedUse> {
  for (const placed of eachUse(context)) if (placed.use.role !== "authority-inquiry") yield placed;
}

function countRecipients(context: ExportContext): number {
  let count = 0;
  for (const _ of recipients(context)) count++;
  return count;
}

function columnsOf(context: ExportContext): ReadonlyArray<Column<PlacedUse>> {
  const { words, register } = context;
  const { columns, groups } = words.exports;
  const party = ({ use }: PlacedUse) => (use.who?.kind === "party" ? register.parties.get(use.who.partyId) : undefined);
  return [
    column({
      header: columns.party,
      article: "art. 30(1)(d)",
      group: groups.party,
      width: 28,
      cell: (placed) => recipientCell(placed, context),
    }),
    column({
      header: columns.partyRole,
      group: groups.party,
      width: 22,
      cell: ({ use }) => (use.role === null ? openCell(words) : words.record.partyRole[use.role]),
    }),
    column({
      header: columns.country,
      group: groups.party,
      width: 16,
      cell: (placed) => {
        if (placed.use.who?.kind === "recipient-category") return neverApplies("recipient-category", words);
        const country = party(placed)?.country ?? null;
        return country === null ? openCell(words) : context.country(country);
      },
    }),
    column({ header: columns.where, group: groups.use, width: 28, cell: (placed) => ownerCell(placed, context) }),
    column({
      header: columns.whatFor,
      group: groups.use,
      width: 28,
      cell: ({ use }) => textCell(use.description, words),
    }),
    column({ header: columns.whichData, group: groups.use, width: 28, cell: (placed) => dataCell(placed, context) }),
    column({
      header: columns.disclosureBasis,
      group: groups.use,
      width: 24,
      cell: ({ use }) => {
        if (use.disclosureBasis === null) return null;
        if (use.disclosureBasis === "as-purpose") return words.exports.disclosureAsPurpose;
        const name = `${words.record.legalBasis[use.disclosureBasis]}, ${words.record.basisArticle(legalBasisLetter[use.disclosureBasis])}`;
        return use.disclosureStatute === null ? name : words.exports.withStatute(name, use.disclosureStatute.citation);
      },
    }),
    column({
      header: columns.since,
      group: groups.use,
      width: 12,
      kind: "date",
      cell: ({ use }) => (use.since === null ? null : { kind: "date", date: use.since }),
    }),
    column({
      header: columns.until,
      group: groups.use,
      width: 12,
      kind: "date",
      cell: ({ use }) => (use.until === null ? null : { kind: "date", date: use.until }),
    }),
    ...ownFieldColumns<PlacedUse>("party", party, context),
    hiddenColumn(columns.id, ({ use }) => use.id),
    hiddenColumn(columns.ownerId, ({ owner }) => owner.id),
  ];
}

/** The name of whoever receives, marked while somebody still has to confirm it. */
export function recipientCell({ use, activity }: PlacedUse, context: ExportContext): Cell {
  const { words } = context;
  const name = context.partyName(use);
  if (name === null) return openCell(words);
  return activity === null ? name : linesCell([line(name, activity, `partyUses/${use.id}`)], words);
}

function dataCell({ use, activity }: PlacedUse, context: ExportContext): Cell {
  const { words } = context;
  if (use.dataGroupIds === null) return openCell(words);
  if (use.dataGroupIds.length === 0) return words.exports.noneAnswered;
  const groups = (activity?.dataGroups ?? []).filter(({ id }) => use.dataGroupIds?.includes(id) === true);
  if (activity === null || groups.length === 0) return linesCell([open(words.common.notAnswered)], words);
  return groups.map((group) => groupName(group, activity, context)).join(", ");
}
