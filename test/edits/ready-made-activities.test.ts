import { describe, expect, it } from "vitest";
import type { RuleId } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import type { Edit } from "../../src/edits/edit.ts";
import {
  addsSomething,
  proposeReadyMade,
  type ReadyMadeAnswers,
  readyMadeActivities,
} from "../../src/edits/ready-made-activities.ts";
import { startRegister } from "../../src/edits/start-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { isUnconfirmed } from "../../src/exports/unconfirmed.ts";
import { apply } from "../../src/history/apply.ts";
import { invert } from "../../src/history/invert.ts";
import { libraryParty } from "../../src/library/parties.ts";
import {
  type OrganisationKind,
  organisationKinds,
  questionsFor,
  wizardQuestions,
} from "../../src/library/ready-made/organisation-kinds.ts";
import { readyMadeFor, readyMadeLibrary } from "../../src/library/ready-made/ready-made-library.ts";
import {
  type SupplierSlot,
  slotsFor,
  supplierSlot,
  supplierSlots,
} from "../../src/library/ready-made/supplier-slots.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import type { Profile, Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";

const today = "2026-11-30";
const newId = seededIds("ready-made");
const codeOf = (number: number): string => `V-${String(number).padStart(3, "0")}`;
const context = { language: "nl" as const, newId, codeOf };

const profileOf: { readonly [kind in OrganisationKind]: Profile } = {
  "general-office": "general",
  "web-shop": "general",
  school: "school",
  association: "small-organisation",
  "care-practice": "care",
  municipality: "public-authority",
  "software-company": "supplier",
  recruitment: "general",
};

const begun = (kind: OrganisationKind): Register =>
  startRegister("Hof & Haven", profileOf[kind], newId, "2026-11-30T10:00:00.000Z");

const allSuppliers = new Set(
  (Object.keys(supplierSlots) as ReadonlyArray<SupplierSlot>).flatMap((slot) =>
    supplierSlot(slot).suppliers.map(({ id }) => id),
  ),
);

const answers = (kind: OrganisationKind, more: Partial<ReadyMadeAnswers> = {}): ReadyMadeAnswers => ({
  kind,
  yes: new Set(wizardQuestions),
  supplierIds: new Set(),
  measureIds: new Set(),
  leaveOut: new Set(),
  ...more,
});

function editOf(register: Register, given: ReadyMadeAnswers): Edit {
  const edit = readyMadeActivities(register, given, context);
  if (!edit.ok) throw new Error(edit.error.code);
  return edit.value;
}

function filled(register: Register, given: ReadyMadeAnswers): Register {
  const after = apply(register, editOf(register, given).changes);
  if (!after.ok) throw new Error(after.error.code);
  return after.value;
}

const named = (register: Register, name: string): ProcessingActivity => {
  const found = [...register.activities.values()].find((activity) => activity.name === name);
  if (found === undefined) throw new Error(`no activity ${name}`);
  return found;
};

const bare = organisationKinds.map((kind): [string, Register] => [kind, filled(begun(kind), answers(kind))]);
const withSuppliers = organisationKinds.map((kind): [string, Register] => [
  `${kind} with every supplier`,
  filled(begun(kind), answers(kind, { supplierIds: allSuppliers })),
]);

describe("the ready-made activities", () => {
  it("are at least forty, for eight kinds of organisation, each with an id and name of its own", () => {
    expect(readyMadeLibrary.length).toBeGreaterThanOrEqual(40);
    expect(organisationKinds).toHaveLength(8);
    expect(new Set(readyMadeLibrary.map(({ id }) => id)).size).toBe(readyMadeLibrary.length);
    expect(new Set(readyMadeLibrary.map(({ name }) => name.nl)).size).toBe(readyMadeLibrary.length);
    for (const kind of organisationKinds) {
      const own = readyMadeLibrary.filter(({ kinds }) => kinds !== "all" && kinds.includes(kind));
      expect(own.length, kind).toBeGreaterThanOrEqual(5);
    }
  });

  it("ask only what their kinds of organisation are asked", () => {
    for (const { id, kinds, asks } of readyMadeLibrary) {
      if (asks === null) continue;
      for (const kind of kinds === "all" ? organisationKinds : kinds) expect(questionsFor(kind), id).toContain(asks);
    }
  });

  it("are asked for by every question, for every kind that is asked it", () => {
    for (const kind of organisationKinds) {
      for (const question of questionsFor(kind)) {
        expect(
          readyMadeFor(kind, new Set([question])).some(({ asks }) => asks === question),
          `${kind} ${question}`,
        ).toBe(true);
      }
    }
  });

  it("use each slot of suppliers that a kind of organisation is asked about", () => {
    for (const kind of organisationKinds) {
      const used = readyMadeFor(kind, new Set(wizardQuestions)).flatMap(({ recipients }) =>
        recipients.flatMap((each) => ("slot" in each ? [each.slot] : [])),
      );
      for (const slot of slotsFor(kind)) expect(used, kind).toContain(slot);
      for (const slot of used) expect(slotsFor(kind), kind).toContain(slot);
    }
  });

  it("name a service wherever the roles of a brand differ, and never software that one hosts oneself", () => {
    for (const slot of Object.keys(supplierSlots) as ReadonlyArray<SupplierSlot>) {
      for (const { id, serviceAt } of supplierSlot(slot).suppliers) {
        const party = libraryParty(id);
        expect(party?.role, id).not.toBe("none");
        if (serviceAt === null) expect(party?.services, `${slot} ${id}`).toEqual([]);
        else expect(party?.services[serviceAt], `${slot} ${id}`).toBeDefined();
      }
    }
  });
});

