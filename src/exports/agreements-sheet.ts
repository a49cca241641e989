import { type Agreement, Article28Letter } from "../model/agreement.ts";
import { durationInWords } from "../retention/duration-words.ts";
import {
  attentionCell,
  deletionCell,
  endCell,
  isOpen,
  missingCell,
  noticeCell,
  partiesCell,
  pointsCell,
  stateCell,
  subProcessorsCell,
  usedInCell,
  wordsCell,
} from "./agreement-cells.ts";
import { type AgreementRow, agreementRows } from "./agreement-rows.ts";
import { dateCell, neverApplies, openCell, textCell, yesNoCell } from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { ownFieldColumns } from "./own-field-columns.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";

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
      header: columns.noticePeriod,
      group: groups.agreement,
      width: 14,
      cell: of(({ noticePeriod }) =>
        textCell(noticePeriod === null ? null : durationInWords(noticePeriod, "figures", words), words),
      ),
    }),
    column({
      header: columns.lastNotice,
      group: groups.agreement,
      width: 14,
      kind: "date",
      cell: of((agreement) => noticeCell(agreement, context)),
    }),
    column({
      header: columns.deletionProof,
      article: "art. 28(3)(g)",
      group: groups.agreement,
      width: 20,
      cell: processorOnly((agreement) => deletionCell(agreement, context)),
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
          yesNoCell(clauses?.find((clause) => clause.point === letter)?.present ?? null, words),
        ),
      }),
    ),
    column({
      header: columns.restPoints,
      article: "art. 28(2), (3), (4), (9), (10)",
      group: groups.clauses,
      width: 30,
      cell: processorOnly((agreement) => pointsCell(agreement, "rest-of-28", context)),
    }),
    ...(context.isInternal
      ? [
          column<AgreementRow>({
            header: columns.forgottenPoints,
            group: groups.clauses,
            width: 30,
            cell: processorOnly((agreement) => pointsCell(agreement, "forgotten", context)),
          }),
        ]
      : []),
    column({
      header: columns.subProcessors,
      article: "art. 28(2), (4)",
      group: groups.use,
      width: 30,
      cell: processorOnly((agreement) => subProcessorsCell(agreement, context)),
    }),
    column({ header: columns.usedIn, group: groups.use, width: 34, cell: (row) => usedInCell(row, context) }),
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
    ...ownFieldColumns<AgreementRow>("agreement", (row) => (row.kind === "agreement" ? row.agreement : null), context),
    hiddenColumn(columns.id, (row) => (row.kind === "agreement" ? row.agreement.id : null)),
  ];
}
