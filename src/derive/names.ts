import type { EntityKind } from "../model/field-ref.ts";
import { type Entity, entityOf } from "../model/kinds.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import type { VocabularyEntry, WordForms } from "../model/vocabulary.ts";
import type { CommonWords } from "../words/nl/common.ts";
import type { Language } from "../words/words.ts";

/** The label of a vocabulary entry in a language; what has no English yet keeps its Dutch. */
export function vocabularyLabel(entry: VocabularyEntry, language: Language): string {
  if (language === "en" && entry.forms.en !== null) return entry.forms.en.label;
  return entry.forms.nl.label;
}

/** The forms of a word (not of an event) in a language; what has no English yet keeps its Dutch. */
export const wordForms = (entry: Exclude<VocabularyEntry, { kind: "event" }>, language: Language): WordForms =>
  language === "en" && entry.forms.en !== null ? entry.forms.en : entry.forms.nl;

/** The name that an entity has, or null when nobody gave it one. A code does for what is known by its code alone. */
export function ownName(entity: Entity | RegisterRow, language: Language): string | null {
  if ("forms" in entity) return vocabularyLabel(entity, language);
  if ("customerId" in entity) return entity.service ?? entity.code;
  if ("destroyedOn" in entity) return entity.what ?? entity.code;
  if ("rule" in entity) return entity.reason;
  if ("publishedOn" in entity) return `${entity.title} (${entity.number})`;
  if ("code" in entity) return entity.name ?? entity.code;
  return entity.name;
}

/** The name to show for an entity, never empty: a fallback where it has none, or is not in the register. */
export function displayName(
  register: Register,
  kind: EntityKind,
  id: string,
  language: Language,
  words: CommonWords,
): string {
  const entity = entityOf(register, kind, id) as Entity | RegisterRow | null;
  const name = entity === null ? null : ownName(entity, language);
  return name ?? (kind === "activity" ? words.untitledActivity : words.untitled);
}

/** The name of the party or the category of recipients in a use; null when neither is given or it has no name. */
export function partyUseName(use: PartyUse, register: Register, language: Language): string | null {
  if (use.who === null) return null;
  if (use.who.kind === "party") return register.parties.get(use.who.partyId)?.name ?? null;
  const entry = register.vocabulary.get(use.who.recipientId);
  return entry === undefined ? null : vocabularyLabel(entry, language);
}
