import { describe, expect, it } from "vitest";
import type { Register } from "../../src/model/register.ts";
import { plannedKind, typedIn } from "./kind-samples.ts";
import { readText, theExample } from "./statement-samples.ts";

const example = theExample();
const as = (publicAuthority: boolean | null): Register => ({
  ...example,
  controllers: new Map([...example.controllers].map(([id, controller]) => [id, { ...controller, publicAuthority }])),
});

describe("a refusal", () => {
  it("of an authority points to objection within six weeks, and to no petition", () => {
    const text = readText(plannedKind("letter-refusal", as(true), { details: typedIn }).document);
    expect(text).toContain("Binnen zes weken na de dag waarop het is verzonden, kunt u bezwaar maken");
    expect(text).not.toContain("verzoekschrift");
  });

  it("of anybody else points to the court, and says nothing of objection", () => {
    const text = readText(plannedKind("letter-refusal", as(false), { details: typedIn }).document);
    expect(text).toContain("art. 35 UAVG");
    expect(text).not.toContain("bezwaarschrift");
  });

  it("asks whether we are an authority while that is open, and for the reason while it is not typed in", () => {
    const codes = plannedKind("letter-refusal", as(null)).gaps.map(({ code }) => code);
    expect(codes).toContain("authority-open");
    expect(codes).toContain("letter-reason-open");
  });
});

it("days are counted from the receipt: a month for the answer, three with the extension", () => {
  expect(readText(plannedKind("letter-confirmation", example, { details: typedIn }).document)).toContain(
    "3 december 2026",
  );
  expect(readText(plannedKind("letter-extension", example, { details: typedIn }).document)).toContain(
    "3 februari 2027",
  );
});

it("what is typed in stands in the letter, and nothing of it is asked for when it is not", () => {
  const typed = readText(plannedKind("letter-extension", example, { details: typedIn }).document);
  expect(typed).toContain("mevrouw De Wit");
  expect(typed).toContain("Wij moeten de facturen bewaren");
  const plain = readText(plannedKind("letter-extension", example).document);
  expect(plain).toContain("Wij hebben uw verzoek ontvangen.");
});

describe("an answer to a request for access", () => {
  const applicants = [...example.vocabulary.values()].find(({ forms }) => forms.nl.label === "Sollicitanten");
  const answer = plannedKind("access-answer", example, { subjects: applicants === undefined ? [] : [applicants.id] });

  it("has everything that art. 15(1) and (2) ask, for these people only", () => {
    const keys = answer.document.sections.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(["who", "activities", "recipients", "decisions", "rights", "complaint"]),
    );
    expect(readText(answer.document)).not.toMatch(/leerling/i);
    const staff = [...example.vocabulary.values()].find(({ forms }) => forms.nl.label === "Werknemers");
    const { document } = plannedKind("access-answer", example, { subjects: staff === undefined ? [] : [staff.id] });
    expect(document.sections.map(({ key }) => key)).toContain("transfers");
  });

  it("names a recipient, and tells where only a category is known", () => {
    expect(readText(answer.document)).toContain("Talentzeef");
    const customers = [...example.vocabulary.values()].find(({ forms }) => forms.nl.label === "Klanten");
    const { gaps } = plannedKind("access-answer", example, { subjects: customers === undefined ? [] : [customers.id] });
    expect(gaps.map(({ code }) => code)).toContain("recipient-not-named");
  });
});
