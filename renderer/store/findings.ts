import { useEffect, useState } from "react";
import { create } from "zustand";
import type { Finding } from "../../src/checks/finding.ts";
import type { WaiverStanding } from "../../src/checks/waiver-standing.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import type { PlainDate } from "../../src/model/values.ts";
import type { FindingsSummary } from "../worker/findings-summary.ts";
import { type Section, sectionOf } from "./navigation.ts";
import { useOpen, useRegister, useRegisterStore } from "./register-store.ts";
import { registerWorker } from "./register-worker.ts";
import { todayIn } from "./today.ts";

/** The findings of the open register, in short; null until the worker has told them. */
const useFindingsStore = create<{ readonly summary: FindingsSummary | null }>(() => ({ summary: null }));

export const useFindings = <T>(select: (summary: FindingsSummary | null) => T): T =>
  useFindingsStore((store) => select(store.summary));

/** The same, outside of a component. */
export const currentFindings = (): FindingsSummary | null => useFindingsStore.getState().summary;

let asking: Promise<void> | null = null;
let askAgain = false;

/** Asks the worker anew, one question at a time: commits that come meanwhile are answered by the next. */
export function refreshFindings(): void {
  if (asking !== null) {
    askAgain = true;
    return;
  }
  askAgain = false;
  asking = askSummary().finally(() => {
    asking = null;
    if (askAgain) refreshFindings();
  });
}

async function askSummary(): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const summary = await registerWorker().findings(todayIn(open.register.register.timeZone));
  useFindingsStore.setState({ summary });
}

export const forgetFindings = (): void => useFindingsStore.setState({ summary: null });

const noFindings: ReadonlyArray<Finding> = [];

/** The findings of one entity, kept up with every commit. */
export const useFindingsOf = (id: string): ReadonlyArray<Finding> =>
  useAsked(id, (today) => registerWorker().findingsOf(id, today)) ?? noFindings;

/** The findings about some entities of which no place lies in them, kept up with every commit. */
export const useFindingsElsewhere = (ids: ReadonlyArray<string>): ReadonlyArray<Finding> =>
  useAsked(ids.join(" "), (today) => registerWorker().findingsElsewhere([...ids], today)) ?? noFindings;

/** The findings of one rule, kept up with every commit; null until the worker has told them. */
export const useFindingsOfRule = (rule: Finding["rule"]): ReadonlyArray<Finding> | null =>
  useAsked(rule, (today) => registerWorker().findingsOfRule(rule, today));

/** How each waiver stands, by its id; null until the worker has told it. */
export const useWaiverStandings = (): ReadonlyMap<string, WaiverStanding> | null =>
  useAsked("waivers", (today) => registerWorker().waiverStandings(today));

/** What the worker answers about `key`, asked anew after every commit; the last answer stands until the next is there. */
function useAsked<T>(key: string, ask: (today: PlainDate) => Promise<T>): T | null {
  const seq = useOpen((open) => open.head.seq);
  const timeZone = useRegister((register) => register.register.timeZone);
  const [found, setFound] = useState<{ readonly key: string; readonly answer: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq is what makes the answer old, and `ask` asks about `key`
  useEffect(() => {
    let isCurrent = true;
    void ask(todayIn(timeZone)).then((answer) => {
      if (isCurrent) setFound({ key, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, timeZone, seq]);
  return found?.key === key ? found.answer : null;
}

/** How many findings ask attention in a section. */
export function attentionIn(summary: FindingsSummary | null, section: Section): number {
  if (summary === null) return 0;
  let count = 0;
  for (const [kind, found] of Object.entries(summary.byKind)) {
    if (sectionOf(kind as EntityKind) === section) count += found;
  }
  return count;
}
