import { beforeAll, describe, expect, it } from "vitest";
import { documentKindIds, documentKinds } from "../../src/statement/document-kinds.ts";
import { nl } from "../../src/words/nl.ts";
import { fakeWorld } from "./fake-io.ts";

let example = "";
beforeAll(async () => {
  const world = fakeWorld({});
  await world.run("example");
  example = world.out();
});

const printed = async (kind: string, ...options: ReadonlyArray<string>) => {
  const world = fakeWorld({ "register.json": example });
  const code = await world.run("text", "register.json", "--kind", kind, "--date", "2026-11-23", ...options);
  return { code, out: world.out(), told: world.told };
};

const free = documentKindIds.filter((kind) => !Object.values(documentKinds[kind].takes).includes("needed" as never));

describe("text", () => {
  it.each(free)("prints the kind %s without further options", async (kind) => {
    const { code, out } = await printed(kind);
    expect(code).toBe(0);
    expect(out).toMatch(/^# .+/);
  });

  it.each([
    ["dpa-annex", "--party", "Wolkenkast Europe", "Nachtwacht Support"],
    ["processor-extract", "--customer", "K-001", "Stichting Veldmuis Onderwijs"],
    ["sub-processor-notice", "--customer", "K-001", "Stichting Veldmuis Onderwijs"],
    ["access-answer", "--subjects", "Sollicitanten", "Talentzeef"],
    ["activity-sheet", "--activity", "V-001", "Ondertekening"],
    ["camera-sign", "--activity", "V-005", "Hier hangen camera’s"],
  ])("prints the kind %s for %s %s", async (kind, option, value, said) => {
    const { code, out } = await printed(kind, option, value);
    expect(code).toBe(0);
    expect(out).toContain(said);
  });

  it("says what a kind needs and was not given", async () => {
    const { code, told } = await printed("dpa-annex");
    expect(code).toBe(2);
    expect(told.join()).toContain("party");
  });

  it("for the public prints the sheet of an activity as the people concerned read it", async () => {
    const { out } = await printed("activity-sheet", "--activity", "V-001", "--reader", "public");
    expect(out).toContain("## Uw rechten");
    expect(out).not.toContain(nl.sheets.activity.headings.sign);
  });
});
