import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { equalJson } from "../../src/json/equal-json.ts";

describe("canonical JSON", () => {
  it("says the same as JSON.parse reads back, compact and indented", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(JSON.parse(canonicalJson(json))).toEqual(json);
        expect(JSON.parse(canonicalJson(json, "indented"))).toEqual(json);
      }),
    );
  });

  it("does not depend on the order in which keys were added", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const json = JSON.parse(JSON.stringify(object)) as { [key: string]: Json };
        const reversed = Object.fromEntries(Object.entries(json).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(json));
        expect(equalJson(reversed, json)).toBe(true);
      }),
    );
  });

  it("sorts keys by UTF-16 code units, as RFC 8785 asks", () => {
    expect(
      canonicalJson({ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 }),
    ).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  it("leaves undefined out and refuses what JSON cannot hold", () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  });
});
