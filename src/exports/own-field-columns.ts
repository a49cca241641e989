import type { CustomField } from "../model/custom-field.ts";
import type { EntityKind } from "../model/field-ref.ts";
import type { Entity } from "../model/kinds.ts";
import { openCell } from "./cells.ts";
import { type Column, column } from "./columns.ts";
import type { ExportContext } from "./export-context.ts";
import { naturalOrder } from "./natural-order.ts";
import type { Cell } from "./sheet-plan.ts";

type Valued = Pick<Entity, "custom">;

/**
 * A column per field that the organisation added itself for a kind, headed with its name. `entityOf` gives what a row is about,
 * null where it is about nothing of that kind: then the cell is empty. Like notes and tags they leave the house in *internal* only.
 */
export function ownFieldColumns<T>(
  kind: EntityKind,
  entityOf: (item: T) => Valued | null | undefined,
  context: ExportContext,
): ReadonlyArray<Column<T>> {
  if (!context.isInternal) return [];
  const { words } = context;
  return fieldsOn(kind, context).map((field) =>
    column<T>({
      header: field.name ?? words.common.untitled,
      group: words.exports.groups.ownFields,
      width: field.type === "text" ? 30 : 16,
      kind: field.type === "number" || field.type === "date" ? field.type : "text",
      cell: (item) => {
        const entity = entityOf(item);
        return entity == null ? null : ownValueCell(field, entity, context);
      },
    }),
  );
}

/** The organisation's own fields for a kind, in the order of their names. */
export const fieldsOn = (kind: EntityKind, { register }: ExportContext): ReadonlyArray<CustomField> =>
  naturalOrder(
    [...register.customFields.values()].filter(({ on }) => on === kind),
    ({ name }) => name,
    ({ id }) => id,
  );

/** A value as its own type has it. What was answered before the field changed its type stays readable as text. */
export function ownValueCell(field: CustomField, { custom }: Valued, { words }: ExportContext): Cell {
  const value = custom[field.id] ?? null;
  if (value === null) return openCell(words);
  if (typeof value === "boolean") return value ? words.common.yes : words.common.no;
  if (typeof value === "number") return field.type === "number" ? value : String(value);
  return field.type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { kind: "date", date: value } : value;
}
