import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalendarTask,
  calendarBetween,
  calendarFacts,
  type DestructionTask,
} from "../../src/calendar/calendar.ts";
import { overdueCohorts } from "../../src/calendar/overdue.ts";
import { daysAfter } from "../../src/derive/dates.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import type { Fields } from "../../src/example/nested-records.ts";
import type { Destruction } from "../../src/model/destruction.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import type { Register } from "../../src/model/register.ts";
import type { RetentionTerm } from "../../src/model/retention-term.ts";
import { testBuilder } from "../support/test-builder.ts";

const today = "2026-11-25";

/** One activity with one term in one system; the register exists since 25 November 2026. */
function world(
  activityFields: Fields<ProcessingActivity> = {},
  termFields: Fields<RetentionTerm> = {},
  counting: "day" | "calendar-year-end" = "calendar-year-end",
) {
  const b = testBuilder();
  const person = b.person({ name: "J. Smit" });
  const system = b.system({ name: "HR-pakket", ownerId: person.id });
  const term = b.term({
    name: "Dossier twee jaar",
    phases: [b.until(b.event("event-order-completed")), b.longer("P2Y", { counting })],
    endAction: "delete",
    ...termFields,
  });
  const activity = b.activity({
    status: "active",
    startedOn: "2020-05-01",
    systemIds: [system.id],
    dataGroups: [b.group({ retentionUses: [b.keeps(term)] })],
    ...activityFields,
  });
  const destroyed = (fields: Fields<Destruction>): Destruction =>
    b.destruction({
      destroyedOn: "2026-02-01",
      termId: term.id,
      systemIds: [system.id],
      activityIds: [activity.id],
      ...fields,
    });
  return { b, person, system, term, activity, destroyed };
}

const destructions = (tasks: ReadonlyArray<CalendarTask>): ReadonlyArray<DestructionTask> =>
  tasks.filter((task) => task.kind === "destruction");

const calendar = (register: Register, from = "2026-01-01", until = "2029-12-31") =>
  calendarBetween(register, from, until, today);

describe("what is late", () => {
  it("is one task with all of it, since the first round that was missed", () => {
    const { b, system, activity, term, person } = world();
    const { overdue, tasks } = calendar(b.build());
    expect(destructions(overdue)).toMatchObject([
      {
        state: "overdue",
        // What happened in 2020 ends with 2022.
        on: "2023-01-01",
        dueBy: "2023-01-31",
        cohort: { from: null, before: "2024-01-01" },
        duty: { termId: term.id, systemId: system.id, activityIds: [activity.id] },
        assignees: [{ kind: "person", id: person.id }],
      },
    ]);
    expect(destructions(tasks).map(({ on, state, cohort }) => [on, state, cohort.from, cohort.before])).toEqual([
      ["2027-01-01", "upcoming", "2024-01-01", "2025-01-01"],
      ["2028-01-01", "upcoming", "2025-01-01", "2026-01-01"],
      ["2029-01-01", "upcoming", "2026-01-01", "2027-01-01"],
    ]);
  });

  it("is nothing while an activity is younger than its term", () => {
    const { b } = world({ startedOn: "2025-06-01" });
    const { overdue, tasks } = calendar(b.build());
    expect(overdue).toEqual([]);
    expect(destructions(tasks)).toMatchObject([
      { on: "2028-01-01", cohort: { from: null, before: "2026-01-01" } },
      { on: "2029-01-01", cohort: { from: "2026-01-01", before: "2027-01-01" } },
    ]);
  });

  it("is nothing from before the register where nobody knows since when there are data", () => {
    const { b } = world({ startedOn: null });
    const { overdue, tasks } = calendar(b.build());
    expect(overdue).toEqual([]);
    expect(destructions(tasks)[0]).toMatchObject({ on: "2027-01-01", cohort: { from: null, before: "2025-01-01" } });
  });

  it("is what no record covers", () => {
    const { b, destroyed } = world();
    destroyed({ cohort: { from: null, before: "2022-01-01" } });
    destroyed({ cohort: { from: "2023-01-01", before: "2024-01-01" } });
    expect(destructions(calendar(b.build()).overdue)).toMatchObject([
      { on: "2025-01-01", cohort: { from: "2022-01-01", before: "2023-01-01" } },
    ]);
  });

  it("is nothing after a record of all of it, and that round stands as done", () => {
    const { b, destroyed } = world();
    const record = destroyed({ cohort: { from: null, before: "2024-01-01" } });
    const { overdue, tasks } = calendar(b.build());
    expect(overdue).toEqual([]);
    expect(destructions(tasks)[0]).toMatchObject({
      on: "2026-01-01",
      state: "done",
      destructionIds: [record.id],
    });
  });

  it.each<readonly [string, Fields<Destruction>]>([
    ["without a day", { destroyedOn: null }],
    ["of another system", { systemIds: [] }],
    ["of other activities", { activityIds: [] }],
    ["of another term", { termId: null }],
    ["without a cohort", { cohort: null }],
  ])("stays late with a record %s", (_, fields) => {
    const { b, destroyed } = world();
    destroyed({ cohort: { from: null, before: "2024-01-01" }, ...fields });
    expect(destructions(calendar(b.build()).overdue)).toHaveLength(1);
  });

  it("is told per term to who asks for it", () => {
    const { b, term, activity } = world();
    const register = b.build();
    expect(overdueCohorts(term, [activity], calendarFacts(register), today)).toMatchObject([
      { cohort: { from: null, before: "2024-01-01" }, on: "2023-01-01" },
    ]);
    const held = { ...term, legalHold: { reason: "rechtszaak", since: null, until: null } };
    expect(overdueCohorts(held, [activity], calendarFacts(register), today)).toEqual([]);
  });
});

