import { describe, expect, it } from "vitest";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { documentToHtml } from "../../src/statement/formats/html.ts";
import { plannedKind } from "./kind-samples.ts";
import { readText, statementDay, theExample } from "./statement-samples.ts";

const example = theExample();

describe("the public record", () => {
  const { document, gaps } = plannedKind("public-register", example);
  const html = documentToHtml(document);
  const activities = [...example.activities.values()];

  it("shows what was marked for it, and nothing else; what is undecided is a gap", () => {
    const shown = new Set(
      document.sections.flatMap(({ key, sections }) => [key, ...sections.map((inner) => inner.key)]),
    );
    for (const { id, publish, status } of activities) {
      expect(shown.has(`activity:${id}`)).toBe(publish === true && status === "active");
    }
    const undecided = activities.filter(({ publish, status }) => publish === null && status !== "ended");
    expect(undecided.length).toBeGreaterThan(0);
    const told = gaps.filter(({ code }) => code === "publish-open").map(({ ref }) => ref.id);
    expect(new Set(told)).toEqual(new Set(undecided.map(({ id }) => id)));
  });

  it("opens without a script or a request, each activity folded under what it is for", () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|src=|<link/);
    expect(html.match(/<details>/g)?.length).toBeGreaterThan(5);
  });

  it("names no owner, system or measure", () => {
    for (const { name } of [...example.persons.values(), ...example.measures.values()]) {
      if (name !== null) expect(html).not.toContain(name);
    }
  });
});

describe("the report to the management", () => {
  const { document } = plannedKind("management-report", example);

  it("counts the shortcomings that the rules find", () => {
    const errors = runAll(example, rules, statementDay).filter(
      ({ severity, concept, waived }) => severity === "error" && !concept && !waived,
    );
    const numbers = document.sections.find(({ key }) => key === "numbers");
    const rows = numbers?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])) ?? [];
    const row = rows.find(([label]) => label?.text.startsWith("Tekorten"));
    expect(row?.[1]?.text).toBe(String(errors.length));
  });

  it("asks to decide on an agreement that ends soon", () => {
    expect(readText(document)).toContain("de overeenkomst verlengen of beëindigen: Verwerkersovereenkomst Leerspoor");
  });
});

it("the policy on keeping tells how deletion runs where it is known, and asks where it is not", () => {
  const { document, gaps } = plannedKind("retention-policy", example);
  expect(readText(document)).toContain("Elke nacht worden verlopen accounts gewist");
  expect(gaps.map(({ code }) => code)).toContain("deletion-open");
});
