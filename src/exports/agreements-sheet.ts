import { agreementEndsOn, agreementState, endsSoon, isOutdated } from "../derive/agreement-state.ts";
import { type Agreement, Article28Letter } from "../model/agreement.ts";
import type { AgreementId, PartyId } from "../model/ids.ts";
import type { PartyUse } from "../model/party-use.ts";
import {
  answered,
  dateCell,
  gap,
  linesCell,
  neverApplies,
  noneCell,
  open,
  openCell,
  textCell,
  yesNoCell,
} from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { naturalOrder } from "./natural-order.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";
import { line } from "./unconfirmed.ts";
import { eachUse, type PlacedUse } from "./uses.ts";

/** A row: an agreement, or a processor with which none is recorded. */
type AgreementRow =
  | { readonly kind: "agreement"; readonly agreement: Agreement; readonly uses: ReadonlyArray<PlacedUse> }
  | { readonly kind: "missing"; readonly partyId: PartyId; readonly uses: ReadonlyArray<PlacedUse> };

/** Agreements with their state on the day, and processors without one. Art. 28(3) and 26 GDPR. */
export function planAgreements(context: ExportContext): SheetPlan {
  const rows = agreementRows(context);
  rows.forEach((row, index) => {
    if (row.kind === "agreement") context.place(row.agreement.id, { sheet: "agreements", row: index });
  });
  const columns = columnsOf(context);
  return tableSheet(context, {
    key: "agreements",
    words: "agreements",
    paper: "a3",
    columns,
    rowCount: rows.length,
    rows: rowsOf(columns, rows),
  });
}

function agreementRows(context: ExportContext): ReadonlyArray<AgreementRow> {
  const { register } = context;
  const usesByAgreement = new Map<AgreementId, PlacedUse[]>();
  const withoutAgreement = new Map<PartyId, PlacedUse[]>();
  for (const placed of eachUse(context)) {
    const { use } = placed;
    for (const id of use.agreementIds ?? []) push(usesByAgreement, id, placed);
    if (isProcessor(use) && (use.agreementIds ?? []).length === 0 && use.who?.kind === "party")
      push(withoutAgreement, use.who.partyId, placed);
  }
  const agreements = naturalOrder(
    register.agreements.values(),
    ({ code }) => code,
    ({ name }) => name,
    ({ id }) => id,
  );
  const missing = naturalOrder(
    withoutAgreement,
    ([id]) => register.parties.get(id)?.name ?? null,
    ([id]) => id,
  );
  return [
    ...agreements.map(
      (agreement): AgreementRow => ({
        kind: "agreement",
        agreement,
        uses: usesByAgreement.get(agreement.id) ?? [],
      }),
    ),
    ...missing.map(([partyId, uses]): AgreementRow => ({ kind: "missing", partyId, uses })),
  ];
}

const isProcessor = ({ role }: PartyUse): boolean => role === "processor" || role === "sub-processor";

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function columnsOf(context: ExportContext): ReadonlyArray<Column<AgreementRow>> {
  const { words } = context;
  const { columns, groups } = words.exports;
  const of = (cell: (agreement: Agreement) => Cell) => (row: AgreementRow) =>
    row.kind === "agreement"
      ? cell(row.agreement)
      : isOpen(row.uses)
        ? openCell(words)
        : neverApplies("no-agreement", words);
  const processorOnly = (cell: (agreement: Agreement) => Cell) =>
    of((agreement) =>
      agreement.kind === null || agreement.kind === "processor-agreement"
        ? cell(agreement)
        : neverApplies("other-agreement", words),
    );
  return [
    column({ header: columns.code, group: groups.agreement, width: 12, cell: of(({ code }) => textCell(code, words)) }),
    column({
      header: columns.parties,
      article: "art. 28(3)",
      group: groups.agreement,
      width: 28,
      cell: (row) => partiesCell(row, context),
    }),
    column({
      header: columns.agreementName,
      group: groups.agreement,
      width: 28,
      cell: (row) => (row.kind === "agreement" ? textCell(row.agreement.name, words) : missingCell(row.uses, context)),
    }),
    column({
      header: columns.agreementKind,
      group: groups.agreement,
      width: 20,
      cell: of(({ kind }) => (kind === null ? openCell(words) : words.record.agreementKind[kind])),
    }),
    column({
      header: columns.agreementForm,
      article: "art. 28(9)",
      group: groups.agreement,
      width: 16,
      cell: of(({ form }) => (form === null ? openCell(words) : words.record.agreementForm[form])),
    }),
    column({
      header: columns.agreementState,
      group: groups.agreement,
      width: 14,
      cell: of((agreement) => stateCell(agreement, context)),
    }),
    column({
      header: columns.concludedOn,
      group: groups.agreement,
      width: 12,
      kind: "date",
      cell: of(({ concludedOn }) => dateCell(concludedOn, words)),
    }),
    column({
      header: columns.starts,
      group: groups.agreement,
      width: 12,
      kind: "date",
      cell: of(({ startsOn, concludedOn }) => dateCell(startsOn ?? concludedOn, words)),
    }),
    column({
      header: columns.ends,
      group: groups.agreement,
      width: 18,
      kind: "date",
      cell: of((agreement) => endCell(agreement, context)),
    }),
    column({
      header: columns.attention,
      group: groups.agreement,
      width: 20,
      cell: (row) => attentionCell(row, context),
    }),
    column({
      header: columns.subjectMatter,
      article: "art. 28(3)",
      group: groups.contents,
      width: 26,
      cell: processorOnly(({ subject }) => textCell(subject, words)),
    }),
    column({
      header: columns.duration,
      article: "art. 28(3)",
      group: groups.contents,
      width: 18,
      cell: processorOnly(({ duration }) => textCell(duration, words)),
    }),
    column({
      header: columns.nature,
      article: "art. 28(3)",
      group: groups.contents,
      width: 20,
      cell: processorOnly(({ nature }) => textCell(nature, words)),
    }),
    column({
      header: columns.purpose,
      article: "art. 28(3)",
      group: groups.contents,
      width: 24,
      cell: processorOnly(({ purpose }) => textCell(purpose, words)),
    }),
    column({
      header: columns.dataItems,
      article: "art. 28(3)",
      group: groups.contents,
      width: 28,
      cell: processorOnly(({ dataItemIds }) => wordsCell(dataItemIds, context)),
    }),
    column({
      header: columns.dataSubjects,
      article: "art. 28(3)",
      group: groups.contents,
      width: 20,
      cell: processorOnly(({ dataSubjectIds }) => wordsCell(dataSubjectIds, context)),
    }),
    ...Article28Letter.options.map((letter) =>
      column<AgreementRow>({
        header: words.record.article28[letter],
        article: `art. 28(3)(${letter})`,
        group: groups.clauses,
        width: 20,
        cell: processorOnly(({ clauses }) =>
          yesNoCell(clauses?.find((clause) => clause.letter === letter)?.present ?? null, words),
        ),
      }),
    ),
    column({
      header: columns.subProcessors,
      article: "art. 28(2), (4)",
      group: groups.use,
      width: 30,
      cell: processorOnly((agreement) => subProcessorsCell(agreement, context)),
    }),
    column({ header: columns.usedIn, group: groups.use, width: 34, cell: ({ uses }) => usedInCell(uses, context) }),
    ...(context.isInternal
      ? [
          column<AgreementRow>({
            header: columns.notes,
            group: groups.administration,
            width: 32,
            cell: (row) => (row.kind === "agreement" ? row.agreement.notes : null),
          }),
        ]
      : []),
    hiddenColumn(columns.id, (row) => (row.kind === "agreement" ? row.agreement.id : null)),
  ];
}