it("a stop on destruction holds the task until its last day", () => {
  const { b } = world({}, { legalHold: { reason: "rechtszaak", since: "2025-01-01", until: "2028-06-30" } });
  const { overdue, tasks } = calendar(b.build());
  expect(destructions(overdue).map(({ state }) => state)).toEqual(["held"]);
  expect(destructions(tasks).map(({ on, state }) => [on, state])).toEqual([
    ["2027-01-01", "held"],
    ["2028-01-01", "held"],
    ["2029-01-01", "upcoming"],
  ]);
  expect(tasks.find(({ kind }) => kind === "legal-hold-ends")).toMatchObject({ on: "2028-06-30" });
});

it("an activity that ended has a last round, and none after it", () => {
  const { b } = world({ status: "ended", endedOn: "2025-03-31" });
  const { tasks } = calendar(b.build());
  expect(destructions(tasks).map(({ on, isLast }) => [on, isLast])).toEqual([
    ["2027-01-01", false],
    ["2028-01-01", true],
  ]);
});

it("a concept has no data to destroy", () => {
  const { b } = world({ status: "concept" });
  expect(destructions(calendar(b.build()).tasks)).toEqual([]);
});

it("activities that share a term and a system are one task; without a system each is its own", () => {
  const { b, term, system } = world();
  const group = () => b.group({ retentionUses: [b.keeps(term)] });
  const owner = b.person({ name: "A. Bos" });
  const shared = b.activity({ status: "active", systemIds: [system.id], dataGroups: [group()] });
  const alone = b.activity({ status: "active", ownerId: owner.id, dataGroups: [group()] });
  const tasks = destructions(calendar(b.build(), "2027-01-01", "2027-01-31").tasks);
  expect(tasks).toHaveLength(2);
  expect(tasks.find(({ duty }) => duty.systemId === system.id)?.duty.activityIds).toContain(shared.id);
  expect(tasks.find(({ duty }) => duty.systemId === null)).toMatchObject({
    duty: { activityIds: [alone.id] },
    assignees: [{ kind: "person", id: owner.id }],
  });
});

it("a term that gives no date is told with why, and gives no task", () => {
  const { b, term } = world({}, { phases: null });
  const { tasks, withoutDates } = calendar(b.build());
  expect(tasks).toEqual([]);
  expect(withoutDates).toMatchObject([{ termId: term.id, reason: "term-open", duties: [{ termId: term.id }] }]);
});

it("a review that passed is late; an agreement's end that passed is the rules' business", () => {
  const b = testBuilder();
  b.activity({ status: "active", nextReviewOn: "2026-10-01" });
  b.agreement({ concluded: true, end: { kind: "date", date: "2026-10-01" } });
  b.agreement({ concluded: true, end: { kind: "date", date: "2027-05-31" }, noticePeriod: "P3M" });
  const { overdue, tasks } = calendar(b.build());
  expect(overdue.map(({ kind }) => kind)).toEqual(["activity-review"]);
  expect(tasks.map(({ kind, on, state }) => [kind, on, state])).toEqual([
    ["agreement-ends", "2026-10-01", "past"],
    ["agreement-notice", "2027-02-28", "upcoming"],
    ["agreement-ends", "2027-05-31", "upcoming"],
  ]);
});

it("a transfer is looked up again after a year, and ends with its adequacy decision", () => {
  const b = testBuilder();
  const use = b.partyUse({
    transfers: [
      b.transfer({
        destination: { kind: "country", country: "GB" },
        instrument: { kind: "adequacy" },
        checkedOn: "2026-02-28",
      }),
    ],
  });
  b.activity({ status: "active", partyUses: [use] });
  const { tasks } = calendar(b.build(), "2027-01-01", "2035-12-31");
  expect(tasks.map(({ kind, on }) => [kind, on])).toEqual([
    ["transfer-check", "2027-02-28"],
    ["adequacy-expires", "2031-12-27"],
  ]);
});

it("adjoining calendars of the example lose and double nothing", () => {
  const register = exampleRegister({ today });
  const keys = (from: string, until: string) =>
    calendarBetween(register, from, until, today).tasks.map(({ key, on }) => `${on} ${key}`);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (a, b) => {
      const [middle, until] = [daysAfter("2026-06-01", a), daysAfter("2026-06-01", a + b)];
      expect([...keys("2026-06-01", middle), ...keys(daysAfter(middle, 1), until)]).toEqual(keys("2026-06-01", until));
    }),
    { numRuns: 15 },
  );
});
