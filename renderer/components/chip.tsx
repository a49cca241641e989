import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { Icon } from "./icon.tsx";

export type ChipProps = {
  readonly children: ReactNode;
  /** With it the chip carries a cross; the label says what goes ("Haal naam weg"). */
  readonly remove?: { readonly label: string; readonly onRemove: () => void } | undefined;
};

/** One value of several, as a small pill. */
export function Chip({ children, remove }: ChipProps) {
  return (
    <span className="chip">
      <span>{children}</span>
      {remove !== undefined && (
        <button type="button" className="off" aria-label={remove.label} onClick={remove.onRemove}>
          <Icon name="cross" />
        </button>
      )}
    </span>
  );
}

export type ToggleChipProps = {
  readonly children: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** A filter that is on or off. */
export function ToggleChip({ children, isOn, onChange }: ToggleChipProps) {
  return (
    <ToggleButton className="chip" isSelected={isOn} onChange={onChange}>
      {children}
    </ToggleButton>
  );
}
