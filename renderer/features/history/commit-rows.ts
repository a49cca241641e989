import type { CommitAct } from "../../../src/history/act-of-commit.ts";
import type { Commit } from "../../../src/history/commit.ts";
import type { Register } from "../../../src/model/register.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { wordAct } from "../../store/commit-label.ts";
import { type WordedChange, wordChange } from "../../store/word-change.ts";

/** A commit as the history shows it. */
export interface CommitRow {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly title: string;
  /** The first fields; `more` counts the others. `whose` names the thing where the commit is about several. */
  readonly changes: ReadonlyArray<WordedChange & { readonly whose: string | null }>;
  readonly more: number;
  readonly searchText: string;
}

/** Fields that are written out per commit; a bulk act touches thousands. */
const fieldsShown = 8;

/** A commit in words. Names are those that the register has now. */
export function commitRow(
  commit: Commit,
  act: CommitAct,
  register: Register,
  words: Words,
  language: Language,
): CommitRow {
  const { who, what } = commit.body;
  // What makes or deletes a whole thing is said by the label.
  const fields = what.changes.filter(({ ref }) => ref.path !== "" && !ref.path.startsWith("origins"));
  const isOfSeveral = new Set(what.changes.map(({ ref }) => ref.id)).size > 1;
  const changes = fields.slice(0, fieldsShown).map((change) => {
    const worded = wordChange(change, register, words, language);
    return { ...worded, whose: isOfSeveral ? worded.of : null };
  });
  const names = [who.by, who.device].filter((name) => name !== null);
  const title = wordAct(what.label, act, words);
  const said = changes.flatMap(({ of, field, before, after }) => [of, field, before ?? "", after ?? ""]);
  return {
    id: commit.header.id,
    at: commit.header.at,
    who: names.join(", "),
    title,
    changes,
    more: fields.length - changes.length,
    searchText: searchForm([title, ...names, ...said].join(" ")),
  };
}

/** The rows in which every word of the text occurs. */
export function findRows(rows: ReadonlyArray<CommitRow>, text: string): ReadonlyArray<CommitRow> {
  const wanted = searchForm(text)
    .split(" ")
    .filter((word) => word !== "");
  return wanted.length === 0 ? rows : rows.filter((row) => wanted.every((word) => row.searchText.includes(word)));
}