function partiesCell(row: AgreementRow, context: ExportContext): Cell {
  const { register, words } = context;
  const ids = row.kind === "agreement" ? row.agreement.partyIds : [row.partyId];
  if (ids === null) return openCell(words);
  if (ids.length === 0) return noneCell(words);
  return linesCell(
    ids.map((id) => {
      const party = register.parties.get(id);
      return party?.name == null ? open(words.exports.openName) : line(party.name, party, "name");
    }),
    words,
  );
}

/** Nobody said yet whether there is an agreement, which is not the answer that there is none. */
const isOpen = (uses: ReadonlyArray<PlacedUse>): boolean => uses.some(({ use }) => use.agreementIds === null);

const missingCell = (uses: ReadonlyArray<PlacedUse>, { words }: ExportContext): Cell =>
  isOpen(uses) ? openCell(words) : linesCell([gap(words.exports.noAgreement)], words);

function stateCell(agreement: Agreement, { today, words }: ExportContext): Cell {
  const state = agreementState(agreement, today);
  const name = words.record.agreementState[state];
  if (state === "unknown") return openCell(words);
  return state === "valid" ? name : linesCell([gap(name)], words);
}

function endCell(agreement: Agreement, { words }: ExportContext): Cell {
  const date = agreementEndsOn(agreement);
  if (date !== null) return { kind: "date", date };
  if (agreement.end === null) return openCell(words);
  return agreement.end.kind === "main-contract"
    ? words.exports.endsWithContract(agreement.end.contract)
    : words.exports.indefinite;
}

function attentionCell(row: AgreementRow, { today, words }: ExportContext): Cell {
  if (row.kind === "missing")
    return linesCell([isOpen(row.uses) ? open(words.exports.openConclusion) : gap(words.exports.noAgreement)], words);
  const lines = [
    ...(endsSoon(row.agreement, today) ? [gap(words.exports.endsSoon)] : []),
    ...(isOutdated(row.agreement) ? [gap(words.exports.outdated)] : []),
  ];
  return lines.length === 0 ? words.exports.noneAnswered : linesCell(lines, words);
}

function wordsCell(ids: Agreement["dataItemIds"], context: ExportContext): Cell {
  if (ids === null) return openCell(context.words);
  return ids.length === 0 ? noneCell(context.words) : ids.map((id) => context.inline(id)).join(", ");
}

function subProcessorsCell({ subProcessors }: Agreement, context: ExportContext): Cell {
  const { words, register } = context;
  if (subProcessors === null) return openCell(words);
  if (subProcessors.length === 0) return words.exports.noneAnswered;
  return linesCell(
    subProcessors.map((sub) => {
      const party = sub.partyId === null ? undefined : register.parties.get(sub.partyId);
      const name = sub.name ?? party?.name ?? null;
      const country = sub.country ?? party?.country ?? null;
      const place = country === null ? words.exports.openCountry : context.country(country);
      const said = words.exports.withRole(name ?? words.exports.openName, place);
      return name === null || country === null ? open(said) : answered(said);
    }),
    words,
  );
}

/** The activities and sites that rest on it: by code, since a widely used agreement stands in many. */
function usedInCell(uses: ReadonlyArray<PlacedUse>, { words }: ExportContext): Cell {
  const names = new Set(uses.map(({ activity, name }) => activity?.code ?? name));
  return names.size === 0 ? words.exports.noneAnswered : [...names].join(", ");
}
