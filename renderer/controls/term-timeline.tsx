import type { RetentionTerm } from "../../src/model/retention-term.ts";
import { Timeline } from "../components/timeline.tsx";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { todayIn } from "../store/today.ts";
import { useWords } from "../store/words.ts";
import { termExample } from "./term-points.ts";

/** The line under a term with an example: it begins today. Where nothing can be computed a sentence says why. */
export function TermTimeline({ term }: { readonly term: RetentionTerm }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const start = todayIn(register.register.timeZone);
  const { points, openReason } = termExample(term, register, start, words, language);
  if (points.length < 2) {
    return openReason === null || openReason === "term-open" ? null : (
      <p className="small quiet">{words.retention.notComputable[openReason]}</p>
    );
  }
  const said = points.map(({ label, date }) => (date === undefined ? label : `${date} ${label}`)).join(", ");
  return <Timeline description={said} points={points} isOpen={openReason !== null} />;
}
