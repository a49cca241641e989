import { describe, expect, it } from "vitest";
import { completenessCounts, completenessOf } from "../../src/derive/completeness.ts";
import { testBuilder } from "../support/test-builder.ts";

type Builder = ReturnType<typeof testBuilder>;

const complete = (b: Builder) => {
  b.controller({ name: "Hof & Haven", email: "info@hofenhaven.example" });
  b.measure({ name: "Tweestapsverificatie", scope: { kind: "everywhere" } });
  const party = b.party({ name: "Postduif", country: "BE" });
  const term = b.term({ phases: [b.longer("P1Y")] });
  return b.activity({
    status: "active",
    purposes: [b.purpose({ description: "nieuws te sturen", legalBasis: "consent" })],
    dataGroups: [
      b.group({
        subjectIds: [b.ownSubject({ nl: "Abonnees" })],
        items: b.uses(b.ownItem({ nl: "Naam" })),
        retentionUses: [b.keeps(term)],
      }),
    ],
    partyUses: [b.partyUse({ who: { kind: "party", partyId: party.id, serviceId: null }, role: "processor" })],
  });
};

const states = (b: Builder, activity: ReturnType<typeof complete>) =>
  Object.entries(completenessOf(activity, b.build())).map(([element, value]) =>
    value.state === "not-applicable" ? `${element}: ${value.reason}` : `${element}: ${value.state}`,
  );

describe("completeness of art. 30(1)", () => {
  it("knows each element as answered, but not the transfer because all parties sit inside the EEA", () => {
    const b = testBuilder();
    expect(states(b, complete(b))).toEqual([
      "controller: answered",
      "purposes: answered",
      "data: answered",
      "recipients: answered",
      "transfers: not-answered",
      "retention: answered",
      "security: answered",
      "basis: answered",
    ]);
  });
  it("knows each element as not answered in an empty activity", () => {
    const b = testBuilder();
    expect(new Set(states(b, b.activity({})).map((line) => line.split(": ")[1]))).toEqual(new Set(["not-answered"]));
  });
  it("takes 'none' as an answer for recipients, but not for purposes", () => {
    const b = testBuilder();
    const found = states(b, { ...complete(b), partyUses: [], purposes: [] });
    expect(found).toContain("recipients: answered-none");
    expect(found).toContain("transfers: no-recipients");
    expect(found).toContain("purposes: not-answered");
  });
  it("says partly where one of two is open", () => {
    const b = testBuilder();
    const activity = complete(b);
    const found = states(b, { ...activity, purposes: [...(activity.purposes ?? []), b.purpose({})] });
    expect(found).toContain("purposes: partly");
    expect(found).toContain("basis: partly");
  });
  it("asks no purposes, people or terms of what we do as a processor", () => {
    const b = testBuilder();
    const found = states(b, { ...complete(b), role: "processor" });
    expect(found.filter((line) => line.endsWith("processor-record"))).toHaveLength(4);
  });
  it("leaves ended activities out of the counts", () => {
    const b = testBuilder();
    complete(b);
    b.activity({ status: "ended" });
    b.activity({ status: "concept" });
    expect(completenessCounts(b.build()).find(({ element }) => element === "purposes")).toEqual({
      element: "purposes",
      letter: "b",
      answered: 1,
      partly: 0,
      notAnswered: 1,
      notApplicable: 0,
    });
  });
});
