import { Button as AriaButton } from "react-aria-components/Button";
import { effectiveClass } from "../../../src/derive/effective-class.ts";
import { vocabularyLabel } from "../../../src/derive/names.ts";
import { isTicked, removeSubject, toggleCell } from "../../../src/edits/data-matrix.ts";
import { isGuarded } from "../../../src/model/data-class.ts";
import type { DataGroup, DataItemUse } from "../../../src/model/data-group.ts";
import type { DataItemUseId, VocabularyEntryId } from "../../../src/model/ids.ts";
import { Menu } from "../../components/menu.tsx";
import { Popover } from "../../components/popover.tsx";
import { TickMatrix } from "../../components/tick-matrix.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { ChangeItem } from "./change-activity.ts";
import { ItemPanel } from "./item-panel.tsx";

export type DataMatrixProps = {
  readonly group: DataGroup;
  /** The group's name stands above it already. */
  readonly hasName: boolean;
  readonly onChange: ChangeItem<DataGroup>;
};

/** Items down, people across. A row's name opens what is special about the item, a column's name lets go of the people. */
export function DataMatrix({ group, hasName, onChange }: DataMatrixProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const vocabulary = useRegister((register) => register.vocabulary);
  const { data: own } = words.activities.document;
  const labelOf = (id: VocabularyEntryId): string => {
    const entry = vocabulary.get(id);
    return entry === undefined ? words.common.untitled : vocabularyLabel(entry, language);
  };
  const items = group.items ?? [];
  const itemOf = (id: string): DataItemUse | undefined => items.find((item) => item.id === id);
  const name = group.name ?? own.unnamed;
  return (
    <div className="matrixbox">
      <TickMatrix
        label={own.matrix(name)}
        corner={hasName ? own.corner : (group.name ?? own.corner)}
        rows={items.map((item) => ({
          id: item.id,
          title: labelOf(item.itemId),
          head: <ItemHead item={item} title={labelOf(item.itemId)} onChange={onChange} />,
        }))}
        columns={(group.subjectIds ?? []).map((id) => ({
          id,
          title: labelOf(id),
          head: <PersonHead title={labelOf(id)} onRemove={() => onChange((each) => removeSubject(each, id))} />,
        }))}
        isOn={(rowId, columnId) => {
          const item = itemOf(rowId);
          return item !== undefined && isTicked(item, columnId as VocabularyEntryId);
        }}
        onToggle={(rowId, columnId) =>
          onChange((each) => toggleCell(each, rowId as DataItemUseId, columnId as VocabularyEntryId))
        }
      />
    </div>
  );
}

function PersonHead({ title, onRemove }: { readonly title: string; readonly onRemove: () => void }) {
  const { data: own } = useWords().activities.document;
  return (
    <Menu label={title} acts={[{ kind: "act", id: "remove", title: own.removePerson(title), onAct: onRemove }]}>
      <AriaButton className="field" aria-label={own.person(title)}>
        {title}
      </AriaButton>
    </Menu>
  );
}

type ItemHeadProps = {
  readonly item: DataItemUse;
  readonly title: string;
  readonly onChange: ChangeItem<DataGroup>;
};

function ItemHead({ item, title, onChange }: ItemHeadProps) {
  const words = useWords();
  const dataClass = useRegister((register) => effectiveClass(item, register));
  const { data: own } = words.activities.document;
  return (
    <>
      <Popover
        label={own.item(title)}
        trigger={
          <AriaButton className="field" aria-label={own.item(title)}>
            {title}
          </AriaButton>
        }
      >
        {(close) => <ItemPanel item={item} close={close} onChange={onChange} />}
      </Popover>
      {isGuarded(dataClass) && <span className="classmark">{own.marks[dataClass]}</span>}
      {item.optional === true && <span className="cap"> {own.isOptional}</span>}
    </>
  );
}
