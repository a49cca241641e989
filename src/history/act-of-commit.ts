import type { Commit } from "./commit.ts";

/** What a commit is: an act of its own, one that takes an act back, or one that does again what was taken back. */
export type CommitAct = "done" | "undone" | "redone";

/**
 * The act of each commit by its gesture. Redo is a commit that undoes an undo, so `commits` must hold what each undoes to tell the
 * two apart (`startsWithAct`); what is not among them counts as an act of its own.
 */
export function actsByGesture(commits: ReadonlyArray<Commit>): ReadonlyMap<string, CommitAct> {
  const undoes = new Map(commits.map(({ body }) => [body.what.gesture, body.what.undoes]));
  const acts = new Map<string, CommitAct>();
  for (const gesture of undoes.keys()) {
    let steps = 0;
    for (let at = undoes.get(gesture); at !== null && at !== undefined; at = undoes.get(at)) steps += 1;
    acts.set(gesture, steps === 0 ? "done" : steps % 2 === 1 ? "undone" : "redone");
  }
  return acts;
}

/** Whether a piece of history, newest first, reaches back to an act of its own: only a new act ends what can be redone. */
export const startsWithAct = (commits: ReadonlyArray<Commit>): boolean => commits.at(-1)?.body.what.undoes === null;
