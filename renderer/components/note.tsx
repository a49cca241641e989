import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { type Level, levelClass, Severity } from "./severity.tsx";

export type NoteProps = {
  readonly level: Level;
  /** The word for the level: "Tekort", "Let op", "Advies". */
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
  /** Washed: the one that is being looked at. */
  readonly isOpen?: boolean | undefined;
};

/** What is said about a text, in the margin or in a side column. */
export function Note({ level, title, children, actions, isOpen = false }: NoteProps) {
  return (
    <div className={classNames("note", levelClass[level], isOpen && "is-open")} role="note">
      <p>
        <b>
          <Severity level={level} /> {title}
        </b>
      </p>
      {typeof children === "string" ? <p>{children}</p> : children}
      {actions !== undefined && <div className="acts">{actions}</div>}
    </div>
  );
}
