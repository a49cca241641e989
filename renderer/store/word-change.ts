import { displayName, ownName } from "../../src/derive/names.ts";
import type { Change } from "../../src/history/commit.ts";
import { isObject } from "../../src/history/path.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import { countryName } from "../../src/library/country-name.ts";
import { orderSegment } from "../../src/model/field-ref.ts";
import { collectionKeys, type Entity } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import { durationInWords } from "../../src/retention/duration-words.ts";
import { dateInWords, enumerate } from "../../src/words/sentence.ts";
import type { Language, Words } from "../../src/words/words.ts";

/** One changed field in words: what it is called, and what it said before and after; null where the thing was not there. */
export interface WordedChange {
  /** The name of the thing that the field belongs to. */
  readonly of: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const date = /^\d{4}-\d{2}-\d{2}$/;
const duration = /^P(?=\d|T)/;
const longest = 160;
const shownItems = 6;

/** A change as one reads it. Names are those that the register has now; ids and codes never show. */
export function wordChange(change: Change, register: Register, words: Words, language: Language): WordedChange {
  const { path, kind, id } = change.ref;
  const of = displayName(register, kind, id, language, words.common);
  const say = (value: Json): string => sayValue(value, keyOf(path), { register, words, language });
  if (path === "") {
    return {
      of,
      field: change.before === null ? words.history.added : words.history.removed,
      before: change.before === null ? null : say(change.before),
      after: change.after === null ? null : say(change.after),
    };
  }
  const field = words.history.fields[keyOf(path)] ?? words.history.otherField;
  if (path.endsWith(orderSegment)) return { of, field: `${field}, ${words.history.order}`, before: null, after: null };
  const isItem = uuid.test(path.split("/").at(-1) ?? "");
  return {
    of,
    field,
    before: isItem && change.before === null ? null : say(change.before),
    after: isItem && change.after === null ? null : say(change.after),
  };
}

/** The last segment of a path that is the name of a field. */
const keyOf = (path: string): string =>
  path
    .split("/")
    .filter((segment) => !uuid.test(segment) && segment !== orderSegment)
    .at(-1) ?? "";

interface Reading {
  readonly register: Register;
  readonly words: Words;
  readonly language: Language;
}

function sayValue(value: Json, key: string, reading: Reading): string {
  const { words } = reading;
  if (value === null) return words.common.notAnswered;
  if (typeof value === "boolean") return value ? words.common.yes : words.common.no;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return shortened(sayText(value, key, reading));
  if (Array.isArray(value)) {
    if (value.length === 0) return words.common.none;
    const said = value.slice(0, shownItems).map((item: Json) => sayValue(item, key, reading));
    const rest = value.length - said.length;
    return enumerate(rest > 0 ? [...said, words.history.moreFields(rest)] : said, words.common);
  }
  return shortened(sayObject(value as { readonly [key: string]: Json | undefined }, key, reading));
}

function sayText(text: string, key: string, { register, words, language }: Reading): string {
  if (uuid.test(text)) return nameOfId(text, register, language) ?? words.common.untitled;
  if (date.test(text)) return dateInWords(text, words.common);
  if (duration.test(text)) return durationInWords(text, "figures", words) ?? text;
  if (/country/i.test(key)) return countryName(text, language);
  return codeInWords(text, key, words) ?? text;
}

/** The keys of an object that say best what it is, the most telling first. */
const tellingKeys = ["name", "description", "label", "partyId", "recipientId", "termId", "itemId", "personId"] as const;
const addressKeys = ["street", "postalCode", "city"] as const;

function sayObject(value: { readonly [key: string]: Json | undefined }, key: string, reading: Reading): string {
  const { words } = reading;
  if (value.kind === "none") return words.common.none;
  for (const inner of ["forms", "nl", "who", "contact"]) {
    const found = value[inner];
    if (isObject(found)) return sayObject(found, inner, reading);
  }
  for (const telling of tellingKeys) {
    const found = value[telling];
    if (typeof found === "string") return sayText(found, telling, reading);
  }
  const address = addressKeys.map((part) => value[part]).filter((part) => typeof part === "string");
  if (address.length > 0) return address.join(", ");
  for (const [inner, found] of Object.entries(value)) {
    if (inner === "id" || inner === "kind" || typeof found !== "string" || uuid.test(found)) continue;
    return sayText(found, inner, reading);
  }
  const kind = value.kind;
  return (typeof kind === "string" ? codeInWords(kind, key, words) : null) ?? words.history.changed;
}

function nameOfId(id: string, register: Register, language: Language): string | null {
  for (const key of collectionKeys) {
    const entity = (register[key] as ReadonlyMap<string, Entity>).get(id);
    if (entity !== undefined) return ownName(entity, language);
  }
  return null;
}

/** What a code of a field is called; null where the text is no code. */
function codeInWords(code: string, key: string, { app, record }: Words): string | null {
  const lists: { readonly [key: string]: ReadonlyArray<{ readonly [code: string]: string }> } = {
    role: [record.activityRole, record.partyRole],
    usualRole: [record.activityRole],
    status: [record.activityStatus],
    legalBasis: [record.legalBasis],
    disclosureBasis: [record.legalBasis],
    kind: [record.agreementKind, record.partyKind, record.siteKind],
    form: [record.agreementForm],
    class: [record.dataClass],
    classOverride: [record.dataClass],
    instrument: [record.instrument],
    exporter: [record.exporter],
    endAction: [record.endAction],
    type: [record.measureType],
    scope: [record.measureScope],
    provision: [record.provision],
    enrolment: [record.enrolment],
    parental: [record.parental],
    sources: [record.dataSource],
    profile: [app.profiles],
  };
  for (const list of lists[key] ?? []) if (Object.hasOwn(list, code)) return list[code] ?? null;
  return null;
}

const shortened = (text: string): string =>
  text.length <= longest ? text : `${[...text].slice(0, longest).join("").trimEnd()}…`;
