import { z } from "zod";
import { entityFields } from "./entity.ts";
import { PartyId, ServiceId } from "./ids.ts";
import { PartyRole } from "./party-use.ts";
import { Address, ContactPoint, CountryCode, listAnswer, Text } from "./values.ts";

/** One thing that a party offers: the same party may be processor for one service and controller for another. */
export const Service = z
  .strictObject({
    id: ServiceId,
    name: Text,
    libraryId: Text.nullable(),
    usualRole: PartyRole.nullable(),
    hostingCountry: CountryCode.nullable(),
    note: Text.nullable(),
  })
  .readonly();
export type Service = z.infer<typeof Service>;

/** Anyone outside the organisation. A party has no role of its own: the role stands on its use. */
export const Party = z
  .strictObject({
    id: PartyId,
    kind: z.enum(["organisation", "authority", "person", "international-organisation"]).nullable(),
    name: Text.nullable(),
    libraryId: Text.nullable(),
    libraryVersion: Text.nullable(),
    aliases: z.array(Text).readonly(),
    services: listAnswer(Service),
    address: Address.nullable(),
    /** Where it is established; says nothing yet on where data go. */
    country: CountryCode.nullable(),
    email: Text.nullable(),
    phone: Text.nullable(),
    website: Text.nullable(),
    chamberOfCommerceNumber: Text.nullable(),
    representative: ContactPoint.nullable(),
    dpo: ContactPoint.nullable(),
    /** Where the party reports or is told of a breach. Art. 33(2) GDPR. */
    breachContact: ContactPoint.nullable(),
    statementUrl: Text.nullable(),
    ...entityFields,
  })
  .readonly();
export type Party = z.infer<typeof Party>;