describe.each([...bare, ...withSuppliers])("a register begun as %s", (_kind, register) => {
  it("passes the one door in, unchanged", () => {
    const read = readRegister(registerToJson(register));
    expect(read.ok ? registerToJson(read.value) : read.error).toEqual(registerToJson(register));
  });

  it("has only findings that a lawyer would want", () => {
    const found = new Set(runAll(register, rules, today).map(({ rule }) => rule));
    for (const rule of unwanted) expect([...found], rule).not.toContain(rule);
  });

  it("says of all it holds that it is to be confirmed", () => {
    for (const activity of register.activities.values()) {
      expect(activity.origins.every(({ confirmedAt }) => confirmedAt === null)).toBe(true);
      expect(isUnconfirmed(activity, "name")).toBe(true);
      for (const key of ["purposes", "dataGroups", "partyUses"] as const) {
        for (const { id } of activity[key] ?? []) expect(isUnconfirmed(activity, `${key}/${id}`)).toBe(true);
      }
    }
    for (const term of register.retentionTerms.values()) expect(isUnconfirmed(term, "phases")).toBe(true);
  });

  it("never rests what is done with employees on consent", () => {
    const employees = [...register.vocabulary.values()].find(({ libraryId }) => libraryId === "subject-employees");
    for (const { purposes, dataGroups } of register.activities.values()) {
      const groups = (dataGroups ?? []).filter(({ subjectIds }) => subjectIds?.some((id) => id === employees?.id));
      for (const { purposeIds } of groups) {
        const served = (purposes ?? []).filter(({ id }) => purposeIds === null || purposeIds.includes(id));
        expect(served.map(({ legalBasis }) => legalBasis)).not.toContain("consent");
      }
    }
  });
});

/** What must never be found in what we filled in ourselves. */
const unwanted: ReadonlyArray<RuleId> = [
  "activity-controller-missing",
  "purpose-missing",
  "purpose-without-basis",
  "purpose-without-description",
  "data-missing",
  "data-subjects-missing",
  "data-items-missing",
  "special-data-without-ground",
  "criminal-data-without-ground",
  "national-id-without-ground",
  "authority-legitimate-interests",
  "consent-automatic",
  "consent-for-contract",
  "consent-of-employees",
  "contract-not-with-subject",
  "marketing-under-contract",
  "statute-missing",
  "interest-missing",
  "ground-without-statute",
  "employer-health-details",
  "id-copy-without-duty",
  "national-id-to-recipient",
  "parental-consent-missing",
  "automated-decision-without-ground",
  "uavg-amended",
  "recipients-not-answered",
  "recipient-unnamed",
  "term-against-law",
  "term-counted-by-day",
  "fiscal-term-for-quotes",
  "fiscal-term-too-wide",
  "retention-criterion-vague",
  "retention-event-vague",
  "retention-start-missing",
  "retention-missing",
  "retention-term-empty",
  "retention-duration-open",
  "duplicate-code",
];

describe("a municipality", () => {
  it("rests no purpose on a legitimate interest", () => {
    const register = filled(begun("municipality"), answers("municipality"));
    for (const { name, purposes } of register.activities.values()) {
      for (const purpose of purposes ?? []) {
        expect(purpose.legalBasis, name ?? "").not.toBe("legitimate-interests");
        expect(purpose.interest).toBeNull();
        if (purpose.legalBasis === "public-task") expect(purpose.statutes, name ?? "").not.toBeNull();
      }
    }
  });
});

describe("a school", () => {
  it("does what it does with pupils on a task, a duty, an agreement or consent", () => {
    for (const { id, groups, purposes } of readyMadeFor("school", new Set(wizardQuestions))) {
      if (!groups.some(({ subjects }) => subjects.split(" ").includes("pupils"))) continue;
      for (const { basis } of purposes) expect(basis, id).not.toBe("legitimate-interests");
    }
  });
});

