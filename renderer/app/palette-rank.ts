import { searchForm } from "../../src/words/search-form.ts";
import type { Command } from "../components/command-palette.tsx";

/** What can be found, in which words, and where it is from: a part or act of the app, the register, the library. */
export interface Findable {
  readonly command: Command;
  /** In search form: the name, and the name with what else it is found by. */
  readonly name: string;
  readonly text: string;
  readonly from: "app" | "register" | "library";
}

/** How well a text meets what is sought (both in search form): 0 is that itself, then how it begins, then a word; null not at all. */
export function matchRank(name: string, text: string, sought: string): number | null {
  if (sought === "") return 3;
  if (name === sought || text === sought) return 0;
  if (text.startsWith(sought) || name.startsWith(sought)) return 1;
  if (` ${text}`.includes(` ${sought}`)) return 2;
  return sought.split(" ").every((word) => text.includes(word)) ? 3 : null;
}

/**
 * The best commands for a text, at most `limit`. Groups stay together: the one with the best hit comes first, and where a name is
 * exactly what was typed, things of the register before acts. The library comes last: it knows a word for nearly everything.
 */
export function bestCommands(items: Iterable<Findable>, text: string, limit: number): ReadonlyArray<Command> {
  const sought = searchForm(text);
  const groups = new Map<string, Array<{ readonly rank: number; readonly command: Command }>>();
  const best = new Map<string, number>();
  for (const { command, name, text: words, from } of items) {
    const rank = matchRank(name, words, sought);
    if (rank === null) continue;
    const list = groups.get(command.group);
    if (list === undefined) groups.set(command.group, [{ rank, command }]);
    else list.push({ rank, command });
    const order = orderOf(rank, from);
    best.set(command.group, Math.min(best.get(command.group) ?? order, order));
  }
  return [...groups]
    .sort(([one], [other]) => (best.get(one) ?? 0) - (best.get(other) ?? 0))
    .flatMap(([, list]) => list.sort((a, b) => a.rank - b.rank))
    .slice(0, limit)
    .map(({ command }) => command);
}

function orderOf(rank: number, from: Findable["from"]): number {
  if (from === "library") return rank + 4;
  return rank === 0 && from === "app" ? 0.5 : rank;
}
