import type { DataGroup } from "../model/data-group.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { RetentionTerm, RetentionUse } from "../model/retention-term.ts";
import { gap, type Line, linesCell, noneCell, open, openCell } from "./cells.ts";
import { groupName, itemNames } from "./data-cells.ts";
import type { ExportContext } from "./export-context.ts";
import type { Cell } from "./sheet-plan.ts";
import { isUnconfirmed } from "./unconfirmed.ts";

/** A term as it is applied: to which data of which activity. `use` is null for a group of which no term is known. */
export type AppliedTerm = {
  readonly activity: ProcessingActivity;
  readonly group: DataGroup | null;
  readonly use: RetentionUse | null;
  readonly term: RetentionTerm | null;
};

/** Every term of an activity with what it applies to; a group without a term, and an activity without groups, once. */
export function appliedTerms(activity: ProcessingActivity, context: ExportContext): ReadonlyArray<AppliedTerm> {
  const groups = activity.dataGroups ?? [];
  if (groups.length === 0) return [{ activity, group: null, use: null, term: null }];
  return groups.flatMap((group): ReadonlyArray<AppliedTerm> => {
    const uses = group.retentionUses ?? [];
    if (uses.length === 0) return [{ activity, group, use: null, term: null }];
    return uses.map((use) => ({ activity, group, use, term: context.register.retentionTerms.get(use.termId) ?? null }));
  });
}

/** The sentence of an applied term: open while the group has none, or while the term leaves something open. */
export function termLine({ activity, group, use, term }: AppliedTerm, context: ExportContext): Line {
  const { words } = context;
  if (group !== null && use === null && group.retentionUses?.length === 0) return gap(words.exports.noneAnswered);
  if (group === null || term === null) return open(words.common.notAnswered);
  const sentence = context.term(term);
  if (sentence.open.length > 0) return open(sentence.text);
  if (term.phases?.length === 0) return gap(sentence.text);
  const unconfirmed = isUnconfirmed(term, "phases") || isUnconfirmed(activity, `dataGroups/${group.id}/retentionUses`);
  return { text: sentence.text, state: unconfirmed ? "to-confirm" : "answered" };
}

/** To which data a term applies: "factuurgegevens", "overige gegevens", or all of the group. */
export function appliesTo({ activity, group, use }: AppliedTerm, context: ExportContext): string {
  if (group === null) return context.words.common.notAnswered;
  const name = groupName(group, activity, context);
  const items = use === null ? null : itemNames(use.itemUseIds, group, context);
  if (items !== null && items.length > 0) return context.words.exports.withItems(name, items.join(", "));
  const shared = (group.retentionUses ?? []).some((other) => other !== use && other.itemUseIds !== null);
  return shared ? context.words.exports.withItems(name, context.words.exports.rest) : name;
}

/** Art. 30(1)(f) GDPR: several terms stay several, each with its data. */
export function retentionCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { dataGroups } = activity;
  if (dataGroups === null) return openCell(context.words);
  if (dataGroups.length === 0) return noneCell(context.words);
  const applied = appliedTerms(activity, context);
  if (applied.length === 1 && applied[0] !== undefined) {
    const { use } = applied[0];
    if (use === null || use.itemUseIds === null) return linesCell([termLine(applied[0], context)], context.words);
  }
  return linesCell(
    applied.map((one) => {
      const said = termLine(one, context);
      return { ...said, text: context.words.exports.groupLine(appliesTo(one, context), said.text) };
    }),
    context.words,
  );
}
