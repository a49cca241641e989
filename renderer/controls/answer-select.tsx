import { type Choice, Select, type SelectProps } from "../components/select.tsx";
import { useWords } from "../store/words.ts";

const open = "open";

export type AnswerSelectProps<Id extends string> = Omit<SelectProps<Id>, "onCommit" | "placeholder"> & {
  /** null takes the answer back: the question is open again. */
  readonly onCommit: (id: Id | null) => void;
  readonly placeholder?: string | undefined;
};

/** One of a short list, or not answered: an answer can be taken back, which is another thing than "none". */
export function AnswerSelect<Id extends string>({ choices, value, onCommit, ...rest }: AnswerSelectProps<Id>) {
  const { editing } = useWords();
  const all: ReadonlyArray<Choice<Id | typeof open>> =
    value === null ? choices : [...choices, { id: open, title: editing.takeBack }];
  return (
    <Select<Id | typeof open>
      {...rest}
      placeholder={rest.placeholder ?? editing.open}
      choices={all}
      value={value}
      onCommit={(id) => onCommit(id === open ? null : (id as Id))} // safe: every other choice is one of the caller's
    />
  );
}

export type YesNoProps = {
  readonly label: string;
  readonly value: boolean | null;
  readonly onCommit: (value: boolean | null) => void;
  readonly anchor?: string | undefined;
};

/** Yes, no, or not answered. */
export function YesNo({ label, value, onCommit, anchor }: YesNoProps) {
  const { yesNo } = useWords().editing;
  return (
    <AnswerSelect<"yes" | "no">
      label={label}
      anchor={anchor}
      value={value === null ? null : value ? "yes" : "no"}
      choices={choicesOf(yesNo)}
      onCommit={(id) => onCommit(id === null ? null : id === "yes")}
    />
  );
}

/** A table of words as choices, in its order. */
export const choicesOf = <Id extends string>(titles: Readonly<Record<Id, string>>): ReadonlyArray<Choice<Id>> =>
  (Object.keys(titles) as Id[]).map((id) => ({ id, title: titles[id] }));
