import { describe, expect, it } from "vitest";
import {
  countText,
  hardReasons,
  readabilityOf,
  readingEase,
  readingLevel,
  syllablesOf,
} from "../../src/statement/readability.ts";
import { planned, statementNumbers, statementRegister } from "./statement-samples.ts";

describe("reading ease", () => {
  it("is what others publish for the same counts and sentences", () => {
    // Yoast's check of its Dutch formula: fifty words of a hundred syllables in ten sentences.
    expect(readingEase({ words: 50, sentences: 10, syllables: 100 }, "nl")).toBeCloseTo(48.2, 1);
    // And of a sentence.
    expect(readingEase(countText("Een stukje tekst om scores te berekenen.", "nl"), "nl")).toBeCloseTo(68.3, 1);
    // Wikipedia's example of the English formula.
    expect(readingEase(countText("The cat sat on the mat.", "en"), "en")).toBeCloseTo(116, 0);
    expect(readingEase(countText("", "nl"), "nl")).toBe(null);
  });

  it("has Douma's norms", () => {
    expect([10, 40, 50, 65, 75, 85, 95].map(readingLevel)).toEqual([
      "very-hard",
      "hard",
      "rather-hard",
      "normal",
      "rather-easy",
      "easy",
      "very-easy",
    ]);
  });

  it.each([
    ["gegevens", 3],
    ["bewaren", 3],
    ["bijzonder", 3],
    ["nieuwsbrief", 2],
    ["e-mailadres", 4],
    ["geïnformeerd", 4],
    ["cookies", 2],
    ["u", 1],
  ] as const)("counts the syllables of %s: %i", (word, count) => {
    expect(syllablesOf(word, "nl")).toBe(count);
  });
});

describe("hard sentences", () => {
  it.each([
    ["De meetgegevens worden versleuteld.", ["passive"]],
    ["Uw IP-adres wordt daarbij eerst anoniem gemaakt.", ["passive"]],
    ["Het kan zijn dat het bericht doorgestuurd wordt.", ["passive"]],
    ["Wij bewaren deze gegevens een jaar.", []],
    ["Het wordt laat.", []],
    [`${"Dit is een lange zin en ".repeat(5)}dan houdt hij op.`, ["long"]],
    [
      "Dit is kort. En dit ook. Wij gaan door met korte zinnen. Zo leest het goed. Dat is fijn voor wie het leest, ook al is het samen veel.",
      [],
    ],
  ])("%s", (text, reasons) => {
    expect(hardReasons(text, "nl")).toEqual(reasons);
  });

  it.each([
    ["The data are encrypted.", ["passive"]],
    ["We keep these data for a year.", []],
  ])("in English: %s", (text, reasons) => {
    expect(hardReasons(text, "en")).toEqual(reasons);
  });

  it.each(statementNumbers)("the statement of %s is normal to read or easier, with few hard sentences", (number) => {
    const { document } = planned(statementRegister(number));
    const { ease, wordsPerSentence, hard } = readabilityOf(document);
    expect(readingLevel(ease ?? 0)).toMatch(/normal|easy/);
    expect(wordsPerSentence).toBeLessThan(15);
    expect(hard.length).toBeLessThan(20);
  });
});
