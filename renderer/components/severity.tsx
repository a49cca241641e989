import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** Gravity in three steps; each has its own shape, then its colour, then its word. */
export type Level = "error" | "warning" | "advice";

/** The style's name for each level: ◆ gap, ▲ heed, ○ hint. */
export const levelClass = { error: "gap", warning: "heed", advice: "hint" } as const satisfies Record<Level, string>;

export type SeverityProps = {
  readonly level: Level;
  /** The word that is read aloud. Leave it out only where the word stands beside the mark. */
  readonly label?: string | undefined;
};

/** The mark of a finding: ◆ ▲ ○. */
export function Severity({ level, label }: SeverityProps) {
  const className = classNames("sev", levelClass[level]);
  return label === undefined ? (
    <i className={className} aria-hidden="true" />
  ) : (
    <i className={className} role="img" aria-label={label} />
  );
}

export type AboutProps = {
  readonly level: Level;
  /** Joins this text to the margin note with the same `about`. */
  readonly anchor: string;
  readonly children: ReactNode;
};

/** Underlines the words that a margin note is about (solid, dashed, dotted by level) and tells the margin where they stand. */
export function About({ level, anchor, children }: AboutProps) {
  return (
    <span className={classNames("about", levelClass[level])} data-margin-anchor={anchor}>
      {children}
    </span>
  );
}
