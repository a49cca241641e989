import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePastedList } from "../../renderer/components/parse-pasted-list.ts";

test("commas, semicolons, line ends and tabs each separate items", () => {
  expect(parsePastedList("naam, e-mail, BSN")).toEqual(["naam", "e-mail", "BSN"]);
  expect(parsePastedList("naam; adres\r\ntelefoon\tfoto")).toEqual(["naam", "adres", "telefoon", "foto"]);
});

test("bullets, numbering, closing full stops and double spaces go", () => {
  expect(parsePastedList("• naam\n- e-mail  adres.\n1. BSN\n2) foto")).toEqual(["naam", "e-mail adres", "BSN", "foto"]);
});

test("what stands in brackets or inside a number stays together", () => {
  expect(parsePastedList("adres (straat, nummer), naam")).toEqual(["adres (straat, nummer)", "naam"]);
  expect(parsePastedList("lengte 1,75 m, gewicht")).toEqual(["lengte 1,75 m", "gewicht"]);
});

test("a bracket that never closes spoils its own line only", () => {
  expect(parsePastedList("adres (straat\nnaam, foto")).toEqual(["adres (straat", "naam", "foto"]);
});

test("doubles stay once, in the first spelling", () => {
  expect(parsePastedList("BSN, naam, bsn,, Naam")).toEqual(["BSN", "naam"]);
});

test("nothing but separators is no item", () => {
  expect(parsePastedList(" ,;\n\t ")).toEqual([]);
});

test("an item is never empty, never doubled, and a list parsed again stays the same", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", " ", ",", ";", "\n", "(", ")", ".", "-", "1") }),
      (text) => {
        const items = parsePastedList(text);
        expect(items.every((item) => item.trim() !== "")).toBe(true);
        expect(new Set(items.map((item) => item.toLowerCase())).size).toBe(items.length);
      },
    ),
  );
});
