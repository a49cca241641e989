import { hasSubjects } from "../derive/completeness.ts";
import { effectiveClass } from "../derive/effective-class.ts";
import { isGuarded } from "../model/data-class.ts";
import type { DataGroup, DataItemUse } from "../model/data-group.ts";
import type { DataItemUseId } from "../model/ids.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import { type Line, linesCell, neverApplies, noneCell, open, openCell } from "./cells.ts";
import type { ExportContext } from "./export-context.ts";
import type { Cell } from "./sheet-plan.ts";
import { line } from "./unconfirmed.ts";

/** What a group is called in a line: its name, else its people, else its number. */
export function groupName(group: DataGroup, activity: ProcessingActivity, context: ExportContext): string {
  if (group.name !== null) return group.name;
  const people = subjectIdsOf(group).map((id) => context.label(id));
  if (people.length > 0) return people.join(", ");
  return context.words.exports.groupNumber((activity.dataGroups ?? []).indexOf(group) + 1);
}

/** The people of a group: those it names, else those that its items name. */
const subjectIdsOf = ({ subjectIds, items }: DataGroup) =>
  subjectIds ?? [...new Set((items ?? []).flatMap((item) => item.subjectIds ?? []))];

/** Art. 30(1)(c) GDPR, categories of data subjects: each once. */
export function subjectsCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const groups = activity.dataGroups;
  const { words } = context;
  if (groups === null) return openCell(words);
  if (groups.length === 0) return noneCell(words);
  const lines = new Map<string, Line>();
  for (const group of groups) {
    const ids = subjectIdsOf(group);
    if (!hasSubjects(group)) {
      const text =
        groups.length === 1 ? words.common.notAnswered : inGroup(group, activity, words.common.notAnswered, context);
      lines.set(`open ${text}`, open(text));
    }
    for (const id of ids) {
      if (!lines.has(id)) lines.set(id, line(context.label(id), activity, `dataGroups/${group.id}/subjectIds`));
    }
  }
  return linesCell([...lines.values()], words);
}

/** Art. 30(1)(c) GDPR, categories of personal data: a line per group, so that it stays visible whose they are. */
export function dataCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const groups = activity.dataGroups;
  const { words } = context;
  if (groups === null) return openCell(words);
  if (groups.length === 0) return noneCell(words);
  return linesCell(
    groups.map((group) => {
      const items = group.items ?? [];
      if (items.length === 0)
        return open(
          groups.length === 1 ? words.common.notAnswered : inGroup(group, activity, words.exports.openItems, context),
        );
      const text = items.map((item) => itemText(item, context)).join(", ");
      const said = groups.length === 1 ? text : inGroup(group, activity, text, context);
      return line(said, activity, `dataGroups/${group.id}/items`);
    }),
    words,
  );
}

function itemText(item: DataItemUse, context: ExportContext): string {
  const name = context.inline(item.itemId);
  return item.optional === true ? `${name} (${context.words.exports.optional})` : name;
}

/** The items of a use, by name; null = all of the group. */
export function itemNames(
  ids: ReadonlyArray<DataItemUseId> | null,
  group: DataGroup,
  context: ExportContext,
): ReadonlyArray<string> | null {
  if (ids === null) return null;
  const chosen = new Set(ids);
  return (group.items ?? []).filter(({ id }) => chosen.has(id)).map((item) => context.inline(item.itemId));
}

/** Special and criminal data and national numbers, each with what allows them. Art. 9, 10 and 87 GDPR. */
export function guardedDataCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { words } = context;
  const groups = activity.dataGroups;
  if (groups === null) return openCell(words);
  const lines = groups.flatMap((group) => guardedLines(group, activity, context));
  if (lines.length > 0) return linesCell(lines, words);
  const unknown = groups.length === 0 || groups.some(({ items }) => items === null);
  return unknown ? openCell(words) : neverApplies("no-guarded-data", words);
}

function guardedLines(group: DataGroup, activity: ProcessingActivity, context: ExportContext): ReadonlyArray<Line> {
  const { words, register } = context;
  const byClass = new Map<"special" | "criminal" | "national-id", string[]>();
  for (const item of group.items ?? []) {
    const dataClass = effectiveClass(item, register);
    if (!isGuarded(dataClass)) continue;
    byClass.set(dataClass, [...(byClass.get(dataClass) ?? []), context.inline(item.itemId)]);
  }
  return [...byClass].map(([dataClass, items]) => {
    const grounds = (group.specialGrounds ?? []).filter((use) => use.class === dataClass);
    const said = grounds.flatMap(({ ground, statute }) => {
      if (ground === null) return [];
      const name = words.record.specialGround[ground];
      return [statute === null ? name : words.exports.withStatute(name, statute.citation)];
    });
    const what = `${items.join(", ")}, ${words.record.dataClass[dataClass]}`;
    if (said.length === 0) return open(words.exports.groupLine(what, words.exports.openException));
    return line(words.exports.groupLine(what, said.join("; ")), activity, `dataGroups/${group.id}/specialGrounds`);
  });
}

const inGroup = (group: DataGroup, activity: ProcessingActivity, text: string, context: ExportContext): string =>
  context.words.exports.groupLine(groupName(group, activity, context), text);
