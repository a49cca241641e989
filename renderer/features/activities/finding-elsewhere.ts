import type { Finding } from "../../../src/checks/finding.ts";

/** The first finding in another entity, after those of this one and past the end from the beginning; none is undefined. */
export function findingElsewhere(findings: ReadonlyArray<Finding>, id: string): Finding | undefined {
  const last = findings.findLastIndex(({ ref }) => ref.id === id);
  return [...findings.slice(last + 1), ...findings.slice(0, last + 1)].find(({ ref }) => ref.id !== id);
}
