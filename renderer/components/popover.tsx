import { type ReactElement, type ReactNode, useState } from "react";
import { Popover as AriaPopover, DialogTrigger } from "react-aria-components/Popover";
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
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {trigger}
      <AriaPopover aria-label={label} className={classNames("pop", className)} offset={5} placement="bottom start">
        <div className="body">{children(() => setOpen(false))}</div>
      </AriaPopover>
    </DialogTrigger>
  );
}
