import { expect, test } from "vitest";
import type { RetentionTerm } from "../../src/model/retention-term.ts";
import { type TermKind, termKind, vaguePhases } from "../../src/retention/term-kind.ts";
import { accountClosed, period, term, until } from "./terms.ts";

test.each<[TermKind, RetentionTerm, number]>([
  ["period", term([period("P12M")]), 0],
  ["event", term([until(accountClosed)]), 0],
  ["event", term([{ kind: "age", years: 18, reason: null }]), 0],
  ["event-plus-period", term([until(accountClosed), period("P6M")]), 0],
  ["event", term([until(accountClosed), period(null)]), 1],
  ["vague", term([period(null)]), 1],
  ["vague", term([until(null)]), 1],
  ["vague", term([{ kind: "criterion", text: "periodiek", reason: null }]), 1],
  ["permanent", term([{ kind: "permanent", selectionList: null, selectionNumber: null, reason: null }]), 0],
  ["none", term([]), 0],
  ["none", term(null), 0],
])("%s", (kind, given, vague) => {
  expect(termKind(given)).toBe(kind);
  expect(vaguePhases(given)).toHaveLength(vague);
});
