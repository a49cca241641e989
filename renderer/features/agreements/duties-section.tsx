import type { Agreement } from "../../../src/model/agreement.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { ItemId } from "../../../src/model/ids.ts";
import { en } from "../../../src/words/en.ts";
import { nl } from "../../../src/words/nl.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import { IconButton } from "../../components/button.tsx";
import { Pairs } from "../../components/section.tsx";
import type { Choice } from "../../components/select.tsx";
import { AddField } from "../../components/suggest-field.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { changeEntity, newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

type Duty = NonNullable<Agreement["duties"]>[number];
type StandardDuty = keyof typeof nl.processorFile.duties.standard;
const noSuggestions = () => [];
const ourselves = "ourselves";
const standardDuties = Object.keys(nl.processorFile.duties.standard) as ReadonlyArray<StandardDuty>;

/** Whether a duty that somebody wrote down is one of the usual ones, in either language. */
const isStandard = ({ duty }: Duty, id: StandardDuty): boolean =>
  [nl, en].some((words) => searchForm(words.processorFile.duties.standard[id]) === searchForm(duty));

/** Who does what under a joint arrangement, in a table with the duties that one divides, and what data subjects are told of it. Art. 26 GDPR. */
export function DutiesSection({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { duties: own } = words.agreements;
  const { duties: table } = words.processorFile;
  const parties = useRegister((register) => register.parties);
  const controllers = useRegister((register) => register.controllers);
  const change = (update: (duties: Agreement["duties"]) => Agreement["duties"]): void =>
    void changeEntity("agreement", agreement.id, (each) => ({ ...each, duties: update(each.duties) }));
  const ours = [...controllers.values()].filter(
    ({ id }) => agreement.controllerIds === null || agreement.controllerIds.includes(id),
  );
  const choices: ReadonlyArray<Choice<string>> = [
    { id: ourselves, title: own.ourselves },
    ...(ours.length > 1 ? ours : []).map(({ id, name }) => ({
      id: id as string,
      title: name ?? words.common.untitled,
    })),
    ...(agreement.partyIds ?? []).map((id) => ({
      id: id as string,
      title: parties.get(id)?.name ?? words.common.untitled,
    })),
  ];
  const whoIs = (id: string | null) => ({
    partyId: agreement.partyIds?.find((each) => each === id) ?? null,
    controllerId: ours.find((each) => each.id === id)?.id ?? null,
  });
  const add = (duty: string, who: string): void =>
    change((list) => [...(list ?? []), { id: ItemId.parse(newId()), duty, ...whoIs(who) }]);
  const list = agreement.duties ?? [];
  const open = standardDuties.filter((id) => !list.some((duty) => isStandard(duty, id)));
  return (
    <div data-margin-anchor="duties">
      <table className="tbl duties">
        <thead>
          <tr>
            <th scope="col">{table.duty}</th>
            <th scope="col">{table.who}</th>
            <th scope="col">
              <span className="vh">{words.fields.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((duty) => (
            <tr key={duty.id} data-margin-anchor={`duties/${duty.id}`}>
              <th scope="row">
                <AreaAt
                  at={fieldRef("agreement", agreement.id, `duties/${duty.id}/duty`)}
                  label={own.duty}
                  isOneParagraph
                />
              </th>
              <td>
                <AnswerSelect
                  label={`${own.who}, ${duty.duty}`}
                  value={duty.partyId ?? duty.controllerId ?? ourselves}
                  choices={choices}
                  onCommit={(id) =>
                    change((each) =>
                      id === null
                        ? withoutItem(each, duty.id)
                        : withItem(each, duty.id, (one) => ({ ...one, ...whoIs(id) })),
                    )
                  }
                />
              </td>
              <td>
                <IconButton
                  icon="cross"
                  label={own.remove(duty.duty)}
                  isLow
                  onPress={() => change((each) => withoutItem(each, duty.id))}
                />
              </td>
            </tr>
          ))}
          {agreement.duties?.length !== 0 &&
            open.map((id) => (
              <tr key={id}>
                <th scope="row" className="quiet">
                  {table.standard[id]}
                </th>
                <td>
                  <AnswerSelect
                    label={`${own.who}, ${table.standard[id]}`}
                    placeholder={table.notDivided}
                    value={null}
                    choices={choices}
                    onCommit={(who) => who !== null && add(table.standard[id], who)}
                  />
                </td>
                <td />
              </tr>
            ))}
        </tbody>
      </table>
      <AddField
        label={own.add}
        placeholder={own.addPlaceholder}
        addLabel={words.controls.add}
        suggest={noSuggestions}
        words={words.controls.suggest}
        onChoose={() => undefined}
        onFreeText={(duty) => add(duty, ourselves)}
      />
      <NoneAnswer
        list={agreement.duties}
        act={own.none.act}
        answer={own.none.answer}
        onNone={() => change(() => [])}
        onReopen={() => change(() => null)}
      />
      <Pairs
        pairs={[
          {
            term: own.essence,
            value: (
              <AreaAt
                at={fieldRef("agreement", agreement.id, "essence")}
                label={own.essence}
                placeholder={own.essencePlaceholder}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
