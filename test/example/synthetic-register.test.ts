import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { synthesizeRegister } from "../../src/example/synthetic-register.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import { Profile } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";

const bytes = (activities: number, seed: string) =>
  canonicalJson(registerToJson(synthesizeRegister({ activities, seed })));

describe("synthesizeRegister", () => {
  it("makes a register of any size and kind that can be read back, with as many activities as asked", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.string(),
        fc.constantFrom(...Profile.options),
        (activities, seed, profile) => {
          const register = synthesizeRegister({ activities, seed, profile });
          const read = readRegister(registerToJson(register));
          expect(read.ok ? [] : read.error).toEqual([]);
          expect(register.activities.size).toBe(activities);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives the same bytes for the same seed, and others for another", () => {
    expect(bytes(60, "a")).toBe(bytes(60, "a"));
    expect(bytes(60, "a")).not.toBe(bytes(60, "b"));
  });

  const large = synthesizeRegister({ activities: 10_000, seed: "large" });

  it("has no two activities, parties, persons or terms of one name among ten thousand activities", () => {
    for (const entities of [large.activities, large.parties, large.persons, large.retentionTerms, large.systems]) {
      const names = [...entities.values()].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set([...large.activities.values()].map(({ code }) => code)).size).toBe(10_000);
  });

  it("shares parties and terms, and leaves the gaps that people leave", () => {
    const activities = [...large.activities.values()];
    const share = (count: number) => count / activities.length;
    expect(large.parties.size).toBeLessThan(1000);
    expect(large.retentionTerms.size).toBeLessThan(100);
    const withoutBasis = activities.filter((one) =>
      (one.purposes ?? []).some((purpose) => purpose.legalBasis === null),
    );
    expect(share(withoutBasis.length)).toBeGreaterThan(0.03);
    expect(share(withoutBasis.length)).toBeLessThan(0.25);
    expect(share(activities.filter((one) => one.status === "active").length)).toBeGreaterThan(0.6);
    expect(share(activities.filter((one) => one.ownerId === null).length)).toBeGreaterThan(0.02);
  });

  it("gives a supplier its customers", () => {
    const supplier = synthesizeRegister({ activities: 1000, seed: "s", profile: "supplier" });
    expect(supplier.engagements.size).toBe(200);
    expect(new Set([...supplier.parties.values()].map(({ name }) => name)).size).toBe(supplier.parties.size);
  });
});
