import type { Agreement } from "../../../src/model/agreement.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { ItemId } from "../../../src/model/ids.ts";
import { IconButton } from "../../components/button.tsx";
import { Pairs } from "../../components/section.tsx";
import { AddField } from "../../components/suggest-field.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { changeEntity, newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

type Duty = NonNullable<Agreement["duties"]>[number];
const noSuggestions = () => [];
const ourselves = "ourselves";

/** Who does what under a joint arrangement, and what data subjects are told of it. Art. 26 GDPR. */
export function DutiesSection({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { duties: own } = words.agreements;
  const parties = useRegister((register) => register.parties);
  const controllers = useRegister((register) => register.controllers);
  const change = (update: (duties: Agreement["duties"]) => Agreement["duties"]): void =>
    void changeEntity("agreement", agreement.id, (each) => ({ ...each, duties: update(each.duties) }));
  const ours = [...controllers.values()].filter(
    ({ id }) => agreement.controllerIds === null || agreement.controllerIds.includes(id),
  );
  const choices = [
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
  const assign = (duty: Duty, id: string | null): Duty => ({
    ...duty,
    partyId: agreement.partyIds?.find((each) => each === id) ?? null,
    controllerId: ours.find((each) => each.id === id)?.id ?? null,
  });
  return (
    <div data-margin-anchor="duties">
      {(agreement.duties ?? []).map((duty) => (
        <div key={duty.id} className="withact line" data-margin-anchor={`duties/${duty.id}`}>
          <span className="inrow">
            <AreaAt
              at={fieldRef("agreement", agreement.id, `duties/${duty.id}/duty`)}
              label={own.duty}
              isOneParagraph
            />
            <AnswerSelect
              label={`${own.who}, ${duty.duty}`}
              value={duty.partyId ?? duty.controllerId ?? ourselves}
              choices={choices}
              onCommit={(id) => change((list) => withItem(list, duty.id, (each) => assign(each, id)))}
            />
          </span>
          <IconButton
            icon="cross"
            label={own.remove(duty.duty)}
            isLow
            onPress={() => change((list) => withoutItem(list, duty.id))}
          />
        </div>
      ))}
      <AddField
        label={own.add}
        placeholder={own.addPlaceholder}
        addLabel={words.controls.add}
        suggest={noSuggestions}
        words={words.controls.suggest}
        onChoose={() => undefined}
        onFreeText={(duty) =>
          change((list) => [...(list ?? []), { id: ItemId.parse(newId()), duty, partyId: null, controllerId: null }])
        }
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
