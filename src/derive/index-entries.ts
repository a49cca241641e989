import type { DataClass } from "../model/data-class.ts";
import type { EntityKind } from "../model/field-ref.ts";
import type { UnitId } from "../model/ids.ts";
import type { Entity, EntityOf } from "../model/kinds.ts";
import type { PartyUse } from "../model/party-use.ts";
import { referencesIn } from "../model/references.ts";
import type { RegisterRow } from "../model/register.ts";
import type { Statement } from "../model/statement.ts";
import type { DataSubjectFlag, VocabularyEntry } from "../model/vocabulary.ts";
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
/** What texts for the public tell of, whatever else stands in them. */
export const toldKey: IndexKey = "told";

/** What rules ask of a word: which of the library it is, the class of a data item, what asks more care with people. */
export interface WordFacts {
  readonly libraryId: string | null;
  readonly dataClass: DataClass | null;
  readonly flags: ReadonlyArray<DataSubjectFlag>;
}

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
  /** Of a word: what rules ask of it. */
  readonly word: WordFacts | null;
  readonly unconfirmed: number;
  /** Of a statement: which activities it tells. */
  readonly tells: StatementReach | null;
}

/** Which activities a statement tells: those it names, else those of its controllers that concern its audience. */
export type StatementReach = Pick<Statement, "id" | "controllerIds" | "audienceIds" | "activityIds">;

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
  if (kind === "statement") lists.add(toldKey);
  return {
    key: { kind, id: entity.id },
    references,
    lists: lists.size === 0 ? noLists : lists,
    uses: "partyUses" in entity && entity.partyUses !== null ? usesByWho(entity.partyUses) : noUses,
    owner: ownerOf(kind, entity),
    word: "forms" in entity ? wordFactsOf(entity) : null,
    unconfirmed,
    tells: kind === "statement" ? reachOf(entity as EntityOf<"statement">) : null,
  };
}

const wordFactsOf = (word: VocabularyEntry): WordFacts => ({
  libraryId: word.libraryId,
  dataClass: word.kind === "data-item" ? word.class : null,
  flags: word.kind === "data-subject" ? word.flags : [],
});

/** True when a change of a word says nothing new to rules: only its forms differ. */
export const areSameFacts = (a: WordFacts | null, b: WordFacts | null): boolean =>
  a?.libraryId === b?.libraryId && a?.dataClass === b?.dataClass && a?.flags.join() === b?.flags.join();

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

const reachOf = ({ id, controllerIds, audienceIds, activityIds }: Statement): StatementReach => ({
  id,
  controllerIds,
  audienceIds,
  activityIds,
});

export const areSameReach = (a: StatementReach | null, b: StatementReach | null): boolean =>
  a?.controllerIds === b?.controllerIds && a?.audienceIds === b?.audienceIds && a?.activityIds === b?.activityIds;

function ownerOf(kind: EntityKind, entity: Entity | RegisterRow): UseOwner | null {
  if (kind === "activity") return activityAsOwner(entity as EntityOf<"activity">);
  return kind === "site" ? siteAsOwner(entity as EntityOf<"site">) : null;
}
