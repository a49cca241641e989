import { readXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { packRegister } from "../../src/files/register-file/pack-register.ts";
import { sha256Hex } from "../../src/json/sha256.ts";
import { WaiverId } from "../../src/model/ids.ts";
import { newWaiver } from "../../src/model/new-entity.ts";
import { program } from "../../src/program.ts";
import { fakeWorld } from "./fake-io.ts";

const exampleText = async (): Promise<string> => {
  const world = fakeWorld();
  await world.run("example");
  return world.out();
};

describe("example", () => {
  it("prints the same bytes each time, and a valid register", async () => {
    const text = await exampleText();
    expect(await exampleText()).toBe(text);
    const world = fakeWorld({ "v.json": text });
    expect(await world.run("validate", "v.json")).toBe(0);
    expect(world.out()).toMatch(/^geldig: \d+ verwerkingsverantwoordelijke.*, \d+ verwerkingen/);
  });

  it("has other ids with another seed", async () => {
    const world = fakeWorld();
    await world.run("example", "--seed", "anders");
    expect(world.out()).not.toBe(await exampleText());
  });
});

describe("validate", () => {
  it("names each problem with file, place and remedy, twenty at most, and exits with 2", async () => {
    const json = JSON.parse(await exampleText()) as { activities: Array<{ status: string }> };
    const [first = { status: "" }] = json.activities;
    const many = Array.from({ length: 25 }, (_, n) => ({ ...first, id: `nee-${n}` }));
    const world = fakeWorld({ "fout.json": JSON.stringify({ ...json, activities: many }) });
    expect(await world.run("validate", "fout.json")).toBe(2);
    expect(world.told).toHaveLength(21);
    expect(world.told[0]).toMatch(/^fout\.json: activities\[0\]\.id \(.+\) heeft een verkeerde vorm; verwacht: uuid$/);
    expect(world.told.at(-1)).toMatch(/^en nog \d+ problemen$/);
    expect(world.out()).toBe("");
  });

  it.each([
    ["geen json", "{ dit is niets", "geen JSON"],
    ["leeg", "", "leeg"],
    ["een ander programma", '{"naam":"iets"}', "geen register van Verantwoord"],
    ["nullen", "\0".repeat(4096), "nullen"],
    ["een nieuwere versie", '{"format":"verantwoord-register","schemaVersion":99}', "nieuwere versie"],
  ])("says in one line what is wrong with a file that is %s", async (_, text, reason) => {
    const world = fakeWorld({ "x.json": text });
    expect(await world.run("validate", "x.json")).toBe(2);
    expect(world.told).toHaveLength(1);
    expect(world.told[0]).toContain(reason);
  });

  it("reads standard input, and speaks English when asked", async () => {
    const world = fakeWorld({}, { input: await exampleText() });
    expect(await world.run("validate", "-", "--lang", "en")).toBe(0);
    expect(world.out()).toMatch(/^valid: .* activities/);
  });
});

describe("usage", () => {
  it.each([
    [["onzin"], "bestaat niet"],
    [["validate"], "noem één bestand"],
    [["validate", "a.json", "--onbekend"], "--help"],
    [["validate", "a.json", "--date", "2026-02-30"], "--date 2026-02-30"],
    [["check", "a.json", "--fail-on", "alles"], "error, warning"],
    [["validate", "a.json", "--reader", "buurman"], "internal, ap"],
    [["validate", "weg.json"], "kan niet worden gelezen"],
  ])("%j exits with 2 and one line that helps", async (argv, reason) => {
    const world = fakeWorld();
    expect(await world.run(...argv)).toBe(2);
    expect(world.told).toHaveLength(1);
    expect(world.told[0]).toContain(reason);
  });

  it("helps, for all and for one command", async () => {
    const overall = fakeWorld();
    expect(await overall.run("--help")).toBe(0);
    expect(overall.out()).toContain("validate FILE");
    const one = fakeWorld();
    expect(await one.run("check", "--help")).toBe(0);
    expect(one.out()).toContain("--fail-on error|warning");
  });
});

describe("check", () => {
  it("prints findings as JSON of a fixed shape and fails when asked to", async () => {
    const world = fakeWorld({ "v.json": await exampleText() });
    expect(await world.run("check", "v.json", "--json", "--date", "2026-11-23")).toBe(0);
    const findings = JSON.parse(world.out()) as Array<{ [key: string]: unknown }>;
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining([
          "rule",
          "severity",
          "article",
          "ref",
          "message",
          "waived",
          "places",
          "subjects",
          "fix",
        ]),
      );
      expect(finding.ref).toEqual({ kind: expect.any(String), id: expect.any(String), path: expect.any(String) });
    }
    expect(await world.run("check", "v.json", "--fail-on", "error")).toBe(1);
  });

  it("marks what somebody gave a reason for, in JSON and in text", async () => {
    const register = JSON.parse(await exampleText());
    const day = ["--date", "2026-11-23"];
    const plain = fakeWorld({ "v.json": JSON.stringify(register) });
    await plain.run("check", "v.json", "--json", ...day);
    const found = JSON.parse(plain.out()) as Array<{ rule: string; subjects: Array<{ kind: string; id: string }> }>;
    const first = found.find(({ rule, subjects }) => rule === "purpose-without-basis" && subjects.length === 1);
    const waiver = newWaiver(WaiverId.parse("00000000-0000-4000-8000-000000000001"), {
      rule: "purpose-without-basis",
      subjectKind: "activity",
      subjectId: first?.subjects[0]?.id ?? "",
      subjectPath: "",
    });
    register.waivers = [{ ...waiver, reason: "uitgezocht in januari", acceptedBy: "directeur", until: "2026-12-31" }];
    const world = fakeWorld({ "v.json": JSON.stringify(register) });
    await world.run("check", "v.json", "--json", ...day);
    const waived = (JSON.parse(world.out()) as Array<{ rule: string; waived: boolean }>).filter((each) => each.waived);
    expect(waived.map(({ rule }) => rule)).toEqual(["purpose-without-basis"]);
    const text = fakeWorld({ "v.json": JSON.stringify(register) });
    await text.run("check", "v.json", ...day);
    expect(text.out().match(/\(gemotiveerd afgeweken\)/g)).toHaveLength(1);
  });
});

