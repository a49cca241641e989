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
