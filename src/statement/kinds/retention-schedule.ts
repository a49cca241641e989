import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { RetentionTerm } from "../../model/retention-term.ts";
import { capitalize } from "../../words/sentence.ts";
import type { Block, Cell, Section } from "../document.ts";
import {
  activityName,
  activityRef,
  commaList,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
  wordOf,
} from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, publicContext, recordContext, speakerRefs } from "../make-text.ts";
import { cleaned } from "../own-text.ts";
import { organisationName } from "../sections/closing.ts";
import { groupRef, type ToldGroup } from "../sections/data.ts";
import { type ToldTerm, toldTerm } from "../sections/retention.ts";
import { toldGroups } from "../sections/told-groups.ts";
import { table } from "../table.ts";

/** How long data are kept, activity by activity, on what that rests and what happens afterwards. Art. 5(1)(e) and 30(1)(f) GDPR. */
export const retentionSchedule: DocumentKind = {
  takes: { audience: "optional" },
  plan: (register, request) => {
    const isNarrowed = request.audience !== null || request.statement !== null;
    const context = (isNarrowed ? publicContext : recordContext)(register, request);
    if (context.activities.length === 0)
      context.gaps.add("no-activities", fieldRef("register", register.register.id, ""));
    return madeText(context, context.words.documents.kinds["retention-schedule"], retentionIntro(context), [
      ...retentionSections(context),
    ]);
  },
};

export function retentionIntro(context: StatementContext): ReadonlyArray<Block> {
  const { retention } = context.words.schedules;
  const names = organisationName(context);
  if (names === null) return [];
  const say = context.controllers.length > 1 ? retention.introSeveral : retention.intro;
  return [paragraph(sentence(say(context.to, names), ...speakerRefs(context)))];
}

/** A table for each activity that has terms; what lacks one is a gap. */
export const retentionSections = (context: StatementContext): ReadonlyArray<Section | null> =>
  context.activities.map((activity) =>
    sectionOf(`activity:${activity.id}`, activityName(activity, context), [retentionTable(activity, context)]),
  );

export function retentionTable(activity: ProcessingActivity, context: StatementContext): Block {
  const groups = toldGroups(activity, context);
  if (groups.length === 0) context.gaps.add("retention-open", activityRef(activity, "dataGroups"));
  return table(
    context.words.schedules.retention.columns,
    groups.flatMap((told) => groupRows(told, context)),
  );
}

function groupRows(told: ToldGroup, context: StatementContext): ReadonlyArray<ReadonlyArray<Cell>> {
  const uses = told.group.retentionUses ?? [];
  if (uses.length === 0) context.gaps.add("retention-open", groupRef(told, "retentionUses"));
  // What holds for some data comes before what holds for the rest of them.
  const inOrder = [...uses.filter((use) => use.itemUseIds !== null), ...uses.filter((use) => use.itemUseIds === null)];
  return inOrder.flatMap((use) => {
    const term = toldTerm(told, use, context, { kind: "compact" });
    return term === null
      ? []
      : [[dataCell(told, term, context), termCell(term), restsOn(term.term, context), afterwards(term.term, context)]];
  });
}

const termCell = ({ text, refs }: ToldTerm): Cell => sentence(capitalize(text), ...refs);

function dataCell(told: ToldGroup, { use }: ToldTerm, context: StatementContext): Cell {
  const { retention } = context.words.schedules;
  const people = commaList(told.people, context);
  const refs = [groupRef(told, `retentionUses/${use.id}`), ...(people === "" ? [] : [groupRef(told, "subjectIds")])];
  const items = (told.group.items ?? []).filter(({ id }) => use.itemUseIds?.includes(id));
  const names = items.flatMap(({ itemId }) => wordOf(itemId, context) ?? []);
  if (names.length > 0) {
    const itemRefs = items.map(({ id }) => groupRef(told, `items/${id}`));
    return sentence(capitalize(retention.of(people, commaList(names, context))), ...refs, ...itemRefs);
  }
  const isRest = (told.group.retentionUses ?? []).some(({ itemUseIds }) => itemUseIds !== null);
  return sentence(capitalize(retention.of(people, isRest ? retention.rest : retention.all)), ...refs);
}

/** The rule behind each phase: the selection list, the statute, else what kind of rule it is. */
function restsOn(term: RetentionTerm, context: StatementContext): Cell {
  const { retention } = context.words.schedules;
  const said = new Map<string, FieldRef>();
  for (const { id, nature, statute, selectionList, selectionNumber } of term.phases ?? []) {
    const at = (field: string): FieldRef => fieldRef("retention-term", term.id, `phases/${id}/${field}`);
    if (selectionList !== null || selectionNumber !== null) {
      const list = selectionList === null ? null : cleaned(selectionList);
      const number = selectionNumber === null ? null : cleaned(selectionNumber);
      said.set(retention.selection(list, number), at(selectionList === null ? "selectionNumber" : "selectionList"));
    } else if (statute !== null) said.set(cleaned(statute.citation), at("statute"));
    else if (nature !== null) said.set(retention.nature[nature], at("nature"));
  }
  return sentence(capitalize([...said.keys()].join("; ")), ...said.values());
}

function afterwards({ id, phases, endAction, legalHold }: RetentionTerm, context: StatementContext): Cell {
  const { retention } = context.words.schedules;
  const { today } = context;
  const last = phases?.at(-1);
  if (last?.kind === "then" && last.minimum !== null && last.maximum === null) {
    context.gaps.add("retention-maximum-open", fieldRef("retention-term", id, `phases/${last.id}/maximum`));
  }
  const isHeld = legalHold !== null && (legalHold.until === null || legalHold.until >= today);
  const after = endAction === null || last?.kind === "permanent" ? null : retention.after[endAction];
  const parts = [...(after === null ? [] : [after]), ...(isHeld ? [retention.held] : [])];
  return sentence(
    capitalize(parts.join("; ")),
    ...(after === null ? [] : [fieldRef("retention-term", id, "endAction")]),
    ...(isHeld ? [fieldRef("retention-term", id, "legalHold")] : []),
  );
}
