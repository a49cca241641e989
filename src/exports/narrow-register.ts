import { withoutReference } from "../edits/without-reference.ts";
import { valueAt, withValueAt } from "../history/path.ts";
import type { Json } from "../json/canonical-json.ts";
import type { EntityKind } from "../model/field-ref.ts";
import { collectionKeys, collections, type Entity } from "../model/kinds.ts";
import { referencesIn } from "../model/references.ts";
import type { Register } from "../model/register.ts";

/**
 * The register with nothing but `start` and what can be reached from there through references to `kinds`, but never `except`: an extract for one reader. A
 * reference to what is left out becomes *not answered*, a list that loses all of its members too: "none" would be a claim. Still a valid
 * register.
 */
export function narrowRegister(
  register: Register,
  start: ReadonlyArray<string>,
  kinds: ReadonlySet<EntityKind>,
  except: ReadonlySet<string> = new Set(),
): Register {
  const kept = reachable(register, start, kinds, except);
  const named = new Set<string>(kept);
  for (const { id, services } of register.parties.values()) {
    if (kept.has(id)) for (const service of services ?? []) named.add(service.id);
  }
  for (const { id, purposes } of register.activities.values()) {
    if (kept.has(id)) for (const purpose of purposes ?? []) named.add(purpose.id);
  }
  const narrowed: { [key: string]: unknown } = { register: letGo("register", register.register, named) };
  for (const key of collectionKeys) {
    const { kind } = collections[key];
    const entities = [...(register[key] as ReadonlyMap<string, Entity>).values()].filter(({ id }) => kept.has(id));
    narrowed[key] = new Map(entities.map((entity) => [entity.id, letGo(kind, entity, named)]));
  }
  return narrowed as unknown as Register;
}

function reachable(
  register: Register,
  start: ReadonlyArray<string>,
  kinds: ReadonlySet<EntityKind>,
  except: ReadonlySet<string>,
): Set<string> {
  const placed = new Map<string, { readonly kind: EntityKind; readonly entity: Entity }>();
  for (const key of collectionKeys) {
    const { kind } = collections[key];
    for (const entity of (register[key] as ReadonlyMap<string, Entity>).values())
      placed.set(entity.id, { kind, entity });
  }
  const kept = new Set(start);
  const waiting = [...start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const found = placed.get(id);
    if (found === undefined) continue;
    for (const reference of referencesIn(found.kind, found.entity)) {
      const isWanted = reference.target.in === "register" && kinds.has(reference.target.kind);
      if (!isWanted || kept.has(reference.id) || except.has(reference.id)) continue;
      kept.add(reference.id);
      waiting.push(reference.id);
    }
  }
  return kept;
}

/** An entity without references to anything but `named` and its own items. */
function letGo<T extends Entity | Register["register"]>(kind: EntityKind, entity: T, named: ReadonlySet<string>): T {
  let clean = entity as unknown as Json;
  for (const { path, id, inList, target } of referencesIn(kind, entity)) {
    if (target.in === "same-entity" || named.has(id)) continue;
    clean = withoutReference(clean, path, id);
    const left = inList ? valueAt(clean, path) : undefined;
    if (!Array.isArray(left) || left.length > 0 || alwaysLists.has(path)) continue;
    const open = withValueAt(clean, path, null);
    if (open.ok) clean = open.value;
  }
  return clean as unknown as T;
}

/** Lists that are never an answer, and so never null. */
const alwaysLists: ReadonlySet<string> = new Set(["attachmentIds"]);
