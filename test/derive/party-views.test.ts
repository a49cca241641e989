import { describe, expect, it } from "vitest";
import {
  countryOutsideEea,
  isCurrentUse,
  processorUses,
  recipientUses,
  transferViews,
} from "../../src/derive/party-views.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";

const make = () => {
  const b = testBuilder();
  const about = (fields: Parameters<typeof b.party>[0], serviceIndex: number | null = null) => {
    const party = b.party(fields);
    const serviceId = serviceIndex === null ? null : (party.services?.[serviceIndex]?.id ?? null);
    return { who: { kind: "party" as const, partyId: party.id, serviceId } };
  };
  return { b, about };
};

describe("recipients", () => {
  it("are all but authorities in a particular inquiry", () => {
    const { b } = make();
    const uses = (["processor", "controller", null, "authority-inquiry"] as const).map((role) => b.partyUse({ role }));
    expect(recipientUses(uses).map(({ role }) => role)).toEqual(["processor", "controller", null]);
    expect(processorUses(uses).map(({ role }) => role)).toEqual(["processor"]);
  });
});

describe("transfers", () => {
  it("are implied by a party outside the EEA while the question is open", () => {
    const { b, about } = make();
    const use = b.partyUse(about({ name: "Cloud Inc.", country: "US" }));
    expect(transferViews([use], b.build())).toEqual([{ kind: "implied", use, transfer: null, country: "US" }]);
  });
  it("are not implied once it is answered that there are none", () => {
    const { b, about } = make();
    expect(transferViews([b.partyUse({ ...about({ country: "US" }), transfers: [] })], b.build())).toEqual([]);
  });
  it("are not implied by Norway, nor by a party whose country is open, but are by Switzerland", () => {
    const { b, about } = make();
    const uses = ["NO", null, "CH"].map((country) => b.partyUse(about({ country })));
    expect(transferViews(uses, b.build()).map((view) => view.kind === "implied" && view.country)).toEqual(["CH"]);
  });
  it("are implied by the place where the party's service is hosted", () => {
    const { b, about } = make();
    const services = [b.service("Ops", { hostingCountry: "IN" }), b.service("Mail", { hostingCountry: "IE" })];
    expect(countryOutsideEea(b.partyUse(about({ country: "IE", services }, 0)), b.build())).toBe("IN");
    expect(countryOutsideEea(b.partyUse(about({ country: "IE", services }, 1)), b.build())).toBeNull();
  });
  it("do not include what goes to a country inside the EEA", () => {
    const { b } = make();
    const to = (country: string) => b.transfer({ destination: { kind: "country", country } });
    const use = b.partyUse({ transfers: [to("DE"), to("US"), b.transfer({})] });
    expect(transferViews([use], b.build()).map(({ transfer }) => transfer)).toEqual(use.transfers?.slice(1));
  });
});

it("a use is current on its last day", () => {
  const { b } = make();
  expect(isCurrentUse(b.partyUse({ until: testToday }), testToday)).toBe(true);
  expect(isCurrentUse(b.partyUse({ until: "2026-11-24" }), testToday)).toBe(false);
});
