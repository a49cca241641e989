import { libraryVagueTerms } from "../../library/vague-terms.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { RetentionTerm, RetentionUse } from "../../model/retention-term.ts";
import { describeTerm, type TermSentence, type TermStyle } from "../../retention/term-sentence.ts";
import { capitalize } from "../../words/sentence.ts";
import type { Block, Cell, Sentence } from "../document.ts";
import { list, paragraph, type StatementContext, sentence, variant, wordOf } from "../document-context.ts";
import { asSentence, isPlaceholder, withoutControls } from "../own-text.ts";
import { groupRef, itemsPhraseOfUses, type ToldGroup } from "./data.ts";

/** A term as a text tells it, with the fields it is made of. */
export interface ToldTerm {
  readonly use: RetentionUse;
  readonly term: RetentionTerm;
  readonly text: string;
  readonly refs: ReadonlyArray<FieldRef>;
}

/**
 * How long the data of a group are kept, in a table where terms hold for some items only. Art. 13(2)(a) GDPR. A term that cannot
 * be said is a gap and not told.
 */
export function retentionBlocks(told: ToldGroup, index: number, context: StatementContext): ReadonlyArray<Block> {
  const { retention } = context.words.statement;
  const { to } = context;
  const uses = told.group.retentionUses ?? [];
  const covered = new Set(uses.flatMap(({ itemUseIds }) => itemUseIds ?? []));
  const isCovered =
    uses.some(({ itemUseIds }) => itemUseIds === null) || told.group.items?.every(({ id }) => covered.has(id));
  if (uses.length === 0 || isCovered === false) context.gaps.add("retention-open", groupRef(told, "retentionUses"));
  const terms = uses.flatMap((use) => toldTerm(told, use, context) ?? []);
  const specific = terms.filter(({ use }) => use.itemUseIds !== null);
  const general = terms.filter(({ use }) => use.itemUseIds === null);
  const inSentences = sentencesOfSome(told, specific, general, context);
  if (inSentences !== null) return [paragraph(...inSentences)];
  if (specific.length > 0) {
    const rows = [...specific, ...general].map((one): ReadonlyArray<Cell> => {
      const what = itemsOf(told, one.use, context) ?? retention.restCell;
      const after = afterwards(one, context);
      // A cell begins with a capital and ends as a cell does: without a full stop.
      const text = [asSentence(one.text), ...after.map((each) => each.text)].join(" ").replace(/\.$/, "");
      return [
        sentence(capitalize(what), refOfUse(told, one.use), ...itemRefs(told, one.use)),
        sentence(capitalize(text), ...one.refs, ...after.flatMap(({ refs }) => refs)),
      ];
    });
    return [{ kind: "table", columns: retention.columns, rows }];
  }
  const said = general.flatMap((one, place): ReadonlyArray<Sentence> => {
    const text = place > 0 ? retention.keepAlso(one.text) : variant(retention.keep, index)(to, one.text);
    return [sentence(text, ...one.refs), ...afterwards(one, context)];
  });
  return [paragraph(...said)];
}

/** One or two terms for some items read better as sentences, where the items take a possessive: "Uw loggegevens"; else null. */
function sentencesOfSome(
  told: ToldGroup,
  specific: ReadonlyArray<ToldTerm>,
  general: ReadonlyArray<ToldTerm>,
  context: StatementContext,
): ReadonlyArray<Sentence> | null {
  if (specific.length === 0 || specific.length + general.length > 2 || told.whose !== "reader") return null;
  const { retention } = context.words.statement;
  const said: Sentence[] = [];
  for (const one of specific) {
    const items = itemsPhraseOfUses(told, one.use.itemUseIds ?? [], context);
    if (items === null) return null;
    const refs = [...one.refs, refOfUse(told, one.use), ...itemRefs(told, one.use)];
    said.push(sentence(retention.keepSome(context.to, items, one.text), ...refs), ...afterwards(one, context));
  }
  for (const one of general) {
    said.push(sentence(retention.keepRest(context.to, one.text), ...one.refs), ...afterwards(one, context));
  }
  return said;
}

const afterwards = (one: ToldTerm, context: StatementContext): ReadonlyArray<Sentence> => [
  ...endSentence(one, context),
  ...holdSentence(one, context),
];

const refOfUse = (told: ToldGroup, use: RetentionUse): FieldRef => groupRef(told, `retentionUses/${use.id}`);

/** The terms of a group for comparing: two groups with the same need be told once. Null when some hold for part of the items. */
export const sharedTerms = ({ group }: ToldGroup): string | null => {
  const uses = group.retentionUses ?? [];
  return uses.length === 1 && uses[0]?.itemUseIds === null ? uses[0].termId : null;
};

