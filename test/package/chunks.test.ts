import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = "dist/renderer";
const html = readFileSync(join(folder, "index.html"), "utf8").replaceAll(/<!--[\s\S]*?-->/g, "");
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const assets = readdirSync(join(folder, "assets")).map((name) => join("assets", name));

/** What the page loads before anything is asked of it: its scripts, and all that those import at once. */
function firstScripts(): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of read(path).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      visit(join("assets", name ?? ""));
    }
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)) visit(path ?? "");
  return found;
}

/** The page's scripts that hold a text which stands in a library itself and survives minifying. Names only: scripts are long. */
const holding = (mark: string): ReadonlyArray<string> =>
  assets.filter((path) => path.endsWith(".js") && read(path).includes(mark));

describe("the built page", () => {
  it.each([
    ["exceljs", "Cannot merge already merged cells"],
    ["docx", "wordprocessingml/2006/main"],
  ])("holds %s, but not in what it loads first", (_library, mark) => {
    const first = firstScripts();
    expect(first.size).toBeGreaterThan(0);
    expect(holding(mark).length).toBeGreaterThan(0);
    expect(holding(mark).filter((path) => first.has(path))).toEqual([]);
  });

  it("has nothing inline and asks nothing of another machine", () => {
    expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|\sstyle=/i);
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? "");
    expect(addresses.filter((address) => !address.startsWith("./") && address !== "data:,")).toEqual([]);
  });

  it("has a stylesheet, and no picture or font packed into it", () => {
    const sheets = assets.filter((path) => path.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((path) => /url\(["']?data:/.test(read(path)))).toEqual([]);
  });
});
