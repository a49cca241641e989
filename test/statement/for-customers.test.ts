import { describe, expect, it } from "vitest";
import { documentToHtml } from "../../src/statement/formats/html.ts";
import { plannedKind } from "./kind-samples.ts";
import { readText, theExample } from "./statement-samples.ts";

const example = theExample();
const engagements = [...example.engagements.values()];
const nameOf = (id: string | null): string =>
  [...example.parties.values()].find((party) => party.id === id)?.name ?? "";

describe("a text for one customer", () => {
  it.each(["processor-extract", "sub-processor-notice"] as const)("%s names no other customer", (kind) => {
    expect(engagements.length).toBeGreaterThan(2);
    for (const { id, customerId } of engagements) {
      const { document } = plannedKind(kind, example, { customer: id });
      const html = documentToHtml(document);
      expect(html).toContain(nameOf(customerId));
      for (const other of engagements) {
        if (other.customerId !== customerId) expect(html).not.toContain(nameOf(other.customerId));
      }
    }
  });

  it("the notice counts the objection from the period of the assignment when a party joined without one", () => {
    const [first] = engagements;
    const activity = [...example.activities.values()].find(({ id }) => id === first?.activityId);
    if (first === undefined || activity === undefined) throw new Error("the example has customers");
    const joined = {
      ...activity,
      partyUses: (activity.partyUses ?? []).map((use) => ({ ...use, since: "2026-11-01" })),
    };
    const register = { ...example, activities: new Map(example.activities).set(activity.id, joined) };
    const { document, gaps } = plannedKind("sub-processor-notice", register, { customer: first.id });
    expect(readText(document)).toContain("uiterlijk op 23 december 2026");
    expect(gaps.map(({ code }) => code)).not.toContain("no-new-sub-processor");
  });
});

it("an annex to an agreement names only what its party touches", () => {
  const party = [...example.parties.values()].find(({ name }) => name === "Loonkamer");
  const { document } = plannedKind("dpa-annex", example, { party: party?.id ?? null });
  const text = readText(document);
  expect(text).toContain("Loonkamer");
  expect(text).toMatch(/salaris/i);
  expect(text).not.toMatch(/leerling/i);
});
