import { displayName, partyUseName } from "../../../src/derive/names.ts";
import { isObject, valueAt } from "../../../src/history/path.ts";
import type { Json } from "../../../src/json/canonical-json.ts";
import { type EntityKind, type FieldRef, fieldRef, orderSegment } from "../../../src/model/field-ref.ts";
import { entityOf } from "../../../src/model/kinds.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { Register } from "../../../src/model/register.ts";
import { describeTerm } from "../../../src/retention/term-sentence.ts";
import type { Sentence } from "../../../src/statement/document.ts";
import { capitalize, enumerate } from "../../../src/words/sentence.ts";
import type { Language, Words } from "../../../src/words/words.ts";

/** One thing of the register that a sentence rests on: its name, which of its fields, and where to go. */
export interface TraceLine {
  readonly ref: FieldRef;
  readonly name: string;
  readonly fields: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a sentence was made from, a line per thing, in the order in which the sentence names them. */
export function traceOf(
  { refs }: Sentence,
  register: Register,
  words: Words,
  language: Language,
): ReadonlyArray<TraceLine> {
  const byEntity = new Map<string, { readonly ref: FieldRef; readonly fields: Set<string> }>();
  for (const ref of refs) {
    const known = byEntity.get(ref.id) ?? { ref, fields: new Set<string>() };
    byEntity.set(ref.id, known);
    const field = fieldName(ref, register, words, language);
    if (field !== null) known.fields.add(field);
  }
  return [...byEntity.values()].map(({ ref, fields }) => ({
    ref,
    name: entityName(ref, register, words, language),
    fields: termText(ref, register, words) ?? enumerate([...fields], words.common),
  }));
}

/** A retention term says more by itself than which of its parts was used. */
function termText(ref: FieldRef, register: Register, words: Words): string | null {
  const term = [...register.retentionTerms.values()].find(({ id }) => ref.kind === "retention-term" && id === ref.id);
  return term === undefined ? null : describeTerm(term, register.vocabulary, words, { kind: "compact" }).text;
}

/** Kinds whose names say by themselves what they are. */
const selfTelling: ReadonlySet<EntityKind> = new Set(["register", "controller", "party", "activity", "person"]);

/** "V-012 Nieuwsbrief versturen", "Bewaartermijn “Nieuwsbrief”". */
function entityName(ref: FieldRef, register: Register, words: Words, language: Language): string {
  const entity = entityOf(register, ref.kind, ref.id) as Json;
  const code = isObject(entity) && typeof entity.code === "string" ? entity.code : null;
  const name = displayName(register, ref.kind, ref.id, language, words.common);
  if (!selfTelling.has(ref.kind)) return `${capitalize(words.app.labels.kinds[ref.kind])} “${name}”`;
  return code === null || code === name ? name : `${code} ${name}`;
}

/** What the field is called, with the purpose, group or party it belongs to; null for the thing as a whole. */
function fieldName(ref: FieldRef, register: Register, words: Words, language: Language): string | null {
  const segments = ref.path.split("/").filter((segment) => segment !== "" && segment !== orderSegment);
  const keys = segments.filter((segment) => !uuid.test(segment));
  if (keys.length === 0) return null;
  // A part of an answer that has no telling name of its own goes by the name of the whole.
  const key = keys.findLast((each) => each !== "kind" && words.history.fields[each] !== undefined) ?? "";
  const field = words.history.fields[key] ?? words.history.otherField;
  const at = segments.findIndex((segment) => uuid.test(segment));
  if (at === -1) return field;
  const entity = entityOf(register, ref.kind, ref.id) as Json;
  const item = entity === null ? undefined : valueAt(entity, segments.slice(0, at + 1).join("/"));
  const owner = isObject(item ?? null) ? itemName(item as { readonly [key: string]: Json }, register, language) : null;
  return owner === null ? field : `${field} (${owner})`;
}

function itemName(item: { readonly [key: string]: Json }, register: Register, language: Language): string | null {
  if ("who" in item) return partyUseName(item as unknown as PartyUse, register, language);
  const name = item.name ?? item.description;
  return typeof name === "string" ? name : null;
}

export const statementRef = (id: string, path: string): FieldRef => fieldRef("statement", id, path);
