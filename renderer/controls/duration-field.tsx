import { useState } from "react";
import type { Duration } from "../../src/model/values.ts";
import { type DurationUnit, formatDuration } from "../../src/retention/duration.ts";
import { durationInWords, rangeInWords } from "../../src/retention/duration-words.ts";
import { parseTerm } from "../../src/retention/parse-term.ts";
import type { Words } from "../../src/words/words.ts";
import { Button } from "../components/button.tsx";
import { SuggestField } from "../components/suggest-field.tsx";
import type { Suggestion } from "../components/suggestion.ts";
import { useWords } from "../store/words.ts";

/** At least and at most so long; equal is exact, both null is open. */
export type DurationRange = { readonly minimum: Duration | null; readonly maximum: Duration | null };

export type DurationFieldProps = DurationRange & {
  readonly label: string;
  readonly onCommit: (range: DurationRange) => void;
};

/** A duration as one says it: "6 maanden", "max. 4 weken", "ten minste 7 jaar"; a number alone offers the units. */
export function DurationField({ label, minimum, maximum, onCommit }: DurationFieldProps) {
  const words = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const { term: own } = words.editing;
  const value = refused ?? rangeInWords(minimum, maximum, "figures", words) ?? "";
  return (
    <>
      <SuggestField
        label={label}
        placeholder={own.durationPlaceholder}
        autoFocus
        value={value}
        words={words.controls.suggest}
        suggest={(text) => suggestDurations(text, words)}
        onChoose={({ id }) => onCommit({ minimum: id, maximum: id })}
        onFreeText={(text) => {
          const range = readDuration(text, words);
          setRefused(range === null && text !== "" ? text : null);
          if (range !== null) onCommit(range);
        }}
      />
      {refused !== null && (
        <p className="ferror" role="alert">
          {own.durationNotUnderstood}
        </p>
      )}
      {(minimum !== null || maximum !== null) && (
        <Button look="bare" isLow onPress={() => onCommit({ minimum: null, maximum: null })}>
          {own.durationOpen}
        </Button>
      )}
    </>
  );
}

/** Reads a duration alone; null for anything else. */
export function readDuration(text: string, words: Words): DurationRange | null {
  const drafts = parseTerm(text, [], words);
  const only = drafts?.length === 1 ? drafts[0] : undefined;
  return only?.kind === "then" ? { minimum: only.minimum, maximum: only.maximum } : null;
}

const offeredUnits: ReadonlyArray<DurationUnit> = ["months", "years", "weeks", "days"];

/** "6" offers six months, years, weeks and days; nothing typed offers what is usual. */
export function suggestDurations(text: string, words: Words): ReadonlyArray<Suggestion> {
  const number = /^\d{1,4}/.exec(text.trim())?.[0];
  const durations =
    number === undefined
      ? text.trim() === ""
        ? ["P4W", "P6M", "P1Y", "P2Y", "P5Y", "P7Y"]
        : []
      : offeredUnits.map((unit) => formatDuration({ [unit]: Number(number) }));
  return durations
    .map((id) => ({ id, title: durationInWords(id, "figures", words) ?? id }))
    .filter(({ title }) => number === undefined || title.startsWith(text.trim()));
}
