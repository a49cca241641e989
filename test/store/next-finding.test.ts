import { describe, expect, it } from "vitest";
import { findingAfter } from "../../renderer/store/next-finding.ts";
import { findAll } from "./findings-of-example.ts";

describe("the next finding", () => {
  const findings = findAll();
  const walk = (count: number): ReadonlyArray<string> => {
    const seen: string[] = [];
    let last: string | null = null;
    for (let turn = 0; turn < count; turn++) {
      const next = findingAfter(findings, last, null);
      if (next === undefined) break;
      last = `${next.rule} ${next.subject.id} ${next.ref.kind} ${next.ref.id} ${next.ref.path}`;
      seen.push(last);
    }
    return seen;
  };

  it("walks through all of them and begins anew", () => {
    const seen = walk(findings.length + 1);
    expect(new Set(seen).size).toBe(findings.length);
    expect(seen.at(-1)).toBe(seen[0]);
  });

  it("begins in what is open", () => {
    const openId = findings.at(-1)?.ref.id ?? null;
    expect(findingAfter(findings, null, openId)?.ref.id).toBe(openId);
  });

  it("begins with the first when the last one was mended, and is none when there are none", () => {
    expect(findingAfter(findings, "mended", null)).toBe(findings[0]);
    expect(findingAfter([], null, null)).toBeUndefined();
  });
});