describe("suppliers that were chosen", () => {
  const register = filled(
    begun("web-shop"),
    answers("web-shop", { supplierIds: new Set(["mollie", "postnl", "shopify", "mailchimp"]) }),
  );
  const roles = (name: string): ReadonlyArray<readonly [string, string | null]> =>
    (named(register, name).partyUses ?? []).flatMap(({ who, role }) => {
      const party = who?.kind === "party" ? register.parties.get(who.partyId) : undefined;
      return party === undefined ? [] : [[party.name ?? "", role] as const];
    });

  it("have the role of the service that is meant", () => {
    expect(roles("Bestellingen uit de webwinkel")).toEqual([
      ["Shopify", "processor"],
      ["Mollie", "controller"],
      ["PostNL", "controller"],
    ]);
    expect(roles("Nieuwsbrief versturen")).toEqual([["Mailchimp", "processor"]]);
  });

  it("leave an agreement to be found missing for processors only", () => {
    const missing = runAll(register, rules, today)
      .filter(({ rule }) => rule === "processor-agreement-missing")
      .map(({ subject }) => register.parties.get(subject.id as never)?.name);
    expect(missing.sort()).toEqual(["Mailchimp", "Shopify"]);
  });

  it("say nothing of a transfer that nobody answered", () => {
    for (const { partyUses } of register.activities.values()) {
      for (const { transfers, agreementIds } of partyUses ?? [])
        expect([transfers, agreementIds]).toEqual([null, null]);
    }
  });
});

describe("filling a register", () => {
  const given = answers("web-shop", {
    supplierIds: new Set(["mollie"]),
    measureIds: new Set(["tom-mfa", "tom-backup"]),
  });

  it("is taken back whole", () => {
    const before = begun("web-shop");
    const { changes } = editOf(before, given);
    const after = apply(before, changes);
    const back = after.ok ? apply(after.value, invert(changes)) : after;
    expect(back.ok && registerToJson(back.value)).toEqual(registerToJson(before));
  });

  it("adds nothing the second time", () => {
    const once = filled(begun("web-shop"), given);
    expect(readyMadeActivities(once, given, context)).toEqual({ ok: false, error: { code: "nothing-changed" } });
    expect(proposeReadyMade(once, given).some(addsSomething)).toBe(false);
  });

  it("gives an activity that is there only the supplier that it lacks, to be confirmed", () => {
    const once = filled(begun("web-shop"), given);
    const twice = filled(once, { ...given, supplierIds: new Set(["mollie", "adyen"]) });
    expect(twice.activities.size).toBe(once.activities.size);
    const before = named(once, "Bestellingen uit de webwinkel");
    const after = named(twice, "Bestellingen uit de webwinkel");
    const added = (after.partyUses ?? []).slice(before.partyUses?.length);
    expect(added).toHaveLength(1);
    expect(isUnconfirmed(after, `partyUses/${added[0]?.id}`)).toBe(true);
    expect([...twice.parties.values()].map(({ name }) => name)).toEqual(["Mollie", "Adyen"]);
  });

  it("leaves out what is not wanted, and what somebody wrote under that name already", () => {
    const before = filled(begun("web-shop"), answers("web-shop", { yes: new Set(), leaveOut: new Set() }));
    const own = [...before.activities.values()].map((activity) => ({ ...activity, origins: [] }));
    const register = { ...before, activities: new Map(own.map((activity) => [activity.id, activity])) };
    const after = filled(
      register,
      answers("web-shop", { yes: new Set(["newsletter", "cameras"]), leaveOut: new Set(["office-cameras"]) }),
    );
    const fresh = [...after.activities.values()].filter(({ id }) => !register.activities.has(id));
    expect(fresh.map(({ name, code }) => [name, code])).toEqual([["Nieuwsbrief versturen", codeOf(own.length + 1)]]);
  });

  it("has measures hold everywhere, and its texts in the language that is asked", () => {
    const before = begun("care-practice");
    const edit = readyMadeActivities(before, answers("care-practice", { measureIds: new Set(["tom-mfa"]) }), {
      ...context,
      language: "en",
    });
    const after = edit.ok ? apply(before, edit.value.changes) : edit;
    if (!after.ok) throw new Error("not made");
    expect([...after.value.measures.values()].map(({ name, scope }) => [name, scope])).toEqual([
      ["Multi-factor authentication", { kind: "everywhere" }],
    ]);
    expect(named(after.value, "Patient files").notes).toContain("DPIA");
  });
});
