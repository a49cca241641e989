import { describe, expect, it } from "vitest";
import { registerBuilder } from "../../src/example/register-builder.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { ProcessingActivity } from "../../src/model/processing-activity.ts";
import { RetentionTerm } from "../../src/model/retention-term.ts";

const start = () => registerBuilder({ newId: seededIds("builder"), createdAt: "2026-11-25T09:00:00.000Z" });

describe("registerBuilder", () => {
  it("leaves open what the author does not say", () => {
    const b = start();
    const activity = b.activity({ name: "Nieuwsbrief", dataGroups: [b.group({ items: [] })] });
    expect(ProcessingActivity.parse(activity)).toEqual(activity);
    expect(activity.partyUses).toBeNull();
    expect(activity.dataGroups?.[0]?.subjectIds).toBeNull();
    expect(b.build().activities.get(activity.id)).toBe(activity);
  });

  it("copies a library word once, however often it is used", () => {
    const b = start();
    expect(b.item("data-email")).toBe(b.item("data-email"));
    expect(b.build().vocabulary.size).toBe(1);
  });

  it("refuses a word that the library lacks or that is of another kind", () => {
    expect(() => start().item("data-shoe-size")).toThrow("data-shoe-size");
    expect(() => start().subject("data-email")).toThrow("data-subject");
  });

  it("makes terms of phases, with exact, bounded and open durations", () => {
    const b = start();
    const term = b.term({
      phases: [b.longer("P6M"), b.longer({ minimum: "P7Y", maximum: null }), b.longer(null, { counting: "day" })],
    });
    expect(RetentionTerm.parse(term)).toEqual(term);
    expect(term.phases).toMatchObject([
      { minimum: "P6M", maximum: "P6M", counting: null },
      { minimum: "P7Y", maximum: null },
      { minimum: null, maximum: null, counting: "day" },
    ]);
  });

  it("gives the same register for the same seed", () => {
    const make = () => {
      const b = start();
      b.controller({ name: "Rood bv" });
      b.party({ name: "Blauw bv" });
      return b.build();
    };
    expect(make()).toEqual(make());
  });
});
