import { expect, it } from "vitest";
import { dueBetween } from "../../src/derive/due.ts";
import { testBuilder } from "../support/test-builder.ts";

it("what falls due is told in order of days, from the first to the last included", () => {
  const b = testBuilder();
  const ends = (date: string, concluded = true) => b.agreement({ concluded, end: { kind: "date", date } });
  ends("2026-11-24");
  const last = ends("2027-02-23");
  ends("2027-02-24");
  ends("2026-12-01", false);
  const review = b.activity({ status: "active", nextReviewOn: "2026-12-31" });
  b.activity({ status: "ended", nextReviewOn: "2026-12-31" });
  const use = b.partyUse({
    vetting: {
      evidence: null,
      certificates: [b.certificate("ISO 27001", null, "2026-11-25")],
      verdict: null,
      vettedOn: null,
    },
  });
  const site = b.site({ partyUses: [use] });
  expect(dueBetween(b.build(), "2026-11-25", "2027-02-23")).toEqual([
    {
      on: "2026-11-25",
      kind: "certificate-expires",
      ref: { kind: "site", id: site.id, path: `partyUses/${use.id}/vetting` },
    },
    { on: "2026-12-31", kind: "activity-review", ref: { kind: "activity", id: review.id, path: "nextReviewOn" } },
    { on: "2027-02-23", kind: "agreement-ends", ref: { kind: "agreement", id: last.id, path: "end" } },
  ]);
});
