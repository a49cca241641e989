import { effectiveControllers } from "../../derive/effective-controllers.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { VocabularyEntryId } from "../../model/ids.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import { capitalize, numberInWords, uncapitalize } from "../../words/sentence.ts";
import { peopleOf } from "../audience.ts";
import type { Block, ListItem, Section, Sentence } from "../document.ts";
import {
  activityName,
  activityRef,
  item,
  list,
  ownName,
  ownWords,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
  wordOf,
} from "../document-context.ts";
import { asSentence, isWholeSentence } from "../own-text.ts";
import { dataBlocks, groupRef, guardedSentences, provisionSentences, sourceSentences, type ToldGroup } from "./data.ts";
import { mergeKey, refsOfBundle } from "./merge-activities.ts";
import { basisKey, basisSentences, type ToldPurpose, toldPurposes } from "./purposes.ts";
import { retentionBlocks, sharedRetention, sharedTerms } from "./retention.ts";

/** So many names make a heading; the rest is counted. */
const namesInHeading = 4;
/** From so many items on, a list that stood above is referred to and not repeated. */
const itemsToRepeat = 6;
/** So many purposes make a sentence; more make a list. */
const purposesInSentence = 3;
const lettersInSentence = 140;

/** What the data are used for, activity by activity; those that are equal but for their purpose are told together. */
export function activitiesSection(context: StatementContext): Section | null {
  const bundles = new Map<string, ProcessingActivity[]>();
  for (const activity of context.activities) {
    const key = mergeKey(activity, context);
    bundles.set(key, [...(bundles.get(key) ?? []), activity]);
  }
  const toldLists = new Map<string, string>();
  const sections = [...bundles.values()].map((bundle, index) => bundleSection(bundle, index, toldLists, context));
  const { headings } = context.words.statement;
  return sectionOf("activities", headings.what(context.to), [], sections);
}

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

/** What one activity is for, on which basis, and who answers for it. */
function openingBlocks(
  activity: ProcessingActivity,
  purposes: ReadonlyArray<ToldPurpose>,
  groups: ReadonlyArray<ToldGroup>,
  index: number,
  context: StatementContext,
): ReadonlyArray<Block> {
  const isOne = groups.length === 1;
  const people = isOne
    ? peopleWords(
        groups.flatMap((told) => told.people),
        context,
      )
    : "";
  const peopleRefs = isOne ? groups.map((told) => groupRef(told, "subjectIds")) : [];
  const { before, after } = describedAs(activity, context);
  return [
    paragraph(...before),
    ...purposeBlocks(purposes, people, peopleRefs, index, context),
    paragraph(...after, ...responsibility(activity, context)),
  ];
}

