import { useState } from "react";
import type { RetentionTerm } from "../../../src/model/retention-term.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { exampleTimeline } from "../../../src/retention/term-dates.ts";
import { dateInWords } from "../../../src/words/sentence.ts";
import type { Words } from "../../../src/words/words.ts";
import { Timeline } from "../../components/timeline.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { termExample } from "../../controls/term-points.ts";
import { TermSentence } from "../../controls/term-sentence.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";

/** The sentence with its parts, and what it comes to for one example: a day, a line, and the last day in words. */
export function TermWhole({ term }: { readonly term: RetentionTerm }) {
  const words = useWords();
  const own = words.terms.sentence;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [chosen, setChosen] = useState<PlainDate | null>(null);
  const start = chosen ?? todayIn(register.register.timeZone);
  const { points, openReason } = termExample(term, register, start, words, language);
  const change = (phases: RetentionTerm["phases"]): void =>
    void changeEntity("retention-term", term.id, (each) => ({ ...each, phases }));
  const hasPhases = (term.phases ?? []).length > 0;
  return (
    <div className="termwhole">
      {term.phases?.length !== 0 && (
        <TermSentence
          term={term}
          onChange={({ update, added }) => void changeEntity("retention-term", term.id, update, added)}
        />
      )}
      {!hasPhases && (
        <NoneAnswer
          list={term.phases}
          act={own.noneAct}
          answer={own.noneAnswer}
          onNone={() => change([])}
          onReopen={() => change(null)}
        />
      )}
      {hasPhases && (
        <>
          <p className="small example">
            <span className="quiet">{own.exampleLead}</span>{" "}
            <DayAt label={own.exampleLabel} value={start} onCommit={setChosen} />
          </p>
          {points.length > 1 && (
            <Timeline
              description={points.map(({ date, label }) => [date, label].filter(Boolean).join(" ")).join(", ")}
              points={points}
              isOpen={openReason !== null}
            />
          )}
          <p className="small soft">{lastDayInWords(term, start, register.register, words)}</p>
        </>
      )}
    </div>
  );
}

/** What the example comes to in one sentence, or why there is no last day. */
function lastDayInWords(
  term: RetentionTerm,
  start: PlainDate,
  years: Parameters<typeof exampleTimeline>[2],
  words: Words,
): string {
  const { earliest, latest } = exampleTimeline(term, start, years).keptUntil;
  const { sentence } = words.terms;
  const say = (date: PlainDate): string => dateInWords(date, words.common);
  if (latest.kind !== "date") {
    const why = words.retention.notComputable[latest.reason];
    return earliest.kind === "date" ? sentence.atLeast(say(earliest.date), why) : why;
  }
  return earliest.kind === "date" && earliest.date !== latest.date
    ? sentence.lastDayBetween(say(earliest.date), say(latest.date))
    : sentence.lastDay(say(latest.date));
}
