import { liveQuery } from "dexie";
import type { LineRow, RegisterDb } from "../storage/register-db.ts";
import { tell } from "./register-store.ts";

/** How often it is looked for commits that no event told of: browsers may drop or delay those of a window that is busy or hidden. */
const lookAgainMs = 5000;

/** Follows the commits that other windows write into the same database. Own ones come by too: whoever listens knows them. */
export function watchOthers(
  db: RegisterDb,
  onLines: (lines: ReadonlyArray<LineRow>) => void,
  knownSeq: () => number,
): { readonly unsubscribe: () => void } {
  const newLines = () => db.lines.where("seq").above(knownSeq()).toArray();
  const give = (lines: ReadonlyArray<LineRow>): void => {
    if (lines.length > 0) onLines(lines);
  };
  const watch = liveQuery(newLines).subscribe({ next: give, error: () => tell("watching-failed") });
  // A database that is closed just now is told of by whoever closed it.
  const timer = setInterval(() => void newLines().then(give, () => {}), lookAgainMs);
  return {
    unsubscribe: () => {
      clearInterval(timer);
      watch.unsubscribe();
    },
  };
}
