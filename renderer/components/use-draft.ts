import { type KeyboardEvent, useRef, useState } from "react";

export type DraftOptions = {
  readonly value: string;
  /** On every keystroke; also with the old text when Esc takes the change back. */
  readonly onDraft?: ((text: string) => void) | undefined;
  /** On Enter or when the field is left, and only when the text differs from what it was. */
  readonly onCommit: (text: string) => void;
  /** What was typed last and is no such value: it stays until something else is typed, or Esc takes it away. */
  readonly refused?: string | null | undefined;
  /** The refused text is gone: what stands in `value` shows again. */
  readonly onRestore?: (() => void) | undefined;
  /** Enter commits; in a text of several lines it makes a new one instead. */
  readonly commitsOnEnter: boolean;
};

export type Draft = {
  readonly text: string;
  readonly isDirty: boolean;
  readonly change: (text: string) => void;
  readonly focus: () => void;
  readonly blur: () => void;
  readonly keyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * The text of a field between focus and commit. While the field has no focus, or nothing was typed, it follows `value`;
 * Esc restores what stood there and stops, an Esc with nothing to restore goes on to the frame ("back").
 */
export function useDraft({ value, onDraft, onCommit, refused = null, onRestore, commitsOnEnter }: DraftOptions): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const base = useRef(value);
  const text = typed ?? refused ?? value;
  const isDirty = typed === null ? refused !== null : typed !== base.current;

  const commit = () => {
    if (typed === null) return;
    if (typed !== base.current) onCommit(typed);
    else onRestore?.();
    base.current = typed;
    setTyped(null);
  };
  return {
    text,
    isDirty,
    change: (next) => {
      if (typed === null) base.current = value;
      setTyped(next);
      onDraft?.(next);
    },
    focus: () => {
      base.current = value;
    },
    blur: commit,
    keyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Enter" && commitsOnEnter && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        commit();
      } else if (event.key === "Escape" && isDirty) {
        event.preventDefault();
        event.stopPropagation();
        setTyped(null);
        onRestore?.();
        onDraft?.(base.current);
      }
    },
  };
}