/** Activities told together: each with its name and purposes, and its people where these differ; then the basis they share. */
function bundleBlocks(
  bundle: ReadonlyArray<ProcessingActivity>,
  index: number,
  context: StatementContext,
): ReadonlyArray<Block> {
  const words = context.words.statement.purpose;
  const { to } = context;
  const all = bundle.map((activity) => {
    const groups = toldGroups(activity, context);
    const people =
      groups.length === 1
        ? peopleWords(
            groups.flatMap((told) => told.people),
            context,
          )
        : "";
    const peopleRefs = groups.map((told) => groupRef(told, "subjectIds"));
    return { activity, people, peopleRefs, purposes: toldPurposes(activity, context) };
  });
  const [first] = all;
  if (first === undefined) return [];
  const areSamePeople = all.every(({ people }) => people === first.people);
  const purposeTexts = new Set(all.map((one) => one.purposes.map(({ text }) => text).join()));
  const isPlain = all.every(({ activity }) => activity.description === null);
  if (areSamePeople && purposeTexts.size === 1 && isPlain) {
    // Only the names differ, and those are in the heading.
    const told = purposeBlocks(first.purposes, first.people, first.peopleRefs, index, context);
    return [
      ...withRefs(
        told,
        all.slice(1).flatMap((one) => one.purposes),
      ),
      paragraph(...responsibility(first.activity, context)),
    ];
  }
  const intro = areSamePeople && first.people !== "" ? words.listOf(to, first.people) : words.list(to);
  const items = all.map(({ activity, people, peopleRefs, purposes }) => {
    const joined = list(
      purposes.map((one) => one.joined ?? one.text),
      context,
    );
    const { before, after } = describedAs(activity, context);
    const about = areSamePeople || people === "" ? [] : [sentence(words.about(people), ...peopleRefs)];
    const said = [...(joined === "" ? [] : [sentence(asSentence(joined))]), ...before, ...after, ...about];
    // The name leads, so the first purpose goes on in small letters.
    const text = said.map((one, place) => (place === 0 ? uncapitalize(one.text) : one.text)).join(" ");
    return item(
      activityName(activity, context),
      text,
      activityRef(activity, "name"),
      ...purposes.map(({ ref }) => ref),
      ...said.flatMap(({ refs }) => refs),
    );
  });
  const purposes = all.flatMap((one) => one.purposes);
  const [purpose] = purposes;
  const basis = purpose === undefined ? [] : withRefsOf(basisSentences(purpose, index, context), purposes);
  return [
    paragraph(sentence(intro, ...purposes.map(({ ref }) => ref), ...first.peopleRefs)),
    { kind: "list", items },
    paragraph(...basis, ...responsibility(first.activity, context)),
  ];
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

function headingOf(bundle: ReadonlyArray<ProcessingActivity>, context: StatementContext): string {
  const names = [...new Set(bundle.map((activity) => activityName(activity, context)))];
  const { common, statement } = context.words;
  const shown = names.length > namesInHeading ? names.slice(0, namesInHeading - 1) : names;
  const rest = names.length - shown.length;
  const more = rest > 0 ? [statement.moreActivities(numberInWords(rest, common))] : [];
  const [first = "", ...others] = shown;
  return list([first, ...others.map(uncapitalize), ...more], context);
}

/** The groups with their people in words. */
function toldGroups(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<ToldGroup> {
  return (activity.dataGroups ?? []).flatMap((group): ReadonlyArray<ToldGroup> => {
    const ids = [...(group.subjectIds ?? peopleOf(group))];
    const people = ids.flatMap((id) => wordOf(id, context) ?? []);
    const isReader =
      !(activity.dataGroups !== null && activity.dataGroups.length > 1) && !ids.some((id) => areYoung(id, context));
    return [{ activity, group, people, whose: isReader || people.length === 0 ? "reader" : "people" }];
  });
}

/** Children do not read it themselves: the text speaks about them, to their parents. */
const areYoung = (id: VocabularyEntryId, { register, audience }: StatementContext): boolean => {
  const entry = register.vocabulary.get(id);
  const isTheReader = audience?.size === 1 && audience.has(id);
  return (
    entry?.kind === "data-subject" && !isTheReader && entry.flags.some((flag) => flag === "minors" || flag === "pupils")
  );
};

function purposeBlocks(
  purposes: ReadonlyArray<ToldPurpose>,
  people: string,
  peopleRefs: ReadonlyArray<FieldRef>,
  index: number,
  context: StatementContext,
): ReadonlyArray<Block> {
  const words = context.words.statement.purpose;
  const { to } = context;
  const [first] = purposes;
  if (first === undefined) return people === "" ? [] : [paragraph(sentence(words.none(to, people), ...peopleRefs))];
  const shown = people === "" ? [] : peopleRefs;
  const haveOneBasis = purposes.every(({ purpose }) => basisKey(purpose) === basisKey(first.purpose));
  const basis = (): ReadonlyArray<Sentence> => withRefsOf(basisSentences(first, index, context), purposes);
  const refs = [...purposes.map(({ ref }) => ref), ...shown];
  const joined = purposes.map((one) => one.joined).filter((one) => one !== null);
  if (haveOneBasis && purposes.length === 1 && joined.length === 0) {
    const text = people === "" ? words.colon(to, first.text) : words.colonOf(to, first.text, people);
    return [paragraph(sentence(text, ...refs), ...basis())];
  }
  if (haveOneBasis && fitsSentence(joined, purposes.length)) {
    const said = list(joined, context);
    // In front where it reads well there, and now and then at the end, so that not every part begins alike.
    const goesFirst = !said.includes(",") && words.endsInVerb.test(said) && index % 3 !== 2;
    const text = goesFirst
      ? people === ""
        ? words.first(to, capitalize(said))
        : words.firstOf(to, capitalize(said), people)
      : people === ""
        ? words.last(to, said)
        : words.lastOf(to, said, people);
    return [paragraph(sentence(text, ...refs), ...basis())];
  }
  const intro = people === "" ? words.list(to) : words.listOf(to, people);
  const items: ListItem[] = purposes.map((one, place) => {
    const own = haveOneBasis ? [] : basisSentences(one, index + place, context);
    const text = [asSentence(one.joined ?? one.text), ...own.map((each) => each.text)].join(" ");
    return item(null, text, one.ref, ...own.flatMap((each) => each.refs));
  });
  return [
    paragraph(sentence(intro, ...shown, ...purposes.map(({ ref }) => ref))),
    { kind: "list", items },
    paragraph(...(haveOneBasis ? basis() : [])),
  ];
}

/** The same blocks, the first sentence also resting on the purposes of other activities. */
function withRefs(blocks: ReadonlyArray<Block>, purposes: ReadonlyArray<ToldPurpose>): ReadonlyArray<Block> {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph") return blocks;
  const sentences = first.sentences.map((one, place) =>
    place > 0 ? one : { ...one, refs: [...one.refs, ...purposes.map(({ ref }) => ref)] },
  );
  return [{ kind: "paragraph", sentences }, ...rest];
}

/** Few and short enough, and without commas where there are several. */
const fitsSentence = (joined: ReadonlyArray<string>, count: number): boolean =>
  joined.length === count &&
  count <= purposesInSentence &&
  (count === 1 || (joined.join("").length <= lettersInSentence && !joined.some((one) => one.includes(","))));

/** One basis told for several purposes comes from each of them. */
const withRefsOf = (said: ReadonlyArray<Sentence>, purposes: ReadonlyArray<ToldPurpose>): ReadonlyArray<Sentence> =>
  said.map(({ text, refs }) => ({
    text,
    refs: [
      ...refs,
      ...purposes
        .slice(1)
        .map(({ activity, purpose }) => fieldRef("activity", activity.id, `purposes/${purpose.id}/legalBasis`)),
    ],
  }));

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

/** A description that is no sentence by itself reads well right under the heading; one that refers back comes later. */
function describedAs(
  activity: ProcessingActivity,
  context: StatementContext,
): { readonly before: ReadonlyArray<Sentence>; readonly after: ReadonlyArray<Sentence> } {
  const ref = activityRef(activity, "description");
  const said = ownWords(activity.description, ref, context);
  if (said === null) return { before: [], after: [] };
  const one = [sentence(asSentence(said), ref)];
  const comesLater = isWholeSentence(said, context.language) || context.words.statement.purpose.refersBack.test(said);
  return comesLater ? { before: [], after: one } : { before: one, after: [] };
}

/** People in a row; names that hold "en" themselves are kept apart. */
function peopleWords(people: ReadonlyArray<string>, context: StatementContext): string {
  const names = [...new Set(people)];
  const last = names.at(-1);
  const { common, statement } = context.words;
  if (last === undefined || names.length === 1 || !names.some((name) => name.includes(` ${common.and} `))) {
    return list(names, context);
  }
  return `${names.slice(0, -1).join(", ")}${statement.purpose.andOf}${last}`;
}

/** Who answers for it, where that is not plain: several controllers publish the text, or we decide with another party. Art. 26 GDPR. */
function responsibility(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<Sentence> {
  const words = context.words.statement.purpose;
  const said: Sentence[] = [];
  const owners = effectiveControllers(activity.controllerIds, context.register);
  if (context.controllers.length > 1 && owners !== null) {
    const names = owners.flatMap(({ id, name }) => ownName(name, fieldRef("controller", id, "name"), context) ?? []);
    if (names.length > 0) {
      const text = (names.length === 1 ? words.responsible : words.responsibleSeveral)(list(names, context));
      said.push(sentence(text, activityRef(activity, "controllerIds")));
    }
  }
  if (activity.role === "joint-controller") {
    const joint = (activity.partyUses ?? []).filter(({ role }) => role === "joint-controller");
    const names = joint.flatMap(({ who }) => {
      const party = who?.kind === "party" ? context.register.parties.get(who.partyId) : undefined;
      return party === undefined ? [] : (ownName(party.name, fieldRef("party", party.id, "name"), context) ?? []);
    });
    const text = names.length === 0 ? words.jointAlone(context.to) : words.joint(context.to, list(names, context));
    said.push(
      sentence(text, activityRef(activity, "role"), ...joint.map(({ id }) => activityRef(activity, `partyUses/${id}`))),
    );
  }
  return said;
}
