import { expect, it } from "vitest";
import { sentencesOf } from "../../src/statement/document.ts";
import { plannedKind } from "./kind-samples.ts";
import { theExample } from "./statement-samples.ts";

const example = theExample();

it("a term that is only a minimum is told as such, and its end is a gap", () => {
  const { document, gaps } = plannedKind("retention-schedule", example);
  const cells = [...sentencesOf(document)].map(({ sentence }) => sentence.text);
  expect(cells.some((text) => text.startsWith("Ten minste 7 jaar"))).toBe(true);
  expect(gaps.some(({ code }) => code === "retention-maximum-open")).toBe(true);
});

it("the terms of some data stand before those of the rest", () => {
  const { document } = plannedKind("retention-schedule", example);
  const first = [...sentencesOf(document)].map(({ sentence }) => sentence.text);
  const some = first.indexOf("Werknemers: kopie van het identiteitsbewijs");
  expect(some).toBeGreaterThan(-1);
  expect(first.indexOf("Werknemers: de andere gegevens")).toBeGreaterThan(some);
});

it("every processor of the register stands in the list of processors, with nobody else under that heading", () => {
  const { document } = plannedKind("processor-list", example);
  const processors = document.sections.find(({ key }) => key === "processors");
  const names = new Set(
    [...example.activities.values(), ...example.sites.values()].flatMap(({ partyUses }) =>
      (partyUses ?? []).flatMap(({ who, role }) =>
        role === "processor" && who?.kind === "party" ? [example.parties.get(who.partyId)?.name] : [],
      ),
    ),
  );
  const told = processors?.blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map(([cell]) => cell?.text) : [],
  );
  expect(new Set(told)).toEqual(names);
});

it("a cookie statement says that it knows no more than what was recorded", () => {
  const { document } = plannedKind("cookie-statement", example);
  expect([...sentencesOf(document)].some(({ section }) => section === "missing")).toBe(true);
});
