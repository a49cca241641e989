import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentToMarkdown } from "../../src/statement/formats/markdown.ts";
import { planned, statementNumbers, statementRegister, theExample } from "./statement-samples.ts";

/** `UPDATE_TEXTS=1 npx vitest run test/statement` writes them anew; then read what changed before it is kept. */
const isUpdate = process.env.UPDATE_TEXTS === "1";

describe("the reviewed texts", () => {
  it.each([...statementNumbers, "example"])("%s reads as it was reviewed", (number) => {
    const register = number === "example" ? theExample() : statementRegister(number);
    for (const language of ["nl", "en"] as const) {
      const made = documentToMarkdown(planned(register, language).document);
      const file = new URL(`../texts/${number}.${language}.md`, import.meta.url);
      if (isUpdate) writeFileSync(file, made);
      expect(made).toBe(readFileSync(file, "utf8"));
    }
  });
});
