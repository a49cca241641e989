import { displayName, partyUseName } from "../../../src/derive/names.ts";
import { isObject, valueAt } from "../../../src/history/path.ts";
import type { Json } from "../../../src/json/canonical-json.ts";
import { type FieldRef, fieldRef, orderSegment } from "../../../src/model/field-ref.ts";
import { entityOf } from "../../../src/model/kinds.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { Register } from "../../../src/model/register.ts";
import type { Sentence } from "../../../src/statement/document.ts";
import { enumerate } from "../../../src/words/sentence.ts";
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
    fields: enumerate([...fields], words.common),
  }));
}

/** "V-012 Nieuwsbrief versturen"; of what has no code, what kind of thing it is stands before its name. */
function entityName(ref: FieldRef, register: Register, words: Words, language: Language): string {
  const entity = entityOf(register, ref.kind, ref.id) as Json;
  const code = isObject(entity) && typeof entity.code === "string" ? entity.code : null;
  const name = displayName(register, ref.kind, ref.id, language, words.common);
  return code === null || code === name ? name : `${code} ${name}`;
}

/** What the field is called, with the purpose, group or party it belongs to; null for the thing as a whole. */
function fieldName(ref: FieldRef, register: Register, words: Words, language: Language): string | null {
  const segments = ref.path.split("/").filter((segment) => segment !== "" && segment !== orderSegment);
  const key = segments.filter((segment) => !uuid.test(segment)).at(-1);
  if (key === undefined) return null;
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

/** The first field of a sentence that one can go to. */
export const firstRef = ({ refs }: Sentence): FieldRef | null => refs[0] ?? null;

export const statementRef = (id: string, path: string): FieldRef => fieldRef("statement", id, path);
