import type { ReactNode } from "react";
import { Kbd } from "./kbd.tsx";

export type DeskSheetProps = {
  /** Small, above the title: the program or the register. */
  readonly over: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
  /** The very first screen has a larger title. */
  readonly isLarge?: boolean | undefined;
};

/** One sheet on an empty desk: a first start, a message that deserves the whole page. */
export function DeskSheet({ over, title, lead, children, isLarge = false }: DeskSheetProps) {
  return (
    <div className="desk">
      <div className="solo onsheet">
        <p className="quiet">{over}</p>
        <h1 className={isLarge ? "big" : "display"}>{title}</h1>
        <p className="lead">{lead}</p>
        {children}
      </div>
    </div>
  );
}

export type DeskChoice = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly shortcut?: string | undefined;
  /** Paths in a 40 × 40 box, drawn as lines. */
  readonly drawing: ReadonlyArray<string>;
  readonly onChoose: () => void;
};

/** Large choices under each other, each with what it brings. */
export function DeskChoices({ choices }: { readonly choices: ReadonlyArray<DeskChoice> }) {
  return (
    <div className="choices">
      {choices.map((choice, place) => (
        <button
          key={choice.id}
          type="button"
          className="choice"
          // biome-ignore lint/a11y/noAutofocus: the choice is all there is on the page
          autoFocus={place === 0}
          onClick={choice.onChoose}
          aria-keyshortcuts={choice.shortcut}
        >
          <svg viewBox="0 0 40 40" aria-hidden="true">
            {choice.drawing.map((d) => (
              <path key={d} d={d} />
            ))}
          </svg>
          <span>
            <b>{choice.title}</b>
            <span className="soft">{choice.detail}</span>
          </span>
          {choice.shortcut !== undefined && <Kbd keys={choice.shortcut} isHidden />}
        </button>
      ))}
    </div>
  );
}
