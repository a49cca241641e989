import { useState } from "react";
import type { BulkChange } from "../../../src/edits/bulk-edit.ts";
import { Button, IconButton } from "../../components/button.tsx";
import type { GridSelection } from "../../components/grid-selection.ts";
import { useWords } from "../../store/words.ts";
import { BulkDialog } from "./bulk-dialog.tsx";

export type BulkField = BulkChange["field"];

export type BulkBarProps = {
  readonly selected: GridSelection;
  readonly onClear: () => void;
};

/** What one can do with the chosen activities; it lies over the foot of the list. */
export function BulkBar({ selected, onClear }: BulkBarProps) {
  const { activities: words } = useWords();
  const [field, setField] = useState<BulkField | null>(null);
  const fields: ReadonlyArray<readonly [BulkField, string]> = [
    ["status", words.bulk.status],
    ["unitId", words.bulk.unit],
    ["ownerId", words.bulk.owner],
    ["nextReviewOn", words.bulk.review],
    ["tags", words.bulk.tag],
  ];
  return (
    <div className="bulk" role="toolbar" aria-label={words.bulk.toolbar}>
      <b>{words.chosen(selected.size)}</b>
      {fields.map(([id, title]) => (
        <Button key={id} look="bare" isLow onPress={() => setField(id)}>
          {title}
        </Button>
      ))}
      <IconButton icon="cross" label={words.bulk.clear} isLow onPress={onClear} />
      {field !== null && <BulkDialog field={field} selected={selected} onClose={() => setField(null)} />}
    </div>
  );
}
