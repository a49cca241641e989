import { useState } from "react";
import type { Duration } from "../../src/model/values.ts";
import { durationInWords } from "../../src/retention/duration-words.ts";
import { parseTerm } from "../../src/retention/parse-term.ts";
import { TextField } from "../components/text-field.tsx";
import { useWords } from "../store/words.ts";

export type DurationAtProps = {
  readonly label: string;
  readonly value: Duration | null;
  readonly onCommit: (duration: Duration | null) => void;
  readonly anchor?: string | undefined;
};

/** A length of time as one writes it: "6 maanden". What is none is not stored but stays, with a word about it. */
export function DurationAt({ label, value, onCommit, anchor }: DurationAtProps) {
  const words = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const shown = value === null ? "" : (durationInWords(value, "figures", words) ?? value);
  return (
    <TextField
      label={label}
      anchor={anchor}
      placeholder={words.common.notAnswered}
      error={refused === null ? undefined : words.fields.notADuration}
      value={shown}
      refused={refused}
      onRestore={() => setRefused(null)}
      onCommit={(text) => {
        const draft = text.trim() === "" ? null : parseTerm(text, [], words);
        const [only, ...others] = draft ?? [];
        const duration = only?.kind === "then" && others.length === 0 ? only.minimum : null;
        const isRefused = text.trim() !== "" && duration === null;
        setRefused(isRefused ? text : null);
        if (!isRefused && duration !== value) onCommit(duration);
      }}
    />
  );
}
