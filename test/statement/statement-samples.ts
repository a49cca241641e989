import { readFileSync } from "node:fs";
import { exampleRegister, exampleSeed } from "../../src/example/example-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import type { Register } from "../../src/model/register.ts";
import type { Statement } from "../../src/model/statement.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { sentencesOf, type TextDocument } from "../../src/statement/document.ts";
import { type DocumentRequest, documentRequest, type PlannedText } from "../../src/statement/document-kind.ts";
import { privacyStatement } from "../../src/statement/privacy-statement.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import type { Language } from "../../src/words/words.ts";

export const statementDay = "2026-11-23";
export const statementNumbers = ["000", "001", "002", "003", "004"] as const;

/** One of the five statements as a register. */
export function statementRegister(number: string): Register {
  const read = readRegister(JSON.parse(readFileSync(new URL(`../registers/${number}.json`, import.meta.url), "utf8")));
  if (!read.ok) throw new Error(`register ${number} cannot be read`);
  return read.value;
}

export const theExample = (): Register => exampleRegister({ today: statementDay, newId: seededIds(exampleSeed) });

/** The only statement of a register, or nothing. */
export const onlyStatement = (register: Register): Statement | undefined =>
  register.statements.size === 1 ? [...register.statements.values()][0] : undefined;

/** A statement in Dutch and in the address that its own text has, unless asked otherwise. */
export function planned(
  register: Register,
  language: Language = "nl",
  request: Partial<Omit<DocumentRequest, "language" | "words">> = {},
): PlannedText {
  return privacyStatement.plan(
    register,
    documentRequest({
      statement: onlyStatement(register) ?? null,
      today: statementDay,
      ...request,
      language,
      words: language === "nl" ? nl : en,
    }),
  );
}

/** Everything that is read in a document, part by part: headings, sentences, names of items, cells. */
export function readParts(document: TextDocument): ReadonlyArray<string> {
  const headings = (sections: TextDocument["sections"]): ReadonlyArray<string> =>
    sections.flatMap(({ heading, sections: inner }) => [heading, ...headings(inner)]);
  return [
    document.title,
    ...headings(document.sections),
    ...[...sentencesOf(document)].flatMap(({ sentence }) =>
      "lead" in sentence && sentence.lead !== null ? [sentence.lead, sentence.text] : [sentence.text],
    ),
  ];
}

/** The text of a document in one string, a part a line. */
export const readText = (document: TextDocument): string => readParts(document).join("\n");
