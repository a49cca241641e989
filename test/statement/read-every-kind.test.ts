import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/history/path.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import type { FieldRef } from "../../src/model/field-ref.ts";
import { entityOf } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import { type Section, sentencesOf } from "../../src/statement/document.ts";
import { documentKindIds } from "../../src/statement/document-kinds.ts";
import { documentToMarkdown } from "../../src/statement/formats/markdown.ts";
import { choicesFor, plannedKind } from "./kind-samples.ts";
import { statementNumbers, statementRegister, theExample } from "./statement-samples.ts";
import { addressFaults, textFaults } from "./text-faults.ts";

const samples: ReadonlyArray<readonly [string, Register]> = [
  ...statementNumbers.map((number) => [number, statementRegister(number)] as const),
  ["the example", theExample()],
];

const leadsSomewhere = (ref: FieldRef, register: Register): boolean => {
  const entity = entityOf(register, ref.kind, ref.id);
  return entity !== null && valueAt(entity as unknown as Json, ref.path) !== undefined;
};

/** A greeting ends in a comma, and a name below a letter stands alone. */
const isLetter = (kind: string): boolean => /^letter-|-notice$/.test(kind);

/** The statement has tests of its own; the file on a party is for ourselves and writes out what is open. */
const others = documentKindIds.filter((kind) => kind !== "privacy-statement" && kind !== "party-file");

describe.each(others)("the kind %s", (kind) => {
  it.each(samples)("has nothing to stumble over in %s", (_name, register) => {
    for (const choice of choicesFor(kind, register)) {
      for (const address of ["formal", "informal"] as const) {
        for (const language of ["nl", "en"] as const) {
          const { document } = plannedKind(kind, register, { ...choice, address }, language);
          expect(
            textFaults(document).filter((fault) => !(isLetter(kind) && /^(no end|low start): .{0,90}$/.test(fault))),
          ).toEqual([]);
          expect(document.sections.filter(hasNothing)).toEqual([]);
          if (language === "nl") expect(addressFaults(document, address)).toEqual([]);
        }
      }
    }
  });

  it.each(samples)(
    "says nothing without a field that it comes from in %s, and every field is there",
    (_name, register) => {
      for (const choice of choicesFor(kind, register)) {
        const { document, gaps } = plannedKind(kind, register, choice);
        for (const { sentence } of sentencesOf(document)) {
          if (sentence.text !== "") expect(sentence.refs.length, sentence.text).toBeGreaterThan(0);
          for (const ref of sentence.refs)
            expect(leadsSomewhere(ref, register), `${sentence.text} ${ref.kind} ${ref.path}`).toBe(true);
        }
        for (const { code, ref } of gaps)
          expect(leadsSomewhere(ref, register), `${code} ${ref.kind} ${ref.path}`).toBe(true);
      }
    },
  );

  // The report counts what the rules find: it changes with every rule, and has a test of its own.
  if (kind === "management-report") return;

  it("reads as it was reviewed", () => {
    const register = theExample();
    for (const language of ["nl", "en"] as const) {
      const made = choicesFor(kind, register)
        .slice(0, 12)
        .map((choice) => documentToMarkdown(plannedKind(kind, register, choice, language).document))
        .filter((text, at, all) => all.indexOf(text) === at)
        .slice(0, 3)
        .join("\n\n---\n\n");
      if (made === "") return;
      const file = new URL(`../texts/documents/${kind}.${language}.md`, import.meta.url);
      if (process.env.UPDATE_TEXTS === "1") writeFileSync(file, made);
      expect(made).toBe(readFileSync(file, "utf8"));
    }
  });
});

const hasNothing = ({ blocks, sections }: Section): boolean => blocks.length === 0 && sections.length === 0;
