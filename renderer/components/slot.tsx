import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { classNames } from "./class-names.ts";
import { Popover } from "./popover.tsx";

export type SlotProps = {
  /** What this part is ("gebeurtenis", "duur"): the name of its panel, and read before its text. */
  readonly label: string;
  /** The words of the sentence: "6 maanden". */
  readonly text: string;
  /** Still open: a dashed line and an invitation as text. */
  readonly isEmpty?: boolean | undefined;
  readonly anchor?: string | undefined;
  readonly children: (close: () => void) => ReactNode;
};

/** A part of a term sentence that opens a panel to change it. */
export function Slot({ label, text, isEmpty = false, anchor, children }: SlotProps) {
  return (
    <Popover
      label={label}
      trigger={
        <AriaButton
          className={classNames("slot", isEmpty && "empty")}
          aria-label={`${text}, ${label}`}
          {...(anchor === undefined ? {} : { "data-margin-anchor": anchor })}
        >
          {text}
        </AriaButton>
      }
    >
      {children}
    </Popover>
  );
}
