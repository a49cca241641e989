import { useEffect, useState } from "react";
import { create } from "zustand";
import type { Finding } from "../../src/checks/finding.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import type { FindingsSummary } from "../worker/findings-summary.ts";
import { type Section, sectionOf } from "./navigation.ts";
import { useOpen, useRegister, useRegisterStore } from "./register-store.ts";
import { registerWorker } from "./register-worker.ts";
import { todayIn } from "./today.ts";

/** The findings of the open register, in short; null until the worker has told them. */
const useFindingsStore = create<{ readonly summary: FindingsSummary | null }>(() => ({ summary: null }));

export const useFindings = <T>(select: (summary: FindingsSummary | null) => T): T =>
  useFindingsStore((store) => select(store.summary));

let asking: Promise<void> | null = null;
let askAgain = false;

/** Asks the worker anew, one question at a time: commits that come meanwhile are answered by the next. */
export function refreshFindings(): void {
  if (asking !== null) {
    askAgain = true;
    return;
  }
  askAgain = false;
  asking = ask().finally(() => {
    asking = null;
    if (askAgain) refreshFindings();
  });
}

async function ask(): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const summary = await registerWorker().findings(todayIn(open.register.register.timeZone));
  useFindingsStore.setState({ summary });
}

export const forgetFindings = (): void => useFindingsStore.setState({ summary: null });

const noFindings: ReadonlyArray<Finding> = [];

/** The findings of one entity, kept up with every commit. */
export function useFindingsOf(id: string): ReadonlyArray<Finding> {
  const seq = useOpen((open) => open.head.seq);
  const timeZone = useRegister((register) => register.register.timeZone);
  const [found, setFound] = useState<{ readonly id: string; readonly findings: ReadonlyArray<Finding> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq is what makes the answer old
  useEffect(() => {
    let isCurrent = true;
    void registerWorker()
      .findingsOf(id, todayIn(timeZone))
      .then((findings) => {
        if (isCurrent) setFound({ id, findings });
      });
    return () => {
      isCurrent = false;
    };
  }, [id, timeZone, seq]);
  return found?.id === id ? found.findings : noFindings;
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
