import { collectionKeys, collectionOf, collections, type Entity, entitiesOf } from "../model/kinds.ts";
import { type Reference, referencesIn } from "../model/references.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import type { ReadProblem } from "./read-problem.ts";

/**
 * Every reference that leads nowhere or to the wrong kind of word, and every id that is used twice within an entity. Linear in
 * the size of the register.
 */
export function checkReferences(
  register: Register,
  /** Where each entity stands in the file, by id. */
  places: ReadonlyMap<string, string>,
): ReadonlyArray<ReadProblem> {
  const serviceIds = new Set<string>();
  for (const party of register.parties.values()) for (const service of party.services ?? []) serviceIds.add(service.id);
  const purposeIds = new Set<string>();
  for (const { purposes } of register.activities.values())
    for (const purpose of purposes ?? []) purposeIds.add(purpose.id);
  const problems: ReadProblem[] = [];
  for (const { kind, entity } of entitiesOf(register)) {
    const inner = itemIds(entity, (id, path) => {
      problems.push({ code: "duplicate-id", id, path: placeIn(places.get(entity.id), path), name: nameOf(entity) });
    });
    for (const reference of referencesIn(kind, entity)) {
      const code = faultOf(reference, register, { serviceIds, purposeIds, inner });
      if (code !== null) {
        const path = placeIn(places.get(entity.id), reference.path);
        problems.push({ code, id: reference.id, path, name: nameOf(entity) });
      }
    }
  }
  return problems;
}

const placeIn = (place: string | undefined, path: string): string =>
  `${place ?? "register"}.${path.replaceAll("/", ".")}`;

type Fault = "dangling-reference" | "wrong-kind-of-reference" | null;

function faultOf(
  { target, id }: Reference,
  register: Register,
  known: {
    readonly serviceIds: ReadonlySet<string>;
    readonly purposeIds: ReadonlySet<string>;
    /** The ids of the items within the same entity. */
    readonly inner: ReadonlySet<string>;
  },
): Fault {
  switch (target.in) {
    case "same-entity":
      return known.inner.has(id) ? null : "dangling-reference";
    case "services":
      return known.serviceIds.has(id) ? null : "dangling-reference";
    case "purposes":
      return known.purposeIds.has(id) ? null : "dangling-reference";
    case "register": {
      const key = collectionOf(target.kind);
      const found = key === null ? undefined : (register[key] as ReadonlyMap<string, Entity>).get(id);
      if (found === undefined) return "dangling-reference";
      if (target.vocabulary === undefined) return null;
      return "kind" in found && found.kind === target.vocabulary ? null : "wrong-kind-of-reference";
    }
    default:
      return target satisfies never;
  }
}

/** The ids of all nested items of an entity; `onDuplicate` hears of each that comes twice. */
export function itemIds(
  entity: Entity | RegisterRow,
  onDuplicate: (id: string, path: string) => void,
): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, path);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key === "id" && typeof item === "string" && path !== "") {
          if (ids.has(item)) onDuplicate(item, path);
          ids.add(item);
        } else if (typeof item === "object") walk(item, path === "" ? key : `${path}/${key}`);
      }
    }
  };
  walk(entity, "");
  return ids;
}

/** What a person would call the entity in a message, or null. */
export function nameOf(entity: Entity | RegisterRow): string | null {
  if ("name" in entity && typeof entity.name === "string") return entity.name;
  if ("forms" in entity) return entity.forms.nl.label;
  return null;
}

/** Every entity of which `id` is the target of some reference, as kind, id and path. Used before a delete. */
export function referencesTo(
  register: Register,
  id: string,
): ReadonlyArray<{
  readonly entity: Entity;
  readonly key: (typeof collectionKeys)[number];
  readonly reference: Reference;
}> {
  const found: Array<{
    readonly entity: Entity;
    readonly key: (typeof collectionKeys)[number];
    readonly reference: Reference;
  }> = [];
  for (const key of collectionKeys) {
    for (const entity of (register[key] as ReadonlyMap<string, Entity>).values()) {
      for (const reference of referencesIn(collections[key].kind, entity)) {
        if (reference.id === id) found.push({ entity, key, reference });
      }
    }
  }
  return found;
}
