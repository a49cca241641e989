import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = "dist/renderer";
const html = readFileSync(join(folder, "index.html"), "utf8");

/** What the page loads before anything is asked of it: its scripts, and all that those import at once. */
function firstScripts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    const text = readFileSync(join(folder, path), "utf8");
    found.set(path, text);
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      visit(join("assets", name ?? ""));
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)) visit(path ?? "");
  return found;
}

/** Texts that stand in the libraries themselves and survive minifying. */
const marks = {
  exceljs: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  docx: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
};

describe("the built page", () => {
  it("holds exceljs and docx, but not in what it loads first", () => {
    const first = [...firstScripts().values()].join("\n");
    const all = readdirSync(join(folder, "assets"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(folder, "assets", name), "utf8"))
      .join("\n");
    for (const mark of Object.values(marks)) {
      expect(all).toContain(mark);
      expect(first).not.toContain(mark);
    }
  });

  it("has nothing inline and asks nothing of another machine", () => {
    expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|\sstyle=/i);
    expect(
      [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
        .map(([, address]) => address)
        .filter((a) => !a?.startsWith("./") && a !== "data:,"),
    ).toEqual([]);
  });

  it("has a stylesheet, and no picture or font packed into it", () => {
    const sheets = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(0);
    for (const name of sheets)
      expect(readFileSync(join(folder, "assets", name), "utf8")).not.toMatch(/url\(["']?data:/);
  });
});
