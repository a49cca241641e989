import { describe, expect, it } from "vitest";
import { toVersion2 } from "../../../src/read-register/migrations/to-version-2.ts";

const use = { id: "a", vetting: { evidence: "rapport", verdict: null, vettedOn: null } };
const stored = (fields: object) => ({
  register: { id: "r" },
  activities: [],
  agreements: [],
  engagements: [],
  sites: [],
  ...fields,
});

describe("from version 1 to 2", () => {
  it("says its version in the row, and has the new collections, empty", () => {
    const raised = toVersion2(stored({}));
    expect(raised).toMatchObject({ schemaVersion: 2, register: { id: "r", schemaVersion: 2 } });
    expect([raised.publishedVersions, raised.assessments, raised.destructions, raised.waivers]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it("says of a text which kind it is, and leaves a controller without a house style", () => {
    const raised = toVersion2(stored({ controllers: [{ id: "c" }], statements: [{ id: "s", name: "Verklaring" }] }));
    expect(raised.controllers).toEqual([{ id: "c", houseStyle: null }]);
    expect(raised.statements).toEqual([{ id: "s", name: "Verklaring", kind: "privacy-statement", layered: false }]);
  });

  it("makes clauses points with a place, and keeps whether they were looked at", () => {
    const clauses = [{ id: "c", letter: "g", present: null, note: "later" }];
    const raised = toVersion2(
      stored({
        agreements: [
          { id: "g", clauses },
          { id: "h", clauses: null },
        ],
      }),
    );
    expect(raised.agreements).toEqual([
      {
        id: "g",
        clauses: [{ id: "c", point: "g", present: null, note: "later", place: null }],
        noticePeriod: null,
        deletionProof: null,
      },
      { id: "h", clauses: null, noticePeriod: null, deletionProof: null },
    ]);
  });

  it.each(["activities", "sites"])("puts the one certificate of a use in a list, in %s", (key) => {
    const certificate = { name: "ISO 27001", scope: null, expiresOn: "2027-01-01" };
    const owner = (given: object | null) => ({
      id: "o",
      partyUses: [
        { ...use, vetting: { ...use.vetting, certificate: given } },
        { id: "b", vetting: null },
      ],
    });
    const raised = toVersion2(stored({ [key]: [owner(certificate), owner(null)] })) as Record<string, unknown>;
    expect(raised[key]).toMatchObject([
      { partyUses: [{ vetting: { evidence: "rapport", certificates: [certificate] } }, { id: "b", vetting: null }] },
      { partyUses: [{ vetting: { certificates: null } }, { vetting: null }] },
    ]);
    expect(toVersion2(stored({ [key]: [owner(certificate)] }))).toEqual(
      toVersion2(stored({ [key]: [owner(certificate)] })),
    );
    expect(JSON.stringify(raised[key])).not.toContain('"certificate"');
  });

  it("says of a location that it is asked, and leaves an open one open", () => {
    const location = { askedSeparately: true, onlyWithConsent: null, mapProviderId: null };
    const raised = toVersion2(stored({ sites: [{ location }, { location: null }] }));
    expect(raised.sites).toEqual([{ location: { kind: "used", ...location } }, { location: null }]);
  });

  it("gives back as the same object what it does not touch, and leaves nonsense for the schema to refuse", () => {
    const activity = { id: "x", partyUses: null };
    const raised = toVersion2(stored({ activities: [activity, 3], agreements: "none" }));
    expect((raised.activities as ReadonlyArray<unknown>)[0]).toBe(activity);
    expect((raised.activities as ReadonlyArray<unknown>)[1]).toBe(3);
    expect(raised.agreements).toBe("none");
  });
});
