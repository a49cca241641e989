import { questionsOf } from "../library/assessment-questions.ts";
import type { Assessment } from "../model/assessment.ts";
import type { PersonId } from "../model/ids.ts";
import { dateCell, openCell, textCell } from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { naturalOrder } from "./natural-order.ts";
import { ownFieldColumns } from "./own-field-columns.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";

/** What was assessed and with which outcome. Art. 5(2), 6(1)(f), 6(4), 35 and 46 GDPR. For internal use; null where there is none. */
export function planAssessments(context: ExportContext): SheetPlan | null {
  const { assessments } = context.register;
  if (!context.isInternal || assessments.size === 0) return null;
  const all = naturalOrder(
    assessments.values(),
    ({ code }) => code,
    ({ name }) => name,
    ({ id }) => id,
  );
  const columns = columnsOf(context);
  return tableSheet(context, {
    key: "assessments",
    words: "assessments",
    paper: "a3",
    columns,
    rowCount: all.length,
    rows: rowsOf(columns, all),
  });
}

function columnsOf(context: ExportContext): ReadonlyArray<Column<Assessment>> {
  const { words, register } = context;
  const { columns } = words.exports;
  const { about, outcome, advice, kinds } = words.assessments;
  const heading = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const person = (id: PersonId | null): Cell =>
    textCell(id === null ? null : (register.persons.get(id)?.name ?? null), words);
  return [
    column({ header: columns.code, width: 12, cell: ({ code }) => textCell(code, words) }),
    column({ header: columns.name, width: 34, cell: ({ name }) => textCell(name, words) }),
    column({
      header: heading(about.kind),
      width: 22,
      cell: ({ kind }) => (kind === null ? openCell(words) : kinds[kind]),
    }),
    column({
      header: heading(about.activities),
      width: 26,
      cell: ({ activityIds }) =>
        activityIds === null
          ? openCell(words)
          : activityIds.map((id) => register.activities.get(id)?.code ?? register.activities.get(id)?.name).join(", "),
    }),
    column({
      header: heading(about.assessedOn),
      width: 14,
      kind: "date",
      cell: ({ assessedOn }) => dateCell(assessedOn, words),
    }),
    column({ header: heading(about.author), width: 20, cell: ({ authorId }) => person(authorId) }),
    column({
      header: words.assessments.questions.title,
      width: 50,
      cell: (assessment) => answersCell(assessment, context),
    }),
    column({
      header: heading(advice.dpo),
      article: "art. 35(2)",
      width: 30,
      cell: (assessment) => adviceCell(assessment, context),
    }),
    column({ header: heading(outcome.outcome), width: 24, cell: (assessment) => outcomeCell(assessment, context) }),
    column({ header: heading(outcome.conclusion), width: 44, cell: ({ conclusion }) => textCell(conclusion, words) }),
    column({
      header: heading(outcome.residualRisk),
      width: 14,
      cell: ({ residualRisk }) => (residualRisk === null ? openCell(words) : outcome.risks[residualRisk]),
    }),
    column({ header: heading(outcome.decidedBy), width: 20, cell: ({ decidedById }) => person(decidedById) }),
    column({
      header: heading(outcome.decidedOn),
      width: 14,
      kind: "date",
      cell: ({ decidedOn }) => dateCell(decidedOn, words),
    }),
    column({
      header: heading(outcome.nextReview),
      width: 14,
      kind: "date",
      cell: ({ nextReviewOn }) => dateCell(nextReviewOn, words),
    }),
    column({ header: columns.notes, width: 32, cell: ({ notes }) => notes }),
    ...ownFieldColumns<Assessment>("assessment", (assessment) => assessment, context),
    hiddenColumn(columns.id, ({ id }) => id),
  ];
}

/** Each question with its answer and reason, in the order of the form. */
function answersCell({ kind, answers }: Assessment, { words, language }: ExportContext): Cell {
  if (answers === null) return openCell(words);
  const questions = kind === null ? [] : questionsOf(kind);
  return answers
    .map(({ question, verdict, reasoning }) => {
      const asked = questions.find(({ id }) => id === question)?.question[language] ?? question;
      const said = verdict === null ? words.common.notAnswered : words.assessments.questions.verdicts[verdict];
      return reasoning === null ? `${asked} ${said}` : `${asked} ${said}: ${reasoning}`;
    })
    .join("\n");
}

function outcomeCell({ kind, outcome }: Assessment, { words }: ExportContext): Cell {
  if (kind === null || outcome === null) return openCell(words);
  const said: { readonly [outcome: string]: string } = words.assessments.outcome.outcomes[kind];
  return said[outcome] ?? openCell(words);
}

function adviceCell({ dpoAdvice }: Assessment, context: ExportContext): Cell {
  const { words } = context;
  if (dpoAdvice === null) return openCell(words);
  const { dpoKinds } = words.assessments.advice;
  if (dpoAdvice.kind === "none") return dpoKinds.none;
  const day = dpoAdvice.on === null ? dpoKinds.given : context.date(dpoAdvice.on);
  return dpoAdvice.text === null ? day : `${day}: ${dpoAdvice.text}`;
}
