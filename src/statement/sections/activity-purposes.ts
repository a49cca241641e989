import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import { capitalize, uncapitalize } from "../../words/sentence.ts";
import type { Block, ListItem, Sentence } from "../document.ts";
import {
  activityName,
  activityRef,
  item,
  list,
  ownName,
  ownWords,
  paragraph,
  type StatementContext,
  sentence,
} from "../document-context.ts";
import { asSentence, isWholeSentence } from "../own-text.ts";
import { groupRef, type ToldGroup } from "./data.ts";
import { basisKey, basisSentences, type ToldPurpose, toldPurposes } from "./purposes.ts";
import { peopleWords, toldGroups } from "./told-groups.ts";

/** So many purposes make a sentence; more make a list. */
const purposesInSentence = 3;
const lettersInSentence = 140;

/** What one activity is for, on which basis, and who answers for it. */
export function openingBlocks(
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
export function bundleBlocks(
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

/** That we decide on it with another party. Art. 26 GDPR. */
function responsibility(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<Sentence> {
  const words = context.words.statement.purpose;
  const said: Sentence[] = [];
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
