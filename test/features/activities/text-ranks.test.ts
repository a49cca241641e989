import fc from "fast-check";
import { expect, test } from "vitest";
import { inRankOrder } from "../../../renderer/features/activities/text-ranks.ts";

const collator = new Intl.Collator("nl-NL", { numeric: true });
const text = fc.oneof(
  fc.constantFrom("", "Éénmalig", "eenmalig", "Zorg", "zorg 2", "zorg 10"),
  fc.integer({ min: 0, max: 2000 }).map((n) => `V-${n}`),
);
const row = fc.record({ first: text, second: text });

let columns = 0;
function nextColumn(): string {
  columns += 1;
  return `column ${columns}`;
}

test("rows come in the order that comparing their texts gives, empty ones last", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.boolean(), (rows, isDescending) => {
      const sorted = inRankOrder(
        rows,
        { column: nextColumn(), text: (each) => each.first, isDescending },
        { column: nextColumn(), text: (each) => each.second },
      );
      const emptyLast = (a: string, b: string, sign: number): number =>
        a === "" || b === "" ? Number(a === "") - Number(b === "") : collator.compare(a, b) * sign;
      const expected = rows.toSorted(
        (a, b) => emptyLast(a.first, b.first, isDescending ? -1 : 1) || emptyLast(a.second, b.second, 1),
      );
      expect(sorted).toEqual(expected);
    }),
  );
});

test("codes of one form are ordered by their number, also with a new one among them", () => {
  const column = nextColumn();
  const order = (codes: ReadonlyArray<string>) =>
    inRankOrder(
      codes.map((code) => ({ code })),
      { column, text: (each) => each.code, isDescending: false },
      { column, text: (each) => each.code },
    ).map(({ code }) => code);
  expect(order(["V-10", "V-9", "V-100"])).toEqual(["V-9", "V-10", "V-100"]);
  expect(order(["V-10", "V-9", "V-11", "V-100"])).toEqual(["V-9", "V-10", "V-11", "V-100"]);
});
