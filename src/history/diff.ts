import type { Json } from "../json/canonical-json.ts";
import { equalJson } from "../json/equal-json.ts";
import { type EntityKind, fieldRef, orderSegment } from "../model/field-ref.ts";
import { collectionKeys, collections, type Entity } from "../model/kinds.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import type { Change } from "./commit.ts";
import { isItemList, isObject } from "./path.ts";

/**
 * What must change to make `before` into `after`, as small as paths allow: applying it gives `after`, applying its inverse
 * gives `before` back, to the byte. `null` stands for an entity that is not there.
 */
export function diffEntity(
  kind: EntityKind,
  before: Entity | RegisterRow | null,
  after: Entity | RegisterRow | null,
): ReadonlyArray<Change> {
  const id = (after ?? before)?.id;
  if (id === undefined || before === after) return [];
  const changes: Change[] = [];
  const report = (path: string, from: Json, to: Json): void => {
    changes.push({ ref: fieldRef(kind, id, path), before: from, after: to });
  };
  if (before === null || after === null) report("", before as Json, after as Json);
  else diffValue("", before as unknown as Json, after as unknown as Json, report);
  return changes;
}

/** What must change to make one register into another. */
export function diff(before: Register, after: Register): ReadonlyArray<Change> {
  const changes = [...diffEntity("register", before.register, after.register)];
  for (const key of collectionKeys) {
    const from = before[key] as ReadonlyMap<string, Entity>;
    const to = after[key] as ReadonlyMap<string, Entity>;
    if (from === to) continue;
    const { kind } = collections[key];
    for (const [id, entity] of from) changes.push(...diffEntity(kind, entity, to.get(id) ?? null));
    for (const [id, entity] of to) if (!from.has(id)) changes.push(...diffEntity(kind, null, entity));
  }
  return changes;
}

type Report = (path: string, from: Json, to: Json) => void;

function diffValue(path: string, from: Json, to: Json, report: Report): void {
  if (from === to) return;
  if (isItemList(from) && isItemList(to)) {
    diffItems(path, from, to, report);
    return;
  }
  if (isObject(from) && isObject(to) && haveSameKeys(from, to) && from.kind === to.kind) {
    for (const key of Object.keys(from)) {
      diffValue(path === "" ? key : `${path}/${key}`, from[key] ?? null, to[key] ?? null, report);
    }
    return;
  }
  if (!equalJson(from, to)) report(path, from, to);
}

function haveSameKeys(a: { readonly [key: string]: unknown }, b: { readonly [key: string]: unknown }): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
}

type Items = ReadonlyArray<{ readonly id: string } & { readonly [key: string]: Json | undefined }>;

function diffItems(path: string, from: Items, to: Items, report: Report): void {
  const before = new Map(from.map((item) => [item.id, item]));
  const after = new Map(to.map((item) => [item.id, item]));
  // Taken out from the end backwards, so that the inverse, which runs the other way, puts them back in order.
  for (const item of from.toReversed()) if (!after.has(item.id)) report(`${path}/${item.id}`, item, null);
  for (const item of to) {
    const old = before.get(item.id);
    if (old === undefined) report(`${path}/${item.id}`, null, item);
    else diffValue(`${path}/${item.id}`, old, item, report);
  }
  const fromIds = from.map((item) => item.id);
  const toIds = to.map((item) => item.id);
  if (!startsWith(toIds, fromIds) && !startsWith(fromIds, toIds)) report(`${path}/${orderSegment}`, fromIds, toIds);
}

const startsWith = (list: ReadonlyArray<string>, start: ReadonlyArray<string>): boolean =>
  start.length <= list.length && start.every((id, index) => list[index] === id);
