import { useCallback, useEffect, useMemo, useState } from "react";
import { actsByGesture, type CommitAct } from "../../src/history/act-of-commit.ts";
import type { Commit } from "../../src/history/commit.ts";
import { ok } from "../../src/result.ts";
import { inShort, readHistory, readWholeActs } from "../storage/read-history.ts";
import { currentSession } from "./current-session.ts";
import { useOpen } from "./register-store.ts";
import { registerWorker } from "./register-worker.ts";

/** The newest commits of the open register, newest first; `null` until they are read. */
export interface History {
  readonly commits: ReadonlyArray<Commit> | null;
  /** Whether the commit does something, takes it back or does it again. */
  readonly actOf: (commit: Commit) => CommitAct;
  readonly hasMore: boolean;
  readonly hasFailed: boolean;
  readonly readMore: () => void;
}

/** Reads the history a piece at a time, and what is committed meanwhile on top of it. */
export function useHistory(pieceSize: number): History {
  const head = useOpen((open) => open.head.seq);
  const [commits, setCommits] = useState<ReadonlyArray<Commit> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const newest = commits?.[0]?.header.seq ?? null;
  const oldest = commits?.at(-1)?.header.seq ?? null;

  useEffect(() => {
    if (newest === head) return;
    let isCurrent = true;
    const reading =
      newest === null ? readWholeActs(readPiece, head + 1, pieceSize) : readPiece(head + 1, head - newest);
    void reading.then((read) => {
      if (!isCurrent) return;
      setFailed(!read.ok);
      if (read.ok) setCommits((known) => [...read.value, ...(known ?? [])]);
    });
    return () => {
      isCurrent = false;
    };
  }, [head, newest, pieceSize]);

  const readMore = useCallback(() => {
    if (oldest === null || oldest <= 1) return;
    void readWholeActs(readPiece, oldest, pieceSize).then((read) => {
      setFailed(!read.ok);
      if (read.ok) setCommits((known) => [...(known ?? []), ...read.value]);
    });
  }, [oldest, pieceSize]);

  const acts = useMemo(() => actsByGesture(commits ?? []), [commits]);
  const actOf = useCallback((commit: Commit) => acts.get(commit.body.what.gesture) ?? "done", [acts]);
  return { commits, actOf, hasMore: oldest !== null && oldest > 1, hasFailed, readMore };
}

/** From the database by the worker, since a line can be tens of megabytes; from the twin where the register is only read. */
async function readPiece(before: number, count: number): ReturnType<typeof readHistory> {
  const session = currentSession();
  if (session.db !== null) return ok(await registerWorker().history(before, count));
  const read = await readHistory(session, before, count);
  return read.ok ? ok(read.value.map(inShort)) : read;
}
