import { Button as AriaButton } from "react-aria-components/Button";
import { enumerate } from "../../src/words/sentence.ts";
import { Checkbox } from "../components/checkbox.tsx";
import { Popover } from "../components/popover.tsx";
import { useWords } from "../store/words.ts";

export type SeveralOfProps<Id extends string> = {
  readonly label: string;
  readonly options: ReadonlyArray<{ readonly id: Id; readonly title: string; readonly detail?: string | undefined }>;
  /** null = not said. */
  readonly value: ReadonlyArray<Id> | null;
  /** What not said counts as: "alle doelen". Ticking everything says it again. Without it null is "niet ingevuld". */
  readonly allText?: string | undefined;
  readonly onCommit: (ids: ReadonlyArray<Id> | null) => void;
  readonly anchor?: string | undefined;
};

/** Some of a few, as a text that opens a panel with boxes to tick. */
export function SeveralOf<Id extends string>({ label, options, value, allText, onCommit, anchor }: SeveralOfProps<Id>) {
  const words = useWords();
  const isOn = (id: Id): boolean => value?.includes(id) ?? allText !== undefined;
  const set = (id: Id, on: boolean): void => {
    const next = options.map((option) => option.id).filter((each) => (each === id ? on : isOn(each)));
    onCommit(allText !== undefined && next.length === options.length ? null : next);
  };
  const names = options.filter(({ id }) => value?.includes(id)).map(({ title }) => title);
  const text =
    value === null
      ? (allText ?? words.editing.open)
      : names.length === 0
        ? words.editing.several.none
        : enumerate(names, words.common);
  return (
    <Popover
      label={label}
      trigger={
        <AriaButton
          className="field"
          aria-label={`${text}, ${label}`}
          {...(anchor === undefined ? {} : { "data-margin-anchor": anchor })}
        >
          <span className={value === null ? "quiet" : undefined}>{text}</span>{" "}
          <span aria-hidden="true" className="quiet">
            ▾
          </span>
        </AriaButton>
      }
    >
      {() => (
        <fieldset>
          <legend className="legend">{label}</legend>
          {options.map((option) => (
            <Checkbox
              key={option.id}
              label={option.title}
              detail={option.detail}
              isOn={isOn(option.id)}
              onChange={(on) => set(option.id, on)}
            />
          ))}
          {allText === undefined && (
            <AriaButton className="btn bare low" onPress={() => onCommit(value === null ? [] : null)}>
              {value === null ? words.editing.several.none : words.editing.takeBack}
            </AriaButton>
          )}
        </fieldset>
      )}
    </Popover>
  );
}
