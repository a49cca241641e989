import { expect, test } from "vitest";
import { typedTerm } from "../../src/edits/typed-term.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { describeTerm } from "../../src/retention/term-sentence.ts";
import { nl } from "../../src/words/nl.ts";
import { testBuilder } from "../support/test-builder.ts";

const newId = seededIds("typed");
const said = (text: string) => {
  const { term, added } = typedTerm(text, new Map(), nl, newId);
  const vocabulary = new Map(added.map((entry) => [entry.id, entry]));
  return { term, added, sentence: describeTerm(term, vocabulary, nl, { kind: "compact" }).text };
};

test("an event of the library is understood, and comes along", () => {
  const { term, added, sentence } = said("6 maanden na opheffing account");
  expect(sentence).toBe("tot 6 maanden na de opheffing van het account");
  expect(added.map(({ libraryId }) => libraryId)).toEqual(["event-account-closed"]);
  expect(term.name).toBe("6 maanden na opheffing account");
});

test("a term of two phases keeps both", () => {
  const { term } = said("tot opheffing account, daarna 7 jaar");
  expect(term.phases?.map(({ kind }) => kind)).toEqual(["until", "then"]);
});

test("an event that nobody knows becomes a word of the register's own", () => {
  const { added } = said("3 jaar na het winnen van de beker");
  expect(added).toHaveLength(1);
  expect(added[0]).toMatchObject({ kind: "event", libraryId: null });
});

test("an event that the register has is used, not copied again", () => {
  const b = testBuilder();
  const closed = b.event("event-account-closed");
  const { term, added } = typedTerm("tot opheffing account", b.build().vocabulary, nl, newId);
  expect(added).toEqual([]);
  expect(term.phases?.[0]).toMatchObject({ kind: "until", eventId: closed });
});

test("what is no term is kept as a criterion, in the words that were typed", () => {
  const { term } = said("zolang de vriendschap duurt");
  expect(term.phases).toMatchObject([{ kind: "criterion", text: "zolang de vriendschap duurt" }]);
});
