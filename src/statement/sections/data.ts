import { effectiveClass } from "../../derive/effective-class.ts";
import { type GuardedDataClass, isGuarded } from "../../model/data-class.ts";
import type { DataGroup, DataItemUse, DataSource } from "../../model/data-group.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { Block, Sentence } from "../document.ts";
import {
  commaList,
  item,
  list,
  ownName,
  ownWords,
  paragraph,
  type StatementContext,
  sentence,
  variant,
  wordOf,
} from "../document-context.ts";
import { asSentence, inline, isWholeSentence } from "../own-text.ts";

/** A group in the activity that it stands in, with the people that the text tells of, as words. */
export interface ToldGroup {
  readonly activity: ProcessingActivity;
  readonly group: DataGroup;
  readonly people: ReadonlyArray<string>;
  /** Whose data these are in the text: the reader's ("uw naam"), those of people it does not speak to, or of both together. */
  readonly whose: "reader" | "people" | "both";
}

export const groupRef = ({ activity, group }: Pick<ToldGroup, "activity" | "group">, field: string): FieldRef =>
  fieldRef("activity", activity.id, `dataGroups/${group.id}/${field}`);

/** An item that takes "uw" with others: one word or two, without "van" or "en" in it. */
const isSimple = (text: string): boolean =>
  /^[\p{L}\p{N}'’./-]+( [\p{L}\p{N}'’./-]+)?( \([^)]{1,40}\))?$/u.test(text) &&
  !/(^| )(en|of|van|voor|in|op|and|or|of|for)( |$)/i.test(text);

/** So many items still make a sentence; more make a list. */
const mostInSentence = 6;

/** The items of a group in words, those for all its people first. */
interface ItemWords {
  readonly text: string;
  readonly use: DataItemUse;
}

function itemWords(uses: ReadonlyArray<DataItemUse>, context: StatementContext): ReadonlyArray<ItemWords> {
  const { data } = context.words.statement;
  return uses.flatMap((use) => {
    const text = wordOf(use.itemId, context);
    if (text === null) return [];
    return [{ text: use.optional === true ? data.withMark(text, data.optionalMark) : text, use }];
  });
}

const itemRefs = (told: ToldGroup, words: ReadonlyArray<ItemWords>): ReadonlyArray<FieldRef> =>
  words.map(({ use }) => groupRef(told, `items/${use.id}`));

const isPlural = (words: ItemWords | undefined, context: StatementContext): boolean => {
  const entry = words === undefined ? undefined : context.register.vocabulary.get(words.use.itemId);
  return entry?.kind === "data-item" && entry.plural;
};

/**
 * "Uw naam, adres en e-mailadres", or "deze gegevens: naam en adres" of people who were just named or whom the text does not
 * speak to; null for what should be a list.
 */
function itemsPhrase(words: ReadonlyArray<ItemWords>, isYours: boolean, context: StatementContext): string | null {
  const { data } = context.words.statement;
  const texts = words.map(({ text }) => text);
  const [only, ...more] = texts;
  if (only === undefined || texts.length > mostInSentence) return null;
  const areSimple = texts.every((text) => isSimple(text.replace(` (${data.optionalMark})`, "")));
  if (areSimple && isYours) return data.yours(context.to, list(texts, context));
  if (more.length > 0) return areSimple ? data.listed(list(texts, context), false) : null;
  // It takes no possessive and has no article of its own: a plural can do without.
  return data.isPlural.test(only) || isPlural(words[0], context) ? only : data.listed(only, true);
}

/** Some items of a group as "uw naam en e-mailadres"; null where they take no possessive together. */
export function itemsPhraseOfUses(
  told: ToldGroup,
  ids: ReadonlyArray<DataItemUse["id"]>,
  context: StatementContext,
): string | null {
  const texts = (told.group.items ?? []).flatMap(({ id, itemId }) =>
    ids.includes(id) ? (wordOf(itemId, context) ?? []) : [],
  );
  if (texts.length === 0 || texts.length > mostInSentence || !texts.every(isSimple)) return null;
  return context.words.statement.data.yours(context.to, list(texts, context));
}

