import type { Duration } from "../model/values.ts";
import { enumerate, numberInWords } from "../words/sentence.ts";
import { type DurationUnit, durationUnits, parseDuration } from "./duration.ts";
import type { TermWords } from "./term-words.ts";

/** Numbers in letters to twelve, as running text has them, or in figures, as a table has them. */
export type NumberStyle = "letters" | "figures";

/** "P1Y6M" as "een jaar en zes maanden" or "1 jaar en 6 maanden". Null for what is no duration. */
export function durationInWords(duration: Duration, numbers: NumberStyle, words: TermWords): string | null {
  const parts = parseDuration(duration);
  if (parts === null) return null;
  const said = durationUnits.filter((unit) => parts[unit] !== 0).map((unit) => inUnit(parts[unit], unit));
  return said.length === 0 ? inUnit(0, "days") : enumerate(said, words.common);

  function inUnit(count: number, unit: DurationUnit): string {
    const number = numbers === "letters" ? numberInWords(count, words.common) : String(count);
    return `${number} ${words.retention.units[unit](count)}`;
  }
}

/**
 * A minimum and a maximum as one says them: equal is exact ("zes maanden"), one of both "ten minste" or "hoogstens", two
 * different ones both. Null when neither is answered: an open duration, for which no number may be invented.
 */
export function rangeInWords(
  minimum: Duration | null,
  maximum: Duration | null,
  numbers: NumberStyle,
  words: TermWords,
): string | null {
  const least = minimum === null ? null : durationInWords(minimum, numbers, words);
  const most = maximum === null ? null : durationInWords(maximum, numbers, words);
  if (least === null) return most === null ? null : words.retention.atMost(most);
  if (most === null) return words.retention.atLeast(least);
  return least === most ? least : words.retention.between(least, most);
}
