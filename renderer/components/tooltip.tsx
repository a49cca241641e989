import type { ReactElement } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { Kbd } from "./kbd.tsx";

export type HintProps = {
  readonly text: string;
  readonly shortcut?: string | undefined;
  /** One control of these components (a button, a link). */
  readonly children: ReactElement;
};

/**
 * A word beside a control, on hover after a rest and on focus at once; Esc takes it away. The control has the same words
 * as its label. Never the only place of a fact.
 */
export function Hint({ text, shortcut, children }: HintProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      {children}
      <Tooltip className="tip" offset={6} aria-label={text}>
        <span aria-hidden="true">
          {text}
          {shortcut !== undefined && <Kbd keys={shortcut} />}
        </span>
      </Tooltip>
    </TooltipTrigger>
  );
}