/** Which data a group holds. `lead` is what an activity with one group says before it; else the people are named here. */
export function dataBlocks(
  told: ToldGroup,
  place: { readonly index: number; readonly named: boolean; readonly again: boolean; readonly sameAs: string | null },
  context: StatementContext,
): ReadonlyArray<Block> {
  const { data } = context.words.statement;
  const { to } = context;
  const { group } = told;
  const blocks: Block[] = [];
  if ((group.items ?? []).length === 0) {
    context.gaps.add("data-open", groupRef(told, "items"));
    return [];
  }
  const forAll = (group.items ?? []).filter(({ subjectIds }) => subjectIds === null);
  const words = itemWords(forAll, context);
  const people = commaList(told.people, context);
  const peopleRefs = place.named && people !== "" ? [groupRef(told, "subjectIds")] : [];
  if (words.length > 0) {
    const refs = [...itemRefs(told, words), ...peopleRefs];
    const isNamed = place.named && people !== "";
    const phrase = itemsPhrase(words, told.whose === "reader" && !isNamed, context);
    if (place.sameAs !== null) {
      blocks.push(paragraph(sentence(data.sameAs(to, place.sameAs), ...refs)));
    } else if (phrase !== null) {
      const say = isNamed
        ? place.again
          ? data.ofPeopleAlso(to, people, phrase)
          : data.ofPeople(to, people, phrase)
        : variant(data.itIs, place.index)(to, phrase);
      blocks.push(paragraph(sentence(say, ...refs)));
    } else {
      const ofPeople = place.again ? data.ofPeopleAlsoList : data.ofPeopleList;
      const intro = isNamed ? ofPeople(to, people) : data.itIsList(to);
      blocks.push(paragraph(sentence(intro, ...peopleRefs, groupRef(told, "items"))));
      blocks.push({
        kind: "list",
        items: words.map(({ text, use }) => item(null, text, groupRef(told, `items/${use.id}`))),
      });
    }
  }
  if (place.sameAs === null) blocks.push(...itemsOfSome(told, words.length > 0, context));
  return blocks;
}

/** Items that only some people of the group have: "Van ouders gebruiken wij ook e-mailadres en chatberichten." */
function itemsOfSome(told: ToldGroup, also: boolean, context: StatementContext): ReadonlyArray<Block> {
  const { data } = context.words.statement;
  const bySubjects = new Map<string, DataItemUse[]>();
  for (const use of told.group.items ?? []) {
    if (use.subjectIds === null) continue;
    const key = use.subjectIds.join(" ");
    bySubjects.set(key, [...(bySubjects.get(key) ?? []), use]);
  }
  return [...bySubjects.values()].flatMap((uses) => {
    const people = (uses[0]?.subjectIds ?? []).flatMap((id) => wordOf(id, context) ?? []);
    const words = itemWords(uses, context);
    if (people.length === 0 || words.length === 0) return [];
    const said = commaList(people, context);
    const phrase = itemsPhrase(words, false, context);
    if (phrase === null) {
      return [
        paragraph(
          sentence((also ? data.ofPeopleAlsoList : data.ofPeopleList)(context.to, said), groupRef(told, "items")),
        ),
        {
          kind: "list",
          items: words.map(({ text, use }) => item(null, text, groupRef(told, `items/${use.id}`))),
        } as Block,
      ];
    }
    const say = also ? data.ofPeopleAlso : data.ofPeople;
    return [paragraph(sentence(say(context.to, said, phrase), ...itemRefs(told, words)))];
  });
}

/** The items of a group that the law protects more, in words. */
export const guardedItems = (
  told: ToldGroup,
  context: StatementContext,
): ReadonlyArray<{ readonly text: string; readonly ref: FieldRef }> =>
  (told.group.items ?? []).flatMap((use) => {
    const text = isGuarded(effectiveClass(use, context.register)) ? wordOf(use.itemId, context) : null;
    return text === null ? [] : [{ text, ref: groupRef(told, `items/${use.id}`) }];
  });

/** Special and criminal data and numbers of the state, each class with the exception that allows them. Art. 9, 10 and 87 GDPR. */
export function guardedSentences(told: ToldGroup, context: StatementContext): ReadonlyArray<Sentence> {
  const { special, basis } = context.words.statement;
  const uses = (told.group.items ?? []).map((use) => ({ use, dataClass: effectiveClass(use, context.register) }));
  const classes = [...new Set(uses.map(({ dataClass }) => dataClass))].filter(isGuarded);
  return classes.flatMap((dataClass): ReadonlyArray<Sentence> => {
    const ofClass = uses.filter((one) => one.dataClass === dataClass).map(({ use }) => use);
    const names = ofClass.flatMap(({ itemId }) => wordOf(itemId, context) ?? []);
    const said = sentence(
      special[dataClass](names.length === 0 ? special.unnamed : list(names, context)),
      ...ofClass.map(({ id }) => groupRef(told, `items/${id}`)),
    );
    return [said, ...groundSentences(told, dataClass, context, basis.law)];
  });
}

function groundSentences(
  told: ToldGroup,
  dataClass: GuardedDataClass,
  context: StatementContext,
  law: (statutes: string) => string,
): ReadonlyArray<Sentence> {
  const { special } = context.words.statement;
  const grounds = (told.group.specialGrounds ?? []).filter((one) => one.class === dataClass && one.ground !== null);
  if (grounds.length === 0) context.gaps.add("special-ground-open", groupRef(told, "specialGrounds"));
  return grounds.flatMap(({ id, ground, statute }) => {
    if (ground === null) return [];
    const ref = groupRef(told, `specialGrounds/${id}/statute`);
    const citation = statute === null ? null : ownWords(statute.citation, ref, context);
    return [
      sentence(
        special.may(special.ground[ground](context.to), citation === null ? "" : law(citation)),
        groupRef(told, `specialGrounds/${id}/ground`),
        ...(citation === null ? [] : [ref]),
      ),
    ];
  });
}

