import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/history/path.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { entitiesOf } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { statementRegisters } from "./source/statements.ts";

// `VERANTWOORD_WRITE_REGISTERS=1 npx vitest run test/registers` writes the files anew from their sources.
const writing = process.env.VERANTWOORD_WRITE_REGISTERS === "1";

const fileOf = (number: string): URL => new URL(`${number}.json`, import.meta.url);

const toText = (register: Register): string => canonicalJson(registerToJson(register), "indented");

/** The statement as it was published, kept beside the checkout and not part of the project. */
const statementsFolder = new URL("../../../shared/statements/", import.meta.url);
const statementText = (number: string): string | null => {
  if (!existsSync(statementsFolder)) return null;
  const name = readdirSync(statementsFolder).find((each) => each.startsWith(number));
  return name === undefined ? null : readFileSync(new URL(name, statementsFolder), "utf8");
};
const withStatements = existsSync(statementsFolder);
if (!withStatements)
  console.info("registers: ../shared/statements is absent, so places in the statements are not looked up");

const originsOf = (register: Register) =>
  [...entitiesOf(register)].flatMap(({ kind, entity }) =>
    entity.origins.map((origin) => ({ kind, entity: entity as unknown as Json, origin })),
  );

/** Runs of words, lower case and without punctuation, to find copied sentences by. */
const wordRuns = (text: string, length: number): ReadonlyArray<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(" "));
};

function textsIn(value: Json | undefined): ReadonlyArray<string> {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((item: Json) => textsIn(item));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap((item) => textsIn(item)) : [];
}

describe.each(statementRegisters)("register %s", (number, make) => {
  it("is the file that its source makes", () => {
    const text = toText(make());
    if (writing) writeFileSync(fileOf(number), text);
    expect(readFileSync(fileOf(number), "utf8")).toBe(text);
  });

  it("passes readRegister and survives file → register → file byte for byte", () => {
    const text = readFileSync(fileOf(number), "utf8");
    const read = readRegister(JSON.parse(text));
    if (!read.ok) expect(read.error).toEqual([]);
    else expect(toText(read.value)).toBe(text);
  });

  it("names for every entity where it stands in the statement, and leads each path to a value", () => {
    const register = make();
    const origins = originsOf(register);
    expect(origins.length).toBeGreaterThan(20);
    for (const { entity, origin } of origins) {
      expect(origin).toMatchObject({ kind: "statement", quote: null });
      expect(origin.ref).toMatch(new RegExp(`^statement:${number}@\\d+-\\d+$`));
      expect([undefined, null], `${number} ${origin.path}`).not.toContainEqual(valueAt(entity, origin.path));
    }
    const withoutOrigin = [...entitiesOf(register)].filter(({ kind, entity }) => {
      const fromLibrary = kind === "vocabulary-entry" && "libraryId" in entity && entity.libraryId !== null;
      return kind !== "register" && !fromLibrary && entity.origins.length === 0;
    });
    expect(withoutOrigin).toEqual([]);
  });

  it.runIf(withStatements)("points at text in the statement", () => {
    const text = statementText(number) ?? "";
    for (const { origin } of originsOf(make())) {
      const [start, end] = origin.ref
        .slice(origin.ref.indexOf("@") + 1)
        .split("-")
        .map(Number);
      const passage = text.slice(start, end);
      expect(passage.length, origin.ref).toBe((end ?? 0) - (start ?? 0));
      expect(passage, origin.ref).toBe(passage.trim());
      expect(passage, origin.ref).toMatch(/\p{L}/u);
    }
  });

  it.runIf(withStatements)("copies no sentence of the statement", () => {
    const runs = new Set(wordRuns(statementText(number) ?? "", 8));
    const copied = textsIn(registerToJson(make())).flatMap((text) => wordRuns(text, 8).filter((run) => runs.has(run)));
    expect(copied).toEqual([]);
  });
});
