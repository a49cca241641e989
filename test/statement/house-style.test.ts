import { describe, expect, it } from "vitest";
import { writeDocument } from "../../src/files/docx/write-document.ts";
import { unzip } from "../../src/files/zip/unzip.ts";
import type { Controller } from "../../src/model/controller.ts";
import { ControllerId } from "../../src/model/ids.ts";
import { newController } from "../../src/model/new-entity.ts";
import { base64 } from "../../src/statement/formats/base64.ts";
import { documentToFragment, documentToHtml } from "../../src/statement/formats/html.ts";
import { contrastOnPaper, lookOf, plainLook } from "../../src/statement/house-style.ts";
import { largestLogoBytes, readLogo } from "../../src/statement/read-logo.ts";
import { nl } from "../../src/words/nl.ts";
import { planned, theExample } from "./statement-samples.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGNgYGD4D8QMUAAADwMBAInSvxwAAAAASUVORK5CYII=",
    "base64",
  ),
);
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
  ...[0xff, 0xc0, 0, 11, 8, 0, 30, 0, 120, 1, 1, 0x11, 0, 0xff, 0xd9],
]);
const svg = (inside: string, root = 'viewBox="0 0 120 40"'): Uint8Array =>
  bytes(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);

describe("a logo", () => {
  it("is a PNG, a JPEG or an SVG by what it is, with its size", () => {
    expect(readLogo(png)).toMatchObject({ ok: true, value: { type: "image/png", width: 2, height: 1 } });
    expect(readLogo(jpeg)).toMatchObject({ ok: true, value: { type: "image/jpeg", width: 120, height: 30 } });
    const drawn = svg('<defs><g id="a"/></defs><use href="#a"/><path d="M0 0" fill="url(#b)"/>');
    expect(readLogo(drawn)).toMatchObject({ ok: true, value: { type: "image/svg+xml", width: 120, height: 40 } });
    expect(readLogo(svg("", 'width="12" height="8"'))).toMatchObject({ ok: true, value: { width: 12, height: 8 } });
  });

  it.each([
    "<script>alert(1)</script>",
    '<rect onload="alert(1)"/>',
    '<image href="https://elders.example/a.png"/>',
    "<image xlink:href='//elders.example/a.png'/>",
    '<a href="javascript:alert(1)"/>',
    "<style>@import 'x'</style>",
    '<rect fill="url(https://elders.example/x)"/>',
    "<foreignObject/>",
  ])("is refused when it is an SVG with %s", (inside) => {
    expect(readLogo(svg(inside))).toEqual({ ok: false, error: "active-svg" });
  });

  it("is refused when it is no picture, or too large, and says which", () => {
    for (const text of ["", "GIF89a", "<html><svg></svg></html>", "%PDF-1.7", "<svg>"]) {
      expect(readLogo(bytes(text))).toEqual({ ok: false, error: "not-a-picture" });
    }
    expect(readLogo(new Uint8Array(largestLogoBytes + 1))).toEqual({ ok: false, error: "too-large" });
  });
});

describe("the colour of a house style", () => {
  it("is measured as WCAG does", () => {
    expect(contrastOnPaper("#000000")).toBeGreaterThan(20.5);
    expect(contrastOnPaper("#fffefb")).toBe(1);
    expect(contrastOnPaper("#767676")).toBeCloseTo(4.5, 1);
    expect(contrastOnPaper("#ffd400")).toBeLessThan(2);
  });

  it("is left out when it cannot be read, however it came into the register", () => {
    const styled = (accentColour: string): Controller => ({
      ...newController(ControllerId.parse("00000000-0000-4000-9000-000000000001")),
      houseStyle: { logoId: null, accentColour, font: "arial" },
    });
    expect(lookOf(styled("#ffd400"), null)).toEqual({ accentColour: null, font: "arial", logo: null });
    expect(lookOf(styled("#1f5f6b"), null).accentColour).toBe("#1f5f6b");
    expect(lookOf(null, null)).toEqual(plainLook);
  });
});

const { document } = planned(theExample());
const look = {
  accentColour: "#1f5f6b",
  font: "arial" as const,
  logo: { type: "image/png" as const, bytes: png, width: 2, height: 1, alt: 'Hof & "Haven"' },
};

describe("a document in house style", () => {
  it("carries the logo within itself, and asks nothing from elsewhere", () => {
    const html = documentToHtml(document, look);
    expect(html).toContain(`src="data:image/png;base64,${Buffer.from(png).toString("base64")}"`);
    expect(html).toContain("Hof &amp; &quot;Haven&quot;");
    expect(html).toContain("#1f5f6b");
    expect(html).not.toMatch(/(src|href)="(?!data:|#)/);
    expect(documentToHtml(document)).not.toContain("<img");
  });

  it("has the colour and letters in Word too, and the logo in its head", async () => {
    const files = unzip(await writeDocument(document, nl.statement, look), {
      ...{ maxEntries: 100, maxEntryBytes: 1e8, maxTotalBytes: 1e8, maxRatio: 5000 },
    });
    if (!files.ok) throw new Error(files.error.code);
    const text = (name: string): string => new TextDecoder().decode(files.value.get(name));
    expect(text("word/styles.xml")).toMatch(/1F5F6B[\s\S]*Arial|Arial[\s\S]*1F5F6B/);
    expect([...files.value.keys()].some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
  });

  it("has a fragment without head, title and style, whose headings fit under those of a page", () => {
    const fragment = documentToFragment(document);
    expect(fragment).not.toMatch(/<(html|head|style|title|h1)\b/);
    expect(fragment).toMatch(/^<div lang="nl">/);
    expect(fragment).toContain("<h2>");
  });
});

it.each(["", "a", "ab", "abc", "abcd"])("base64 of %j is what everyone else makes of it", (text) => {
  expect(base64(bytes(text))).toBe(Buffer.from(text).toString("base64"));
});
