import { useMemo, useState } from "react";
import { daysAfter } from "../../../src/derive/dates.ts";
import { Button } from "../../components/button.tsx";
import { monthInWords, shortDay } from "../../components/instant-in-words.ts";
import { type Moment, MomentStrip } from "../../components/moment-strip.tsx";
import { dateInWords } from "../../components/parse-date.ts";
import { goToField, hrefOfField } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { type ComingItem, comingItems, daysAhead, groupByDay, monthStarts } from "./coming-days.ts";

/** Days that fit under the strip without running into each other. */
const daysOnStrip = 9;

/** What falls due in the coming 90 days: on a strip, or as a list. */
export function ComingUp() {
  const words = useWords();
  const own = words.overview.coming;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [isList, setList] = useState(false);
  const today = todayIn(register.register.timeZone);
  const items = useMemo(() => comingItems(register, today, words, language), [register, today, words, language]);
  return (
    <section className="block" aria-labelledby="coming">
      <header>
        <h2 className="h" id="coming">
          {own.title}
        </h2>
        <span className="quiet">{own.period}</span>
        {items.length > 0 && (
          <span className="push">
            <Button look="bare" isLow onPress={() => setList(!isList)}>
              {isList ? own.asStrip : own.asList}
            </Button>
          </span>
        )}
      </header>
      {items.length === 0 && <p className="quiet spaced">{own.none}</p>}
      {items.length > 0 && (isList ? <ComingList items={items} /> : <ComingStrip items={items} today={today} />)}
    </section>
  );
}

type ComingStripProps = { readonly items: ReadonlyArray<ComingItem>; readonly today: string };

function ComingStrip({ items, today }: ComingStripProps) {
  const words = useWords();
  const own = words.overview.coming;
  const language = useSettings((settings) => settings.language);
  const until = daysAfter(today, daysAhead);
  const days = groupByDay(items);
  const moments = days.slice(0, daysOnStrip).map(({ on, items: [first, ...others] }): Moment => {
    const isUrgent = [first, ...others].some((item) => item.isUrgent);
    return {
      id: on,
      date: on,
      title: shortDay(on, language),
      detail: others.length === 0 ? first.text : `${first.text} ${own.andMore(others.length)}`,
      ...(isUrgent ? { level: "warning", levelLabel: words.controls.levels.warning } : {}),
      onPress: () => goToField(first.ref),
    };
  });
  const left = days.length - moments.length;
  return (
    <div className="spaced">
      <MomentStrip
        label={own.title}
        look="days"
        from={today}
        to={until}
        ticks={[
          { date: today, label: own.today },
          ...monthStarts(daysAfter(today, 7), until).map((date) => ({ date, label: monthInWords(date, language) })),
        ]}
        moments={moments}
      />
      {left > 0 && <p className="cap">{own.moreInList(left)}</p>}
    </div>
  );
}

function ComingList({ items }: { readonly items: ReadonlyArray<ComingItem> }) {
  const own = useWords().overview.coming;
  const language = useSettings((settings) => settings.language);
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{own.columns.on}</th>
          <th scope="col">{own.columns.what}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <td className="nb">{dateInWords(item.on, language)}</td>
            <td>
              <a
                href={hrefOfField(item.ref)}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  goToField(item.ref);
                }}
              >
                {item.text}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
