import type { PlainDate } from "../../src/model/values.ts";
import { DateField } from "../components/date-field.tsx";
import { dateInWords } from "../components/parse-date.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";

export type DayAtProps = {
  readonly label: string;
  readonly value: PlainDate | null;
  readonly onCommit: (day: PlainDate | null) => void;
  readonly anchor?: string | undefined;
  /** The day on which it begins: an end before it is kept, and said to be wrong. */
  readonly start?: PlainDate | null | undefined;
};

/** A day in the language of the screen. */
export function DayAt({ start = null, ...props }: DayAtProps) {
  const { controls, fields } = useWords();
  const locale = useSettings((settings) => settings.language);
  const isTooEarly = start !== null && props.value !== null && props.value < start;
  return (
    <DateField
      {...props}
      locale={locale}
      words={controls.date}
      error={isTooEarly ? fields.endsBeforeStart(dateInWords(start, locale)) : undefined}
    />
  );
}
