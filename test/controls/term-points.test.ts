import { expect, test } from "vitest";
import { spokenParts, withStops } from "../../renderer/controls/spoken-parts.ts";
import { termExample } from "../../renderer/controls/term-points.ts";
import { termSentenceParts } from "../../src/retention/term-sentence.ts";
import { nl } from "../../src/words/nl.ts";
import { testBuilder } from "../support/test-builder.ts";

const b = testBuilder();
const closed = b.event("event-account-closed");
const day = "2026-11-25";
const example = (term: ReturnType<typeof b.term>) => termExample(term, b.build(), day, nl, "nl");

test("an event and a duration after it are three moments, the last with what happens then", () => {
  const term = b.term({ phases: [b.until(closed), b.longer("P6M")], endAction: "delete" });
  const { points, openReason } = example(term);
  expect(points.map(({ date, label }) => [date, label])).toEqual([
    [undefined, "begin"],
    ["25 nov 2026", "account opgeheven"],
    ["25 mei 2027", "verwijderd"],
  ]);
  expect(openReason).toBeNull();
  expect(points.map(({ at }) => at)).toEqual([0, 0.5, 0.92]);
});

test("a criterion has no days, and says so", () => {
  expect(example(b.term({ phases: [b.criterion("zolang als nodig")] })).openReason).toBe("criterion");
});

test("what follows an event without a day stays open", () => {
  const term = b.term({ phases: [b.until(closed), b.until(b.event("event-file-closed"))] });
  const { points, openReason } = example(term);
  expect(points).toHaveLength(2);
  expect(openReason).toBe("event-date-unknown");
});

test("that a duration counts from the day itself goes without saying; the end of a year does not", () => {
  const said = (counting: "day" | "financial-year-end") => {
    const term = b.term({ phases: [b.until(closed), b.longer("P7Y", { counting })], endAction: "delete" });
    const parts = termSentenceParts(term, b.build().vocabulary, nl);
    return spokenParts(parts, term, nl)
      .map(({ text }) => text)
      .join("");
  };
  expect(said("day")).toBe("tot de opheffing van het account, daarna nog 7 jaar, daarna verwijderen");
  expect(said("financial-year-end")).toContain("te rekenen vanaf het einde van het boekjaar");
});

test("a comma stays with the slot before it, and the last part ends the sentence", () => {
  const term = b.term({ phases: [b.until(closed), b.longer("P6M")], endAction: "delete" });
  const parts = spokenParts(termSentenceParts(term, b.build().vocabulary, nl), term, nl);
  const stopped = withStops(parts);
  expect(stopped.filter(({ part }) => part.kind === "slot").map(({ stop }) => stop)).toEqual([",", ",", "."]);
  expect(stopped.map(({ part, stop }) => part.text + stop).join("")).toBe(`${parts.map(({ text }) => text).join("")}.`);
});
