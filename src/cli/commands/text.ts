import { writeDocument } from "../../files/docx/write-document.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { Statement } from "../../model/statement.ts";
import type { TextDocument } from "../../statement/document.ts";
import { documentRequest, missingOptions, unknownOptions } from "../../statement/document-kind.ts";
import { type DocumentKindId, documentKindIds, documentKinds } from "../../statement/document-kinds.ts";
import { documentToFragment, documentToHtml } from "../../statement/formats/html.ts";
import { documentToMarkdown } from "../../statement/formats/markdown.ts";
import { documentToPlainText } from "../../statement/formats/plain-text.ts";
import { mayBePublished } from "../../statement/gap.ts";
import { wordGap } from "../../statement/gap-words.ts";
import { type DocumentLook, logoOf, lookOf, styledController } from "../../statement/house-style.ts";
import { planDocument } from "../../statement/plan-document.ts";
import { readLogo } from "../../statement/read-logo.ts";
import { traceToJson } from "../../statement/trace.ts";
import type { Words } from "../../words/words.ts";
import type { Command, CommandInput } from "../command.ts";
import { readFilesBeside } from "../read-files-beside.ts";
import { type ReadInput, readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";
import { keptTextFor, namedInRegister, oneOf } from "./document-options.ts";

const formats = ["md", "html", "txt", "docx"] as const;
type Format = (typeof formats)[number];
const forms = { u: "formal", je: "informal" } as const;

export const textCommand: Command = {
  name: "text",
  files: 1,
  usage:
    "FILE --kind K [--audience A] [--form u|je] [--to md|html|txt|docx] [--layered] [--fragment] [--party P] [--customer CODE] [--activity CODE] [--destruction CODE] [--subjects NAME] [--trace OUT.json]",
  options: {
    kind: { type: "string" },
    audience: { type: "string" },
    form: { type: "string" },
    to: { type: "string" },
    layered: { type: "boolean" },
    fragment: { type: "boolean" },
    party: { type: "string" },
    customer: { type: "string" },
    activity: { type: "string" },
    destruction: { type: "string" },
    subjects: { type: "string" },
    trace: { type: "string" },
  },
  run: async (input) => {
    const { io, words, language, option, today } = input;
    const kindId = oneOf("kind", documentKindIds, null, input, true);
    const format = oneOf("to", formats, "md", input);
    const form = oneOf("form", ["u", "je"] as const, null, input);
    if (kindId === undefined || kindId === null || format === undefined || form === undefined) return 2;
    const read = await readInput(input);
    if (read === null) return 2;
    const { register } = read;
    const named = namedInRegister(register, option);
    if (!named.ok) {
      const { option: name, value, expected } = named.error;
      io.tell(words.cli.wrongValue(name, value, expected.join(", ")));
      return 2;
    }
    const statement = keptTextFor(register, kindId, named.value.audience);
    const request = documentRequest({
      language,
      today,
      words,
      statement,
      ...(input.isSet("layered") ? { layered: true } : {}),
      ...named.value,
      // A reader is an option of every command; only some kinds have a form of their own for the people concerned.
      ...(option("reader") === "public" && takesReader(kindId) ? { reader: "public" } : {}),
      ...(form === null ? {} : { address: forms[form] }),
    });
    const kind = documentKinds[kindId];
    const [unknown] = unknownOptions(kind, request);
    if (unknown !== undefined) {
      io.tell(words.cli.optionNotForKind(unknown, kindId));
      return 2;
    }
    const [missing] = missingOptions(kind, request);
    if (missing !== undefined) {
      io.tell(words.cli.missingOption("text", missing, kindId));
      return 2;
    }
    const { document, gaps } = planDocument(kindId, register, request);
    for (const gap of gaps) {
      const { where, what, article } = wordGap(gap, register, language, words);
      io.tell(`${where}: ${what} (${article})`);
    }
    if (!mayBePublished(gaps)) io.tell(words.documents.notReady);
    const trace = option("trace");
    if (trace !== null) {
      const bytes = new TextEncoder().encode(canonicalJson(traceToJson(document), "indented"));
      if (!(await io.writeFile(trace === "-" ? null : trace, bytes))) {
        io.tell(words.cli.cannotWrite(trace));
        return 2;
      }
    }
    const style = await houseStyleOf(input, read, statement);
    return writeOutput(input, await made({ format, isFragment: input.isSet("fragment"), document, words, style }));
  },
};

interface Making {
  readonly format: Format;
  readonly isFragment: boolean;
  readonly document: TextDocument;
  readonly words: Words;
  readonly style: DocumentLook;
}

/** How the organisation's documents look; a logo whose file is not there, or is none, is left out. */
async function houseStyleOf(
  input: CommandInput,
  { register, parts }: ReadInput,
  statement: Statement | null,
): Promise<DocumentLook> {
  const controller = styledController(register, statement);
  const file = logoOf(register, controller);
  if (file === null) return lookOf(controller, null);
  const bytes =
    parts.attachments.get(file.sha256) ?? (await readFilesBeside(input)).attachments.get(file.sha256) ?? null;
  const logo = bytes === null ? null : readLogo(bytes);
  return lookOf(controller, logo?.ok ? logo.value : null);
}

const takesReader = (kind: DocumentKindId): boolean => "reader" in documentKinds[kind].takes;

async function made({ format, isFragment, document, words, style }: Making): Promise<string | Uint8Array> {
  switch (format) {
    case "md":
      return documentToMarkdown(document);
    case "html":
      return isFragment ? documentToFragment(document) : documentToHtml(document, style);
    case "txt":
      return documentToPlainText(document);
    case "docx":
      return writeDocument(document, words.statement, style);
    default:
      return format satisfies never;
  }
}
