import { useDeferredValue, useMemo, useRef, useState } from "react";
import { daysAfter } from "../../../src/derive/dates.ts";
import { Button } from "../../components/button.tsx";
import { useKeys } from "../../components/frame/use-keys.ts";
import { clockOf, dayOf, weekdayInWords } from "../../components/instant-in-words.ts";
import { SearchField } from "../../components/search-field.tsx";
import { useOpen, useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useHistory } from "../../store/use-history.ts";
import { useWords } from "../../store/words.ts";
import { type CommitRow, commitRow, findRows } from "./commit-rows.ts";

/** Commits that are read at a time. */
const pieceSize = 100;

/** All that was changed, newest first: when, by whom, which fields, before and after. */
export function HistoryScreen() {
  const words = useWords();
  const own = words.history;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const total = useOpen((open) => open.head.seq);
  const { commits, actOf, hasMore, hasFailed, readMore } = useHistory(pieceSize);
  const [text, setText] = useState("");
  const sought = useDeferredValue(text);
  const search = useRef<HTMLInputElement>(null);
  useKeys({ search: () => search.current?.focus() });
  const rows = useMemo(
    () => (commits ?? []).map((commit) => commitRow(commit, actOf(commit), register, words, language)),
    [commits, actOf, register, words, language],
  );
  const shown = findRows(rows, sought);
  const days = groupByDay(shown, register.register.timeZone);
  return (
    <main className="main" data-pane="document" tabIndex={-1}>
      <div className="page scroll">
        <div className="wide">
          <div className="pagehead">
            <h1 className="display">{own.title}</h1>
            <span className="quiet num">{sought === "" ? own.count(total) : own.found(shown.length)}</span>
          </div>
          <div className="setpart">
            <p className="lead">{own.lead}</p>
            <div className="settools">
              <SearchField
                ref={search}
                label={own.searchLabel}
                placeholder={own.search}
                value={text}
                shortcut="/"
                onChange={setText}
              />
              <span className="cap">{own.undoHint}</span>
            </div>
            {hasFailed && (
              <p role="alert" className="ferror">
                {own.failed}
              </p>
            )}
            {commits === null && !hasFailed && (
              <p className="quiet" role="status">
                {own.reading}
              </p>
            )}
            {commits !== null && shown.length === 0 && <p className="quiet">{own.nothingFound}</p>}
            {days.map(({ day, rows: ofDay }) => (
              <DaySection key={day} day={day} rows={ofDay} />
            ))}
            {hasMore && (
              <p className="acts spaced">
                <Button onPress={readMore}>{own.more}</Button>
              </p>
            )}
          </div>
        </div>
      </div>
    </main>
  );
}

type DayRows = { readonly day: string; readonly rows: ReadonlyArray<CommitRow> };

function groupByDay(rows: ReadonlyArray<CommitRow>, timeZone: string): ReadonlyArray<DayRows> {
  const days = new Map<string, CommitRow[]>();
  for (const row of rows) {
    const day = dayOf(row.at, timeZone);
    const list = days.get(day);
    if (list === undefined) days.set(day, [row]);
    else list.push(row);
  }
  return Array.from(days, ([day, ofDay]) => ({ day, rows: ofDay }));
}

function DaySection({ day, rows }: DayRows) {
  const words = useWords();
  const own = words.history;
  const language = useSettings((settings) => settings.language);
  const timeZone = useRegister((register) => register.register.timeZone);
  const today = todayIn(timeZone);
  const near = day === today ? `${own.today}, ` : day === daysAfter(today, -1) ? `${own.yesterday}, ` : "";
  return (
    <section className="block setblock" aria-labelledby={`day-${day}`}>
      <header>
        <h2 className="h" id={`day-${day}`}>
          {near}
          {weekdayInWords(day, language)}
        </h2>
        <span className="sub num">{rows.length}</span>
      </header>
      <ol className="log">
        {rows.map((row) => (
          <li key={row.id}>
            <time dateTime={row.at}>{clockOf(row.at, timeZone)}</time>
            <div>
              {row.title}
              <span className="quiet"> {row.who === "" ? "" : own.by(row.who)}</span>
              {row.changes.length > 0 && <Changes row={row} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Changes({ row }: { readonly row: CommitRow }) {
  const own = useWords().history;
  return (
    <ul className="small">
      {row.changes.map((change, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields of a commit never change
        <li key={place} className="change">
          {change.whose !== null && `${change.whose}, `}
          {change.field}
          {(change.before !== null || change.after !== null) && ": "}
          {change.before !== null && <del>{change.before}</del>} {change.after !== null && <ins>{change.after}</ins>}
        </li>
      ))}
      {row.more > 0 && <li className="change">{own.moreFields(row.more)}</li>}
    </ul>
  );
}
