import { useId } from "react";
import { NumberField as AriaNumberField, Input } from "react-aria-components/NumberField";
import { classNames } from "./class-names.ts";
import { Labelled } from "./text-field.tsx";

export type NumberFieldProps = {
  readonly label: string;
  /** null is not filled in. */
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly showsLabel?: boolean | undefined;
  readonly isBoxed?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
};

/** A whole number in the reader's notation; arrow keys step, Enter or leaving commits. */
export function NumberField(props: NumberFieldProps) {
  const id = useId();
  const shown = props.value === null ? "" : String(props.value);
  return (
    <Labelled id={id} label={props.label} showsLabel={props.showsLabel}>
      <AriaNumberField
        id={id}
        className="numfield"
        aria-label={props.label}
        value={props.value ?? Number.NaN}
        formatOptions={{ maximumFractionDigits: 0 }}
        {...(props.minimum === undefined ? {} : { minValue: props.minimum })}
        {...(props.maximum === undefined ? {} : { maxValue: props.maximum })}
        autoFocus={props.autoFocus ?? false}
        onChange={(value) => {
          const next = Number.isNaN(value) ? null : value;
          if (next !== props.value) props.onCommit(next);
        }}
      >
        <span className={classNames(props.isBoxed === true ? "input" : "inplace num")} data-text={shown}>
          <Input size={1} />
        </span>
      </AriaNumberField>
    </Labelled>
  );
}
