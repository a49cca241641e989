import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Tick } from "./icon.tsx";
import { matchText } from "./match-text.ts";
import type { Provenance } from "./suggestion.ts";

export type OptionRowProps = {
  readonly id: string;
  readonly title: string;
  readonly addition?: string | undefined;
  readonly detail?: string | undefined;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  /** What was typed; where it stands in the title is underlined. */
  readonly sought: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
};

/** One option of a list that the typing field steers (aria-activedescendant); the focus stays in the field. */
export function OptionRow({ id, title, addition, detail, aside, sought, isActive, onChoose }: OptionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that owns the list handles the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classNames("opt", isActive && "on")}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>
        <MatchedText text={title} sought={sought} />
        {addition !== undefined && `, ${addition}`}
      </span>
      {aside ?? <span />}
      {detail !== undefined && <span className="small">{detail}</span>}
    </div>
  );
}

/** Text in which what was sought is underlined. */
export function MatchedText({ text, sought }: { readonly text: string; readonly sought: string }) {
  let at = 0;
  return matchText(text, sought).map((part) => {
    const key = at;
    at += part.text.length;
    return part.isHit ? <mark key={key}>{part.text}</mark> : part.text;
  });
}

/** Where a suggestion comes from: a tick for what is known, a dashed ring for what nobody checked. */
export function ProvenanceMark({ provenance }: { readonly provenance: Provenance }) {
  return provenance.kind === "unverified" ? (
    <span className="proof no">{provenance.label}</span>
  ) : (
    <span className="proof yes">
      <Tick />
      {provenance.label}
    </span>
  );
}
