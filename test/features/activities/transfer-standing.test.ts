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
  return transferStanding(activity, b.build(), testToday, "nl");
};

test("without recipients filled in nothing can be said", () => {
  expect(standing(null).conclusion).toBe("recipients-open");
});

test("no recipients is no transfer", () => {
  expect(standing([]).conclusion).toBe("no-recipients");
});

test("parties inside the EEA are the reason that there is none", () => {
  expect(standing([by(dutch)])).toMatchObject({ conclusion: "none", countries: ["NL"], unknown: [] });
});

test("a party outside the EEA asks the question until it is answered", () => {
  const open = by(american);
  expect(standing([open])).toMatchObject({ conclusion: "has-transfers", asked: [{ use: open, country: "US" }] });
  expect(standing([{ ...open, transfers: [] }])).toMatchObject({ conclusion: "none", asked: [] });
});

test("a party of which nobody knows where it is, is named", () => {
  expect(standing([by(dutch), by(nowhere)])).toMatchObject({ conclusion: "none", unknown: ["Ergens"] });
});

test("a recorded transfer is shown, one inside the EEA is none", () => {
  const to = (country: string) => b.transfer({ destination: { kind: "country", country } });
  expect(standing([by(american, { transfers: [to("US")] })]).recorded).toHaveLength(1);
  expect(standing([by(dutch, { transfers: [to("BE")] })])).toMatchObject({ conclusion: "none", recorded: [] });
});

test("a use that is over counts no more", () => {
  expect(standing([by(american, { until: "2020-01-01" })]).conclusion).toBe("no-recipients");
});
