import { typedTerm } from "../../../src/edits/typed-term.ts";
import type { Added } from "../../../src/edits/with-added.ts";
import { instantiateTerm } from "../../../src/library/instantiate-term.ts";
import type { DataGroup } from "../../../src/model/data-group.ts";
import { ItemId, type RetentionTermId } from "../../../src/model/ids.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { AddField } from "../../components/suggest-field.tsx";
import { newId } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { suggestTerms } from "../../controls/suggest-terms.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { addedWords, type ChangeItem } from "./change-activity.ts";
import { TermUse } from "./term-use.tsx";

export type GroupTermsProps = {
  readonly activity: ProcessingActivity;
  readonly group: DataGroup;
  readonly onChange: ChangeItem<DataGroup>;
};

/** How long the data of a group are kept: its terms as sentences, and a field that takes one of the register, of the library or as typed. */
export function GroupTerms({ activity, group, onChange }: GroupTermsProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { data: own } = words.activities.document;
  const uses = group.retentionUses ?? [];
  const use = (termId: RetentionTermId, added: ReadonlyArray<Added>): void =>
    onChange(
      (each) => ({
        ...each,
        retentionUses: [
          ...(each.retentionUses ?? []),
          { id: ItemId.parse(newId()), termId, itemUseIds: null, note: null },
        ],
      }),
      added,
    );
  const choose = (id: string): void => {
    const known = register.retentionTerms.get(id as RetentionTermId);
    if (known !== undefined) {
      use(known.id, []);
      return;
    }
    const made = instantiateTerm(id, newId, register.vocabulary, language);
    if (!made.ok) return;
    const { term, addedWords: fresh } = made.value;
    use(term.id, [...addedWords(fresh), { kind: "retention-term", entity: term }]);
  };
  const type = (text: string): void => {
    const { term, added } = typedTerm(text, register.vocabulary, words, newId);
    use(term.id, [...addedWords(added), { kind: "retention-term", entity: term }]);
  };
  return (
    <>
      {uses.map((each) => (
        <TermUse key={each.id} activity={activity} group={group} use={each} onChange={onChange} />
      ))}
      <div
        className={uses.length > 0 ? "adders quietly" : "adders"}
        data-margin-anchor={`dataGroups/${group.id}/retentionUses`}
      >
        <AddField
          label={words.editing.term.add}
          placeholder={uses.length > 0 ? own.anotherTerm : words.editing.term.addPlaceholder}
          addLabel={words.controls.add}
          words={words.controls.suggest}
          suggest={(text) => suggestTerms(register, text, words, language)}
          onChoose={({ id }) => choose(id)}
          onFreeText={type}
        />
      </div>
      {(group.items?.length ?? 0) > 0 && (
        <NoneAnswer
          list={group.retentionUses}
          act={own.noTerm}
          answer={own.noTermAnswer}
          onNone={() => onChange((each) => ({ ...each, retentionUses: [] }))}
          onReopen={() => onChange((each) => ({ ...each, retentionUses: null }))}
        />
      )}
    </>
  );
}
