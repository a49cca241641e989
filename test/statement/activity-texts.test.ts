import { describe, expect, it } from "vitest";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import { plannedKind } from "./kind-samples.ts";
import { readText, theExample } from "./statement-samples.ts";

const example = theExample();
const called = (name: string): ProcessingActivity => {
  const found = [...example.activities.values()].find((activity) => activity.name === name);
  if (found === undefined) throw new Error(`the example has no ${name}`);
  return found;
};

describe("the sheet of an activity", () => {
  const activity = called("Aanmelding en inschrijving").id;

  it("for ourselves has a block to sign with the owner's name, for the people concerned it has their rights instead", () => {
    const own = plannedKind("activity-sheet", example, { activity }).document;
    expect(own.sections.find(({ key }) => key === "sign")?.blocks.at(-1)).toMatchObject({ kind: "table" });
    expect(readText(own)).toContain("Marieke Dijkstra");
    const theirs = plannedKind("activity-sheet", example, { activity, reader: "public" }).document;
    expect(theirs.sections.map(({ key }) => key)).toContain("rights");
    expect(readText(theirs)).not.toContain("Marieke Dijkstra");
  });
});

describe("a request for consent", () => {
  it("asks for each purpose that rests on consent, ticks none, and tells how to take it back", () => {
    const { document, gaps } = plannedKind("consent-text", example, { activity: called("Nieuwsbrief versturen").id });
    const text = readText(document);
    expect(text).toContain("☐ ja, ik geef toestemming om nieuws");
    expect(text).toContain("Dat gaat zo: de afmeldlink onder elke nieuwsbrief.");
    expect(gaps.map(({ code }) => code)).not.toContain("no-consent");
  });

  it("is not made of what rests on another basis, and says so", () => {
    const { document, gaps } = plannedKind("consent-text", example, { activity: called("Salarisadministratie").id });
    expect(document.sections).toEqual([]);
    expect(gaps.map(({ code }) => code)).toContain("no-consent");
  });
});

describe("a sign at a camera", () => {
  it("tells who films, what for, how long and that one may object", () => {
    const text = readText(
      plannedKind("camera-sign", example, { activity: called("Cameratoezicht bij De Kade").id }).document,
    );
    expect(text).toContain("De camera’s zijn van Stichting Hof & Haven Onderwijs.");
    expect(text).toContain("vier weken");
    expect(text).toContain("bezwaar maken");
  });

  it("of an activity without images is a gap", () => {
    const { gaps } = plannedKind("camera-sign", example, { activity: called("Nieuwsbrief versturen").id });
    expect(gaps.map(({ code }) => code)).toContain("no-camera");
  });
});
