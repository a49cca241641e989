import type { ReactNode } from "react";
import { classNames } from "../../components/class-names.ts";
import { Kbd } from "../../components/kbd.tsx";

export type StatusFact = {
  readonly id: string;
  readonly text: ReactNode;
  /** `ok`: done and true; `heed`, `gap`: something is the matter. */
  readonly tone?: "ok" | "heed" | "gap" | undefined;
  /** Makes it a button. */
  readonly onPress?: (() => void) | undefined;
};

export type StatusWords = {
  readonly find: string;
  readonly findKeys: string;
  readonly keys: string;
  readonly keysKey: string;
};

export type StatusBarProps = {
  readonly words: StatusWords;
  /** The truth in a few facts: saved, backup, findings. */
  readonly facts: ReadonlyArray<StatusFact>;
  /** What just happened ("Ongedaan gemaakt: naam gewijzigd"); read aloud when it changes, cut where there is no room. */
  readonly message?: ReactNode;
  /** Opens the list of all of them. */
  readonly messages?: ReactNode;
  readonly onFind: () => void;
  readonly onKeys: () => void;
  /** At the end, before the keys (the language on a first start). */
  readonly end?: ReactNode;
};

/** Underneath: what is true now. Nothing pops up over one's work; messages stand here. */
export function StatusBar({ words, facts, message, messages, onFind, onKeys, end }: StatusBarProps) {
  return (
    <footer className="status" data-pane="status" tabIndex={-1}>
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} />
      ))}
      <span role="status" className="news">
        {message}
      </span>
      <span className="end">
        {messages}
        {end}
        <button type="button" onClick={onFind} aria-label={words.find}>
          <Kbd keys={words.findKeys} isHidden />
          <span>{words.find}</span>
        </button>
        <button type="button" onClick={onKeys} aria-label={words.keys}>
          <Kbd keys={words.keysKey} isHidden />
          <span>{words.keys}</span>
        </button>
      </span>
    </footer>
  );
}

function Fact({ fact }: { readonly fact: StatusFact }) {
  return fact.onPress === undefined ? (
    <span className={classNames("fact", fact.tone)}>{fact.text}</span>
  ) : (
    <button type="button" className={classNames("fact", fact.tone)} onClick={fact.onPress}>
      {fact.text}
    </button>
  );
}
