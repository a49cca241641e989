import { expect, test } from "vitest";
import { transferStanding } from "../../../renderer/features/activities/transfer-standing.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import { testBuilder, testToday } from "../../support/test-builder.ts";

const b = testBuilder();
const dutch = b.party({ name: "Loonkamer", country: "NL" });
const american = b.party({ name: "Cloudworks", country: "US" });
const nowhere = b.party({ name: "Ergens" });
const by = (party: typeof dutch, fields: Partial<PartyUse> = {}) =>
  b.partyUse({ who: { kind: "party", partyId: party.id, serviceId: null }, ...fields });
const standing = (partyUses: ReadonlyArray<PartyUse> | null) => {
  const activity = b.activity({ partyUses });
  return transferStanding(activity, b.build(), testToday);
};

test("without recipients filled in nothing can be said", () => {
  expect(standing(null).conclusion).toBe("recipients-open");
});

test("no recipients is no transfer", () => {
  expect(standing([]).conclusion).toBe("no-recipients");
});

test("a seat inside the EEA does not answer where data go", () => {
  const open = by(dutch);
  expect(standing([open])).toMatchObject({ conclusion: "open", open: [open] });
  expect(standing([{ ...open, transfers: [] }])).toMatchObject({ conclusion: "none", open: [] });
});

test("a party outside the EEA asks the question until it is answered", () => {
  const open = by(american);
  expect(standing([open])).toMatchObject({ conclusion: "has-transfers", asked: [{ use: open, country: "US" }] });
  expect(standing([{ ...open, transfers: [] }])).toMatchObject({ conclusion: "none", asked: [] });
});

test("a party of which nobody knows where it is, is asked too", () => {
  const open = by(nowhere);
  expect(standing([by(dutch, { transfers: [] }), open])).toMatchObject({ conclusion: "open", open: [open] });
});

test("a recorded transfer is shown, one inside the EEA is none", () => {
  const to = (country: string) => b.transfer({ destination: { kind: "country", country } });
  expect(standing([by(american, { transfers: [to("US")] })]).recorded).toHaveLength(1);
  expect(standing([by(dutch, { transfers: [to("BE")] })])).toMatchObject({
    conclusion: "none",
    recorded: [],
    open: [],
  });
});

test("a use that is over counts no more", () => {
  expect(standing([by(american, { until: "2020-01-01" })]).conclusion).toBe("no-recipients");
});
