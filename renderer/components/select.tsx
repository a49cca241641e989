import {
  Button as AriaButton,
  Select as AriaSelect,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from "react-aria-components/Select";

export type Choice<Id extends string> = {
  readonly id: Id;
  readonly title: string;
  readonly detail?: string | undefined;
};

export type SelectProps<Id extends string> = {
  readonly label: string;
  readonly choices: ReadonlyArray<Choice<Id>>;
  /** null is not chosen yet. */
  readonly value: Id | null;
  readonly onCommit: (id: Id) => void;
  /** Words while nothing is chosen. */
  readonly placeholder: string;
  /** `field`: text in place that opens; `button`: a bordered button. */
  readonly look?: "field" | "button" | undefined;
  /** The detail of what is chosen stands behind it, quietly. */
  readonly showsDetail?: boolean | undefined;
  readonly anchor?: string | undefined;
};

/** One of a short list. A long list wants a `SuggestField`. */
export function Select<Id extends string>({
  label,
  choices,
  value,
  onCommit,
  placeholder,
  look = "field",
  showsDetail = false,
  anchor,
}: SelectProps<Id>) {
  const chosen = choices.find((choice) => choice.id === value);
  return (
    <AriaSelect
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const next = choices.find((choice) => choice.id === key);
        if (next !== undefined) onCommit(next.id);
      }}
    >
      <AriaButton
        className={look === "field" ? "field" : "btn"}
        {...(anchor === undefined ? {} : { "data-margin-anchor": anchor })}
      >
        <SelectValue>
          {chosen === undefined ? (
            <span className="quiet">{placeholder}</span>
          ) : (
            <>
              {chosen.title}
              {showsDetail && chosen.detail !== undefined && <span className="quiet"> {chosen.detail}</span>}
            </>
          )}
        </SelectValue>{" "}
        <span aria-hidden="true" className="quiet">
          ▾
        </span>
      </AriaButton>
      <Popover className="pop" offset={5}>
        <ListBox items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.title} className="opt">
              <Text slot="label">{choice.title}</Text>
              {choice.detail !== undefined && (
                <Text slot="description" className="small">
                  {choice.detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
