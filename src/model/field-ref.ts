import { z } from "zod";

/** The kinds of entity that a register holds; "register" is the register's own row (name, profile, time zone). */
export const EntityKind = z.enum([
  "register",
  "controller",
  "unit",
  "person",
  "activity",
  "retention-term",
  "party",
  "agreement",
  "engagement",
  "system",
  "measure",
  "site",
  "statement",
  "published-version",
  "assessment",
  "destruction",
  "waiver",
  "vocabulary-entry",
  "custom-field",
  "attachment",
]);
export type EntityKind = z.infer<typeof EntityKind>;

/**
 * The one address of a value: changes, findings, traces, gaps, origins and imports all use it. `path` is "" for the whole
 * entity, else segments joined by "/": a key, or the id of an item in a list ("purposes/<itemId>/description"). A list's
 * order is `<list>/#order`, a list of ids. Lists of scalars have no inner paths: they change whole.
 */
export const FieldRef = z.strictObject({ kind: EntityKind, id: z.uuid(), path: z.string() }).readonly();
export type FieldRef = z.infer<typeof FieldRef>;

/** The last segment of a path to a list's order. */
export const orderSegment = "#order";

export const fieldRef = (kind: EntityKind, id: string, path = ""): FieldRef => ({ kind, id, path });

/** A FieldRef as one string, for keys of maps. */
export const fieldRefKey = (ref: FieldRef): string => `${ref.kind} ${ref.id} ${ref.path}`;

/** True when `path` is `ancestor` itself or lies inside it. */
export const isPathWithin = (path: string, ancestor: string): boolean =>
  ancestor === "" || path === ancestor || path.startsWith(`${ancestor}/`);
