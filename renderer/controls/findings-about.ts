import { useMemo } from "react";
import type { Finding } from "../../src/checks/finding.ts";
import { useFindings, useFindingsOf } from "../store/findings.ts";
import type { FindingsSummary } from "../worker/findings-summary.ts";

/** Of whom a record also shows the findings: a party of itself, an agreement of its parties. */
export interface AlsoAbout {
  readonly subjects: ReadonlyArray<string>;
  /** Which rules; without it all. */
  readonly rules?: RegExp;
}

const none: ReadonlyArray<Finding> = [];
const bySubject = new WeakMap<FindingsSummary, ReadonlyMap<string, ReadonlyArray<Finding>>>();

/** The findings about an entity of which no place lies in it: "this processor has no agreement" lies in the activities. */
function elsewhere(summary: FindingsSummary | null, id: string): ReadonlyArray<Finding> {
  if (summary === null) return none;
  let known = bySubject.get(summary);
  if (known === undefined) {
    const found = new Map<string, Finding[]>();
    for (const finding of summary.first) {
      const { subject, places } = finding;
      if (places.some((place) => place.id === subject.id)) continue;
      const list = found.get(subject.id);
      if (list === undefined) found.set(subject.id, [finding]);
      else list.push(finding);
    }
    known = found;
    bySubject.set(summary, known);
  }
  return known.get(id) ?? none;
}

/** What is found elsewhere about a record and about those it also speaks for. */
export const findingsElsewhere = (summary: FindingsSummary | null, also: AlsoAbout): ReadonlyArray<Finding> =>
  also.subjects
    .flatMap((id) => elsewhere(summary, id))
    .filter(({ rule }) => also.rules === undefined || also.rules.test(rule));

/** All findings that the document of a record shows. */
export function useFindingsAbout(id: string, also: AlsoAbout): ReadonlyArray<Finding> {
  const own = useFindingsOf(id);
  const summary = useFindings((each) => each);
  const { subjects, rules } = also;
  const key = subjects.join(" ");
  return useMemo(
    () => [
      ...own,
      ...findingsElsewhere(summary, { subjects: key.split(" "), ...(rules === undefined ? {} : { rules }) }),
    ],
    [own, summary, key, rules],
  );
}

/** The fields of an entity that a finding is about: its note hangs at the first, all of them are marked. */
export const pathsIn = ({ places }: Finding, id: string): ReadonlyArray<string> =>
  places.filter((place) => place.id === id).map(({ path }) => path);
