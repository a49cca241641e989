import type { Json } from "../json/canonical-json.ts";
import type { EntityKind } from "./field-ref.ts";
import type { Entity } from "./kinds.ts";
import type { RegisterRow } from "./register.ts";
import type { VocabularyKind } from "./vocabulary.ts";

/** What a reference points at: an entity of a kind, a service of any party, a purpose of any activity, or an item in the same entity. */
export type ReferenceTarget =
  | { readonly in: "register"; readonly kind: EntityKind; readonly vocabulary?: VocabularyKind }
  | { readonly in: "services" }
  | { readonly in: "purposes" }
  | { readonly in: "same-entity" };

const to = (kind: EntityKind): ReferenceTarget => ({ in: "register", kind });
const word = (vocabulary: VocabularyKind): ReferenceTarget => ({
  in: "register",
  kind: "vocabulary-entry",
  vocabulary,
});

/**
 * Which keys of the model hold ids of something else, and of what. A key means the same wherever it stands, so that checks,
 * deletion and merging need no list of places. (`parentId` is settled by where it stands.)
 */
const targets: { readonly [key: string]: ReferenceTarget } = {
  controllerId: to("controller"),
  controllerIds: to("controller"),
  unitId: to("unit"),
  unitIds: to("unit"),
  personId: to("person"),
  ownerId: to("person"),
  authorId: to("person"),
  decidedById: to("person"),
  acceptedById: to("person"),
  authorisedById: to("person"),
  carriedOutById: to("person"),
  activityId: to("activity"),
  activityIds: to("activity"),
  replacedById: to("activity"),
  termId: to("retention-term"),
  partyId: to("party"),
  partyIds: to("party"),
  importerId: to("party"),
  supplierId: to("party"),
  customerId: to("party"),
  setById: to("party"),
  mapProviderId: to("party"),
  agreementId: to("agreement"),
  agreementIds: to("agreement"),
  systemId: to("system"),
  systemIds: to("system"),
  measureIds: to("measure"),
  siteIds: to("site"),
  statementIds: to("statement"),
  attachmentIds: to("attachment"),
  statementId: to("statement"),
  textAttachmentId: to("attachment"),
  logoId: to("attachment"),
  itemId: word("data-item"),
  dataItemIds: word("data-item"),
  subjectIds: word("data-subject"),
  dataSubjectIds: word("data-subject"),
  audienceIds: word("data-subject"),
  recipientId: word("recipient"),
  vocabularyId: word("measure"),
  eventId: word("event"),
  serviceId: { in: "services" },
  serviceIds: { in: "services" },
  weighedPurposeIds: { in: "purposes" },
  purposeIds: { in: "same-entity" },
  dataGroupIds: { in: "same-entity" },
  itemUseIds: { in: "same-entity" },
  partyUseId: { in: "same-entity" },
};

/** One reference as it stands in an entity: at `path`, as the value itself or as one of a list of ids. */
export interface Reference {
  readonly path: string;
  readonly id: string;
  readonly inList: boolean;
  readonly target: ReferenceTarget;
}

/** All references that an entity holds, in the order in which they stand. */
export function referencesIn(kind: EntityKind, entity: Entity | RegisterRow): ReadonlyArray<Reference> {
  const found: Reference[] = [];
  collect(entity as unknown as { readonly [key: string]: Json }, "", kind, found);
  return found;
}

function targetOf(key: string, path: string, kind: EntityKind): ReferenceTarget | undefined {
  if (key === "parentId") return path === "" && kind === "unit" ? to("unit") : { in: "same-entity" };
  return targets[key];
}

function collect(
  object: { readonly [key: string]: Json | undefined },
  path: string,
  kind: EntityKind,
  found: Reference[],
): void {
  for (const key in object) {
    const value = object[key];
    if (value === null || value === undefined) continue;
    const here = path === "" ? key : `${path}/${key}`;
    if (key === "custom" && path === "") {
      for (const id of Object.keys(value)) found.push({ path: here, id, inList: true, target: to("custom-field") });
      continue;
    }
    if (typeof value === "string") {
      const target = targetOf(key, path, kind);
      if (target !== undefined) found.push({ path: here, id: value, inList: false, target });
    } else if (Array.isArray(value)) {
      const target = targetOf(key, path, kind);
      for (const item of value as ReadonlyArray<Json>) {
        if (typeof item === "string") {
          if (target !== undefined) found.push({ path: here, id: item, inList: true, target });
        } else if (isObject(item)) {
          const id = item.id;
          collect(item, typeof id === "string" ? `${here}/${id}` : here, kind, found);
        }
      }
    } else if (isObject(value)) {
      collect(value, here, kind, found);
    }
  }
}

function isObject(value: Json): value is { readonly [key: string]: Json | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
