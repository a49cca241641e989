import type { EventClauses, VocabularyEntry } from "../../../src/model/vocabulary.ts";

/** How a word stands inside a sentence: its inline form, or for an event the noun after "until". */
export function inlineOf(entry: VocabularyEntry, language: "nl" | "en"): string | null {
  if (entry.kind === "event") return entry.forms[language]?.noun ?? null;
  return entry.forms[language]?.inline ?? null;
}

/**
 * The word with another label in a language. Emptied, the Dutch stays as it was, since a word must be called something, and the
 * English goes: what has no English is shown in Dutch.
 */
export function withLabel(entry: VocabularyEntry, language: "nl" | "en", text: string): VocabularyEntry {
  const label = text.trim();
  if (label === "") return language === "nl" ? entry : withForms(entry, { en: null });
  if (entry.kind === "event") {
    const present = entry.forms[language] ?? { label, noun: label, until: null, after: null };
    return { ...entry, forms: { ...entry.forms, [language]: { ...present, label } } };
  }
  const present = entry.forms[language] ?? { label, inline: null };
  return { ...entry, forms: { ...entry.forms, [language]: { ...present, label } } };
}

/** The word with another form inside a sentence; emptied it follows the label (an event keeps its noun). */
export function withInline(entry: VocabularyEntry, language: "nl" | "en", text: string): VocabularyEntry {
  const inline = text.trim();
  if (entry.kind === "event") {
    const present = entry.forms[language];
    if (present === null || inline === "") return entry;
    return { ...entry, forms: { ...entry.forms, [language]: { ...present, noun: inline } } };
  }
  const present = entry.forms[language];
  if (present === null) return entry;
  return { ...entry, forms: { ...entry.forms, [language]: { ...present, inline: inline === "" ? null : inline } } };
}

const withForms = (entry: VocabularyEntry, change: { readonly en: null }): VocabularyEntry =>
  ({ ...entry, forms: { ...entry.forms, ...change } }) as VocabularyEntry; // safe: every kind may lack English

export type ClauseKind = "until" | "after";
export type ClauseVoice = keyof EventClauses;

/**
 * An event with another clause after "totdat" or "nadat". A clause that was not there speaks alike to every reader until somebody
 * words it for u or je; without its neutral form it goes, and sentences use the noun again.
 */
export function withClause(
  entry: VocabularyEntry,
  language: "nl" | "en",
  kind: ClauseKind,
  voice: ClauseVoice,
  text: string,
): VocabularyEntry {
  const forms = entry.kind === "event" ? entry.forms[language] : null;
  if (entry.kind !== "event" || forms === null) return entry;
  const clause = text.trim();
  const present = forms[kind];
  const next = clause === "" ? emptied(present, voice) : { ...(present ?? all(clause)), [voice]: clause };
  return { ...entry, forms: { ...entry.forms, [language]: { ...forms, [kind]: next } } };
}

const all = (clause: string): EventClauses => ({ formal: clause, informal: clause, neutral: clause });

const emptied = (present: EventClauses | null, voice: ClauseVoice): EventClauses | null =>
  present === null || voice === "neutral" ? null : { ...present, [voice]: present.neutral };
