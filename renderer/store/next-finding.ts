import type { Finding } from "../../src/checks/finding.ts";
import { fieldRefKey } from "../../src/model/field-ref.ts";
import { goToField, type Place } from "./navigation.ts";

const keyOf = (finding: Finding): string => `${finding.rule} ${finding.subject.id} ${fieldRefKey(finding.ref)}`;

/** The finding that was gone to last: the next one follows on it, wherever one went meanwhile. */
let lastKey: string | null = null;

/**
 * The finding to go to next: the one after `last` in the list (past the end the first), or, when that is gone or there was
 * none, the first in the entity that is open, else the first of all.
 */
export function findingAfter(
  findings: ReadonlyArray<Finding>,
  last: string | null,
  openId: string | null,
): Finding | undefined {
  const at = last === null ? -1 : findings.findIndex((finding) => keyOf(finding) === last);
  if (at >= 0) return findings[(at + 1) % findings.length];
  return findings.find(({ ref }) => ref.id === openId) ?? findings[0];
}

/** Goes to the field of the next finding. */
export function goToNextFinding(findings: ReadonlyArray<Finding>, place: Place | null): void {
  const next = findingAfter(findings, lastKey, place?.entityId ?? null);
  if (next === undefined) return;
  lastKey = keyOf(next);
  goToField(next.ref);
}