/** One sentence for several groups that share a term. */
export function sharedRetention(groups: ReadonlyArray<ToldGroup>, context: StatementContext): ReadonlyArray<Block> {
  // Where one of the groups is the reader, the sentence speaks to the reader.
  const whose = groups.every((told) => told.whose === "people") ? "people" : "reader";
  const terms = groups.flatMap((told) => {
    const use = told.group.retentionUses?.[0];
    return use === undefined ? [] : (toldTerm({ ...told, whose }, use, context) ?? []);
  });
  const [term] = terms;
  if (term === undefined) return [];
  const text = context.words.statement.retention.keepAll(context.to, term.text);
  const refs = terms.flatMap((one) => one.refs);
  return [paragraph(sentence(text, ...refs), ...afterwards(term, context))];
}

const itemRefs = (told: ToldGroup, use: RetentionUse): ReadonlyArray<FieldRef> =>
  (use.itemUseIds ?? []).map((id) => groupRef(told, `items/${id}`));

function itemsOf(told: ToldGroup, use: RetentionUse, context: StatementContext): string | null {
  if (use.itemUseIds === null) return null;
  const names = use.itemUseIds.flatMap((id) => {
    const one = told.group.items?.find((each) => each.id === id);
    return one === undefined ? [] : (wordOf(one.itemId, context) ?? []);
  });
  if (names.length === 0) return null;
  return list(names, context);
}

export function toldTerm(
  told: ToldGroup,
  use: RetentionUse,
  context: StatementContext,
  style: TermStyle = { kind: "statement", address: told.whose === "people" ? "neutral" : context.to },
): ToldTerm | null {
  const term = context.register.retentionTerms.get(use.termId);
  const ref = refOfUse(told, use);
  if (term === undefined || (term.phases ?? []).length === 0) {
    context.gaps.add("retention-open", term === undefined ? ref : fieldRef("retention-term", term.id, "phases"));
    return null;
  }
  for (const phase of term.phases ?? []) {
    if (phase.kind !== "criterion") continue;
    const textRef = fieldRef("retention-term", term.id, `phases/${phase.id}/text`);
    if (isPlaceholder(phase.text)) {
      context.gaps.add("placeholder", textRef);
      return null;
    }
    if (isVague(phase.text)) context.gaps.add("retention-vague", textRef);
  }
  const said = describeTerm(term, context.register.vocabulary, context.words, style);
  for (const ref of said.open) context.gaps.add("retention-open", ref);
  if (!canBeSaid(said, context)) return null;
  return { use, term, text: withoutControls(said.text), refs: [ref, ...termRefs(term, said)] };
}

/** The term's fields: those of its slots, and of the reasons and the exception that stand between them. */
function termRefs(term: RetentionTerm, said: TermSentence): ReadonlyArray<FieldRef> {
  const slots = said.parts.flatMap((part) => (part.kind === "slot" ? part.refs : []));
  const reasons = (term.phases ?? [])
    .filter(({ reason }) => reason !== null)
    .map(({ id }) => fieldRef("retention-term", term.id, `phases/${id}/reason`));
  return [...slots, ...reasons, ...(term.exception === null ? [] : [fieldRef("retention-term", term.id, "exception")])];
}

/** False when the sentence would hold a place to fill in: an event nobody chose, a duration that is all there is. */
function canBeSaid(said: TermSentence, { words: { retention } }: StatementContext): boolean {
  return said.parts.every(
    (part) =>
      part.kind === "text" ||
      !part.open ||
      !(
        part.slot === "event" ||
        part.slot === "phases" ||
        part.slot === "criterion" ||
        (part.slot === "duration" &&
          (part.text === retention.openSlot.duration || part.text.startsWith(retention.openAlone)))
      ),
  );
}

const plain = (text: string): string =>
  text.toLowerCase().replaceAll("noodzakelijk", "nodig").replaceAll("zo lang", "zolang");

const vaguePhrases = libraryVagueTerms
  .filter(({ kind, severity }) => kind === "vague-retention" && severity === "warning")
  .map(({ phrase }) => plain(phrase));

/** A phrase that the library knows to say nothing, with no number beside it. */
const isVague = (text: string): boolean => {
  const said = ` ${plain(text).replace(/[.,;:]/g, " ")} `;
  return !/\d/.test(said) && vaguePhrases.some((phrase) => said.includes(` ${phrase} `));
};

function endSentence({ term }: ToldTerm, context: StatementContext): ReadonlyArray<Sentence> {
  const last = term.phases?.at(-1);
  if (last?.kind === "then" && last.minimum !== null && last.maximum === null) {
    // A minimum is no end: nothing is known yet of what comes after it.
    context.gaps.add("retention-maximum-open", fieldRef("retention-term", term.id, `phases/${last.id}/maximum`));
    return [];
  }
  if (term.endAction === null || last?.kind === "permanent") return [];
  const text = context.words.statement.retention.after[term.endAction](context.to);
  return [sentence(text, fieldRef("retention-term", term.id, "endAction"))];
}

/** Destruction that waits is told; why it waits may be nobody's business. */
function holdSentence({ term }: ToldTerm, context: StatementContext): ReadonlyArray<Sentence> {
  const { legalHold } = term;
  if (legalHold === null || (legalHold.until !== null && legalHold.until < context.today)) return [];
  return [
    sentence(context.words.statement.retention.hold(context.to), fieldRef("retention-term", term.id, "legalHold")),
  ];
}
