import type { ReactNode } from "react";
import { type Level, levelClass, Severity } from "./severity.tsx";

export type BannerProps = {
  readonly level: Level;
  /** The word for the level, read aloud. */
  readonly levelLabel: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** One line above the work about the whole of it, with what one can do. */
export function Banner({ level, levelLabel, children, actions }: BannerProps) {
  return (
    <div className={`banner ${levelClass[level]}`} role="status">
      <Severity level={level} label={levelLabel} />
      <p>{children}</p>
      {actions}
    </div>
  );
}
