import { liveQuery } from "dexie";
import type { LineRow, RegisterDb } from "../storage/register-db.ts";
import { tell } from "./register-store.ts";

/** Follows the commits that other windows write into the same database. Own ones come by too: whoever listens knows them. */
export function watchOthers(
  db: RegisterDb,
  onLines: (lines: ReadonlyArray<LineRow>) => void,
  knownSeq: () => number,
): { readonly unsubscribe: () => void } {
  return liveQuery(() => db.lines.where("seq").above(knownSeq()).toArray()).subscribe({
    next: (lines) => {
      if (lines.length > 0) onLines(lines);
    },
    error: () => tell("watching-failed"),
  });
}
