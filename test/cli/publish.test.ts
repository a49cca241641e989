import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { StaleJson, staleJsonSchema } from "../../src/statement/published/stale-json.ts";
import { fakeWorld } from "./fake-io.ts";

const register = readFileSync(new URL("../registers/003.json", import.meta.url), "utf8");
const publish = ["publish", "r.json", "--kind", "privacy-statement", "--date", "2026-11-30"] as const;

/** The world after a publication to `out.json`. */
async function published(...options: ReadonlyArray<string>) {
  const world = fakeWorld({ "r.json": register });
  expect(await world.run(...publish, "-o", "out.json", ...options)).toBe(0);
  const text = (): string => new TextDecoder().decode(world.files.get("out.json"));
  return { world, text, json: JSON.parse(text()) as Record<string, ReadonlyArray<Record<string, unknown>>> };
}

describe("publish", () => {
  it("keeps the text as a version, with its attachment beside the register, and gives the same bytes again", async () => {
    const { world, text, json } = await published();
    const [version] = json.publishedVersions ?? [];
    expect(version).toMatchObject({ kind: "privacy-statement", number: 1, publishedOn: "2026-11-30", language: "nl" });
    expect([...world.files.keys()]).toContain(`out.files/${String(version?.textSha256)}`);
    expect((await published()).text()).toBe(text());
    expect(await world.run("validate", "out.json")).toBe(0);
  });

  it("counts on, and makes a text of its own for another language or form", async () => {
    const { world } = await published();
    expect(
      await world.run("publish", "out.json", "--kind", "privacy-statement", "-o", "two.json", "--date", "2026-12-01"),
    ).toBe(0);
    const numbers = (path: string) =>
      JSON.parse(new TextDecoder().decode(world.files.get(path))).publishedVersions.map(
        ({ number, language, address }: { number: number; language: string; address: string }) =>
          `${number} ${language} ${address}`,
      );
    expect(numbers("two.json").sort()).toEqual(["1 nl formal", "2 nl formal"]);
    const english = ["--lang", "en", "--form", "je", "-o", "three.json", "--date", "2026-12-01"];
    expect(await world.run("publish", "two.json", "--kind", "privacy-statement", ...english)).toBe(0);
    expect(numbers("three.json").sort()).toEqual(["1 en informal", "1 nl formal", "2 nl formal"]);
  });

  it("packs its attachment into a .verantwoord file, and refuses standard output, which has no folder", async () => {
    const world = fakeWorld({ "r.json": register });
    expect(await world.run(...publish, "-o", "out.verantwoord")).toBe(0);
    expect(await world.run("stale", "out.verantwoord", "--date", "2026-11-30")).toBe(0);
    expect(await world.run(...publish)).toBe(2);
    expect(world.told.at(-1)).toContain("-o");
  });

  it("goes on with the history of a file that has one", async () => {
    const fixture = readFileSync(new URL("../fixtures/v2/register.verantwoord", import.meta.url));
    const world = fakeWorld({ "r.verantwoord": fixture });
    const made = ["publish", "r.verantwoord", "--kind", "privacy-statement", "--audience", "applicants"];
    expect(await world.run(...made, "-o", "out.verantwoord", "--date", "2026-12-01")).toBe(0);
    expect(await world.run("show", "out.verantwoord")).toBe(0);
    expect(await world.run("stale", "out.verantwoord", "--date", "2026-12-01")).toBe(0);
  });

  it.each([
    [["--kind", "camera-sign"], "privacy-statement"],
    [["--kind", "privacy-statement", "--audience", "marsmannetjes"], "marsmannetjes"],
  ])("refuses %j in one line", async (options, reason) => {
    const world = fakeWorld({ "r.json": register });
    expect(await world.run("publish", "r.json", ...options, "-o", "out.json")).toBe(2);
    expect(world.told.join("\n")).toContain(reason);
  });
});

describe("stale", () => {
  it("finds nothing to say while the register stands, also on a later day", async () => {
    const { world } = await published();
    expect(await world.run("stale", "out.json", "--date", "2026-12-15")).toBe(0);
    expect(world.out()).toContain("alle gepubliceerde teksten zeggen wat het register zegt");
  });

  it("names the sentences that changed and what people must be told, and ends with 1", async () => {
    const { world, text } = await published();
    world.files.set("out.json", new TextEncoder().encode(text().replaceAll('"P6M"', '"P9M"')));
    expect(await world.run("stale", "out.json", "--json", "--date", "2026-11-30")).toBe(1);
    const [judged] = StaleJson.parse(JSON.parse(world.out()));
    expect(judged?.stale).toBe(true);
    expect(judged?.changes.map(({ before, after }) => `${before} | ${after}`).join("\n")).toMatch(
      /zes maanden.*\|.*negen maanden/,
    );
    expect(judged?.tell.map(({ kind }) => kind)).toContain("longer-term");
  });

  it("says which text is missing or damaged, and judges nothing", async () => {
    const { world, json } = await published();
    world.files.set(`out.files/${String(json.publishedVersions?.[0]?.textSha256)}`, new TextEncoder().encode("{}"));
    expect(await world.run("stale", "out.json")).toBe(2);
    expect(world.told.at(-1)).toContain("versie 1");
  });

  it("has its JSON Schema in docs, as the code makes it", async () => {
    const schema = canonicalJson(JSON.parse(JSON.stringify(staleJsonSchema())) as Json, "indented");
    await expect(schema).toMatchFileSnapshot("../../docs/schemas/stale.schema.json");
  });
});
