import { writeDocument } from "../../files/docx/write-document.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { TextDocument } from "../../statement/document.ts";
import { documentRequest, missingOptions, unknownOptions } from "../../statement/document-kind.ts";
import { documentKindIds, documentKinds } from "../../statement/document-kinds.ts";
import { documentToHtml } from "../../statement/formats/html.ts";
import { documentToMarkdown } from "../../statement/formats/markdown.ts";
import { documentToPlainText } from "../../statement/formats/plain-text.ts";
import { mayBePublished } from "../../statement/gap.ts";
import { wordGap } from "../../statement/gap-words.ts";
import { planDocument } from "../../statement/plan-document.ts";
import { traceToJson } from "../../statement/trace.ts";
import type { Words } from "../../words/words.ts";
import type { Command } from "../command.ts";
import { readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";
import { keptTextFor, namedInRegister, oneOf } from "./document-options.ts";

const formats = ["md", "html", "txt", "docx"] as const;
type Format = (typeof formats)[number];
const forms = { u: "formal", je: "informal" } as const;

export const textCommand: Command = {
  name: "text",
  files: 1,
  usage:
    "FILE --kind K [--audience A] [--form u|je] [--to md|html|txt|docx] [--layered] [--party P] [--customer CODE] [--activity CODE] [--destruction CODE] [--subjects NAME] [--trace OUT.json]",
  options: {
    kind: { type: "string" },
    audience: { type: "string" },
    form: { type: "string" },
    to: { type: "string" },
    layered: { type: "boolean" },
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
    return writeOutput(input, await made(format, document, words));
  },
};

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
