import type { Ref } from "react";
import { Icon } from "./icon.tsx";
import { Kbd } from "./kbd.tsx";

export type SearchFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Key that brings one here, shown at the right while the field is empty. */
  readonly shortcut?: string | undefined;
  /** ArrowDown or Enter: on to the results. */
  readonly onLeave?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** Searching as one types; Esc empties it. */
export function SearchField({ label, placeholder, value, onChange, shortcut, onLeave, ref }: SearchFieldProps) {
  return (
    <span className="input">
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value !== "") {
            event.preventDefault();
            event.stopPropagation();
            onChange("");
          } else if (onLeave !== undefined && (event.key === "ArrowDown" || event.key === "Enter")) {
            event.preventDefault();
            onLeave();
          }
        }}
      />
      {shortcut !== undefined && value === "" && <Kbd keys={shortcut} isHidden />}
    </span>
  );
}
