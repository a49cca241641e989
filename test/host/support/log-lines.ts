import { commitToLine, genesisHash, type Head, hashHeader, sealCommit } from "../../../src/history/commit.ts";

export const registerId = "00000000-0000-4000-8000-0000000000aa";
export const otherRegisterId = "00000000-0000-4000-8000-0000000000bb";
export const start: Head = { seq: 0, hash: genesisHash };

const uuid = (n: number, group: string): string => `00000000-0000-4000-${group}-${String(n).padStart(12, "0")}`;

export type Chain = { readonly lines: ReadonlyArray<string>; readonly head: Head };

/** `count` commits after `after`; another `label` makes another history. */
export function chainOf(count: number, after: Head = start, label = "edited", padding = 0): Chain {
  const lines: string[] = [];
  let head = after;
  for (let n = 0; n < count; n++) {
    const commit = sealCommit(
      head,
      { id: uuid(head.seq + 1, "8001"), at: "2026-11-25T12:00:00.000Z" },
      { salt: "s", by: "Anna de Vries", device: null },
      {
        salt: "s",
        label: { code: label, names: [`é ✓ ${"x".repeat(padding)}`] },
        gesture: uuid(head.seq + 1, "8002"),
        undoes: null,
        changes: [],
      },
    );
    lines.push(commitToLine(commit));
    head = { seq: commit.header.seq, hash: hashHeader(commit.header) };
  }
  return { lines, head };
}
