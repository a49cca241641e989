import { transferStanding } from "../../library/transfers.ts";
import type { Transfer } from "../../model/transfer.ts";
import type { PlainDate } from "../../model/values.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { currentTransfers, transferRef } from "../transfers.ts";

/** An adequacy decision that does not exist, or no longer: the UK's ends, and the Privacy Shield did. */
export const transferAdequacyUnfounded = defineRule<"transfer-adequacy-unfounded", "party" | "vocabulary-entry">({
  id: "transfer-adequacy-unfounded",
  severity: "error",
  group: "transfers",
  article: "art. 45(1)",
  scopes: ["party", "vocabulary-entry"],
  find: (entity, view, today) => {
    const kind = "aliases" in entity ? ("party" as const) : ("vocabulary-entry" as const);
    return currentTransfers(entity.id, view, today).flatMap((one) => {
      const wrong = unfounded(one.transfer, today);
      const places = placed([transferRef(one, "instrument")]);
      if (wrong === null || places === null) return [];
      return [
        {
          places,
          concept: one.at.owner.status === "concept",
          facts: { party: { kind, id: entity.id }, country: { country: wrong.country }, instrument: wrong.instrument },
        },
      ];
    });
  },
});

function unfounded({ destination, instrument }: Transfer, today: PlainDate) {
  if (destination?.kind !== "country" || instrument === null) return null;
  const { country } = destination;
  if (instrument.kind === "adequacy" && transferStanding(country, today) === "needs-instrument") {
    return { country, instrument: instrument.kind };
  }
  return instrument.kind === "data-privacy-framework" && country !== "US"
    ? { country, instrument: instrument.kind }
    : null;
}
