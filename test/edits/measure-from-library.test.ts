import { describe, expect, it } from "vitest";
import { measureFromLibrary } from "../../src/edits/measure-from-library.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";

const nothing = new Map();

describe("a measure made of the library", () => {
  it("takes its name, type and word along, and leaves open where it holds", () => {
    const proposed = measureFromLibrary(nothing, "tom-access-control", "nl", seededIds("measure"));
    expect(proposed?.measure).toMatchObject({ name: "Toegangsbeheer op rol", type: "organisational", scope: null });
    expect(proposed?.added.map(({ id }) => id)).toEqual([proposed?.measure.vocabularyId]);
  });

  it("uses the copy of the word that the register already has", () => {
    const first = measureFromLibrary(nothing, "tom-access-control", "nl", seededIds("first"));
    const word = first?.added[0];
    const held = new Map(word === undefined ? [] : [[word.id, word]]);
    const second = measureFromLibrary(held, "tom-access-control", "en", seededIds("second"));
    expect(second?.added).toEqual([]);
    expect(second?.measure).toMatchObject({ vocabularyId: word?.id, name: "Role-based access control" });
  });

  it("is nothing for an id that is no measure", () => {
    expect(measureFromLibrary(nothing, "data-name", "nl", seededIds("none"))).toBeNull();
    expect(measureFromLibrary(nothing, "no-such-word", "nl", seededIds("none"))).toBeNull();
  });
});
