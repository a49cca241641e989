import { expect, it } from "vitest";
import { rules } from "../../src/checks/rules.ts";
import { RulesJson, rulesJsonSchema, rulesToJson } from "../../src/checks/rules-json.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";

it.each([nl, en])("the rules as JSON have the published shape", (words) => {
  const json = RulesJson.parse(rulesToJson(rules, words));
  expect(json.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
});

it("the published schema is what the code makes", async () => {
  const schema = canonicalJson(JSON.parse(JSON.stringify(rulesJsonSchema())) as Json, "indented");
  await expect(schema).toMatchFileSnapshot("../../docs/schemas/rules.schema.json");
});
