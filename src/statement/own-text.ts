import { tidy } from "../retention/tidy.ts";
import { capitalize, uncapitalize } from "../words/sentence.ts";
import type { Language } from "../words/words.ts";

// Somebody's own words on their way into a sentence. They come in any form; the form decides the frame that takes them.

/** Characters that no text needs and that break files or hide text: controls, and marks that turn the direction of all that follows. */
const unwanted = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** The same text without them; a tab or line end becomes a space. */
export const withoutControls = (text: string): string => text.replace(/[\t\n\r]/g, " ").replace(unwanted, "");

/** One line, single spaces, no full stop at the end, no control characters. May be empty. */
export const cleaned = (text: string): string => tidy(withoutControls(text));

const blank = /^(\[[^\]]*\]|x{3,}|n\.?t\.?b\.?|tbd|todo|invullen|nader te bepalen|\?+|\.{3,}|…|-+)$/i;
const toFillIn =
  /\[\s*(uw|je|jouw|naam|vul|invul|datum|adres|bedrijf|organisatie|your|name|insert|fill|company|date|x{2,}|…|\.{2,})[^\]]{0,60}\]/i;

/** True for what somebody meant to fill in later: "[Uw KvK-nummer]", "xxx", "n.t.b.". A note such as "[1]" within words is none. */
export const isPlaceholder = (text: string): boolean => blank.test(text.trim()) || toFillIn.test(text);

/** A sentence of its own: first letter high, a full stop unless another mark ends it. */
export const asSentence = (text: string): string => {
  const said = cleaned(text);
  return /[.!?:…]$/u.test(said) ? capitalize(said) : `${capitalize(said)}.`;
};

/** A name at the start of a sentence: "internetbureau" goes up, "iDEAL" stays. */
export const startOf = (name: string): string => (/^\p{Ll}(?!\p{Lu})/u.test(name) ? capitalize(name) : name);

/** For after a colon or inside a sentence: first letter low, except of names and abbreviations. */
export const inline = (text: string): string => uncapitalize(cleaned(text));

const dutch =
  /(?<!\p{L})(de|het|een|en|van|voor|met|aan|niet|wij|te|bij|naar|om|wordt|worden|zijn|onze|uit|als)(?!\p{L})/giu;
const english = /(?<!\p{L})(the|and|of|for|to|with|from|your|our|we|are|you|not|by|when|their|that|this)(?!\p{L})/giu;

/** The language that a text is likely in, from its small words; null when they do not tell. */
export function likelyLanguage(text: string): Language | null {
  const nl = text.match(dutch)?.length ?? 0;
  const en = text.match(english)?.length ?? 0;
  if (nl === en) return null;
  return nl > en ? "nl" : "en";
}

const otherAddress = {
  formal: /(?<![\p{L}-])(je|jij|jou|jouw|jezelf)(?![\p{L}-])/iu,
  informal: /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu,
};

/** True for Dutch words that say *u* where the text says *je*, or the reverse. */
export const speaksOtherwise = (text: string, address: "formal" | "informal"): boolean =>
  otherAddress[address].test(text);

/** How a purpose was written down: after "om" ("nieuws te sturen"), a thing ("het beheer van accounts"), or anything else. */
export type PurposeForm = "infinitive" | "phrase" | "other";

const forms = {
  nl: {
    /** "… te leveren", "… te zien". */
    infinitive: /(?<!\p{L})te\s+\p{L}+n(?!\p{L})/iu,
    before: /^om\s+/i,
    phrase: /^(voor|het|de|een)\s/i,
    beforePhrase: /^voor\s+/i,
    /** It has a subject of its own, so nothing fits around it. */
    sentence: /^(wij|we|hiermee|zo|daarmee|u|je|jij|dit|zodat|omdat)\s/i,
  },
  en: {
    infinitive: /^to\s+\p{L}/iu,
    before: /^to\s+/i,
    phrase: /^(for\s|the\s|\p{L}+ing\s)/iu,
    beforePhrase: /^for\s+/i,
    sentence: /^(we|you|this|these|so that|because)\s/i,
  },
};

/** The form of a purpose and the words that fit into its frame, without "om", "voor", "to" or "for" in front. */
export function purposeForm(text: string, language: Language): { readonly form: PurposeForm; readonly text: string } {
  const said = cleaned(text);
  const likely = likelyLanguage(said);
  const form = forms[language];
  if (likely !== null && likely !== language) {
    // Told as it is: "to" and "om" are what makes a bare infinitive readable in its own language.
    const bare = likely === "nl" && forms.nl.infinitive.test(said) && !forms.nl.before.test(said);
    return { form: "other", text: bare ? `om ${inline(said)}` : inline(said) };
  }
  if (form.sentence.test(said) || /[.!?]/.test(said)) return { form: "other", text: inline(said) };
  if (form.infinitive.test(said)) return { form: "infinitive", text: inline(said.replace(form.before, "")) };
  if (form.phrase.test(said)) return { form: "phrase", text: inline(said.replace(form.beforePhrase, "")) };
  return { form: "other", text: inline(said) };
}

const subjects = {
  nl: /^(zonder|wie|dan|anders|als|wij|we|het|de|een|u|je|er|deze|die|dit|dat|onze|met|bij|op|in|iedereen|alleen)\s/i,
  en: /^(without|whoever|then|otherwise|if|we|it|the|an?|you|there|these|those|this|that|our|anyone|only)\s/i,
};
const verbs = {
  nl: /(?<!\p{L})(is|zijn|wordt|worden|kan|kunnen|mag|mogen|heeft|hebben|krijgt|krijgen|komt|komen|gaat|gaan|maakt|moet|moeten|blijft|geldt|staat|doet|vraagt|geeft)(?!\p{L})/iu,
  en: /(?<!\p{L})(is|are|can|cannot|may|must|has|have|gets|get|comes|come|goes|go|will)(?!\p{L})/iu,
};

/** True for words that are a sentence by themselves: they begin as one and hold a verb. */
export const isWholeSentence = (text: string, language: Language): boolean =>
  subjects[language].test(text) && verbs[language].test(text);
