import { useMemo } from "react";
import type { Finding } from "../../src/checks/finding.ts";
import { useFindingsElsewhere, useFindingsOf } from "../store/findings.ts";
import type { FindingsSummary } from "../worker/findings-summary.ts";

/** Of whom a record also shows the findings: a party of itself, an agreement of its parties. */
export interface AlsoAbout {
  readonly subjects: ReadonlyArray<string>;
  /** Which rules; without it all. */
  readonly rules?: RegExp;
}

/** Which rules found something elsewhere about a record and about those it also speaks for, and how grave that is. */
export const foundElsewhere = (
  summary: FindingsSummary | null,
  { subjects, rules }: AlsoAbout,
): ReadonlyArray<Pick<Finding, "rule" | "severity">> =>
  subjects
    .flatMap((id) => summary?.elsewhere.get(id) ?? [])
    .filter(({ rule }) => rules === undefined || rules.test(rule));

/** All findings that the document of a record shows. */
export function useFindingsAbout(id: string, { subjects, rules }: AlsoAbout): ReadonlyArray<Finding> {
  const own = useFindingsOf(id);
  const others = useFindingsElsewhere(subjects);
  return useMemo(
    () => [...own, ...others.filter(({ rule }) => rules === undefined || rules.test(rule))],
    [own, others, rules],
  );
}

/** The fields of an entity that a finding is about: its note hangs at the first, all of them are marked. */
export const pathsIn = ({ places }: Finding, id: string): ReadonlyArray<string> =>
  places.filter((place) => place.id === id).map(({ path }) => path);
