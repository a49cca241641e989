import type { z } from "zod";
import { Agreement } from "./agreement.ts";
import { Assessment } from "./assessment.ts";
import { Controller, Person, Unit } from "./controller.ts";
import { Attachment, CustomField } from "./custom-field.ts";
import { Destruction } from "./destruction.ts";
import { Engagement } from "./engagement.ts";
import type { EntityKind, FieldRef } from "./field-ref.ts";
import { Party } from "./party.ts";
import { ProcessingActivity } from "./processing-activity.ts";
import { PublishedVersion } from "./published-version.ts";
import type { Register, RegisterRow } from "./register.ts";
import { RetentionTerm } from "./retention-term.ts";
import { Site } from "./site.ts";
import { Statement } from "./statement.ts";
import { Measure, System } from "./system.ts";
import { VocabularyEntry } from "./vocabulary.ts";
import { Waiver } from "./waiver.ts";

/**
 * The collections of a register: the key under which a kind's entities stand in memory and in the file, the kind by which
 * FieldRefs name them, and the schema of one. Adding a kind of entity begins here.
 */
export const collections = {
  controllers: { kind: "controller", schema: Controller },
  units: { kind: "unit", schema: Unit },
  persons: { kind: "person", schema: Person },
  activities: { kind: "activity", schema: ProcessingActivity },
  retentionTerms: { kind: "retention-term", schema: RetentionTerm },
  parties: { kind: "party", schema: Party },
  agreements: { kind: "agreement", schema: Agreement },
  engagements: { kind: "engagement", schema: Engagement },
  systems: { kind: "system", schema: System },
  measures: { kind: "measure", schema: Measure },
  sites: { kind: "site", schema: Site },
  statements: { kind: "statement", schema: Statement },
  publishedVersions: { kind: "published-version", schema: PublishedVersion },
  assessments: { kind: "assessment", schema: Assessment },
  destructions: { kind: "destruction", schema: Destruction },
  waivers: { kind: "waiver", schema: Waiver },
  vocabulary: { kind: "vocabulary-entry", schema: VocabularyEntry },
  customFields: { kind: "custom-field", schema: CustomField },
  attachments: { kind: "attachment", schema: Attachment },
} as const satisfies { readonly [key in CollectionKey]: { readonly kind: EntityKind; readonly schema: z.ZodType } };

/** The schema version that brought a collection, where that is not the first. */
export const sinceVersion: { readonly [key in CollectionKey]?: number } = {
  publishedVersions: 2,
  assessments: 2,
  destructions: 2,
  waivers: 2,
};

/** The key of a collection in a register. */
export type CollectionKey = Exclude<keyof Register, "register">;

/** The kinds that have a collection: all but "register". */
export type CollectedKind = (typeof collections)[CollectionKey]["kind"];

/** The kind of what an address speaks of: a collection of the register ("measures") is about things of that kind. */
export const kindAt = ({ kind, path }: FieldRef): EntityKind =>
  kind === "register" && Object.hasOwn(collections, path) ? collections[path as CollectionKey].kind : kind;

/** The entity type of a kind. */
export type EntityOf<K extends EntityKind> = K extends "register"
  ? RegisterRow
  : {
      [C in CollectionKey]: (typeof collections)[C]["kind"] extends K
        ? z.infer<(typeof collections)[C]["schema"]>
        : never;
    }[CollectionKey];

/** Any entity that lies in a collection. */
export type Entity = z.infer<(typeof collections)[CollectionKey]["schema"]>;

/** The keys of all collections, in the order in which a register lists them. */
export const collectionKeys = Object.keys(collections) as ReadonlyArray<CollectionKey>;

const keyByKind = new Map<EntityKind, CollectionKey>(collectionKeys.map((key) => [collections[key].kind, key]));

/** The collection in which a kind's entities lie; null for "register". */
export const collectionOf = (kind: EntityKind): CollectionKey | null => keyByKind.get(kind) ?? null;

/** One entity by address, or null when the register has none such. */
export function entityOf<K extends EntityKind>(register: Register, kind: K, id: string): EntityOf<K> | null {
  if (kind === "register") return (register.register.id === id ? register.register : null) as EntityOf<K> | null;
  const key = collectionOf(kind);
  if (key === null) return null;
  return ((register[key] as ReadonlyMap<string, Entity>).get(id) ?? null) as EntityOf<K> | null;
}

/** Every entity of a register with its kind, the register's own row first. */
export function* entitiesOf(
  register: Register,
): Generator<{ readonly kind: EntityKind; readonly entity: Entity | RegisterRow }> {
  yield { kind: "register", entity: register.register };
  for (const key of collectionKeys) {
    for (const entity of (register[key] as ReadonlyMap<string, Entity>).values()) {
      yield { kind: collections[key].kind, entity };
    }
  }
}
