import { removeItem } from "../../../src/edits/data-matrix.ts";
import { DataClass } from "../../../src/model/data-class.ts";
import type { DataGroup, DataItemUse } from "../../../src/model/data-group.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { withItem } from "../../controls/change-entity.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import type { ChangeItem } from "./change-activity.ts";

export type ItemPanelProps = {
  readonly item: DataItemUse;
  readonly close: () => void;
  readonly onChange: ChangeItem<DataGroup>;
};

const asVocabulary = "vocabulary";

/** What is special about one item here: voluntary, another class than the word has with the reason, a note. */
export function ItemPanel({ item, close, onChange }: ItemPanelProps) {
  const words = useWords();
  const entry = useRegister((register) => register.vocabulary.get(item.itemId));
  const { data: own } = words.activities.document;
  const change = (update: (item: DataItemUse) => DataItemUse): void =>
    onChange((group) => ({ ...group, items: withItem(group.items, item.id, update) }));
  const usual = entry?.kind === "data-item" ? entry.class : "ordinary";
  return (
    <div className="opts">
      <Checkbox
        label={own.optional}
        isOn={item.optional === true}
        onChange={(isOn) => change((each) => ({ ...each, optional: isOn ? true : null }))}
      />
      <div>
        <span className="legend">{own.asClass}</span>
        <Select<DataClass | typeof asVocabulary>
          label={own.asClass}
          placeholder={words.common.notAnswered}
          look="button"
          value={item.classOverride?.class ?? asVocabulary}
          choices={[
            { id: asVocabulary, title: own.asVocabulary(words.record.dataClass[usual]) },
            ...DataClass.options.filter((id) => id !== usual).map((id) => ({ id, title: words.record.dataClass[id] })),
          ]}
          onCommit={(id) =>
            change((each) => ({
              ...each,
              classOverride: id === asVocabulary ? null : { class: id, reason: each.classOverride?.reason ?? null },
            }))
          }
        />
      </div>
      {item.classOverride !== null && (
        <TextField
          label={own.classReason}
          showsLabel
          isBoxed
          value={item.classOverride.reason ?? ""}
          onCommit={(reason) =>
            change((each) =>
              each.classOverride === null ? each : { ...each, classOverride: { ...each.classOverride, reason } },
            )
          }
        />
      )}
      <TextField
        label={own.note}
        showsLabel
        isBoxed
        value={item.note ?? ""}
        onCommit={(note) => change((each) => ({ ...each, note }))}
      />
      <Button
        isLow
        onPress={() => {
          close();
          onChange((group) => removeItem(group, item.id));
        }}
      >
        {own.removeItem}
      </Button>
    </div>
  );
}
