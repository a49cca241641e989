import { effectiveControllers } from "../../derive/effective-controllers.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { VocabularyEntryId } from "../../model/ids.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import { capitalize, numberInWords, uncapitalize } from "../../words/sentence.ts";
import type { Block, ListItem, Section, Sentence } from "../document.ts";
import { asSentence } from "../own-text.ts";
import { peopleOf } from "../scope.ts";
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
} from "../statement-context.ts";
import { dataBlocks, groupRef, guardedSentences, provisionSentences, sourceSentences, type ToldGroup } from "./data.ts";
import { mergeKey } from "./merge-activities.ts";
import { basisKey, basisSentences, type ToldPurpose, toldPurposes } from "./purposes.ts";
import { retentionBlocks, sharedRetention, sharedTerms } from "./retention.ts";

/** So many names make a heading; the rest is counted. */
const namesInHeading = 4;
/** From so many items on, a list that stood above is referred to and not repeated. */
const itemsToRepeat = 6;
/** So many purposes make a sentence; more make a list. */
const purposesInSentence = 3;

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
  const purposes = bundle.flatMap((activity) => toldPurposes(activity, context));
  const groups = toldGroups(first, context);
  const people = [...new Set(groups.flatMap((told) => told.people))];
  const peopleRefs = groups.map((told) => groupRef(told, "subjectIds"));
  const isOne = groups.length === 1;
  const blocks: Block[] = [
    ...purposeBlocks(purposes, isOne || groups.length === 0 ? list(people, context) : "", peopleRefs, index, context),
    paragraph(...bundle.flatMap((activity) => describedAs(activity, context)), ...responsibility(first, context)),
  ];
  const heading = headingOf(bundle, context);
  if (first.dataGroups === null || first.dataGroups.length === 0) {
    context.gaps.add("data-open", activityRef(first, "dataGroups"));
  }
  const shared = groups.map(sharedTerms);
  const shareTerm = groups.length > 1 && shared[0] !== null && shared.every((term) => term === shared[0]);
  let before = "";
  for (const told of groups) {
    const items = told.group.items ?? [];
    const listKey = items
      .map(({ itemId, optional, subjectIds }) => `${itemId} ${optional} ${subjectIds?.join()}`)
      .join();
    const same = items.length >= itemsToRepeat ? (toldLists.get(listKey) ?? null) : null;
    if (items.length >= itemsToRepeat && !toldLists.has(listKey)) toldLists.set(listKey, heading);
    const peopleNow = told.people.join();
    blocks.push(
      ...dataBlocks(
        told,
        { index, named: !isOne, again: peopleNow === before, sameAs: same === heading ? null : same },
        context,
      ),
      paragraph(
        ...servedPurposes(told, purposes, context),
        ...guardedSentences(told, context),
        ...sourceSentences(told, context),
        ...provisionSentences(told, context),
      ),
      ...(shareTerm ? [] : retentionBlocks(told, index, context)),
    );
    before = peopleNow;
  }
  const [group] = groups;
  if (shareTerm && group !== undefined) blocks.push(...sharedRetention(group, context));
  return sectionOf(`activity:${first.id}`, heading, joinShort(blocks));
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

/** The groups that concern the audience, with the people in words. */
function toldGroups(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<ToldGroup> {
  return (activity.dataGroups ?? []).flatMap((group): ReadonlyArray<ToldGroup> => {
    const ids = [...(group.subjectIds ?? peopleOf(group))];
    const { audience } = context;
    const shown = audience === null ? ids : ids.filter((id) => audience.has(id));
    if (audience !== null && ids.length > 0 && shown.length === 0) return [];
    const people = shown.flatMap((id) => wordOf(id, context) ?? []);
    const isReader =
      !(activity.dataGroups !== null && activity.dataGroups.length > 1) && !shown.some((id) => areYoung(id, context));
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
  if (haveOneBasis && purposes.length <= purposesInSentence && joined.length === purposes.length) {
    const said = capitalize(list(joined, context));
    const text = people === "" ? words.use(to, said) : words.useOf(to, said, people);
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

function describedAs(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<Sentence> {
  const ref = activityRef(activity, "description");
  const said = ownWords(activity.description, ref, context);
  return said === null ? [] : [sentence(asSentence(said), ref)];
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
