import { describe, expect, it } from "vitest";
import { exampleRegister } from "../../src/example/example-register.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { entitiesOf } from "../../src/model/kinds.ts";
import { referencesIn } from "../../src/model/references.ts";
import { RegisterFile, registerJsonSchema } from "../../src/model/register-file.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";

const example = exampleRegister({ today: "2026-11-23" });

describe("register.json", () => {
  it("fits the schema that is published", () => {
    const json = JSON.parse(canonicalJson(registerToJson(example)));
    expect(RegisterFile.safeParse(json).success).toBe(true);
    expect(RegisterFile.safeParse({ ...json, iets: [] }).success).toBe(false);
  });

  it("has its JSON Schema in docs, as the code makes it", async () => {
    const schema = canonicalJson(JSON.parse(JSON.stringify(registerJsonSchema())) as Json, "indented");
    await expect(schema).toMatchFileSnapshot("../../docs/schemas/register.schema.json");
  });

  it("is read back to the same bytes", () => {
    const text = canonicalJson(registerToJson(example), "indented");
    const read = readRegister(JSON.parse(text));
    expect(read.ok && canonicalJson(registerToJson(read.value), "indented")).toBe(text);
  });
});

describe("references", () => {
  it("covers every key of the model that holds an id of something else", () => {
    const idKeys = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === "object" && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          if (/Ids?$/.test(key)) idKeys.add(key);
          walk(inner);
        }
      }
    };
    const found = new Set<string>();
    for (const { kind, entity } of entitiesOf(example)) {
      walk(entity);
      for (const { path } of referencesIn(kind, entity)) found.add(path.split("/").at(-1) ?? "");
    }
    // A library id names an entry of the program's own library, not of the register.
    idKeys.delete("libraryId");
    const filled = [...idKeys].filter((key) =>
      [...entitiesOf(example)].some(({ entity }) =>
        new RegExp(`"${key}":(?!null|\\[\\])`).test(canonicalJson(entity as unknown as Json)),
      ),
    );
    expect(filled.filter((key) => !found.has(key))).toEqual([]);
    expect(filled.length).toBeGreaterThan(20);
  });
});
