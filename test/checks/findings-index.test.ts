import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elsewhere } from "../../src/checks/elsewhere.ts";
import { type Finding, findingsToJson } from "../../src/checks/finding.ts";
import { FindingsIndex } from "../../src/checks/findings-index.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { apply } from "../../src/history/apply.ts";
import { nl } from "../../src/words/nl.ts";
import { actNames, type RandomAct, randomEdit } from "../support/random-edits.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";

const randomAct: fc.Arbitrary<RandomAct> = fc.record({
  act: fc.constantFrom(...actNames),
  where: fc.nat({ max: 99 }),
  how: fc.nat({ max: 99 }),
});

const example = exampleRegister({ today: testToday });

describe("findings that follow edits", () => {
  it("are the same as findings made anew, after any edits", () => {
    fc.assert(
      fc.property(fc.array(randomAct, { minLength: 1, maxLength: 8 }), (randomActs) => {
        const newId = seededIds("acts");
        let register = example;
        const index = new FindingsIndex(register, rules, testToday);
        for (const act of randomActs) {
          const edit = randomEdit(register, act, newId);
          if (edit === null) continue;
          const after = apply(register, edit.changes);
          if (!after.ok) throw new Error(`${act.act}: ${after.error.code} ${after.error.ref.path}`);
          register = after.value;
          index.update(
            register,
            edit.changes.map(({ ref }) => ref),
          );
        }
        const anew = runAll(register, rules, testToday);
        expect(index.all()).toEqual(anew);
        const places = new Set(anew.flatMap((finding) => finding.places.map(({ id }) => id)));
        for (const id of places) {
          expect(index.of(id)).toEqual(anew.filter((finding) => finding.places.some((place) => place.id === id)));
        }
        for (const { id } of anew.map(({ subject }) => subject)) {
          const about = anew.filter(({ subject }) => subject.id === id);
          expect(index.elsewhere(id)).toEqual(about.filter(({ places }) => !places.some((place) => place.id === id)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("notice that a collection gets its second member, and loses it", () => {
    const b = testBuilder();
    b.controller({ name: "School" });
    b.activity({});
    const one = b.build();
    const second = b.controller({ name: "Stichting" });
    const two = b.build();
    const index = new FindingsIndex(one, rules, testToday);
    for (const register of [two, one]) {
      index.update(register, [{ kind: "controller", id: second.id }]);
      expect(index.all()).toEqual(runAll(register, rules, testToday));
    }
  });

  it("are the very same objects where an edit does not reach", () => {
    const index = new FindingsIndex(example, rules, testToday);
    const before = new Set(index.all());
    const [activity] = example.activities.values();
    if (activity === undefined) throw new Error("the example has activities");
    const renamed = new Map(example.activities).set(activity.id, { ...activity, name: "Anders" });
    index.update({ ...example, activities: renamed }, [{ kind: "activity", id: activity.id }]);
    const fresh = index.all().filter((finding) => !before.has(finding));
    // Terms look at the activities that use them.
    const reached = ({ subject }: Finding) => subject.id === activity.id || subject.kind === "retention-term";
    expect(fresh.every(reached)).toBe(true);
  });
});

describe("the list of findings", () => {
  const register = (() => {
    const b = testBuilder();
    const party = b.party({ name: "Postduif" });
    const use = () =>
      b.partyUse({ who: { kind: "party", partyId: party.id, serviceId: null }, role: "processor", transfers: [] });
    for (const code of ["V-012", "V-019", "V-026"]) b.activity({ code, status: "active", partyUses: [use()] });
    return b.build();
  })();
  const index = new FindingsIndex(register, rules, testToday);

  it("tells the same gap in three activities as one finding, which stands in the margin of each", () => {
    const missing = index.all().filter(({ rule }) => rule === "processor-agreement-missing");
    expect(missing).toHaveLength(1);
    expect(missing[0]?.places).toHaveLength(3);
    for (const id of register.activities.keys()) expect(index.of(id)).toContain(missing[0]);
  });

  it("tells where else it stands, by code, or counts where that would be long", () => {
    const missing = index.all().find(({ rule }) => rule === "processor-agreement-missing");
    const newsletter = [...register.activities.values()].find(({ code }) => code === "V-012");
    if (missing === undefined || newsletter === undefined) throw new Error("the register has both");
    expect(elsewhere(missing, newsletter.id, register, nl)).toMatch(/^Ook bij V-0(19 en V-026|26 en V-019)\.$/);
    expect(elsewhere({ ...missing, places: [missing.ref] }, missing.ref.id, register, nl)).toBeNull();
    const many = [...missing.places, ...missing.places.map((place) => ({ ...place, id: `${place.id}-2` }))];
    expect(elsewhere({ ...missing, places: many }, newsletter.id, register, nl)).toBe("Ook op 5 andere plaatsen.");
  });

  it("puts errors first, then warnings, then advice", () => {
    const order = index.all().map(({ severity }) => ["error", "warning", "advice"].indexOf(severity));
    expect(order).toEqual(order.toSorted());
  });

  it("marks what stands in concepts alone", () => {
    const b = testBuilder();
    b.activity({ status: "concept" });
    b.activity({ status: "active" });
    const found = runAll(b.build(), rules, testToday).filter(({ rule }) => rule === "purpose-missing");
    expect(found.map(({ concept }) => concept).sort()).toEqual([false, true]);
  });

  it("is printed in the shape of the command line", () => {
    const first = [...register.activities.values()].sort((one, other) => (one.id < other.id ? -1 : 1))[0];
    const json = findingsToJson(
      index.all().filter(({ rule }) => rule === "processor-agreement-missing"),
      register,
      nl,
    );
    const places = register.activities.size;
    expect(json).toMatchObject([
      {
        rule: "processor-agreement-missing",
        severity: "error",
        article: "art. 28(3)",
        ref: { kind: "activity", id: first?.id, path: `partyUses/${first?.partyUses?.[0]?.id}/agreementIds` },
        message: "Postduif verwerkt gegevens voor je, en er is geen verwerkersovereenkomst.",
        waived: false,
        subjects: [{ kind: "party" }],
        fix: "Leg overeenkomst vast",
      },
    ]);
    expect(json).toMatchObject([{ places: Array.from({ length: places }, () => ({ kind: "activity" })) }]);
  });
});
