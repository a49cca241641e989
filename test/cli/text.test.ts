import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fakeWorld } from "./fake-io.ts";

const register = (number: string): string =>
  readFileSync(new URL(`../registers/${number}.json`, import.meta.url), "utf8");
const text = ["text", "register.json", "--kind", "privacy-statement", "--date", "2026-11-23"] as const;

describe("text", () => {
  it.each(["000", "001", "002", "003", "004"])("prints the reviewed statement of register %s", async (number) => {
    const world = fakeWorld({ "register.json": register(number) });
    expect(await world.run(...text)).toBe(0);
    expect(world.out()).toBe(readFileSync(new URL(`../texts/${number}.nl.md`, import.meta.url), "utf8"));
  });

  it("tells each gap on a line of its own, with where and the article, and none of it in the text", async () => {
    const world = fakeWorld({ "register.json": register("004") });
    await world.run(...text);
    expect(world.told).toContain("Betalingen, Betalingen af te handelen: de grondslag ontbreekt (art. 13(1)(c))");
    expect(world.told.at(-1)).toContain("deze tekst kan nog niet naar buiten");
    expect(world.told.slice(0, -1).every((line) => /^.+: .+ \((art\.|artikel) .+\)$/.test(line))).toBe(true);
    expect(new Set(world.told).size).toBe(world.told.length);
    expect(world.out()).not.toContain("ontbreekt");
  });

  it("speaks as it is asked to, in the language that it is asked for", async () => {
    const world = fakeWorld({ "register.json": register("003") });
    await world.run(...text, "--form", "je");
    expect(world.out()).toContain("Wie we zijn");
    const english = fakeWorld({ "register.json": register("003") });
    await english.run(...text, "--lang", "en");
    expect(english.out()).toContain("# Privacy statement");
    expect(english.told.some((line) => line.endsWith("the legal basis is missing (art. 13(1)(c))"))).toBe(true);
  });

  it("writes HTML, plain text and Word where it is told to", async () => {
    const world = fakeWorld({ "register.json": register("003") });
    for (const to of ["html", "txt", "docx"])
      expect(await world.run(...text, "--to", to, "-o", `out/text.${to}`)).toBe(0);
    const written = (name: string): string => new TextDecoder().decode(world.files.get(`out/text.${name}`));
    expect(written("html")).toMatch(/^<!doctype html>/);
    expect(written("txt")).toMatch(/^Privacyverklaring\n=+\n/);
    expect(written("docx").slice(0, 2)).toBe("PK");
    expect(world.out()).toBe("");
  });

  it("writes the trace: each sentence with its fields", async () => {
    const world = fakeWorld({ "register.json": register("003") });
    expect(await world.run(...text, "--trace", "trace.json")).toBe(0);
    const trace = JSON.parse(new TextDecoder().decode(world.files.get("trace.json"))) as ReadonlyArray<{
      readonly text: string;
      readonly refs: ReadonlyArray<{ readonly kind: string }>;
    }>;
    const order = trace.find((one) => one.text.includes("tot uw bestelling is afgerond"));
    expect(order?.refs.map(({ kind }) => kind)).toContain("retention-term");
    expect(trace.every(({ refs }) => refs.length > 0)).toBe(true);
  });

  it("narrows to the people that are named, by their Dutch, English or library name", async () => {
    const outputs: string[] = [];
    for (const audience of ["Nieuwsbriefontvangers", "newsletter subscribers", "newsletter-subscribers"]) {
      const world = fakeWorld({ "register.json": register("003") });
      expect(await world.run(...text, "--audience", audience)).toBe(0);
      outputs.push(world.out());
    }
    expect(outputs[0]).toContain("# Privacyverklaring voor nieuwsbriefontvangers");
    expect(outputs[0]).not.toContain("Bestellingen afhandelen");
    expect(new Set(outputs).size).toBe(1);
  });

  it("folds the text where it is asked to", async () => {
    const world = fakeWorld({ "register.json": register("003") });
    expect(await world.run(...text, "--layered", "--to", "html")).toBe(0);
    expect(world.out()).toContain("<summary>Lees meer");
  });

  it("knows audiences by their code and their name", async () => {
    const outputs: string[] = [];
    for (const audience of ["visitors-and-customers", "Bezoekers en klanten", "visitors and customers"]) {
      const world = fakeWorld({ "register.json": register("003") });
      expect(await world.run(...text, "--audience", audience)).toBe(0);
      outputs.push(world.out());
    }
    expect(outputs[0]).toContain("# Privacyverklaring voor bezoekers en klanten");
    expect(new Set(outputs).size).toBe(1);
  });

  it.each([
    [["--kind", "horoscope"], "privacy-statement"],
    [["--kind", "privacy-statement", "--to", "pdf"], "md, html, txt, docx"],
    [["--kind", "privacy-statement", "--form", "gij"], "u, je"],
    [["--kind", "privacy-statement", "--audience", "marsmannen"], "Klanten"],
    [["--kind", "privacy-statement", "--party", "Marsbank"], "Google"],
    [["--kind", "privacy-statement", "--activity", "V-999"], "V-001"],
    [["--kind", "privacy-statement", "--activity", "V-001"], "--activity hoort niet bij --kind privacy-statement"],
    [[], "privacy-statement"],
  ])("refuses %j and says which there are", async (options, expected) => {
    const world = fakeWorld({ "register.json": register("003") });
    expect(await world.run("text", "register.json", ...options)).toBe(2);
    expect(world.out()).toBe("");
    expect(world.told).toHaveLength(1);
    expect(world.told[0]).toContain(expected);
  });

  it("says so when a trace cannot be written", async () => {
    const world = fakeWorld({ "register.json": register("003") }, { unwritable: ["trace.json"] });
    expect(await world.run(...text, "--trace", "trace.json")).toBe(2);
    expect(world.told.at(-1)).toContain("trace.json");
  });
});
