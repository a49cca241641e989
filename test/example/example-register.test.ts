import { describe, expect, it } from "vitest";
import { agreementState, endsSoon } from "../../src/derive/agreement-state.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import { entitiesOf } from "../../src/model/kinds.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";

const days = ["2026-11-25", "2027-01-31", "2028-02-29", "2026-12-31", "2030-06-30"];
const example = exampleRegister({ today: "2026-11-25" });
const activities = [...example.activities.values()];
const agreements = [...example.agreements.values()];

describe("the example register", () => {
  it.each(days)("made on %s can be read back as it is", (today) => {
    const json = registerToJson(exampleRegister({ today }));
    const read = readRegister(json);
    expect(read.ok ? [] : read.error).toEqual([]);
    if (read.ok) expect(canonicalJson(registerToJson(read.value))).toBe(canonicalJson(json));
  });

  it("gives the same bytes for the same day and seed, and other ids for another seed", () => {
    const bytes = (seed: string) =>
      canonicalJson(registerToJson(exampleRegister({ today: "2026-11-25", newId: seededIds(seed) })));
    expect(bytes("a")).toBe(bytes("a"));
    expect(bytes("a")).not.toBe(bytes("b"));
  });

  it("holds enough to look around in", () => {
    expect(example.controllers.size).toBe(2);
    expect(activities.length).toBeGreaterThanOrEqual(16);
    expect(example.parties.size).toBeGreaterThanOrEqual(14);
    expect(agreements.length).toBeGreaterThanOrEqual(9);
    expect(example.engagements.size).toBe(3);
    expect(example.register.example).toBe(true);
    expect(new Set(activities.map((activity) => activity.status))).toEqual(new Set(["active", "concept", "ended"]));
    expect(new Set(activities.map((activity) => activity.role))).toEqual(
      new Set(["controller", "joint-controller", "processor"]),
    );
  });

  it("gives each activity, party and agreement a name of its own", () => {
    for (const entities of [
      activities,
      [...example.parties.values()],
      agreements,
      [...example.retentionTerms.values()],
    ]) {
      expect(new Set(entities.map(({ name }) => name)).size).toBe(entities.length);
    }
    expect(new Set(activities.map(({ code }) => code)).size).toBe(activities.length);
  });

  it("has no entity twice under one id", () => {
    const ids = [...entitiesOf(example)].map(({ entity }) => entity.id);
    expect(new Set<string>(ids).size).toBe(ids.length);
  });

  it.each(days)("shows an agreement in every state on %s", (today) => {
    const made = [...exampleRegister({ today }).agreements.values()];
    const stateOf = (code: string) => {
      const agreement = made.find((candidate) => candidate.code === code);
      return agreement === undefined ? null : agreementState(agreement, today);
    };
    expect(stateOf("O-09")).toBe("concept");
    expect(stateOf("O-07")).toBe("not-yet-started");
    expect(stateOf("O-03")).toBe("valid");
    expect(stateOf("O-04")).toBe("ended");
    expect(made.filter((agreement) => endsSoon(agreement, today)).map(({ code }) => code)).toEqual(["O-02"]);
    expect(made.find(({ code }) => code === "O-06")).toMatchObject({
      form: "accepted-online",
      end: { kind: "indefinite" },
    });
    expect(made.find(({ code }) => code === "O-08")).toMatchObject({ concludedOn: null, startsOn: null, end: null });
    expect(made.find(({ code }) => code === "O-10")).toMatchObject({ kind: "joint-arrangement" });
  });

  it("has the gaps that it is meant to have", () => {
    const named = (code: string) => activities.find((activity) => activity.code === code);
    expect(named("V-019")?.purposes?.[0]?.legalBasis).toBeNull();
    expect(named("V-019")?.ownerId).toBeNull();
    expect(named("V-017")?.partyUses?.[0]).toMatchObject({ role: "processor", agreementIds: [] });
    const india = named("V-034")?.partyUses?.flatMap((use) => use.transfers ?? []);
    expect(india?.filter((transfer) => transfer.instrument === null)).toHaveLength(1);
    const open = [...example.retentionTerms.values()].filter((term) =>
      (term.phases ?? []).some((phase) => phase.kind === "then" && phase.minimum === null && phase.maximum === null),
    );
    expect(open.map(({ name }) => name)).toEqual(["Abonnement, en langer voor de belasting"]);
  });

  it("keeps the occupational health service a controller, and gives guarded data their ground", () => {
    const absence = activities.find((activity) => activity.code === "V-031");
    expect(absence?.partyUses?.map((use) => use.role)).toEqual(["controller", "controller"]);
    for (const activity of activities) {
      for (const group of activity.dataGroups ?? []) {
        const classes = (group.items ?? []).flatMap((use) => {
          const item = example.vocabulary.get(use.itemId);
          return item?.kind === "data-item" ? [item.class] : [];
        });
        const guarded = classes.filter((one) => one === "special" || one === "national-id" || one === "criminal");
        for (const one of guarded) {
          const grounds = (group.specialGrounds ?? []).filter((ground) => ground.class === one);
          expect(grounds[0]?.statute, `${activity.code} ${one}`).toBeDefined();
        }
      }
    }
  });

  it("uses every party, agreement, term, system and measure that it names somewhere", () => {
    const text = canonicalJson(registerToJson(example));
    const unused = [
      ...example.parties.values(),
      ...example.retentionTerms.values(),
      ...example.systems.values(),
      ...example.agreements.values(),
    ].filter(({ id }) => text.split(id).length < 3);
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});
