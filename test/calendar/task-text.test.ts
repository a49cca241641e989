import { expect, it } from "vitest";
import { calendarBetween } from "../../src/calendar/calendar.ts";
import { taskText } from "../../src/calendar/task-text.ts";
import type { Fields } from "../../src/example/nested-records.ts";
import type { RetentionTerm } from "../../src/model/retention-term.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import { testBuilder } from "../support/test-builder.ts";

const today = "2026-11-25";

/** The texts of the tasks of January 2027 under one term in one system. */
function said(
  phases: (b: ReturnType<typeof testBuilder>) => RetentionTerm["phases"],
  fields: Fields<RetentionTerm> = {},
) {
  const b = testBuilder();
  const unit = b.unit({ name: "Personeelszaken" });
  const system = b.system({ name: "HR-pakket" });
  const term = b.term({ name: "Dossier", phases: phases(b), ...fields });
  b.activity({
    status: "active",
    unitId: unit.id,
    systemIds: [system.id],
    dataGroups: [b.group({ retentionUses: [b.keeps(term)] })],
  });
  const register = b.build();
  const [task] = calendarBetween(register, "2027-01-01", "2027-01-31", today).tasks;
  if (task === undefined) throw new Error("a task is needed");
  return { nl: taskText(task, register, nl, "nl"), en: taskText(task, register, en, "en") };
}

it("says what to do with whom, where, and whose task it is", () => {
  const text = said((b) => [
    b.until(b.event("event-order-completed")),
    b.longer("P2Y", { counting: "calendar-year-end" }),
  ]);
  expect(text.nl.title).toBe("HR-pakket: verwijderen (Dossier)");
  expect(text.nl.sentences).toEqual([expect.stringMatching(/^Verwijder alles waarbij .+ vóór 1 januari 2025 ligt\.$/)]);
  expect(text.en.sentences).toEqual([
    expect.stringMatching(/^Delete everything for which .+ lies before 1 January 2025\.$/),
  ]);
  expect(text.nl.who).toEqual(["Personeelszaken"]);
});

it("counts by the beginning of the term or by births where no event is named", () => {
  expect(said((b) => [b.longer("P1Y", { counting: "day" })]).nl.sentences).toEqual([
    "Verwijder alles waarvan de termijn vóór 1 januari 2026 begon.",
  ]);
  expect(said((b) => [b.age(18)], { endAction: "anonymise" }).nl.sentences).toEqual([
    "Anonimiseer de gegevens van wie vóór 1 januari 2009 is geboren.",
  ]);
});

it("tells a short term as something a system must do by itself, and what may go already", () => {
  expect(said((b) => [b.longer({ minimum: "P2W", maximum: "P4W" }, { counting: "day" })]).nl.sentences).toEqual([
    "Verwijder alles waarvan de termijn vóór 4 december 2026 begon.",
    "Dit hoort doorlopend te gaan: kijk of het systeem het deed.",
    "Wat vóór 18 december 2026 ligt, mag al weg.",
  ]);
});

it("says why a task is held, and until when", () => {
  const { sentences } = said((b) => [b.longer("P1Y", { counting: "day" })], {
    legalHold: { reason: "rechtszaak met een leverancier", since: null, until: "2027-06-30" },
  }).nl;
  expect(sentences.at(-1)).toBe("Vernietigen is opgeschort tot en met 30 juni 2027: rechtszaak met een leverancier");
});
