import { effectiveControllers } from "../../derive/effective-controllers.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import { numberInWords, uncapitalize } from "../../words/sentence.ts";
import type { Block, Section, Sentence } from "../document.ts";
import {
  activityName,
  activityRef,
  commaList,
  fewOf,
  list,
  ownName,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
} from "../document-context.ts";
import { startOf } from "../own-text.ts";
import { bundleBlocks, openingBlocks } from "./activity-purposes.ts";
import {
  dataBlocks,
  groupRef,
  guardedItems,
  guardedSentences,
  provisionSentences,
  sourceSentences,
  type ToldGroup,
} from "./data.ts";
import { mergeKey, refsOfBundle } from "./merge-activities.ts";
import { type ToldPurpose, toldPurposes } from "./purposes.ts";
import { retentionBlocks, sharedRetention, sharedTerms } from "./retention.ts";
import { toldGroups } from "./told-groups.ts";

/** So many names make a heading; the rest is counted. */
const namesInHeading = 4;
/** From so many items on, a list that stood above is referred to and not repeated. */
const itemsToRepeat = 6;

/** What the data are used for, activity by activity; those that are equal but for their purpose are told together. */
export function activitiesSection(context: StatementContext): Section | null {
  const bundles = new Map<string, ProcessingActivity[]>();
  for (const activity of context.activities) {
    const key = mergeKey(activity, context);
    bundles.set(key, [...(bundles.get(key) ?? []), activity]);
  }
  const toldLists = new Map<string, string>();
  const told = [...bundles.values()].map((bundle, index) => ({
    bundle,
    section: bundleSection(bundle, index, toldLists, context),
  }));
  const { headings } = context.words.statement;
  return sectionOf("activities", headings.what(context.to), [], byOwners(told, context), inShort(context));
}

interface ToldBundle {
  readonly bundle: ReadonlyArray<ProcessingActivity>;
  readonly section: Section | null;
}

/**
 * Where several organisations publish the text, what each answers for stands under its name; what is open comes first, under
 * none.
 */
function byOwners(told: ReadonlyArray<ToldBundle>, context: StatementContext): ReadonlyArray<Section | null> {
  if (context.controllers.length < 2) return told.map(({ section }) => section);
  const groups = new Map<string, ToldBundle[]>();
  for (const one of told) {
    const ids = (one.bundle[0] === undefined ? [] : ownersOf(one.bundle[0], context)).map(({ id }) => id).sort();
    groups.set(ids.join(), [...(groups.get(ids.join()) ?? []), one]);
  }
  const { purpose } = context.words.statement;
  const named = [...groups].flatMap(([key, bundles]): ReadonlyArray<Section | null> => {
    const [first] = bundles[0]?.bundle ?? [];
    const names = first === undefined ? [] : ownersOf(first, context).map(({ name }) => name);
    if (names.length === 0) return [];
    const refs = bundles.flatMap(({ bundle }) => bundle.map((activity) => activityRef(activity, "controllerIds")));
    const all = list(names, context);
    const say = names.length === 1 ? purpose.responsible : purpose.responsibleSeveral;
    return [
      sectionOf(
        `controllers:${key}`,
        startOf(all),
        [paragraph(sentence(say(all), ...refs))],
        bundles.map(({ section }) => section),
      ),
    ];
  });
  return [...(groups.get("") ?? []).map(({ section }) => section), ...named];
}

/** The organisations that answer for an activity, by the names that they have; none while that is open. */
const ownersOf = (
  activity: ProcessingActivity,
  context: StatementContext,
): ReadonlyArray<{ readonly id: string; readonly name: string }> =>
  (effectiveControllers(activity.controllerIds, context.register) ?? []).flatMap(({ id, name }) => {
    const said = ownName(name, fieldRef("controller", id, "name"), context);
    return said === null ? [] : [{ id, name: said }];
  });

/** So many activities are named in the summary. */
const activitiesInShort = 10;

/** What the data are for, which of them the law protects more, and where the terms stand. */
function inShort(context: StatementContext): ReadonlyArray<Sentence> {
  const { short } = context.words.statement;
  const { activities, to } = context;
  if (activities.length === 0) return [];
  const names = activities.map((activity) => uncapitalize(activityName(activity, context)));
  const guarded = activities.flatMap((activity) =>
    toldGroups(activity, context).flatMap((told) => guardedItems(told, context)),
  );
  const kept = activities.flatMap((activity) =>
    (activity.dataGroups ?? []).flatMap((group) =>
      (group.retentionUses ?? []).map(({ id }) => groupRef({ activity, group }, `retentionUses/${id}`)),
    ),
  );
  const nameRefs = activities.map((activity) => activityRef(activity, "name"));
  return [
    sentence(short.purposes(to, fewOf(names, activitiesInShort, context)), ...nameRefs),
    ...(guarded.length === 0
      ? []
      : [
          sentence(
            short.guarded(
              fewOf(
                guarded.map(({ text }) => text),
                itemsInShort,
                context,
              ),
            ),
            ...guarded.map(({ ref }) => ref),
          ),
        ]),
    ...(kept.length === 0 ? [] : [sentence(short.terms(to), ...kept)]),
  ];
}