describe("rules", () => {
  it("lists every rule in the language that is asked for, as text or JSON", async () => {
    const text = fakeWorld();
    expect(await text.run("rules")).toBe(0);
    expect(text.out()).toContain("Let op  Ontvangers niet ingevuld  art. 30(1)(d)  recipients-not-answered  [Niemand");
    const json = fakeWorld();
    expect(await json.run("rules", "--json", "--lang", "en")).toBe(0);
    const listed = JSON.parse(json.out()) as Array<{ [key: string]: unknown }>;
    expect(listed).toContainEqual(
      expect.objectContaining({ id: "purpose-without-basis", severity: "error", article: "art. 6(1)", fix: null }),
    );
    expect(text.out().trimEnd().split("\n")).toHaveLength(listed.length);
  });
});

describe("pack and unpack", () => {
  const attachment = new TextEncoder().encode("een overeenkomst");
  const sha256 = sha256Hex(attachment);
  const withAttachment = async (): Promise<string> => {
    const json = JSON.parse(await exampleText()) as { attachments: unknown[] };
    json.attachments.push({
      id: "00000000-0000-4000-8000-00000000abcd",
      name: "overeenkomst.pdf",
      mediaType: "application/pdf",
      sizeBytes: attachment.length,
      sha256,
      addedAt: "2026-11-01T10:00:00.000Z",
      origins: [],
      notes: null,
      tags: [],
      attachmentIds: [],
      custom: {},
    });
    return JSON.stringify(json);
  };

  it("there and back gives the same bytes, attachments included", async () => {
    const register = await withAttachment();
    const packed = await packRegister(
      { register, commits: null, attachments: new Map([[sha256, attachment]]) },
      program,
    );
    if (!packed.ok) throw new Error(packed.error.code);
    const world = fakeWorld({ "r.verantwoord": packed.value });
    expect(await world.run("unpack", "r.verantwoord", "-o", "r.json")).toBe(0);
    expect(new TextDecoder().decode(world.files.get("r.json"))).toBe(register);
    expect(world.files.get(`r.files/${sha256}`)).toEqual(attachment);
    expect(await world.run("pack", "r.json", "-o", "weer.verantwoord")).toBe(0);
    expect(Buffer.from(world.files.get("weer.verantwoord") ?? []).equals(Buffer.from(packed.value))).toBe(true);
  });

  it("will not drop attachments: standard output is refused with 2, and so is packing without them", async () => {
    const register = await withAttachment();
    const packed = await packRegister(
      { register, commits: null, attachments: new Map([[sha256, attachment]]) },
      program,
    );
    if (!packed.ok) throw new Error(packed.error.code);
    const world = fakeWorld({ "r.verantwoord": packed.value, "kaal.json": register });
    expect(await world.run("unpack", "r.verantwoord")).toBe(2);
    expect(world.out()).toBe("");
    expect(await world.run("pack", "kaal.json", "-o", "x.verantwoord")).toBe(2);
    expect(world.files.has("x.verantwoord")).toBe(false);
  });

  it("says which part of a damaged file is not what it was", async () => {
    const packed = await packRegister(
      { register: await exampleText(), commits: null, attachments: new Map() },
      program,
    );
    if (!packed.ok) throw new Error(packed.error.code);
    const damaged = packed.value.slice();
    damaged[200] = (damaged[200] ?? 0) ^ 255;
    const world = fakeWorld({ "r.verantwoord": damaged });
    expect(await world.run("validate", "r.verantwoord")).toBe(2);
    expect(world.told).toHaveLength(1);
  });

  it("tells when the place to write to refuses", async () => {
    const world = fakeWorld({ "r.json": await exampleText() }, { unwritable: ["/vol/r.verantwoord"] });
    expect(await world.run("pack", "r.json", "-o", "/vol/r.verantwoord")).toBe(2);
    expect(world.told[0]).toContain("/vol/r.verantwoord");
  });
});

