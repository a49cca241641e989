import { useState } from "react";
import { type DateLocale, dateInWords, parseDate } from "./parse-date.ts";
import { TextField } from "./text-field.tsx";

export type DateFieldProps = {
  readonly label: string;
  /** PlainDate text ("2027-03-01"); null is not filled in. */
  readonly value: string | null;
  readonly onCommit: (date: string | null) => void;
  readonly locale: DateLocale;
  readonly words: {
    /** "dag maand jaar" */
    readonly placeholder: string;
    /** "Dit is geen datum. Schrijf bijvoorbeeld 1-3-2027." */
    readonly notADate: string;
  };
  /** What is wrong with the day that stands there. */
  readonly error?: string | undefined;
  /** Text was typed that is no date: for a dialog, which may not go on with the day that stood there before. */
  readonly onRefused?: (() => void) | undefined;
  readonly showsLabel?: boolean | undefined;
  readonly isBoxed?: boolean | undefined;
  readonly anchor?: string | undefined;
};

/**
 * A day, typed in any usual way and shown in words. Typing beats a calendar for a date that one knows, so it is a field
 * of text with a parser; what is no date is not stored but stays, with a word about it.
 */
export function DateField(props: DateFieldProps) {
  const { label, value, onCommit, locale, words, showsLabel, isBoxed, anchor } = props;
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      showsLabel={showsLabel}
      isBoxed={isBoxed}
      anchor={anchor}
      placeholder={words.placeholder}
      error={refused === null ? props.error : words.notADate}
      value={value === null ? "" : dateInWords(value, locale)}
      refused={refused}
      onRestore={() => setRefused(null)}
      onCommit={(text) => {
        const date = text.trim() === "" ? null : parseDate(text);
        const isRefused = date === null && text.trim() !== "";
        setRefused(isRefused ? text : null);
        if (isRefused) props.onRefused?.();
        if (!isRefused && date !== value) onCommit(date);
      }}
    />
  );
}
