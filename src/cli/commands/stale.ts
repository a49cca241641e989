import { displayName } from "../../derive/names.ts";
import { canonicalJson, type Json } from "../../json/canonical-json.ts";
import type { PublishedVersion } from "../../model/published-version.ts";
import { thawText } from "../../statement/published/frozen-text.ts";
import { currentVersions, type Staleness, staleness } from "../../statement/published/staleness.ts";
import { wordToTell } from "../../statement/published/to-tell-words.ts";
import { en } from "../../words/en.ts";
import { nl } from "../../words/nl.ts";
import type { Command, CommandInput } from "../command.ts";
import { readFilesBeside } from "../read-files-beside.ts";
import { type ReadInput, readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";

interface Judged {
  readonly version: PublishedVersion;
  readonly stale: Staleness;
}

export const staleCommand: Command = {
  name: "stale",
  files: 1,
  usage: "FILE [--json]",
  options: { json: { type: "boolean" } },
  run: async (input) => {
    const read = await readInput(input);
    if (read === null) return 2;
    const judged = await judge(input, read);
    if (judged === null) return 2;
    const out = judged.filter(({ stale }) => stale.changes.length > 0);
    const text = input.isSet("json")
      ? canonicalJson(
          judged.map((each) => toJson(each, read, input)),
          "indented",
        )
      : out.length === 0
        ? `${input.words.documents.allUpToDate}\n`
        : out
            .flatMap((each) => lines(each, read, input))
            .join("\n")
            .concat("\n");
    const written = await writeOutput(input, text);
    return written !== 0 ? written : out.length > 0 ? 1 : 0;
  },
};

/** Every current version beside the register; null, and told, when the text of one is not there or is not what its hash says. */
async function judge(input: CommandInput, { file, parts, register }: ReadInput): Promise<ReadonlyArray<Judged> | null> {
  const { io, words, today } = input;
  const beside = await readFilesBeside(input);
  const judged: Judged[] = [];
  for (const version of currentVersions(register)) {
    const { textSha256 } = version;
    const bytes = parts.attachments.get(textSha256) ?? beside.attachments.get(textSha256);
    const published = bytes === undefined ? null : thawText(new TextDecoder().decode(bytes));
    const stale = published === null ? null : staleness(register, version, published, today, { nl, en });
    if (stale === null) {
      io.tell(`${file}: ${words.documents.textMissing(version.title, version.number)}`);
      return null;
    }
    judged.push({ version, stale });
  }
  return judged;
}

function lines({ version, stale }: Judged, { register }: ReadInput, { words, language }: CommandInput): string[] {
  const { documents } = words;
  const title = documents.outOfDate(version.title, version.number, version.publishedOn);
  return [
    title,
    ...stale.toTell.map((each) => `  ${wordToTell(each, register, language, words)}`),
    ...stale.changes.flatMap(({ before, after }) => [
      `  ${(after ?? before)?.heading ?? ""}`,
      ...(before === null ? [] : [`    - ${before.text}`]),
      ...(after === null ? [] : [`    + ${after.text}`]),
    ]),
  ];
}

/** One version in JSON; this shape only ever grows (`docs/schemas/stale.schema.json`). */
function toJson({ version, stale }: Judged, { register }: ReadInput, { words, language }: CommandInput): Json {
  const { id, statementId, kind, number, title, publishedOn } = version;
  return {
    ...{ id, kind, number, title, publishedOn },
    text: statementId === null ? null : displayName(register, "statement", statementId, language, words.common),
    stale: stale.changes.length > 0,
    changes: stale.changes.map(({ before, after }) => ({
      section: (after ?? before)?.section ?? "",
      heading: (after ?? before)?.heading ?? "",
      before: before?.text ?? null,
      after: after?.text ?? null,
      refs: ((after ?? before)?.refs ?? []).map(({ kind: of, id: entity, path }) => ({ kind: of, id: entity, path })),
    })),
    tell: stale.toTell.map((each) => ({
      kind: each.kind,
      id: each.id,
      message: wordToTell(each, register, language, words),
    })),
  };
}
