import type { PlainDate } from "../../src/model/values.ts";
import { DateField } from "../components/date-field.tsx";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";

export type DayAtProps = {
  readonly label: string;
  readonly value: PlainDate | null;
  readonly onCommit: (day: PlainDate | null) => void;
  readonly anchor?: string | undefined;
};

/** A day in the language of the screen. */
export function DayAt(props: DayAtProps) {
  const { controls } = useWords();
  const locale = useSettings((settings) => settings.language);
  return <DateField {...props} locale={locale} words={controls.date} />;
}
