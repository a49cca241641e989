import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import type { Choice } from "../components/select.tsx";

export type ChoiceListProps<Id extends string> = {
  readonly label: string;
  readonly choices: ReadonlyArray<Choice<Id>>;
  readonly value: Id | null;
  readonly onChoose: (id: Id) => void;
};

/** A short list inside a panel: arrows move, Enter chooses. Unlike radio buttons nothing is chosen by moving. */
export function ChoiceList<Id extends string>({ label, choices, value, onChoose }: ChoiceListProps<Id>) {
  return (
    <ListBox
      aria-label={label}
      autoFocus
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onAction={(key) => {
        const chosen = choices.find(({ id }) => id === key);
        if (chosen !== undefined) onChoose(chosen.id);
      }}
      onSelectionChange={(keys) => {
        const chosen = choices.find(({ id }) => keys !== "all" && keys.has(id));
        if (chosen !== undefined && chosen.id !== value) onChoose(chosen.id);
      }}
    >
      {choices.map((choice) => (
        <ListBoxItem key={choice.id} id={choice.id} textValue={choice.title} className="opt">
          {choice.title}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
