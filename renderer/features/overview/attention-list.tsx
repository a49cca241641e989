import { useMemo, useRef } from "react";
import type { Severity } from "../../../src/checks/rule.ts";
import { useKeys } from "../../components/frame/use-keys.ts";
import { Kbd } from "../../components/kbd.tsx";
import { useFindings } from "../../store/findings.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { RuleCount } from "../../worker/findings-summary.ts";
import { AttentionGroup } from "./attention-group.tsx";
import { AttentionLine } from "./attention-line.tsx";
import { type AttentionRow, attentionRows } from "./attention-rows.ts";

const levels: ReadonlyArray<Severity> = ["error", "warning", "advice"];
/** Findings of one rule that stand on their own; more are folded. */
const few = 3;

/** What asks attention, the gravest first and a line per rule; Ctrl+Enter walks through the lines, Enter unfolds one or goes to its field. */
export function AttentionList() {
  const words = useWords();
  const own = words.overview.attention;
  const summary = useFindings((each) => each);
  const list = useRef<HTMLDivElement>(null);
  useKeys({ "next-finding": () => focusNext(list.current) });
  return (
    <section className="block" aria-labelledby="attention">
      <header>
        <h2 className="h" id="attention">
          {own.title}
        </h2>
        {summary !== null && <span className="quiet num">{summary.total}</span>}
        {summary !== null && summary.total > 0 && (
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
      {summary !== null && summary.total === 0 && <p className="spaced">{own.none}</p>}
      <div className="todo" ref={list}>
        {levels.map((level) => (
          <Gravity
            key={level}
            level={level}
            count={summary?.bySeverity[level] ?? 0}
            rules={summary?.byRule.filter(({ severity }) => severity === level) ?? []}
          />
        ))}
      </div>
    </section>
  );
}

type GravityProps = {
  readonly level: Severity;
  readonly count: number;
  readonly rules: ReadonlyArray<RuleCount>;
};

function Gravity({ level, count, rules }: GravityProps) {
  const words = useWords();
  const rows = useRowsOfFew(rules);
  if (count === 0) return null;
  return (
    <div className="grav">
      <h3>
        <b>{words.controls.levels[level]}</b> <span className="quiet num">{count}</span>
        <span className="cap">{words.overview.attention.about[level]}</span>
      </h3>
      <ul>
        {rules.map((found) => {
          const lines = rows.get(found.rule);
          if (lines?.length !== found.count) {
            return (
              <li key={found.rule}>
                <AttentionGroup found={found} />
              </li>
            );
          }
          return lines.map((row) => (
            <li key={row.key}>
              <AttentionLine row={row} />
            </li>
          ));
        })}
      </ul>
    </div>
  );
}

/** The lines of rules that found little, by rule: folding those would hide more than it saves. */
function useRowsOfFew(rules: ReadonlyArray<RuleCount>): ReadonlyMap<string, ReadonlyArray<AttentionRow>> {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const first = useFindings((summary) => summary?.first);
  return useMemo(() => {
    const rows = new Map<string, ReadonlyArray<AttentionRow>>();
    for (const { rule, severity, count } of rules) {
      if (count > few) continue;
      const found = (first ?? []).filter((finding) => finding.rule === rule && finding.severity === severity);
      rows.set(rule, attentionRows(found, register, words, language));
    }
    return rows;
  }, [rules, first, register, words, language]);
}

/** Puts the focus on the line after the one that has it; past the last it begins anew. */
function focusNext(list: HTMLElement | null): void {
  const lines = [...(list?.querySelectorAll<HTMLElement>("li :is(a, button)") ?? [])];
  const current = lines.findIndex((line) => line === document.activeElement);
  lines[(current + 1) % lines.length]?.focus();
}
