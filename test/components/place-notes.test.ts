import fc from "fast-check";
import { expect, test } from "vitest";
import { placeNotes, type WantedNote } from "../../renderer/components/place-notes.ts";

const gap = 8;
const wantedNotes = fc
  .array(fc.record({ at: fc.integer({ min: -50, max: 2000 }), height: fc.integer({ min: 10, max: 200 }) }), {
    maxLength: 12,
  })
  .map((list): ReadonlyArray<WantedNote> => list.map((note, i) => ({ ...note, id: `n${i}` })));

const inOrder = (wanted: ReadonlyArray<WantedNote>, tops: ReadonlyMap<string, number>) =>
  wanted.map((note) => ({ ...note, top: tops.get(note.id) ?? Number.NaN })).sort((a, b) => a.top - b.top);

test("notes with room hang exactly at what they are about", () => {
  const tops = placeNotes(
    [
      { id: "a", at: 40, height: 60 },
      { id: "b", at: 300, height: 20 },
    ],
    gap,
  );
  expect([tops.get("a"), tops.get("b")]).toEqual([40, 300]);
});

test("a note in the way pushes the next one down", () => {
  const tops = placeNotes(
    [
      { id: "a", at: 40, height: 60 },
      { id: "b", at: 50, height: 20 },
      { id: "c", at: 55, height: 20 },
    ],
    gap,
  );
  expect([tops.get("a"), tops.get("b"), tops.get("c")]).toEqual([40, 108, 136]);
});

test("the note being read stays at its place and the one above it makes room", () => {
  const tops = placeNotes(
    [
      { id: "a", at: 100, height: 60 },
      { id: "b", at: 120, height: 20 },
    ],
    gap,
    "b",
  );
  expect([tops.get("a"), tops.get("b")]).toEqual([52, 120]);
});

test("without room above, the note being read gives way", () => {
  const tops = placeNotes(
    [
      { id: "a", at: 10, height: 60 },
      { id: "b", at: 20, height: 20 },
    ],
    gap,
    "b",
  );
  expect([tops.get("a"), tops.get("b")]).toEqual([10, 78]);
});

test("no note ever overlaps another or hangs above the document, whichever one is read", () => {
  fc.assert(
    fc.property(wantedNotes, fc.nat(12), (wanted, pin) => {
      const placed = inOrder(wanted, placeNotes(wanted, gap, `n${pin}`));
      placed.forEach((note, i) => {
        expect(note.top).toBeGreaterThanOrEqual(0);
        const above = placed[i - 1];
        if (above !== undefined) expect(note.top).toBeGreaterThanOrEqual(above.top + above.height + gap);
      });
    }),
  );
});

test("notes keep the order of what they are about", () => {
  fc.assert(
    fc.property(wantedNotes, (wanted) => {
      const ats = inOrder(wanted, placeNotes(wanted, gap)).map((note) => note.at);
      expect(ats).toEqual([...ats].sort((a, b) => a - b));
    }),
  );
});
