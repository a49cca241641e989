import type { z } from "zod";
import type { Change, CommitLabel } from "../history/commit.ts";
import { diffEntity } from "../history/diff.ts";
import type { Json } from "../json/canonical-json.ts";
import { type EntityKind, isPathWithin } from "../model/field-ref.ts";
import { collectionOf, collections, type Entity, type EntityOf, entityOf } from "../model/kinds.ts";
import { referencesIn } from "../model/references.ts";
import { type Register, RegisterRow } from "../model/register.ts";
import { itemIds } from "../read-register/check-references.ts";
import { forbiddenCharacter } from "../read-register/check-text.ts";
import { withoutEmptyTexts } from "../read-register/read-register.ts";
import { err, ok, type Result } from "../result.ts";
import { changesWithout, namedElsewhere } from "./changes-without.ts";
import { withoutReference } from "./without-reference.ts";

/** What somebody wants to change, before it is committed. */
export interface Edit {
  readonly label: CommitLabel;
  readonly changes: ReadonlyArray<Change>;
}

/** Why an edit cannot be made; nothing has changed then. */
export type EditError =
  | { readonly code: "entity-not-found"; readonly kind: EntityKind; readonly id: string }
  | { readonly code: "nothing-changed" }
  | { readonly code: "wrong-value"; readonly path: string }
  | { readonly code: "forbidden-character"; readonly path: string };

/**
 * An edit of one entity: `update` gets it as it is and gives it as it must become. Empty texts become null. What was *te
 * bevestigen* and is edited is confirmed by it (`at` is the instant). The result must fit the schema, else `wrong-value`.
 */
export function editEntity<K extends EntityKind>(
  register: Register,
  kind: K,
  id: string,
  at: string,
  update: (entity: EntityOf<K>) => EntityOf<K>,
): Result<Edit, EditError> {
  const before = entityOf(register, kind, id);
  if (before === null) return err({ code: "entity-not-found", kind, id });
  const after = checkEntity(kind, withoutDangling(kind, update(before)));
  if (!after.ok) return after;
  const changes = diffEntity(kind, before, after.value);
  if (changes.length === 0) return err({ code: "nothing-changed" });
  const confirmed = withConfirmed(after.value, changes, at);
  return ok({
    label: { code: `${kind}-edited`, names: [entityLabel(after.value)] },
    changes: [
      ...(confirmed === after.value ? changes : diffEntity(kind, before, confirmed)),
      ...withoutNamedItems(register, before, after.value),
    ],
  });
}

/** The entity without references to items of its own that the edit took out. */
function withoutDangling<K extends EntityKind>(kind: K, entity: EntityOf<K>): EntityOf<K> {
  const ids = itemIds(entity as unknown as Entity, () => {});
  let clean = entity as unknown as Json;
  for (const { path, id, target } of referencesIn(kind, entity as unknown as Entity)) {
    if (target.in === "same-entity" && !ids.has(id)) clean = withoutReference(clean, path, id);
  }
  return clean as unknown as EntityOf<K>;
}

/** What must change elsewhere when a party's service or an activity's purpose is gone that others name. */
function withoutNamedItems(register: Register, before: object, after: { readonly id: string }): ReadonlyArray<Change> {
  const kept = new Set(namedElsewhere(after));
  const gone = namedElsewhere(before).filter((id) => !kept.has(id));
  return changesWithout(register, gone, after.id);
}

/** An edit that adds an entity. */
export function addEntity<K extends EntityKind>(kind: K, entity: EntityOf<K>): Result<Edit, EditError> {
  const checked = checkEntity(kind, entity);
  if (!checked.ok) return checked;
  return ok({
    label: { code: `${kind}-added`, names: [entityLabel(checked.value)] },
    changes: diffEntity(kind, null, checked.value),
  });
}

/** Several edits as one commit with one label. They must not touch the same entity. */
export function joinEdits(label: CommitLabel, edits: ReadonlyArray<Edit>): Edit {
  return { label, changes: edits.flatMap((edit) => edit.changes) };
}

/** The entity as it may be stored: empty texts are null, forbidden characters and wrong values refused with their path. */
function checkEntity<K extends EntityKind>(kind: K, entity: EntityOf<K>): Result<Entity | RegisterRow, EditError> {
  const value = withoutEmptyTexts(entity as unknown as Json);
  const key = collectionOf(kind);
  const schema: z.ZodType = key === null ? RegisterRow : collections[key].schema;
  const result = schema.safeParse(value);
  if (!result.success) {
    return err({ code: "wrong-value", path: result.error.issues[0]?.path.map(String).join("/") ?? "" });
  }
  const forbidden = firstForbidden(value, "");
  if (forbidden !== null) return err({ code: "forbidden-character", path: forbidden });
  return ok(value as unknown as Entity | RegisterRow);
}

function firstForbidden(value: Json, path: string): string | null {
  if (typeof value === "string") return forbiddenCharacter(value) === null ? null : path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = firstForbidden(inner ?? null, path === "" ? key : `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** The origins whose field (or a field around it) was edited are confirmed. */
function withConfirmed(entity: Entity | RegisterRow, changes: ReadonlyArray<Change>, at: string): Entity | RegisterRow {
  const isEdited = (path: string): boolean =>
    path !== "" && changes.some((change) => isPathWithin(path, change.ref.path));
  if (!entity.origins.some((origin) => origin.confirmedAt === null && isEdited(origin.path))) return entity;
  const origins = entity.origins.map((origin) =>
    origin.confirmedAt === null && isEdited(origin.path) ? { ...origin, confirmedAt: at } : origin,
  );
  return { ...entity, origins };
}

/** The name by which a commit's label speaks of an entity; "" when it has none yet. */
export function entityLabel(entity: Entity | RegisterRow): string {
  if ("forms" in entity) return entity.forms.nl.label;
  if ("customerId" in entity) return entity.service ?? entity.code ?? "";
  if ("destroyedOn" in entity) return entity.what ?? entity.code ?? "";
  if ("rule" in entity) return entity.reason ?? "";
  if ("publishedOn" in entity) return `${entity.title} (${entity.number})`;
  return entity.name ?? "";
}
