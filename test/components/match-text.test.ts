import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveIndex } from "../../renderer/components/list-movement.ts";
import { completion, foldText, hasAllWords, matchText } from "../../renderer/components/match-text.ts";
import { preferredOption, type Suggestion } from "../../renderer/components/suggestion.ts";

const hits = (text: string, sought: string) =>
  matchText(text, sought)
    .filter((part) => part.isHit)
    .map((part) => part.text);

describe("matchText", () => {
  test("marks every place of every sought word, case and diacritics aside", () => {
    expect(hits("Online bezoekersonderzoek", "bezoek")).toEqual(["bezoek"]);
    expect(hits("Één keer per jaar, één brief", "een")).toEqual(["Één", "één"]);
    expect(hits("adres van de ouders", "oud adres")).toEqual(["adres", "oud"]);
  });
  test("nothing sought marks nothing", () => {
    expect(matchText("naam", "  ")).toEqual([{ text: "naam", isHit: false }]);
  });
  test("the parts are the text again, whatever is sought", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 3 }), (text, sought) => {
        expect(
          matchText(text, sought)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

test("folding keeps the length, so that positions in the folded text are positions in the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
  );
  expect(foldText("Café İstanbul")).toHaveLength("Café İstanbul".length);
});

test("all sought words must stand somewhere, in any order, also inside a compound", () => {
  expect(hasAllWords("Salarisadministratie medewerkers", "admin mede")).toBe(true);
  expect(hasAllWords("Salarisadministratie", "admin school")).toBe(false);
  expect(hasAllWords("alles", "")).toBe(true);
});

describe("what Enter takes", () => {
  const suggestion = (title: string): Suggestion => ({ id: title, title });
  test("a suggestion that goes on from what was typed is completed and comes first", () => {
    expect(completion("Bezoekwijzer", "bezoek")).toBe("wijzer");
    expect(preferredOption([suggestion("Bezoekwijzer")], "bezoek", true)).toBe(0);
    expect(preferredOption([suggestion("Bezoekwijzer")], "Bezoekwijzer", true)).toBe(0);
  });
  test("else one's own text, where that is accepted", () => {
    expect(completion("Meetdienst voor bezoek", "bezoek")).toBeNull();
    expect(preferredOption([suggestion("Meetdienst voor bezoek")], "bezoek", true)).toBe(1);
    expect(preferredOption([suggestion("Meetdienst voor bezoek")], "bezoek", false)).toBe(0);
  });
  test("nothing typed or nothing to take: nothing", () => {
    expect(preferredOption([suggestion("a")], " ", true)).toBe(-1);
    expect(preferredOption([], "x", false)).toBe(-1);
  });
});

describe("moveIndex", () => {
  test("stops at the ends of a list, goes round in suggestions", () => {
    expect(moveIndex(9, "ArrowDown", 10, 5)).toBe(9);
    expect(moveIndex(0, "ArrowUp", 10, 5)).toBe(0);
    expect(moveIndex(9, "ArrowDown", 10, 5, true)).toBe(0);
    expect(moveIndex(0, "ArrowUp", 10, 5, true)).toBe(9);
  });
  test("a page goes as far as there is", () => {
    expect(moveIndex(3, "PageDown", 10, 5)).toBe(8);
    expect(moveIndex(8, "PageDown", 10, 5)).toBe(9);
    expect(moveIndex(3, "PageUp", 10, 5)).toBe(0);
    expect([moveIndex(3, "Home", 10, 5), moveIndex(3, "End", 10, 5)]).toEqual([0, 9]);
  });
  test("an empty list has nowhere to go", () => {
    expect(moveIndex(-1, "ArrowDown", 0, 5)).toBe(-1);
  });
});
