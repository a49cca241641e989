import { addItems, addSubjects } from "../../../src/edits/data-matrix.ts";
import { type FoundWords, wordAsTyped, wordById, wordsByText } from "../../../src/edits/find-words.ts";
import type { DataGroup } from "../../../src/model/data-group.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { IconButton } from "../../components/button.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { newId, withoutItem } from "../../controls/change-entity.ts";
import { suggestWords } from "../../controls/suggest-words.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { addedWords, type ChangeItem, changeActivity } from "./change-activity.ts";
import { DataDetails } from "./data-details.tsx";
import { DataMatrix } from "./data-matrix.tsx";
import { GroupName } from "./group-name.tsx";
import { GroupTerms } from "./group-terms.tsx";

export type DataGroupBlockProps = {
  readonly activity: ProcessingActivity;
  /** Perhaps one that is not in the activity yet: the first change puts it there. */
  readonly group: DataGroup;
  /** The only group needs no name. */
  readonly isAlone: boolean;
  readonly autoFocus: boolean;
};

/** One group: the matrix with fields to add items and people, the terms, and what else there is to say. */
export function DataGroupBlock({ activity, group, isAlone, autoFocus }: DataGroupBlockProps) {
  const words = useWords();
  const { data: own } = words.activities.document;
  const path = `dataGroups/${group.id}`;
  const isNew = !activity.dataGroups?.some(({ id }) => id === group.id);
  const hasMatrix = (group.items?.length ?? 0) > 0 || (group.subjectIds?.length ?? 0) > 0;
  // A name that one types may not move its own field, so the only group has it among the other fields for good.
  const hasName = !isNew && !isAlone;
  const change: ChangeItem<DataGroup> = (update, added = []) =>
    void changeActivity(
      activity.id,
      (each) => {
        const groups = each.dataGroups ?? [];
        const isThere = groups.some(({ id }) => id === group.id);
        return {
          ...each,
          dataGroups: isThere
            ? groups.map((one) => (one.id === group.id ? update(one) : one))
            : [...groups, update(group)],
        };
      },
      added,
    );
  return (
    <div className="block" data-margin-anchor={path}>
      {hasName && (
        <div className="withact">
          <GroupName at={fieldRef("activity", activity.id, `${path}/name`)} />
          <IconButton
            icon="cross"
            label={own.removeGroup(group.name ?? own.unnamed)}
            isLow
            onPress={() =>
              void changeActivity(activity.id, (each) => ({
                ...each,
                dataGroups: withoutItem(each.dataGroups, group.id),
              }))
            }
          />
        </div>
      )}
      {hasMatrix && <DataMatrix group={group} hasName={hasName} onChange={change} />}
      <div className={hasMatrix ? "adders quietly" : "adders"}>
        <AddWords
          kind="data-item"
          label={own.addItems}
          placeholder={hasMatrix ? own.moreItems : own.firstItems}
          present={(group.items ?? []).map(({ itemId }) => itemId)}
          anchor={`${path}/items`}
          autoFocus={autoFocus}
          onAdd={({ ids, added }) => change((each) => addItems(each, ids, newId), addedWords(added))}
        />
        <AddWords
          kind="data-subject"
          label={own.addPeople}
          placeholder={(group.subjectIds?.length ?? 0) > 0 ? own.morePeople : own.firstPeople}
          present={group.subjectIds ?? []}
          anchor={`${path}/subjectIds`}
          autoFocus={false}
          onAdd={({ ids, added }) => change((each) => addSubjects(each, ids), addedWords(added))}
        />
      </div>
      <GroupTerms activity={activity} group={group} onChange={change} />
      {!isNew && <DataDetails activity={activity} group={group} hasName={hasName} onChange={change} />}
    </div>
  );
}

type AddWordsProps = {
  readonly kind: "data-item" | "data-subject";
  readonly label: string;
  readonly placeholder: string;
  readonly present: ReadonlyArray<string>;
  readonly anchor: string;
  readonly autoFocus: boolean;
  readonly onAdd: (words: FoundWords) => void;
};

/** Takes words one by one or as a pasted list, from the register, from the library or new. */
function AddWords({ kind, label, placeholder, present, anchor, autoFocus, onAdd }: AddWordsProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { vocabulary } = register;
  return (
    <TokenField
      label={label}
      placeholder={placeholder}
      tokens={[]}
      anchor={anchor}
      autoFocus={autoFocus}
      words={words.controls.suggest}
      suggest={(text) => suggestWords(register, kind, text, words, language, present)}
      onChoose={({ id }) => onAdd(wordById(vocabulary, id, newId))}
      onAsTyped={(text) => onAdd(wordAsTyped(vocabulary, kind, text, newId))}
      onTexts={(texts) => onAdd(wordsByText(vocabulary, kind, texts, newId))}
      onRemove={() => undefined}
    />
  );
}
