import { describe, expect, it } from "vitest";
import { agreementState, endsSoon, isOutdated, isSettled } from "../../src/derive/agreement-state.ts";
import type { Agreement } from "../../src/model/agreement.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";

const agreement = (fields: Partial<Omit<Agreement, "id">>): Agreement => testBuilder().agreement(fields);
const stateOf = (fields: Partial<Omit<Agreement, "id">>) => agreementState(agreement(fields), testToday);
const until = (date: string): Agreement["end"] => ({ kind: "date", date });

describe("the state of an agreement on a day", () => {
  it("is unknown where nothing is known", () => expect(stateOf({})).toBe("unknown"));
  it("is concept when it was not concluded, whatever its dates", () =>
    expect(stateOf({ concluded: false, startsOn: "2020-01-01", end: until("2021-01-01") })).toBe("concept"));
  it("is valid when concluded without dates", () => expect(stateOf({ concluded: true })).toBe("valid"));
  it("is valid from its date of conclusion when no start is given", () =>
    expect(stateOf({ concludedOn: testToday })).toBe("valid"));
  it("has not started while its first day lies ahead", () =>
    expect(stateOf({ concluded: true, concludedOn: "2026-11-01", startsOn: "2026-11-26" })).toBe("not-yet-started"));
  it("starts on its first day", () => expect(stateOf({ concluded: true, startsOn: testToday })).toBe("valid"));
  it("is valid on its last day and ended the day after", () => {
    expect(stateOf({ concluded: true, end: until(testToday) })).toBe("valid");
    expect(stateOf({ concluded: true, end: until("2026-11-24") })).toBe("ended");
  });
  it("goes with the main contract or runs on without an end", () => {
    expect(stateOf({ end: { kind: "main-contract", contract: null } })).toBe("valid");
    expect(stateOf({ end: { kind: "indefinite" } })).toBe("valid");
  });
});

describe("an agreement without a question left", () => {
  const settled = (fields: Partial<Omit<Agreement, "id">>) => isSettled(agreement(fields), testToday);
  const indefinite: Agreement["end"] = { kind: "indefinite" };
  it("is answered to be concluded, outright or by its day, and how it ends", () => {
    expect(settled({ concluded: true, end: indefinite })).toBe(true);
    expect(settled({ concludedOn: "2024-01-01", end: until("2030-01-01") })).toBe(true);
  });
  it("is none while either is open, although nothing speaks against it", () => {
    expect(settled({ concluded: true })).toBe(false);
    expect(settled({ end: indefinite })).toBe(false);
    expect(settled({ startsOn: "2024-01-01", end: until("2030-01-01") })).toBe(false);
  });
  it("is none when it has ended", () => expect(settled({ concluded: true, end: until("2020-01-01") })).toBe(false));
});

describe("an agreement that ends soon", () => {
  const endsSoonOn = (date: string) => endsSoon(agreement({ concluded: true, end: until(date) }), testToday);
  it("has its last day at most 90 days ahead", () => {
    expect(endsSoonOn("2027-02-23")).toBe(true);
    expect(endsSoonOn("2027-02-24")).toBe(false);
    expect(endsSoonOn(testToday)).toBe(true);
  });
  it("is no longer one once it has ended, and never one while a concept", () => {
    expect(endsSoonOn("2026-11-24")).toBe(false);
    expect(endsSoon(agreement({ concluded: false, end: until("2026-12-01") }), testToday)).toBe(false);
  });
});

describe("an outdated agreement", () => {
  it("is a processor agreement from before the GDPR", () => {
    expect(isOutdated(agreement({ kind: "processor-agreement", concludedOn: "2018-05-24" }))).toBe(true);
    expect(isOutdated(agreement({ kind: "processor-agreement", concludedOn: "2018-05-25" }))).toBe(false);
  });
  it("is a set of clauses from before the decision of 2021", () => {
    expect(isOutdated(agreement({ kind: "standard-contractual-clauses", concludedOn: "2021-06-26" }))).toBe(true);
    expect(isOutdated(agreement({ kind: "standard-contractual-clauses", concludedOn: "2021-06-27" }))).toBe(false);
  });
  it("is not one of which the date or the kind is open, nor a promise of confidentiality", () => {
    expect(isOutdated(agreement({ kind: "processor-agreement" }))).toBe(false);
    expect(isOutdated(agreement({ concludedOn: "2010-01-01" }))).toBe(false);
    expect(isOutdated(agreement({ kind: "confidentiality", concludedOn: "2010-01-01" }))).toBe(false);
  });
});
