import { useMemo, useRef, useState } from "react";
import type { Severity } from "../../../src/checks/rule.ts";
import { Button } from "../../components/button.tsx";
import { useKeys } from "../../components/frame/use-keys.ts";
import { Kbd } from "../../components/kbd.tsx";
import { Severity as SeverityMark } from "../../components/severity.tsx";
import { useFindings } from "../../store/findings.ts";
import { goToField, hrefOfField } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { type AttentionRow, attentionRows } from "./attention-rows.ts";

const levels: ReadonlyArray<Severity> = ["error", "warning", "advice"];
/** Lines per gravity before one asks for the others. */
const shownAtFirst = 6;

/** What asks attention, the gravest first; each line leads to its field, Ctrl+Enter walks through them. */
export function AttentionList() {
  const words = useWords();
  const own = words.overview.attention;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const summary = useFindings((each) => each);
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => (summary === null ? [] : attentionRows(summary.first, register, words, language)),
    [summary, register, words, language],
  );
  useKeys({ "next-finding": () => focusNext(list.current) });
  return (
    <section className="block" aria-labelledby="attention">
      <header>
        <h2 className="h" id="attention">
          {own.title}
        </h2>
        {summary !== null && <span className="quiet num">{summary.total}</span>}
        {rows.length > 0 && (
          <span className="push cap">
            <Kbd keys={own.nextKeys} />
            {"\u2002"}
            {own.next}
          </span>
        )}
      </header>
      {summary === null && (
        <p className="quiet spaced" role="status">
          {own.looking}
        </p>
      )}
      {summary !== null && rows.length === 0 && <p className="spaced">{own.none}</p>}
      <div className="todo" ref={list}>
        {levels.map((level) => (
          <Gravity
            key={level}
            level={level}
            count={summary?.bySeverity[level] ?? 0}
            rows={rows.filter((row) => row.severity === level)}
          />
        ))}
      </div>
    </section>
  );
}

type GravityProps = {
  readonly level: Severity;
  /** How many there are, also when not all came with the summary. */
  readonly count: number;
  readonly rows: ReadonlyArray<AttentionRow>;
};

function Gravity({ level, count, rows }: GravityProps) {
  const words = useWords();
  const own = words.overview.attention;
  const [showsAll, setShowsAll] = useState(false);
  if (count === 0) return null;
  const shown = showsAll || rows.length <= shownAtFirst + 1 ? rows : rows.slice(0, shownAtFirst);
  const hidden = rows.length - shown.length;
  return (
    <div className="grav">
      <h3>
        <b>{words.controls.levels[level]}</b> <span className="quiet num">{count}</span>
        <span className="cap">{own.about[level]}</span>
      </h3>
      <div>
        <ul>
          {shown.map((row) => (
            <Line key={row.key} row={row} />
          ))}
        </ul>
        {hidden > 0 && (
          <p className="more">
            <Button look="bare" isLow onPress={() => setShowsAll(true)}>
              {own.more(hidden)}
            </Button>
          </p>
        )}
        {hidden === 0 && count > rows.length && <p className="cap more">{own.notShown(count - rows.length)}</p>}
      </div>
    </div>
  );
}

function Line({ row }: { readonly row: AttentionRow }) {
  const words = useWords();
  const level = words.controls.levels[row.severity];
  return (
    <li>
      <SeverityMark level={row.severity} label={level} />
      <a
        href={hrefOfField(row.ref)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          goToField(row.ref);
        }}
      >
        {row.title}
        {row.about !== null && (
          <>
            : <b>{row.about}</b>
          </>
        )}
      </a>
      <span className="where">{row.isConcept ? `${row.where}, ${words.overview.attention.concept}` : row.where}</span>
      <span className="art">{row.article}</span>
    </li>
  );
}

/** Puts the focus on the line after the one that has it; past the last it begins anew. */
function focusNext(list: HTMLElement | null): void {
  const links = [...(list?.querySelectorAll<HTMLElement>("li a") ?? [])];
  const current = links.findIndex((link) => link === document.activeElement);
  links[(current + 1) % links.length]?.focus();
}
