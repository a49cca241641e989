import { useId, useRef, useState } from "react";
import { foldText } from "./match-text.ts";
import { SuggestInput } from "./suggest-input.tsx";
import type { Suggestion, SuggestWords } from "./suggestion.ts";

type SharedProps = {
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly suggest: (text: string) => ReadonlyArray<Suggestion>;
  readonly words: SuggestWords;
  readonly anchor?: string | undefined;
  readonly autoFocus?: boolean | undefined;
};

export type SuggestFieldProps = SharedProps & {
  /** The text that stands there now. */
  readonly value: string;
  /** What is wrong with what stands there; also read aloud. */
  readonly error?: string | undefined;
  readonly onChoose: (suggestion: Suggestion) => void;
  /** On Enter or leaving; without it only a suggestion is taken, and other text goes back to `value`. */
  readonly onFreeText?: ((text: string) => void) | undefined;
  /** What was typed is none of the suggestions, where only those are taken. */
  readonly onRefused?: ((text: string) => void) | undefined;
  /** The field was emptied; without it that is free text. */
  readonly onEmpty?: (() => void) | undefined;
};

/** A value with suggestions from library and register. Esc restores; leaving the field keeps what was typed. */
export function SuggestField({ value, error, onChoose, onFreeText, onRefused, onEmpty, ...shared }: SuggestFieldProps) {
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const errorId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isDirty = typed !== null && typed !== value;
  const leave = (): void => {
    setTyped(null);
    const text = typed?.trim() ?? "";
    if (!isDirty) return;
    if (text === "" && onEmpty !== undefined) onEmpty();
    else if (onFreeText !== undefined) onFreeText(text);
    else {
      const called = shared.suggest(text).find(({ title }) => foldText(title) === foldText(text));
      if (called !== undefined) onChoose(called);
      else onRefused?.(text);
    }
  };
  return (
    <>
      <div className="edit" ref={box}>
        <SuggestInput
          {...shared}
          errorId={error === undefined ? undefined : errorId}
          box={box}
          input={input}
          text={typed ?? value}
          isDirty={isDirty}
          onText={setTyped}
          onChoose={(suggestion) => {
            setTyped(null);
            onChoose(suggestion);
          }}
          onFreeText={
            onFreeText &&
            ((text) => {
              setTyped(null);
              if (text !== value) onFreeText(text);
            })
          }
          onLeave={leave}
          onEscape={() => {
            setTyped(null);
            return isDirty;
          }}
        />
      </div>
      {error !== undefined && (
        <span className="ferror" id={errorId}>
          {error}
        </span>
      )}
    </>
  );
}

export type AddFieldProps = SharedProps & {
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly onFreeText?: ((text: string) => void) | undefined;
  /** At the right: "voeg toe". */
  readonly addLabel: string;
};

/** Adds to a list: takes what is chosen or typed on Enter, empties itself and stays ready. What is not taken yet stays when one leaves. */
export function AddField({ onChoose, onFreeText, addLabel, ...shared }: AddFieldProps) {
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  return (
    <div className="edit" ref={box}>
      <SuggestInput
        {...shared}
        box={box}
        input={input}
        text={text}
        isDirty={text !== ""}
        onText={setText}
        onChoose={(suggestion) => {
          setText("");
          onChoose(suggestion);
        }}
        onFreeText={
          onFreeText &&
          ((free) => {
            setText("");
            onFreeText(free);
          })
        }
        onEscape={() => {
          setText("");
          return text !== "";
        }}
      />
      <span className="cap" aria-hidden="true">
        {addLabel}
      </span>
    </div>
  );
}
