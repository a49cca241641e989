import type { Party } from "../../../src/model/party.ts";
import type { Transfer } from "../../../src/model/transfer.ts";
import { type Builder, categoryIn, type Fill, partyIn, type RuleCases } from "./rule-case.ts";

const inUse =
  (party: Partial<Omit<Party, "id">>, transfers: ((b: Builder) => ReadonlyArray<Transfer>) | null = null): Fill =>
  (b) =>
    b.activity({
      partyUses: [
        b.partyUse({
          who: partyIn(b.party(party)),
          role: "controller",
          transfers: transfers === null ? null : transfers(b),
        }),
      ],
    });

const to =
  (country: string, instrument: Transfer["instrument"] = null): Fill =>
  (b) =>
    inUse({ name: "Cloud" }, () => [b.transfer({ destination: { kind: "country", country }, instrument })])(b);

export const transferCases: RuleCases = {
  "transfer-not-answered": {
    triggers: {
      "a party in the United States": inUse({ country: "US" }),
      "a party in Ireland whose service is hosted in India": (b) => {
        const service = b.service("Support", { hostingCountry: "IN" });
        const party = b.party({ country: "IE", services: [service] });
        return b.activity({ partyUses: [b.partyUse({ who: partyIn(party, service), role: "controller" })] });
      },
      "a party in Curaçao": inUse({ country: "CW" }),
    },
    nearly: {
      "answered with none": inUse({ country: "US" }, () => []),
      "a party in Iceland": inUse({ country: "IS" }),
      "a party on Réunion, which is in the Union": inUse({ country: "RE" }),
      "a party whose country is open": inUse({ country: null }),
    },
    fixed: [
      "a party in the United States",
      "a party in Ireland whose service is hosted in India",
      "a party in Curaçao",
    ],
  },
  "transfer-without-destination": {
    triggers: {
      "a transfer to nowhere": inUse({}, (b) => [b.transfer({})]),
      "to a category": (b) =>
        b.activity({
          partyUses: [b.partyUse({ who: categoryIn(b.ownRecipient({ nl: "Banken" })), transfers: [b.transfer({})] })],
        }),
    },
    nearly: { "a transfer to a country": to("US"), "no transfer": inUse({}, () => []) },
  },
  "transfer-without-instrument": {
    triggers: {
      "to India": to("IN"),
      "to the United States, where only some are adequate": to("US"),
      "to Canada, where only companies are": to("CA"),
      "to an international organisation": inUse({}, (b) => [
        b.transfer({ destination: { kind: "international-organisation", name: "Interpol" } }),
      ]),
    },
    nearly: {
      "to the United Kingdom, which is adequate": to("GB"),
      "to Brazil, which is since 2026": to("BR"),
      "to Germany, which is no transfer": to("DE"),
      "to India under clauses": to("IN", { kind: "standard-contractual-clauses", module: null }),
      "without a destination, which is another gap": inUse({}, (b) => [b.transfer({})]),
    },
  },
  "transfer-adequacy-unfounded": {
    triggers: {
      "India as adequate": to("IN", { kind: "adequacy" }),
      "the Data Privacy Framework for the United Kingdom": to("GB", { kind: "data-privacy-framework" }),
    },
    nearly: {
      "Japan as adequate": to("JP", { kind: "adequacy" }),
      "the United States under the framework": to("US", { kind: "data-privacy-framework" }),
      "the United States by decision, which the framework is": to("US", { kind: "adequacy" }),
      "India under clauses": to("IN", { kind: "standard-contractual-clauses", module: "c2p" }),
    },
  },
};
