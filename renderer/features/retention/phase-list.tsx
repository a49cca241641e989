import { movedItem, newPhase, type PhaseKind, phaseAsKind } from "../../../src/edits/term-phases.ts";
import type { Added } from "../../../src/edits/with-added.ts";
import type { Phase, RetentionTerm } from "../../../src/model/retention-term.ts";
import type { Words } from "../../../src/words/words.ts";
import { Button, IconButton } from "../../components/button.tsx";
import { Menu } from "../../components/menu.tsx";
import { Select } from "../../components/select.tsx";
import { changeEntity, newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { useWords } from "../../store/words.ts";
import { PhaseFields } from "./phase-fields.tsx";

/** The phases of a term one after another: each with its kind, its parts, what it rests on, and its place in the order. */
export function PhaseList({ term }: { readonly term: RetentionTerm }) {
  const words = useWords();
  const { phases: own } = words.terms;
  const phases = term.phases ?? [];
  const change = (
    update: (phases: ReadonlyArray<Phase> | null) => ReadonlyArray<Phase> | null,
    added: ReadonlyArray<Added> = [],
  ): void => void changeEntity("retention-term", term.id, (each) => ({ ...each, phases: update(each.phases) }), added);
  const start = { years: 18, criterion: own.newCriterion };
  return (
    <div data-margin-anchor="phases">
      {phases.map((phase, index) => {
        const name = own.step(index + 1);
        return (
          <div key={phase.id} className="phase" data-margin-anchor={`phases/${phase.id}`}>
            <div className="withact">
              <span className="phasehead">
                <b>{name}</b>
                <Select
                  label={`${name}, ${own.title}`}
                  placeholder={words.common.notAnswered}
                  value={phase.kind}
                  choices={kindChoices(words)}
                  onCommit={(kind) =>
                    change((list) => withItem(list, phase.id, (each) => phaseAsKind(each, kind, start)))
                  }
                />
              </span>
              <span className="acts">
                {index > 0 && (
                  <IconButton
                    icon="up"
                    label={words.fields.moveUp(name)}
                    isLow
                    onPress={() => change((list) => movedItem(list ?? [], phase.id, -1))}
                  />
                )}
                {index < phases.length - 1 && (
                  <IconButton
                    icon="down"
                    label={words.fields.moveDown(name)}
                    isLow
                    onPress={() => change((list) => movedItem(list ?? [], phase.id, 1))}
                  />
                )}
                <IconButton
                  icon="cross"
                  label={words.fields.remove(name)}
                  isLow
                  onPress={() => change((list) => withoutItem(list, phase.id))}
                />
              </span>
            </div>
            <PhaseFields
              term={term}
              phase={phase}
              onChange={(update, added) => change((list) => withItem(list, phase.id, update), added)}
            />
          </div>
        );
      })}
      <Menu
        label={own.add}
        acts={kindChoices(words).map(({ id, title }) => ({
          kind: "act",
          id,
          title,
          onAct: () => change((list) => [...(list ?? []), newPhase(id, start, newId)]),
        }))}
      >
        <Button isLow hasMenu>
          {own.add}
        </Button>
      </Menu>
    </div>
  );
}

function kindChoices(words: Words): ReadonlyArray<{ readonly id: PhaseKind; readonly title: string }> {
  const { kinds } = words.terms.phases;
  return [
    { id: "until", title: kinds.until },
    { id: "then", title: kinds.period },
    { id: "age", title: kinds.age },
    { id: "criterion", title: kinds.criterion },
    { id: "permanent", title: kinds.permanent },
  ];
}
