import type { VocabularyEntryId } from "../../model/ids.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import { peopleOf } from "../audience.ts";
import { list, type StatementContext, wordOf } from "../document-context.ts";
import type { ToldGroup } from "./data.ts";

/** The groups of an activity with their people in words. */
export function toldGroups(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<ToldGroup> {
  return (activity.dataGroups ?? []).map((group): ToldGroup => {
    const ids = [...(group.subjectIds ?? peopleOf(group))];
    // A text for one category of people speaks to them: it need not name them each time.
    const people = areTheReader(ids, context) ? [] : ids.flatMap((id) => wordOf(id, context) ?? []);
    const young = ids.filter((id) => areYoung(id, context)).length;
    return { activity, group, people, whose: young === 0 ? "reader" : young === ids.length ? "people" : "both" };
  });
}

/** Whose data an activity is about in the text: of people whom it does not speak to only when all its groups are. */
export function whoseData(activity: ProcessingActivity, context: StatementContext): ToldGroup["whose"] {
  const groups = toldGroups(activity, context);
  return groups.length > 0 && groups.every(({ whose }) => whose === "people") ? "people" : "reader";
}

const areTheReader = (ids: ReadonlyArray<VocabularyEntryId>, { audience }: StatementContext): boolean =>
  audience?.size === 1 && ids.every((id) => audience.has(id));

/** Children do not read it themselves: the text speaks about them, to their parents. */
const areYoung = (id: VocabularyEntryId, context: StatementContext): boolean => {
  const entry = context.register.vocabulary.get(id);
  return (
    entry?.kind === "data-subject" &&
    !areTheReader([id], context) &&
    entry.flags.some((flag) => flag === "minors" || flag === "pupils")
  );
};

/** People in a row; names that hold "en" themselves are kept apart. */
export function peopleWords(people: ReadonlyArray<string>, context: StatementContext): string {
  const names = [...new Set(people)];
  const last = names.at(-1);
  const { common, statement } = context.words;
  if (last === undefined || names.length === 1 || !names.some((name) => name.includes(` ${common.and} `))) {
    return list(names, context);
  }
  return `${names.slice(0, -1).join(", ")}${statement.purpose.andOf}${last}`;
}
