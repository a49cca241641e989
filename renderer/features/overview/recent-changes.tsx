import type { CommitAct } from "../../../src/history/act-of-commit.ts";
import type { Commit } from "../../../src/history/commit.ts";
import { Button } from "../../components/button.tsx";
import { clockOf, dayOf, shortDay } from "../../components/instant-in-words.ts";
import { wordAct } from "../../store/commit-label.ts";
import { goTo } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useHistory } from "../../store/use-history.ts";
import { wordChange } from "../../store/word-change.ts";
import { useWords } from "../../store/words.ts";

const shown = 5;

/** The last changes, each with the first field that it touched, before and after. */
export function RecentChanges() {
  const words = useWords();
  const own = words.overview.changes;
  const { commits, actOf } = useHistory(shown);
  return (
    <section className="block" aria-labelledby="changes">
      <header>
        <h2 className="h" id="changes">
          {own.title}
        </h2>
        <span className="push">
          <Button look="bare" isLow onPress={() => goTo("history")}>
            {own.toHistory}
          </Button>
        </span>
      </header>
      <ol className="log">
        {(commits ?? []).slice(0, shown).map((commit) => (
          <ChangeLine key={commit.header.id} commit={commit} act={actOf(commit)} />
        ))}
      </ol>
    </section>
  );
}

function ChangeLine({ commit, act }: { readonly commit: Commit; readonly act: CommitAct }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { timeZone } = register.register;
  const { what } = commit.body;
  const { at } = commit.header;
  const isToday = dayOf(at, timeZone) === todayIn(timeZone);
  const [first, ...others] = what.changes.filter(({ ref }) => ref.path !== "");
  const change = first === undefined ? null : wordChange(first, register, words, language);
  return (
    <li>
      <time dateTime={at}>{isToday ? clockOf(at, timeZone) : shortDay(dayOf(at, timeZone), language)}</time>
      <div>
        {wordAct(what.label, act, words)}
        {change !== null && (
          <>
            <br />
            <span className="small">
              {change.field}
              {change.before !== null && (
                <>
                  : <del>{change.before}</del>
                </>
              )}
              {change.after !== null && (
                <>
                  {change.before === null ? ": " : " "}
                  <ins>{change.after}</ins>
                </>
              )}
              {others.length > 0 && ` ${words.history.moreFields(others.length)}`}
            </span>
          </>
        )}
      </div>
    </li>
  );
}
