import { type KeyboardEvent, useRef, useState } from "react";
import { Chip } from "./chip.tsx";
import { parsePastedList } from "./parse-pasted-list.ts";
import { SuggestInput } from "./suggest-input.tsx";
import type { Suggestion, SuggestWords } from "./suggestion.ts";

export type Token = { readonly id: string; readonly title: string };

export type TokenWords = SuggestWords & {
  /** Label of a chip's cross: "Haal “naam” weg". */
  readonly remove: (title: string) => string;
};

export type TokenFieldProps = {
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly tokens: ReadonlyArray<Token>;
  readonly suggest: (text: string) => ReadonlyArray<Suggestion>;
  readonly onChoose: (suggestion: Suggestion) => void;
  /** Free text: one item typed, or all items of a pasted list in their order. */
  readonly onTexts: (texts: ReadonlyArray<string>) => void;
  /** What was typed and taken as it stands; without it that goes to `onTexts`. */
  readonly onAsTyped?: ((text: string) => void) | undefined;
  readonly onRemove: (id: string) => void;
  readonly words: TokenWords;
  readonly anchor?: string | undefined;
  readonly autoFocus?: boolean | undefined;
};

/**
 * A list of values as chips, with a field at its end. Enter or a comma takes what was typed, a pasted list becomes as many
 * chips, Backspace in the empty field goes to the last chip; there Backspace or Delete removes and arrow keys move.
 */
export function TokenField({
  label,
  placeholder,
  tokens,
  suggest,
  onChoose,
  onTexts,
  onAsTyped,
  onRemove,
  words,
  anchor,
  autoFocus,
}: TokenFieldProps) {
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");

  const crosses = () => [...(box.current?.querySelectorAll<HTMLElement>("li button") ?? [])];
  const focusChip = (index: number) => (crosses()[index] ?? input.current)?.focus();
  const chipKey = (event: KeyboardEvent<HTMLElement>, index: number, id: string) => {
    if (event.key === "ArrowLeft") focusChip(Math.max(0, index - 1));
    else if (event.key === "ArrowRight") focusChip(index + 1);
    else if (event.key === "Backspace" || event.key === "Delete") {
      input.current?.focus();
      onRemove(id);
    } else return;
    event.preventDefault();
  };
  const typed = (next: string) => {
    const items = /[,;]\s*$/u.test(next) ? parsePastedList(next) : [];
    if (items.length > 0) onTexts(items);
    setText(items.length > 0 ? "" : next);
  };
  return (
    <div className="edit tokens" ref={box}>
      {tokens.length > 0 && (
        <ul className="chips" aria-label={label}>
          {tokens.map((token, i) => (
            <li key={token.id} onKeyDown={(event) => chipKey(event, i, token.id)}>
              <Chip remove={{ label: words.remove(token.title), onRemove: () => onRemove(token.id) }}>
                {token.title}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <SuggestInput
        label={label}
        placeholder={placeholder}
        words={words}
        suggest={suggest}
        anchor={anchor}
        autoFocus={autoFocus}
        box={box}
        input={input}
        text={text}
        isDirty={text !== ""}
        onText={typed}
        onChoose={(suggestion) => {
          setText("");
          onChoose(suggestion);
        }}
        onFreeText={(free) => {
          setText("");
          if (onAsTyped === undefined) onTexts([free]);
          else onAsTyped(free);
        }}
        onLeave={() => {
          if (text.trim() !== "") onTexts(parsePastedList(text));
          setText("");
        }}
        onEscape={() => {
          setText("");
          return text !== "";
        }}
        onKey={(event) => {
          const atStart = event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
          if (!atStart || tokens.length === 0 || (event.key !== "Backspace" && event.key !== "ArrowLeft")) return false;
          event.preventDefault();
          focusChip(tokens.length - 1);
          return true;
        }}
        onPaste={(event) => {
          const items = parsePastedList(event.clipboardData.getData("text/plain"));
          if (items.length < 2) return;
          event.preventDefault();
          setText("");
          onTexts(items);
        }}
      />
    </div>
  );
}
