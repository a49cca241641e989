import { describe, expect, test } from "vitest";
import { type Colour, contrast, over, readTokens, type Scheme } from "./tokens.ts";

const grounds = ["desk", "pane", "paper", "raise", "picked", "well"] as const;
/** Grounds under the hover layer; a picked row keeps its own colour. */
const hovered = ["desk", "pane", "paper", "raise", "well"] as const;

const onGrounds: ReadonlyArray<readonly [ink: string, atLeast: number]> = [
  ["ink", 4.5],
  ["ink-2", 4.5],
  ["ink-3", 4.5],
  ["accent", 4.5],
  ["gap", 4.5],
  ["heed", 4.5],
  ["hint", 4.5],
  ["edge", 3],
  ["focus", 3],
];

const washes = ["gap-wash", "heed-wash", "hint-wash", "accent-wash"] as const;
const pairs: ReadonlyArray<readonly [ink: string, ground: string]> = [
  ["on-accent", "accent"],
  ["on-accent", "accent-2"],
  ["accent", "accent-wash"],
  ["accent-2", "accent-wash"],
  ["accent-2", "picked"],
  ["gap", "gap-wash"],
  ["heed", "heed-wash"],
  ["hint", "hint-wash"],
  ...washes.flatMap((wash) => ["ink", "ink-2", "ink-3"].map((ink) => [ink, wash] as const)),
  ["sheet-ink", "sheet"],
  ["sheet-ink-2", "sheet"],
  ["sheet-ink", "sheet-mark"],
  ["sheet-ink-2", "sheet-mark"],
  ["sheet-ink", "sheet-old"],
];

const variants: ReadonlyArray<readonly [Scheme, boolean]> = [
  ["light", false],
  ["dark", false],
  ["light", true],
  ["dark", true],
];

describe.each(variants)("%s, more contrast %s", (scheme, hasMoreContrast) => {
  const tokens = readTokens(scheme, hasMoreContrast);
  const colour = (name: string): Colour => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`no token ${name}`);
    return found;
  };
  test.each(onGrounds)("%s is readable on each of the seven grounds (at least %d)", (ink, atLeast) => {
    const hover = hovered.map((ground) => over(colour("hover"), colour(ground)));
    for (const ground of [...grounds.map(colour), ...hover])
      expect(contrast(colour(ink), ground)).toBeGreaterThanOrEqual(atLeast);
  });
  test.each(pairs)("%s is readable on %s", (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
  test("ring and mark on the sheet, always the light accent, stand out from it", () => {
    const mark = readTokens("light", false).get("accent") ?? colour("accent");
    for (const ground of ["sheet", "sheet-mark", "sheet-old"])
      expect(contrast(mark, colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test("the computed figures are those of the table in the design notes", () => {
  const light = readTokens("light", false);
  const dark = readTokens("dark", false);
  const of = (tokens: ReadonlyMap<string, Colour>, ink: string, ground: string) => {
    const [x, y] = [tokens.get(ink), tokens.get(ground)];
    return x === undefined || y === undefined ? 0 : Math.round(contrast(x, y) * 10) / 10;
  };
  expect(of(light, "on-accent", "accent")).toBe(8);
  expect(of(dark, "on-accent", "accent")).toBe(7.7);
  expect(of(light, "ink", "accent-wash")).toBe(13.9);
  expect(of(dark, "sheet-ink-2", "sheet-mark")).toBe(5.9);
});
