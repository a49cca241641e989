import { displayName } from "../derive/names.ts";
import type { CustomField } from "../model/custom-field.ts";
import { type CollectedKind, collectionKeys, collections, type Entity } from "../model/kinds.ts";
import { capitalize } from "../words/sentence.ts";
import { column, hiddenColumn, rowsOf } from "./columns.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { fieldsOn, ownValueCell } from "./own-field-columns.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** Kinds that have no table of their own in the workbook. */
const kindsElsewhere: ReadonlyArray<CollectedKind> = ["controller", "unit", "person", "system", "site"];

interface OwnValue {
  readonly kind: CollectedKind;
  readonly entity: Entity;
  readonly field: CustomField;
}

/** What the organisation's own fields say of the kinds that have no other sheet; null where there are none, or for another reader. */
export function planOwnFields(context: ExportContext): SheetPlan | null {
  if (!context.isInternal) return null;
  const values = ownValues(context);
  if (values.length === 0) return null;
  const { words } = context;
  const { columns } = words.exports;
  const all = [
    column<OwnValue>({
      header: columns.ownKind,
      width: 16,
      cell: ({ kind }) => capitalize(words.app.labels.kinds[kind]),
    }),
    column<OwnValue>({
      header: columns.name,
      width: 32,
      cell: ({ kind, entity }) => displayName(context.register, kind, entity.id, context.language, words.common),
    }),
    column<OwnValue>({ header: columns.ownField, width: 28, cell: ({ field }) => field.name ?? words.common.untitled }),
    column<OwnValue>({
      header: columns.ownValue,
      width: 36,
      cell: ({ entity, field }) => ownValueCell(field, entity, context),
    }),
    hiddenColumn<OwnValue>(columns.id, ({ entity }) => entity.id),
  ];
  return tableSheet(context, {
    key: "own-fields",
    words: "ownFields",
    paper: "a4",
    columns: all,
    rowCount: values.length,
    rows: rowsOf(all, values),
  });
}

function ownValues(context: ExportContext): ReadonlyArray<OwnValue> {
  return collectionKeys.flatMap((key) => {
    const { kind } = collections[key];
    if (!kindsElsewhere.includes(kind)) return [];
    const entities = [...context.register[key].values()] as ReadonlyArray<Entity>;
    const fields = fieldsOn(kind, context);
    return entities.flatMap((entity) => fields.map((field) => ({ kind, entity, field })));
  });
}
