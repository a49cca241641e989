import type { RetentionTerm } from "../model/retention-term.ts";
import { termKind } from "../retention/term-kind.ts";
import { linesCell, neverApplies, openCell } from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import { controllerActivities } from "./controller-register-sheet.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { ownFieldColumns } from "./own-field-columns.ts";
import { type AppliedTerm, appliedTerms, appliesTo, termLine } from "./retention-lines.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";
import { isUnconfirmed } from "./unconfirmed.ts";

/** How long which data are kept, and what that rests on: a row per term and kind of data. Art. 30(1)(f) GDPR. */
export function planRetention(context: ExportContext): SheetPlan {
  const columns = columnsOf(context);
  return tableSheet(context, {
    key: "retention",
    words: "retention",
    paper: "a3",
    columns,
    rowCount: controllerActivities(context).reduce(
      (count, activity) => count + appliedTerms(activity, context).length,
      0,
    ),
    rows: () => rowsOf(columns, eachTerm(context))([]),
  });
}

function* eachTerm(context: ExportContext): Generator<AppliedTerm> {
  for (const activity of controllerActivities(context)) yield* appliedTerms(activity, context);
}

function columnsOf(context: ExportContext): ReadonlyArray<Column<AppliedTerm>> {
  const { words } = context;
  const { columns, groups } = words.exports;
  const of = (cell: (term: RetentionTerm) => Cell) => (applied: AppliedTerm) =>
    applied.term === null ? openCell(words) : cell(applied.term);
  return [
    column({
      header: columns.activity,
      group: groups.use,
      width: 30,
      cell: ({ activity }) => context.link(activity.id, context.activityName(activity)),
    }),
    column({
      header: columns.group,
      article: "art. 30(1)(c)",
      group: groups.use,
      width: 32,
      cell: (applied) => (applied.group === null ? openCell(words) : appliesTo(applied, context)),
    }),
    column({
      header: columns.term,
      article: "art. 30(1)(f)",
      group: groups.term,
      width: 44,
      cell: (applied) => linesCell([termLine(applied, context)], words),
    }),
    column({
      header: columns.termKind,
      group: groups.term,
      width: 18,
      cell: of((term) => words.retention.termKinds[termKind(term)]),
    }),
    column({
      header: columns.endAction,
      group: groups.term,
      width: 18,
      cell: of((term) => endActionCell(term, context)),
    }),
    column({
      header: columns.exception,
      group: groups.term,
      width: 22,
      cell: of(({ exception }) =>
        exception === null || typeof exception === "string" ? exception : words.common.none,
      ),
    }),
    column({
      header: columns.termNature,
      group: groups.basis,
      width: 18,
      cell: of((term) => natureCell(term, context)),
    }),
    column({
      header: columns.termStatute,
      group: groups.basis,
      width: 24,
      cell: of((term) => statuteCell(term, context)),
    }),
    column({
      header: columns.termReason,
      group: groups.basis,
      width: 28,
      cell: of((term) => reasonCell(term, context)),
    }),
    ...(context.isInternal
      ? [
          column<AppliedTerm>({
            header: columns.legalHold,
            group: groups.administration,
            width: 24,
            cell: ({ term }) => (term === null ? null : holdCell(term, context)),
          }),
        ]
      : []),
    ...ownFieldColumns<AppliedTerm>("retention-term", ({ term }) => term, context),
    hiddenColumn(columns.id, ({ use, group }) => use?.id ?? group?.id ?? null),
    hiddenColumn(columns.ownerId, ({ activity }) => activity.id),
  ];
}

function endActionCell(term: RetentionTerm, { words }: ExportContext): Cell {
  if (term.endAction === null)
    return termKind(term) === "permanent" ? neverApplies("permanent-no-end", words) : openCell(words);
  const state = isUnconfirmed(term, "endAction") ? "to-confirm" : "answered";
  return linesCell([{ text: words.record.endAction[term.endAction], state }], words);
}

/** The kind of rule of each phase, each once; open where no phase says. */
function natureCell({ phases }: RetentionTerm, { words }: ExportContext): Cell {
  const natures = new Set((phases ?? []).flatMap(({ nature }) => nature ?? []));
  return natures.size === 0
    ? openCell(words)
    : [...natures].map((nature) => words.record.termNature[nature]).join("\n");
}

/** The law that sets the term. A term that rests on custom or choice needs none; one that rests on law and names none is open. */
function statuteCell({ phases }: RetentionTerm, { words }: ExportContext): Cell {
  const statutes = new Set((phases ?? []).flatMap(({ statute }) => statute?.citation ?? []));
  if (statutes.size > 0) return [...statutes].join("\n");
  const natures = (phases ?? []).flatMap(({ nature }) => nature ?? []);
  const own =
    natures.length > 0 && natures.every((nature) => nature !== "statutory-minimum" && nature !== "statutory-maximum");
  return own ? neverApplies("no-statutory-rule", words) : openCell(words);
}

/** Why: the first recommendation of the AP asks for it. */
function reasonCell({ phases }: RetentionTerm, { words }: ExportContext): Cell {
  const reasons = (phases ?? []).flatMap(({ reason }) => reason ?? []);
  return reasons.length === 0 ? openCell(words) : reasons.join("\n");
}

function holdCell({ legalHold }: RetentionTerm, context: ExportContext): Cell {
  if (legalHold === null) return null;
  const since = legalHold.since === null ? null : context.date(legalHold.since);
  return context.words.exports.holdSince(legalHold.reason, since);
}
