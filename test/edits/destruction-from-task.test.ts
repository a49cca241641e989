import { expect, it } from "vitest";
import { calendarBetween } from "../../src/calendar/calendar.ts";
import { destructionFromTask } from "../../src/edits/destruction-from-task.ts";
import { addEntity } from "../../src/edits/edit.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { apply } from "../../src/history/apply.ts";
import { invert } from "../../src/history/invert.ts";
import { Destruction } from "../../src/model/destruction.ts";
import type { Register } from "../../src/model/register.ts";
import { documentRequest } from "../../src/statement/document-kind.ts";
import { documentKinds } from "../../src/statement/document-kinds.ts";
import { documentToMarkdown } from "../../src/statement/formats/markdown.ts";
import { nl } from "../../src/words/nl.ts";
import { testBuilder } from "../support/test-builder.ts";

const today = "2026-11-25";

function world() {
  const b = testBuilder();
  const owner = b.person({ name: "J. Smit" });
  const system = b.system({ name: "HR-pakket", ownerId: owner.id });
  const elsewhere = b.system({ name: "Archief" });
  const term = b.term({
    name: "Sollicitaties",
    phases: [
      b.until(b.event("event-order-completed"), { selectionList: "Selectielijst gemeenten", selectionNumber: "12.1" }),
      b.longer("P1Y", { counting: "calendar-year-end" }),
    ],
    endAction: "anonymise",
  });
  const name = b.item("data-name");
  const use = (processor: string, systemId: typeof system.id | null) =>
    b.partyUse({
      who: { kind: "party", partyId: b.party({ name: processor }).id, serviceId: null },
      role: "processor",
      systemId,
    });
  b.activity({
    status: "active",
    startedOn: "2020-01-01",
    systemIds: [system.id],
    dataGroups: [b.group({ items: b.uses(name), retentionUses: [b.keeps(term)] })],
    partyUses: [use("Hoster", system.id), use("Elders", elsewhere.id), use("Overal", null)],
  });
  const register = b.build();
  const [task] = calendarBetween(register, "2027-01-01", "2027-12-31", today).overdue;
  if (task?.kind !== "destruction") throw new Error("a late task is needed");
  const record = destructionFromTask(task, register, { newId: seededIds("record"), today, language: "nl", words: nl });
  return { b, register, task, record, owner, system, term };
}

it("a record is filled in from its task as far as the register knows, and passes the schema", () => {
  const { record, register, owner, system, term } = world();
  expect(Destruction.parse(record)).toEqual(record);
  expect(record).toMatchObject({
    code: "VV-001",
    destroyedOn: today,
    what: "naam",
    termId: term.id,
    systemIds: [system.id],
    cohort: { from: null, before: "2025-01-01" },
    selectionList: "Selectielijst gemeenten",
    selectionNumber: "12.1",
    method: "anonymised",
    carriedOutById: owner.id,
    authorisedById: null,
    backups: null,
  });
  const names = record.processors?.map(({ partyId }) => register.parties.get(partyId)?.name);
  expect(names).toEqual(["Hoster", "Overal"]);
});

it("with its record the task is done; taken back it is late again", () => {
  const { record, register } = world();
  const edit = addEntity("destruction", record);
  if (!edit.ok) throw new Error(edit.error.code);
  const applied = (to: Register, changes: Parameters<typeof apply>[1]): Register => {
    const made = apply(to, changes);
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  };
  const after = applied(register, edit.value.changes);
  expect(calendarBetween(after, "2027-01-01", "2027-12-31", today).overdue).toEqual([]);
  const back = applied(after, invert(edit.value.changes));
  expect(calendarBetween(back, "2027-01-01", "2027-12-31", today).overdue).toHaveLength(1);
});

it("the text of a record tells all of it, and what is open beside it", () => {
  const { record, register } = world();
  const filled = { ...record, backups: { kind: "gone-by", date: "2027-01-31" } } as const;
  const request = documentRequest({ language: "nl", today, words: nl, destruction: filled.id });
  const planned = documentKinds["destruction-record"].plan(
    { ...register, destructions: new Map([[filled.id, filled]]) },
    request,
  );
  const text = documentToMarkdown(planned.document);
  for (const said of [
    "Nummer VV-001.",
    "op 25 november 2026 zijn vernietigd",
    "naam",
    "Sollicitaties",
    "Selectielijst gemeenten, nummer 12.1",
    "alles vóór 1 januari 2025",
    "geanonimiseerd",
    "J. Smit",
    "Hoster; Overal",
    "de laatste reservekopie wordt overschreven op 31 januari 2027",
    "Deze verklaring noemt geen persoonsgegevens.",
  ]) {
    expect(text).toContain(said);
  }
  expect(planned.gaps.map(({ ref }) => ref.path)).toEqual(["authorisedById"]);
});