const itemsInShort = 6;

function bundleSection(
  bundle: ReadonlyArray<ProcessingActivity>,
  index: number,
  toldLists: Map<string, string>,
  context: StatementContext,
): Section | null {
  const [first] = bundle;
  if (first === undefined) return null;
  const groups = toldGroups(first, context);
  const heading = headingOf(bundle, context);
  if (first.dataGroups === null || first.dataGroups.length === 0) {
    context.gaps.add("data-open", activityRef(first, "dataGroups"));
  }
  const purposes = bundle.flatMap((activity) => toldPurposes(activity, context));
  const shared = groups.map(sharedTerms);
  const shareTerm = groups.length > 1 && shared[0] !== null && shared.every((term) => term === shared[0]);
  const blocks = [
    ...joinShort(
      bundle.length > 1 ? bundleBlocks(bundle, index, context) : openingBlocks(first, purposes, groups, index, context),
    ),
    ...groups.flatMap((told, place) => {
      const before = groups[place - 1]?.people.join();
      const isNamed = groups.length > 1;
      return joinShort([
        ...dataBlocks(
          told,
          { index, named: isNamed, again: told.people.join() === before, sameAs: toldBefore(told, heading, toldLists) },
          context,
        ),
        paragraph(
          ...servedPurposes(told, purposes, context),
          ...sourceSentences(told, index, context),
          ...provisionSentences(told, context),
          ...guardedSentences(told, context),
        ),
        ...(shareTerm ? [] : retentionBlocks(told, index, context)),
      ]);
    }),
    ...(shareTerm ? sharedRetention(groups, context) : []),
  ];
  return sectionOf(
    `activity:${first.id}`,
    heading,
    bundle.length > 1 ? withAllRefs(blocks, refsOfBundle(bundle)) : blocks,
  );
}

/** The same blocks, what they say of the first activity of a bundle resting on all of them. */
function withAllRefs(
  blocks: ReadonlyArray<Block>,
  all: (ref: FieldRef) => ReadonlyArray<FieldRef>,
): ReadonlyArray<Block> {
  const more = <T extends Sentence>(one: T): T => ({ ...one, refs: one.refs.flatMap(all) });
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "paragraph":
        return { kind: "paragraph", sentences: block.sentences.map(more) };
      case "list":
        return { kind: "list", items: block.items.map(more) };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map(more)) };
      default:
        return block satisfies never;
    }
  });
}

/** The heading under which the same long list of data stood, or null. */
function toldBefore({ group }: ToldGroup, heading: string, toldLists: Map<string, string>): string | null {
  const items = group.items ?? [];
  if (items.length < itemsToRepeat) return null;
  const key = items.map(({ itemId, optional, subjectIds }) => `${itemId} ${optional} ${subjectIds?.join()}`).join();
  const before = toldLists.get(key) ?? null;
  if (before === null) toldLists.set(key, heading);
  return before === heading ? null : before;
}

/** Paragraphs that follow each other and are one sentence each read better as one. */
function joinShort(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      block.kind === "paragraph" &&
      last?.kind === "paragraph" &&
      last.sentences.length + block.sentences.length <= sentencesInParagraph
    ) {
      joined[joined.length - 1] = { kind: "paragraph", sentences: [...last.sentences, ...block.sentences] };
    } else if (block.kind !== "paragraph" || block.sentences.length > 0) {
      joined.push(block);
    }
  }
  return joined;
}

const sentencesInParagraph = 4;

/** "Facturering, relatiebeheer en nog twee doelen": names that would need a second "en" are counted, not read. */
function headingOf(bundle: ReadonlyArray<ProcessingActivity>, context: StatementContext): string {
  const names = [...new Set(bundle.map((activity) => activityName(activity, context)))];
  const { common, statement } = context.words;
  const isShort = names.length <= namesInHeading && !names.some((name) => name.includes(` ${common.and} `));
  const shown = isShort || names.length === 1 ? names : names.slice(0, 2);
  const rest = names.length - shown.length;
  const more = rest > 0 ? [statement.moreActivities(numberInWords(rest, common), rest === 1)] : [];
  const [first = "", ...others] = shown;
  return commaList([first, ...others.map(uncapitalize), ...more], context);
}

/** What a group serves, where it serves only some of the purposes. */
function servedPurposes(
  { group, activity }: ToldGroup,
  purposes: ReadonlyArray<ToldPurpose>,
  context: StatementContext,
): ReadonlyArray<Sentence> {
  const ids = group.purposeIds ?? [];
  const served = purposes.filter(({ purpose }) => ids.includes(purpose.id));
  const own = purposes.filter((one) => one.activity === activity);
  if (served.length === 0 || served.length === own.length) return [];
  const joined = served.flatMap((one) => one.joined ?? []);
  if (joined.length !== served.length) return [];
  const text = context.words.statement.purpose.only(context.to, list(joined, context));
  return [sentence(text, groupRef({ activity, group }, "purposeIds"), ...served.map(({ ref }) => ref))];
}
