import type { z } from "zod";
import type { Json } from "../json/canonical-json.ts";
import { collectionKeys, collections, type Entity } from "../model/kinds.ts";
import { type Register, RegisterRow, registerFormat, schemaVersion } from "../model/register.ts";
import { registerFromEntities } from "../model/register-json.ts";
import { err, ok, type Result } from "../result.ts";
import { checkReferences, nameOf } from "./check-references.ts";
import { checkText } from "./check-text.ts";
import { type Migration, migrations } from "./migrations.ts";
import type { ReadProblem } from "./read-problem.ts";

export interface ReadOptions {
  /** Every migration there is (default), or those of a test. */
  readonly steps?: ReadonlyArray<Migration>;
  /** Hears how many entities were held against their schema, and how many there are. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * The one door in: whatever comes from a file, a backup, a database or an import becomes a register here or nowhere. Older
 * versions are migrated first and checked second; a newer one is refused untouched. Expected trouble is a value: every
 * problem with its place, in the order of the file.
 */
export function readRegister(
  json: unknown,
  { steps = migrations, onProgress = () => {} }: ReadOptions = {},
): Result<Register, ReadonlyArray<ReadProblem>> {
  if (!isObject(json) || json.format !== registerFormat) return err([{ code: "not-a-register" }]);
  const version = json.schemaVersion;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return err([{ code: "no-version" }]);
  if (version > schemaVersion) return err([{ code: "newer-version", version, known: schemaVersion }]);
  const textProblems = checkText(json as Json);
  // What could reach a prototype, or is nested beyond reason, is looked at no further.
  if (textProblems.some(({ code }) => code !== "forbidden-character")) return err(textProblems);
  const migrated = steps.filter((step) => step.to > version).reduce((form, step) => step.up(form), json);
  return checkRegister(migrated, textProblems, onProgress);
}

type JsonObject = { readonly [key: string]: Json | undefined };

function checkRegister(
  json: JsonObject,
  found: ReadonlyArray<ReadProblem>,
  onProgress: (done: number, of: number) => void,
): Result<Register, ReadonlyArray<ReadProblem>> {
  const problems: ReadProblem[] = [...found];
  const known = new Set<string>(["format", "schemaVersion", "register", ...collectionKeys]);
  for (const key of Object.keys(json)) {
    if (!known.has(key)) problems.push({ code: "unknown-key", key, path: "", name: null });
  }
  const row = parse(RegisterRow, json.register ?? null, "register", problems);
  const entities: Array<{ kind: (typeof collections)[keyof typeof collections]["kind"]; entity: Entity }> = [];
  const places = new Map<string, string>();
  const refused = new Set<unknown>();
  const count = collectionKeys.reduce((sum, key) => sum + sizeOf(json[key]), 0);
  let done = 0;
  for (const key of collectionKeys) {
    const { kind, schema } = collections[key];
    const list = json[key];
    if (!Array.isArray(list)) {
      problems.push({ code: "wrong-shape", expected: "array", path: key, name: null });
      continue;
    }
    list.forEach((item: Json, index: number) => {
      done += 1;
      onProgress(done, count);
      const path = `${key}[${index}]`;
      const entity = parse(schema as z.ZodType<Entity>, item, path, problems);
      if (entity === null) {
        if (isObject(item)) refused.add(item.id);
        return;
      }
      if (places.has(entity.id)) problems.push({ code: "duplicate-id", id: entity.id, path, name: nameOf(entity) });
      places.set(entity.id, path);
      entities.push({ kind, entity });
    });
  }
  if (row === null) return err(problems);
  const register = registerFromEntities(row, entities);
  // What points at an entity that was refused above dangles by that alone: it is not told twice.
  const references = checkReferences(register, places).filter(
    (problem) => !("id" in problem && refused.has(problem.id)),
  );
  problems.push(...references);
  return problems.length > 0 ? err(problems) : ok(register);
}

const sizeOf = (list: Json | undefined): number => (Array.isArray(list) ? list.length : 0);

/** One entity against its schema, empty texts read as not answered; null and problems when it does not fit. */
function parse<T>(schema: z.ZodType<T>, item: Json, path: string, problems: ReadProblem[]): T | null {
  const result = schema.safeParse(withoutEmptyTexts(item));
  if (result.success) return result.data;
  const name = isObject(item) && typeof item.name === "string" ? item.name : null;
  for (const issue of result.error.issues) {
    const place = { path: issue.path.reduce<string>(joinPath, path), name };
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) problems.push({ code: "unknown-key", key, ...place });
    } else {
      problems.push({ code: "wrong-shape", expected: expectation(issue), ...place });
    }
  }
  return null;
}

const joinPath = (path: string, segment: PropertyKey): string =>
  typeof segment === "number" ? `${path}[${segment}]` : `${path}.${String(segment)}`;

/** What zod wanted, as one word that can be looked up in `words`. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_format":
      return issue.format;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    default:
      return issue.code;
  }
}

/**
 * "" becomes null wherever it is the value of a key: an empty field is not answered. Only paths stay, where
 * "" means the whole entity. Shares what does not change.
 */
export function withoutEmptyTexts(value: Json): Json {
  if (Array.isArray(value)) {
    let changed = false;
    const items = value.map((item: Json) => {
      const next = withoutEmptyTexts(item);
      changed ||= next !== item;
      return next;
    });
    return changed ? items : value;
  }
  if (!isObject(value)) return value;
  let copy: { [key: string]: Json | undefined } | null = null;
  for (const key of Object.keys(value)) {
    const inner = value[key] ?? null;
    const next = inner === "" && !paths.has(key) ? null : withoutEmptyTexts(inner);
    if (next !== inner) {
      copy ??= { ...value };
      copy[key] = next;
    }
  }
  return copy ?? value;
}

/** The path of an origin, and that of a waiver. */
const paths: ReadonlySet<string> = new Set(["path", "subjectPath"]);

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
