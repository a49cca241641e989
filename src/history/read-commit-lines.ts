import { parseJson } from "../json/parse-json.ts";
import { err, ok, type Result } from "../result.ts";
import { Commit } from "./commit.ts";

/** The commits of a `commits.jsonl`, one on a line. Error: the number of the first line that is none. */
export function readCommitLines(text: string): Result<ReadonlyArray<Commit>, number> {
  const commits: Commit[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const commit = Commit.safeParse(parseJson(line));
    if (!commit.success) return err(commits.length + 1);
    commits.push(commit.data);
  }
  return ok(commits);
}