/** Where the data come from. Art. 14(2)(f) GDPR. */
export function sourceSentences(told: ToldGroup, index: number, context: StatementContext): ReadonlyArray<Sentence> {
  const { source } = context.words.statement;
  const { to } = context;
  const { sources } = told.group;
  if (sources === null || sources.length === 0) {
    context.gaps.add("source-open", groupRef(told, "sources"));
    return [];
  }
  const refOf = ({ id }: DataSource): FieldRef => groupRef(told, `sources/${id}`);
  const own = sources.filter(({ kind }) => kind === "own-observation");
  const others = sources.filter(({ kind }) => kind !== "own-observation");
  const [first] = sources;
  const isSelf = sources.length === 1 && first?.kind === "data-subject" && first.description === null;
  if (isSelf && first !== undefined && told.whose !== "people") {
    return [sentence(variant(source.self, index)(to), refOf(first))];
  }
  const from = others.flatMap((one) => sourceWords(one, told, context) ?? []);
  const said: Sentence[] = [];
  if (from.length > 0) said.push(sentence(source.get(to, list(from, context)), ...others.map(refOf)));
  for (const one of own) {
    const how = ownWords(one.description, groupRef(told, `sources/${one.id}/description`), context);
    const isPart = from.length > 0;
    const text =
      how === null
        ? (isPart ? source.observePart : source.observe)(to)
        : (isPart ? source.observePartVia : source.observeVia)(to, inline(how));
    said.push(sentence(text, refOf(one)));
  }
  return said;
}

function sourceWords(one: DataSource, told: ToldGroup, context: StatementContext): string | null {
  const { source } = context.words.statement;
  const how = ownWords(one.description, groupRef(told, `sources/${one.id}/description`), context);
  switch (one.kind) {
    case "data-subject":
      if (how !== null && source.isSomebody.test(how)) return source.party(inline(how));
      if (told.whose === "people") return how === null ? source.them : source.themVia(inline(how));
      return how === null ? source.you(context.to) : source.youVia(context.to, inline(how));
    case "party": {
      const party = one.partyId === null ? undefined : context.register.parties.get(one.partyId);
      const name = party === undefined ? null : ownName(party.name, fieldRef("party", party.id, "name"), context);
      return named(name, how, context);
    }
    case "recipient-category":
      return named(one.recipientId === null ? null : wordOf(one.recipientId, context), how, context);
    case "public-source":
      return how === null ? source.publicSource : source.publicSourceVia(inline(how));
    case "own-observation":
      return null;
    default:
      return one.kind satisfies never;
  }
}

function named(name: string | null, how: string | null, context: StatementContext): string | null {
  const { source } = context.words.statement;
  if (name === null) return how === null ? null : source.party(inline(how));
  return how === null ? source.party(name) : source.partyVia(name, inline(how));
}

/** Whether one must give the data, and what happens if not. Art. 13(2)(e) GDPR. */
export function provisionSentences(told: ToldGroup, context: StatementContext): ReadonlyArray<Sentence> {
  const words = context.words.statement.provision;
  const { provision } = told.group;
  const isAsked = (told.group.sources ?? []).some(({ kind }) => kind === "data-subject");
  if (provision?.kind == null && isAsked) context.gaps.add("provision-open", groupRef(told, "provision"));
  if (provision === null) return [];
  const ref = groupRef(told, "provision/consequence");
  const consequence = ownWords(provision.consequence, ref, context);
  const said: Sentence[] = [];
  if (provision.kind !== null) {
    const say = told.whose === "people" ? words.people : words;
    const kindRef = groupRef(told, "provision/kind");
    const isElse = provision.kind === "needed-for-contract" && !servesContract(told);
    if (isElse) context.gaps.add("provision-without-contract", kindRef);
    said.push(sentence(isElse ? words.needed : say[provision.kind](context.to), kindRef));
  }
  if (consequence !== null) {
    const whole = isWholeSentence(consequence, context.language);
    said.push(sentence(whole ? asSentence(consequence) : words.consequence(context.to, inline(consequence)), ref));
  } else if (provision.kind !== null && provision.kind !== "voluntary") {
    context.gaps.add("consequence-open", ref);
  }
  return said;
}

/** True when a purpose of the activity rests on a contract, or on nothing yet. */
const servesContract = ({ activity }: ToldGroup): boolean =>
  (activity.purposes ?? []).some(({ legalBasis }) => legalBasis === "contract" || legalBasis === null);
