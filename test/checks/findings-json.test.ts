import { expect, it } from "vitest";
import { findingsToJson } from "../../src/checks/finding.ts";
import { FindingsJson, findingsJsonSchema } from "../../src/checks/findings-json.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";

const today = "2026-11-23";

it.each([nl, en])("findings as JSON have the published shape", (words) => {
  const register = exampleRegister({ today });
  const json = findingsToJson(runAll(register, rules, today), register, words);
  expect(FindingsJson.parse(json).length).toBeGreaterThan(10);
});

it("the published schema is what the code makes", async () => {
  const schema = canonicalJson(JSON.parse(JSON.stringify(findingsJsonSchema())) as Json, "indented");
  await expect(schema).toMatchFileSnapshot("../../docs/schemas/check.schema.json");
});
