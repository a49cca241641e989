import type { DataClass } from "../model/data-class.ts";
import type { EntityKind } from "../model/field-ref.ts";
import type { UnitId } from "../model/ids.ts";
import type { Entity, EntityOf } from "../model/kinds.ts";
import type { PartyUse } from "../model/party-use.ts";
import { referencesIn } from "../model/references.ts";
import type { RegisterRow } from "../model/register.ts";
import { activityAsOwner, siteAsOwner, type UseOwner } from "./party-views.ts";

/** An entity by kind and id: who refers to another, or which entity changed. */
export interface EntityKey {
  readonly kind: EntityKind;
  readonly id: string;
}

/** The name of one list of the indexes, by which a reader can tell that it changed. */
export type IndexKey = string;
export const referrersKey = (id: string): IndexKey => `referrers ${id}`;
export const usesKey = (id: string): IndexKey => `uses ${id}`;
export const codeKey = (kind: EntityKind, code: string): IndexKey => `code ${kind} ${code}`;
export const isCodeKey = (key: IndexKey): boolean => key.startsWith("code ");
export const unitMeasuresKey = (id: UnitId): IndexKey => `measures ${id}`;
export const measuresEverywhereKey: IndexKey = "measures everywhere";
export const unconfirmedKey: IndexKey = "unconfirmed";

/** What one entity brings to the indexes. */
export interface Entries {
  readonly key: EntityKey;
  /** The ids of all that it refers to outside itself. */
  readonly references: ReadonlySet<string>;
  /** The lists in which it stands, those of referrers left out. */
  readonly lists: ReadonlySet<IndexKey>;
  /** Its party uses, by the id of the party or category. */
  readonly uses: ReadonlyMap<string, ReadonlyArray<PartyUse>>;
  readonly owner: UseOwner | null;
  /** Of a word for a data item: its class. */
  readonly dataClass: DataClass | null;
  readonly unconfirmed: number;
}

const noLists: ReadonlySet<IndexKey> = new Set();
const noUses: ReadonlyMap<string, ReadonlyArray<PartyUse>> = new Map();

/** What an entity brings to the indexes. */
export function entriesOf(kind: EntityKind, entity: Entity | RegisterRow): Entries {
  const references = new Set<string>();
  for (const { id, target } of referencesIn(kind, entity)) if (target.in !== "same-entity") references.add(id);
  const lists = new Set<IndexKey>();
  if ("code" in entity && entity.code !== null) lists.add(codeKey(kind, entity.code));
  if (kind === "measure") addReach(lists, entity as EntityOf<"measure">);
  const unconfirmed = unconfirmedIn(kind, entity);
  if (unconfirmed > 0) lists.add(unconfirmedKey);
  return {
    key: { kind, id: entity.id },
    references,
    lists: lists.size === 0 ? noLists : lists,
    uses: "partyUses" in entity && entity.partyUses !== null ? usesByWho(entity.partyUses) : noUses,
    owner: ownerOf(kind, entity),
    dataClass: "class" in entity ? entity.class : null,
    unconfirmed,
  };
}

function addReach(lists: Set<IndexKey>, { scope }: EntityOf<"measure">): void {
  if (scope?.kind === "everywhere") lists.add(measuresEverywhereKey);
  if (scope?.kind === "units") for (const id of scope.unitIds) lists.add(unitMeasuresKey(id));
}

/** A word is the library's until somebody edits it: that it was copied is not something to confirm one by one. */
const unconfirmedIn = (kind: EntityKind, { origins }: Entity | RegisterRow): number =>
  kind === "vocabulary-entry" ? 0 : origins.filter(({ confirmedAt }) => confirmedAt === null).length;

function usesByWho(uses: ReadonlyArray<PartyUse>): ReadonlyMap<string, ReadonlyArray<PartyUse>> {
  const found = new Map<string, PartyUse[]>();
  for (const use of uses) {
    if (use.who === null) continue;
    const id = use.who.kind === "party" ? use.who.partyId : use.who.recipientId;
    const list = found.get(id);
    if (list === undefined) found.set(id, [use]);
    else list.push(use);
  }
  return found;
}

function ownerOf(kind: EntityKind, entity: Entity | RegisterRow): UseOwner | null {
  if (kind === "activity") return activityAsOwner(entity as EntityOf<"activity">);
  return kind === "site" ? siteAsOwner(entity as EntityOf<"site">) : null;
}
