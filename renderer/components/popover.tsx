import type { ReactElement, ReactNode } from "react";
import { Popover as AriaPopover, Dialog, DialogTrigger } from "react-aria-components/Popover";
import { classNames } from "./class-names.ts";

export type PopoverProps = {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Drawn while it is open; `close` gives the focus back to the trigger. */
  readonly children: (close: () => void) => ReactNode;
  readonly className?: string | undefined;
};

/** A small panel at a button: a part of a sentence to change, a filter. Esc or a press outside closes it. */
export function Popover({ label, trigger, children, className }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={classNames("pop", className)} offset={5} placement="bottom start">
        <Dialog aria-label={label} className="body">
          {({ close }) => children(close)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
