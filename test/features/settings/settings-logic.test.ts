import { describe, expect, it } from "vitest";
import { countChanges } from "../../../renderer/features/settings/count-changes.ts";
import { partOf } from "../../../renderer/features/settings/settings-parts.ts";
import { inlineOf, withClause, withInline, withLabel } from "../../../renderer/features/settings/word-forms.ts";
import { dayInYear, yearStarts } from "../../../renderer/features/settings/year-starts.ts";
import { exampleRegister } from "../../../src/example/example-register.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { VocabularyEntry, type VocabularyKind } from "../../../src/model/vocabulary.ts";
import { en } from "../../../src/words/en.ts";
import { nl } from "../../../src/words/nl.ts";

const register = exampleRegister({
  newId: seededIds("settings"),
  today: "2026-11-25",
  createdAt: "2026-11-25T10:00:00.000Z",
});

function entryOf(kind: VocabularyKind): VocabularyEntry {
  const found = [...register.vocabulary.values()].find((entry) => entry.kind === kind && entry.forms.en !== null);
  if (found === undefined) throw new Error(`the example has no ${kind}`);
  return found;
}

describe("the forms of a word", () => {
  it.each(["data-item", "data-subject", "recipient", "measure", "event"] as const)(
    "of kind %s stay a valid entry whatever is typed",
    (kind) => {
      const entry = entryOf(kind);
      for (const text of ["Nieuw woord", "  met lucht  ", ""]) {
        for (const language of ["nl", "en"] as const) {
          expect(VocabularyEntry.safeParse(withLabel(entry, language, text)).success).toBe(true);
          expect(VocabularyEntry.safeParse(withInline(entry, language, text)).success).toBe(true);
        }
      }
    },
  );

  it("keep the Dutch label when it is emptied, and lose the English", () => {
    const entry = entryOf("data-item");
    expect(withLabel(entry, "nl", " ")).toEqual(entry);
    expect(withLabel(entry, "en", "").forms.en).toBeNull();
  });

  it("follow the label again when the form in a sentence is emptied, but an event keeps its noun", () => {
    expect(inlineOf(withInline(entryOf("data-item"), "nl", ""), "nl")).toBeNull();
    const event = entryOf("event");
    expect(inlineOf(withInline(event, "nl", ""), "nl")).toBe(inlineOf(event, "nl"));
  });

  it("in English begin with an English label", () => {
    const without = withLabel(entryOf("data-item"), "en", "");
    expect(withInline(without, "en", "word").forms.en).toBeNull();
    expect(withLabel(without, "en", "Word").forms.en).toEqual({ label: "Word", inline: null });
  });
});

describe("the clauses of an event", () => {
  const bare = (): VocabularyEntry => {
    const event = entryOf("event");
    return withClause(event, "nl", "after", "neutral", "");
  };
  const afterOf = (entry: VocabularyEntry) => (entry.kind === "event" ? entry.forms.nl.after : undefined);

  it("speak alike to every reader until somebody words them apart", () => {
    const made = withClause(bare(), "nl", "after", "neutral", "de cursus voorbij is");
    const clause = "de cursus voorbij is";
    expect(afterOf(made)).toEqual({ formal: clause, informal: clause, neutral: clause });
    const apart = withClause(made, "nl", "after", "formal", "u klaar bent met de cursus");
    expect(afterOf(apart)).toMatchObject({ formal: "u klaar bent met de cursus", neutral: clause });
    expect(afterOf(withClause(apart, "nl", "after", "formal", ""))?.formal).toBe(clause);
    expect(VocabularyEntry.safeParse(apart).success).toBe(true);
  });

  it("go with their neutral form, and the noun stays", () => {
    expect(afterOf(bare())).toBeNull();
    expect(inlineOf(bare(), "nl")).toBe(inlineOf(entryOf("event"), "nl"));
  });
});

describe("the start of a year", () => {
  it("is the first of a month, or the day that stands there", () => {
    expect(yearStarts("01-01")).toHaveLength(12);
    expect(yearStarts("04-06")).toContain("04-06");
    expect(yearStarts("04-06")).toEqual(yearStarts("04-06").toSorted());
  });

  it("is said without a year, in both languages", () => {
    expect(dayInYear("08-01", nl.common)).toBe("1 augustus");
    expect(dayInYear("08-01", en.common)).toBe("1 August");
  });
});

describe("the part of the settings that an address means", () => {
  const [word] = register.vocabulary.keys();

  it("is named, or holds the word, or is the first", () => {
    expect(partOf("backups", register.vocabulary, register.customFields)).toBe("backups");
    expect(partOf(word ?? null, register.vocabulary, register.customFields)).toBe("words");
    expect(partOf("elsewhere", register.vocabulary, register.customFields)).toBe("register");
    expect(partOf(null, register.vocabulary, register.customFields)).toBe("register");
  });
});

describe("what a restored backup would change", () => {
  const id = seededIds("changes");
  const [one, two] = [id(), id()];

  it("is counted by thing, not by field", () => {
    const changes = [
      { ref: fieldRef("party", one, "name"), before: "a", after: "b" },
      { ref: fieldRef("party", one, "email"), before: null, after: "b" },
      { ref: fieldRef("party", two), before: null, after: {} },
      { ref: fieldRef("unit", two), before: {}, after: null },
    ];
    expect(countChanges(changes)).toEqual([
      { kind: "party", comesBack: 1, goes: 0, changes: 1 },
      { kind: "unit", comesBack: 0, goes: 1, changes: 0 },
    ]);
  });
});
