import { type CommitHeader, type Head, hashHeader } from "./commit.ts";

/**
 * How a file's history stands to ours: the same or an ancestor (nothing to take), a descendant (its later commits follow ours),
 * or diverged at the last commit that both have (`common`, seq 0 when they share none).
 */
export type HistoryComparison =
  | { readonly kind: "same" | "ancestor" }
  | { readonly kind: "descendant"; readonly fromSeq: number }
  | { readonly kind: "diverged"; readonly common: number };

/** `ours` gives the hash of our commit with that seq, or null. `theirs` are the headers of the file, oldest first. */
export function compareHistories(
  head: Head,
  ours: (seq: number) => string | null,
  theirs: ReadonlyArray<CommitHeader>,
): HistoryComparison {
  let common = 0;
  for (const header of theirs) {
    if (ours(header.seq) !== hashHeader(header)) break;
    common = header.seq;
  }
  const last = theirs.at(-1)?.seq ?? 0;
  if (common === last) return { kind: common === head.seq ? "same" : "ancestor" };
  return common === head.seq ? { kind: "descendant", fromSeq: head.seq } : { kind: "diverged", common };
}
