import { libraryVagueTerms } from "../../library/vague-terms.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { Phase } from "../../model/retention-term.ts";
import { termKind } from "../../retention/term-kind.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.;]$/, "")
    .replaceAll("noodzakelijk", "nodig")
    .replaceAll("zo lang", "zolang")
    .replaceAll("zolang als", "zolang");

/** Words that empty a criterion wherever they stand: nobody can tell on which day they come true. */
const emptyWords = /\b(periodiek|regelmatig|aard van|tevreden|gewenst)\b/;

const phrases = libraryVagueTerms
  .filter(({ kind, severity }) => kind === "vague-retention" && severity === "warning")
  .map(({ phrase }) => plain(phrase));

/**
 * A criterion may take the place of a number (art. 13(2)(a)), if one can test it. Only phrases that the library knows to be
 * empty are named, and only where nothing else in the term decides, such as a selection list that the phase names.
 */
export const retentionCriterionVague = defineRule<"retention-criterion-vague", "retention-term">({
  id: "retention-criterion-vague",
  severity: "warning",
  group: "retention",
  article: "art. 5(1)(e)",
  scopes: ["retention-term"],
  find: (term, { indexes }) => {
    if (termKind(term) !== "vague" || indexes.referrers(term.id).length === 0) return [];
    const vague = (term.phases ?? []).flatMap((phase) =>
      phase.kind === "criterion" && isBare(phase) && isEmptyPhrase(phase.text) ? [phase] : [],
    );
    const places = placed(vague.map(({ id }) => fieldRef("retention-term", term.id, `phases/${id}/text`)));
    if (places === null) return [];
    const texts = [...new Set(vague.map(({ text }) => text))];
    return [{ places, facts: { term: { kind: "retention-term", id: term.id }, phrases: texts } }];
  },
});

/** Nothing beside the words says when or why: "unlimited" on a list of those who want no mail is right, with its reason. */
const isBare = ({ selectionList, statute, reason }: Phase): boolean =>
  selectionList === null && statute === null && reason === null;

/**
 * The text is such a phrase, begins with one, or has one of three words or more somewhere in it ("tijdelijk" alone is vague, "tot
 * het tijdelijke contract eindigt" is not). A text with a number in it says more than the phrase.
 */
function isEmptyPhrase(text: string): boolean {
  if (/\d/.test(text)) return false;
  if (emptyWords.test(plain(text))) return true;
  const words = ` ${plain(text)} `;
  return phrases.some((phrase) => {
    const count = phrase.split(" ").length;
    if (count >= 3) return words.includes(` ${phrase} `);
    return words === ` ${phrase} ` || (count === 2 && words.startsWith(` ${phrase} `));
  });
}
