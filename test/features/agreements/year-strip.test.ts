import { describe, expect, it } from "vitest";
import type { AgreementRow } from "../../../renderer/features/agreements/agreement-rows.ts";
import { yearStrip } from "../../../renderer/features/agreements/year-strip.ts";
import { testToday } from "../../support/test-builder.ts";

const ending = (endsOn: string | null): AgreementRow => ({
  id: endsOn ?? "open",
  name: "",
  parties: "",
  partyIds: [],
  kind: null,
  state: "valid",
  endsOn,
  startsOn: null,
  end: null,
  isSoon: false,
  isSettled: false,
  isKnownConcluded: true,
  isOutdated: false,
  uses: 0,
  searchText: "",
});

describe("the strip of years", () => {
  it("goes from two months back to the end of the year in which the last agreement ends", () => {
    const strip = yearStrip([ending("2030-06-30"), ending("2027-12-31")], testToday);
    expect([strip.from, strip.to]).toEqual(["2026-09-01", "2030-12-31"]);
    expect(strip.ticks.map(({ date }) => date)).toEqual([
      "2026-09-01",
      "2027-01-01",
      "2028-01-01",
      "2029-01-01",
      "2030-01-01",
    ]);
  });

  it("goes back over the end of the year in January", () => {
    expect(yearStrip([], "2027-01-15").from).toBe("2026-11-01");
  });

  it("shows at least three years and at most six, and leaves out what ends outside them", () => {
    expect(yearStrip([], testToday).to).toBe("2029-12-31");
    const far = yearStrip([ending("2090-01-01"), ending("2020-01-01"), ending(null)], testToday);
    expect(far.to).toBe("2032-12-31");
    expect(far.ends).toEqual([]);
  });

  it("puts what ends on the same day together, in the order of the days", () => {
    const strip = yearStrip([ending("2028-01-01"), ending("2027-01-01"), ending("2028-01-01")], testToday);
    expect(strip.ends.map(({ date, rows }) => [date, rows.length])).toEqual([
      ["2027-01-01", 1],
      ["2028-01-01", 2],
    ]);
  });
});