describe("show", () => {
  it("sums up what a register holds and lacks", async () => {
    const world = fakeWorld({ "v.json": await exampleText() });
    expect(await world.run("show", "v.json")).toBe(0);
    expect(world.out()).toMatch(/Hof & Haven/);
    expect(world.out()).toMatch(/Hash van het register\n {2}[0-9a-f]{64}\n/);
  });
});

it("names the version of package.json in what it makes", () => {
  expect(program.version).toBe(packageJson.version);
});

describe("export", () => {
  it("makes the same workbook twice, and an Excel reader opens it", async () => {
    const world = fakeWorld({ "v.json": await exampleText() });
    const argv = ["export", "v.json", "--date", "2026-11-23"];
    expect(await world.run(...argv, "-o", "a.xlsx")).toBe(0);
    expect(await world.run(...argv, "-o", "b.xlsx")).toBe(0);
    const [a, b] = [world.files.get("a.xlsx"), world.files.get("b.xlsx")];
    expect(Buffer.from(a ?? []).equals(Buffer.from(b ?? []))).toBe(true);
    const workbook = await readXlsx(a ?? new Uint8Array());
    expect(workbook.sheets.length).toBeGreaterThanOrEqual(8);
  });

  it("keeps notes, tags and staff in the house when the AP reads", async () => {
    const json = JSON.parse(await exampleText()) as { activities: Array<{ notes: string | null }>; persons: unknown[] };
    const [first] = json.activities;
    if (first !== undefined) first.notes = "alleen voor onszelf";
    const world = fakeWorld({ "v.json": JSON.stringify(json) });
    expect(await world.run("export", "v.json", "--layout", "json", "--reader", "ap", "-o", "ap.json")).toBe(0);
    const text = new TextDecoder().decode(world.files.get("ap.json"));
    expect(text).not.toContain("alleen voor onszelf");
    expect((JSON.parse(text) as { persons: unknown[] }).persons.length).toBeLessThan(json.persons.length);
    expect(await world.run("validate", "ap.json")).toBe(0);
  });

  it("writes the art. 30(1) table as CSV that Dutch Excel opens", async () => {
    const world = fakeWorld({ "v.json": await exampleText() });
    expect(await world.run("export", "v.json", "--layout", "csv")).toBe(0);
    expect([...world.outBytes().slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(world.out().split("\r\n")[0]).toContain(";");
  });

  it("refuses a layout that does not exist", async () => {
    const world = fakeWorld({ "v.json": await exampleText() });
    expect(await world.run("export", "v.json", "--layout", "lotus")).toBe(2);
    expect(world.told[0]).toContain("own, json, csv");
  });
});
