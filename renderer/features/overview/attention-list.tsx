import { useMemo, useRef, useState } from "react";
import type { Severity } from "../../../src/checks/rule.ts";
import type { WhatItTakes } from "../../../src/checks/what-it-takes.ts";
import { useKeys } from "../../components/frame/use-keys.ts";
import { Kbd } from "../../components/kbd.tsx";
import { Select } from "../../components/select.tsx";
import { useFindings } from "../../store/findings.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { RuleCount } from "../../worker/findings-summary.ts";
import { AttentionGroup } from "./attention-group.tsx";
import { AttentionLine } from "./attention-line.tsx";
import { type AttentionRow, attentionRows, isOf } from "./attention-rows.ts";

const levels: ReadonlyArray<Severity> = ["error", "warning", "advice"];
/** Findings of one rule that stand on their own; more are folded. */
const few = 3;
const efforts = ["all", "click", "choice", "asking"] as const satisfies ReadonlyArray<WhatItTakes | "all">;

/** What asks attention, the gravest first and a line per rule; Ctrl+Enter walks through the lines, Enter unfolds one or goes to its field. */
export function AttentionList() {
  const words = useWords();
  const own = words.overview.attention;
  const summary = useFindings((each) => each);
  const [effort, setEffort] = useState<(typeof efforts)[number]>("all");
  const list = useRef<HTMLDivElement>(null);
  const counted = useMemo(
    () => (summary?.byRule ?? []).filter(({ takes }) => effort === "all" || takes === effort),
    [summary, effort],
  );
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
      {summary !== null && summary.total > 0 && (
        <div className="small effort">
          <span className="quiet">{own.takes.label}</span>
          <Select
            label={own.takes.label}
            choices={efforts.map((id) => ({ id, title: own.takes[id] }))}
            value={effort}
            placeholder={own.takes.all}
            onCommit={setEffort}
          />
        </div>
      )}
      {summary !== null && summary.total > 0 && counted.length === 0 && <p className="spaced">{own.takes.none}</p>}
      {summary !== null && summary.total === 0 && <p className="spaced">{own.none}</p>}
      <div className="todo" ref={list}>
        {levels.map((level) => (
          <Gravity key={level} level={level} counted={counted} />
        ))}
      </div>
    </section>
  );
}

type GravityProps = {
  readonly level: Severity;
  readonly counted: ReadonlyArray<RuleCount>;
};

function Gravity({ level, counted }: GravityProps) {
  const words = useWords();
  const rules = useMemo(() => counted.filter(({ severity }) => severity === level), [counted, level]);
  const rows = useRowsOfFew(rules);
  const count = rules.reduce((sum, found) => sum + found.count, 0);
  if (count === 0) return null;
  return (
    <div className="grav">
      <h3>
        <b>{words.controls.levels[level]}</b> <span className="quiet num">{count}</span>
        <span className="cap">{words.overview.attention.about[level]}</span>
      </h3>
      <ul>
        {rules.map((found) => {
          const lines = rows.get(found);
          if (lines?.length !== found.count) {
            return (
              <li key={`${found.rule} ${found.takes}`}>
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
function useRowsOfFew(rules: ReadonlyArray<RuleCount>): ReadonlyMap<RuleCount, ReadonlyArray<AttentionRow>> {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const first = useFindings((summary) => summary?.first);
  return useMemo(() => {
    const rows = new Map<RuleCount, ReadonlyArray<AttentionRow>>();
    for (const count of rules) {
      if (count.count > few) continue;
      const found = (first ?? []).filter((finding) => isOf(finding, count));
      rows.set(count, attentionRows(found, register, words, language));
    }
    return rows;
  }, [rules, first, register, words, language]);
}

/** Puts the focus on the line after the one that has it; past the last it begins anew. */
function focusNext(list: HTMLElement | null): void {
  const lines = [...(list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
  const current = lines.findIndex((line) => line === document.activeElement);
  lines[(current + 1) % lines.length]?.focus();
}
