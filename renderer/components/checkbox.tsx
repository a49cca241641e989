import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names.ts";

export type CheckboxProps = {
  readonly label: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Some of what it stands for is on. */
  readonly isMixed?: boolean | undefined;
  readonly detail?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** On or off, with its words. The browser's own control, drawn in our style: keyboard and reader know it. */
export function Checkbox({ label, isOn, onChange, isMixed = false, detail, isDisabled = false }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label className={classNames("r", detail !== undefined && "two-lines")}>
      <input
        ref={input}
        type="checkbox"
        className="check"
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {detail !== undefined && <span className="small">{detail}</span>}
      </span>
    </label>
  );
}

/** A setting that works at once. */
export function Switch({ label, isOn, onChange, detail, isDisabled = false }: Omit<CheckboxProps, "isMixed">) {
  return (
    <label className={classNames("r", detail !== undefined && "two-lines")}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        className="switch"
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {detail !== undefined && <span className="small">{detail}</span>}
      </span>
    </label>
  );
}
