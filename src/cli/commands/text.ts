import { writeDocument } from "../../files/docx/write-document.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { VocabularyEntryId } from "../../model/ids.ts";
import type { Register } from "../../model/register.ts";
import type { Statement } from "../../model/statement.ts";
import type { TextDocument } from "../../statement/document.ts";
import { documentToHtml } from "../../statement/formats/html.ts";
import { documentToMarkdown } from "../../statement/formats/markdown.ts";
import { documentToPlainText } from "../../statement/formats/plain-text.ts";
import { wordGap } from "../../statement/gap-words.ts";
import { planPrivacyStatement } from "../../statement/privacy-statement.ts";
import { traceToJson } from "../../statement/trace.ts";
import { searchForm } from "../../words/search-form.ts";
import type { Words } from "../../words/words.ts";
import type { Command, CommandInput } from "../command.ts";
import { readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";

const kinds = ["privacy-statement"] as const;
const formats = ["md", "html", "txt", "docx"] as const;
type Format = (typeof formats)[number];
const forms = { u: "formal", je: "informal" } as const;

export const textCommand: Command = {
  name: "text",
  files: 1,
  usage: "FILE --kind privacy-statement [--audience A] [--form u|je] [--to md|html|txt|docx] [--trace OUT.json]",
  options: {
    kind: { type: "string" },
    audience: { type: "string" },
    form: { type: "string" },
    to: { type: "string" },
    trace: { type: "string" },
  },
  run: async (input) => {
    const { io, words, language, option, today } = input;
    const format = oneOf("to", formats, "md", input);
    const form = oneOf("form", ["u", "je"] as const, null, input);
    if (oneOf("kind", kinds, null, input, true) === undefined || format === undefined || form === undefined) return 2;
    const read = await readInput(input);
    if (read === null) return 2;
    const { register } = read;
    const audience = audienceOf(register, input);
    if (audience === undefined) return 2;
    const statement = statementFor(register, audience);
    const { document, gaps } = planPrivacyStatement(register, {
      language,
      address: form === null ? (statement?.address ?? "formal") : forms[form],
      today,
      words,
      ...(audience === null ? {} : { audience }),
      ...(statement === null ? {} : { statement }),
    });
    for (const gap of gaps) {
      const { where, what, article } = wordGap(gap, register, language, words);
      io.tell(`${where}: ${what} (${article})`);
    }
    const trace = option("trace");
    if (trace !== null) {
      const bytes = new TextEncoder().encode(canonicalJson(traceToJson(document), "indented"));
      if (!(await io.writeFile(trace === "-" ? null : trace, bytes))) {
        io.tell(words.cli.cannotWrite(trace));
        return 2;
      }
    }
    return writeOutput(input, await made(format, document, words));
  },
};

/** An option's value when it is one of some, `fallback` when it was not given, undefined (and told) when it is wrong. */
function oneOf<T extends string, F extends T | null>(
  name: string,
  values: ReadonlyArray<T>,
  fallback: F,
  { io, words, option }: CommandInput,
  isNeeded = false,
): T | F | undefined {
  const given = option(name);
  if (given === null && !isNeeded) return fallback;
  const value = values.find((each) => each === given);
  if (value === undefined) {
    const expected = values.join(", ");
    io.tell(
      given === null ? words.cli.missingOption("text", name, expected) : words.cli.wrongValue(name, given, expected),
    );
  }
  return value;
}

async function made(format: Format, document: TextDocument, words: Words): Promise<string | Uint8Array> {
  switch (format) {
    case "md":
      return documentToMarkdown(document);
    case "html":
      return documentToHtml(document);
    case "txt":
      return documentToPlainText(document);
    case "docx":
      return writeDocument(document, words.statement);
    default:
      return format satisfies never;
  }
}

/**
 * The people that `--audience` names, by their word in either language or their name in the library, several with commas. Null
 * when it was not given, undefined (and told, with those that there are) when it names nobody.
 */
function audienceOf(
  register: Register,
  { io, words, option }: CommandInput,
): ReadonlyArray<VocabularyEntryId> | null | undefined {
  const given = option("audience");
  if (given === null) return null;
  const people = [...register.vocabulary.values()].filter((entry) => entry.kind === "data-subject");
  const found: VocabularyEntryId[] = [];
  for (const name of given.split(",")) {
    const wanted = searchForm(name.trim());
    const entry = people.find(({ forms: { nl, en }, libraryId }) =>
      [nl.label, nl.inline, en?.label, en?.inline, libraryId, libraryId?.replace(/^subject-/, "")].some(
        (known) => typeof known === "string" && searchForm(known) === wanted,
      ),
    );
    if (entry === undefined) {
      io.tell(words.cli.wrongValue("audience", name.trim(), people.map(({ forms: { nl } }) => nl.label).join(", ")));
      return undefined;
    }
    found.push(entry.id);
  }
  return found;
}

/** The statement that the register keeps for these people; without an audience the only one that it has. */
function statementFor(register: Register, audience: ReadonlyArray<VocabularyEntryId> | null): Statement | null {
  const statements = [...register.statements.values()];
  if (audience === null) return statements.length === 1 ? (statements[0] ?? null) : null;
  const isFor = ({ audienceIds }: Statement): boolean =>
    audienceIds !== null && audience.every((id) => audienceIds.includes(id));
  return statements.find(isFor) ?? null;
}
