import { nameKey } from "../derive/alike-parties.ts";
import type { Change } from "../history/commit.ts";
import { diffEntity } from "../history/diff.ts";
import { valueAt, withValueAt } from "../history/path.ts";
import type { Json } from "../json/canonical-json.ts";
import type { EntityKind } from "../model/field-ref.ts";
import type { PartyId } from "../model/ids.ts";
import { collections, type Entity } from "../model/kinds.ts";
import type { Party } from "../model/party.ts";
import type { Register } from "../model/register.ts";
import { referencesTo } from "../read-register/check-references.ts";
import { err, ok, type Result } from "../result.ts";
import type { Edit, EditError } from "./edit.ts";

/**
 * An edit that makes one of two parties that are the same. The kept one takes over what it lacks, the other's names as aliases, and its
 * services (two of one name become one); everything that pointed at the other points at it. One commit, so one undo. Error
 * `entity-not-found` for a party that is not there; `nothing-changed` for a party with itself.
 */
export function mergeParties(register: Register, keptId: PartyId, goneId: PartyId): Result<Edit, EditError> {
  if (keptId === goneId) return err({ code: "nothing-changed" });
  const kept = register.parties.get(keptId);
  if (kept === undefined) return err({ code: "entity-not-found", kind: "party", id: keptId });
  const gone = register.parties.get(goneId);
  if (gone === undefined) return err({ code: "entity-not-found", kind: "party", id: goneId });
  const services = serviceMap(kept, gone);
  const moved = new Map<string, string>([[goneId, keptId], ...services]);
  return ok({
    label: { code: "parties-merged", names: [gone.name ?? "", kept.name ?? gone.name ?? ""] },
    changes: [
      ...movedReferences(register, moved, keptId, goneId),
      ...diffEntity("party", kept, mergedParty(kept, gone, services)),
      ...diffEntity("party", gone, null),
    ],
  });
}

/** For each service of the other that the kept one offers under the same name: which it becomes. */
function serviceMap(kept: Party, gone: Party): ReadonlyMap<string, string> {
  const own = new Map((kept.services ?? []).map(({ id, name }) => [nameKey(name), id]));
  return new Map(
    (gone.services ?? []).flatMap(({ id, name }): ReadonlyArray<readonly [string, string]> => {
      const same = own.get(nameKey(name));
      return same === undefined ? [] : [[id, same]];
    }),
  );
}

/** What the kept party becomes; what both answer is the kept one's. */
function mergedParty(kept: Party, gone: Party, services: ReadonlyMap<string, string>): Party {
  const fresh = (gone.services ?? []).filter(({ id }) => !services.has(id));
  const names = [gone.name, ...gone.aliases].filter((name) => name !== null);
  const known = new Set([kept.name, ...kept.aliases]);
  const taken = takenOver(kept, gone);
  return {
    ...kept,
    ...taken,
    services: kept.services === null ? gone.services : [...kept.services, ...fresh],
    aliases: [
      ...kept.aliases,
      ...new Set(names.filter((name) => !known.has(name) && (kept.name ?? gone.name) !== name)),
    ],
    notes: kept.notes === null || gone.notes === null ? (kept.notes ?? gone.notes) : `${kept.notes}\n\n${gone.notes}`,
    tags: [...new Set([...kept.tags, ...gone.tags])],
    attachmentIds: [...new Set([...kept.attachmentIds, ...gone.attachmentIds])],
    custom: { ...gone.custom, ...kept.custom },
    origins: [...kept.origins, ...gone.origins.filter(({ path }) => Object.hasOwn(taken, path.split("/")[0] ?? ""))],
  };
}

/** The fields in which only the other has an answer. */
const answers = [
  "kind",
  "name",
  "libraryId",
  "libraryVersion",
  "address",
  "country",
  "email",
  "phone",
  "website",
  "chamberOfCommerceNumber",
  "representative",
  "dpo",
  "breachContact",
  "statementUrl",
] as const satisfies ReadonlyArray<keyof Party>;

const takenOver = (kept: Party, gone: Party): Partial<Party> =>
  Object.fromEntries(answers.filter((key) => kept[key] === null && gone[key] !== null).map((key) => [key, gone[key]]));

/** Every other entity that named the party or one of its services, with what it names now; a list names each once. */
function movedReferences(
  register: Register,
  moved: ReadonlyMap<string, string>,
  keptId: PartyId,
  goneId: PartyId,
): ReadonlyArray<Change> {
  const holders = new Map<string, { readonly kind: EntityKind; readonly before: Entity; after: Json }>();
  for (const [from, to] of moved) {
    for (const { entity, key, reference } of referencesTo(register, from)) {
      if (entity.id === keptId || entity.id === goneId) continue;
      const before = entity as Entity;
      const holder = holders.get(entity.id) ?? {
        kind: collections[key].kind,
        before,
        after: before as unknown as Json,
      };
      const { path, inList } = reference;
      const present = valueAt(holder.after, path);
      const next: Json =
        inList && Array.isArray(present) ? [...new Set(present.map((id: Json) => (id === from ? to : id)))] : to;
      const result = withValueAt(holder.after, path, next);
      if (result.ok) holder.after = result.value;
      holders.set(entity.id, holder);
    }
  }
  return [...holders.values()].flatMap(({ kind, before, after }) =>
    diffEntity(kind, before, after as unknown as Entity),
  );
}
