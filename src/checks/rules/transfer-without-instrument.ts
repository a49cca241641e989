import { transferStanding } from "../../library/transfers.ts";
import type { Transfer } from "../../model/transfer.ts";
import type { PlainDate } from "../../model/values.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { currentTransfers, groupedBy, type TransferAt, transferRef } from "../transfers.ts";

/**
 * A country that is adequate as a whole needs no instrument (art. 45). Canada and the United States are so for some recipients
 * only, so that there the register must say what the transfer rests on.
 */
export const transferWithoutInstrument = defineRule<"transfer-without-instrument", "party" | "vocabulary-entry">({
  id: "transfer-without-instrument",
  severity: "error",
  group: "transfers",
  article: "art. 46",
  scopes: ["party", "vocabulary-entry"],
  find: (entity, view, today) => {
    const open = currentTransfers(entity.id, view, today).filter(({ transfer }) => transfer.instrument === null);
    const kind = "aliases" in entity ? "party" : "vocabulary-entry";
    return [...groupedBy(open, destinationOf).values()].flatMap((group) => {
      const destination = group[0]?.transfer.destination ?? null;
      const places = placed(group.map((one) => transferRef(one, "instrument")));
      if (places === null || destination === null) return [];
      const standing = standingOf(destination, today);
      if (standing === null) return [];
      return [
        {
          places,
          concept: group.every(({ at }) => at.owner.status === "concept"),
          facts: {
            party: { kind, id: entity.id },
            country: destination.kind === "country" ? { country: destination.country } : destination.name,
            standing,
          },
        },
      ];
    });
  },
});

const destinationOf = ({ transfer: { destination } }: TransferAt): string =>
  destination === null ? "" : destination.kind === "country" ? destination.country : destination.name;

/** Null where no instrument is needed. */
function standingOf(destination: NonNullable<Transfer["destination"]>, today: PlainDate) {
  if (destination.kind === "international-organisation") return "organisation";
  const standing = transferStanding(destination.country, today);
  if (standing === "adequate" || standing === "inside-eea") return null;
  return standing === "adequate-for-some" ? "some" : "none";
}
