import { useId } from "react";
import { classNames } from "./class-names.ts";

export type RadioOption<Id extends string> = {
  readonly id: Id;
  readonly title: string;
  readonly detail?: string | undefined;
  /** A fact at the right ("1 maart"). */
  readonly aside?: string | undefined;
};

export type RadioGroupProps<Id extends string> = {
  readonly label: string;
  readonly options: ReadonlyArray<RadioOption<Id>>;
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly hidesLabel?: boolean | undefined;
};

/** One of a few, all in sight. Arrow keys choose. */
export function RadioGroup<Id extends string>({
  label,
  options,
  value,
  onChange,
  hidesLabel = false,
}: RadioGroupProps<Id>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={hidesLabel ? "vh" : "legend"}>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={classNames("r", option.detail !== undefined && "two-lines")}>
          <input
            type="radio"
            className="radio"
            name={name}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span>
            {option.title}
            {option.detail !== undefined && <span className="small">{option.detail}</span>}
          </span>
          {option.aside !== undefined && <span className="n">{option.aside}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** One of two or three short words, side by side. */
export function Segmented<Id extends string>({
  label,
  options,
  value,
  onChange,
  hidesLabel = false,
}: RadioGroupProps<Id>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={hidesLabel ? "vh" : "legend"}>{label}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.id}>
            <input type="radio" name={name} checked={option.id === value} onChange={() => onChange(option.id)} />
            {option.title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
