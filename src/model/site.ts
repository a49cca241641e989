import { z } from "zod";
import { entityFields } from "./entity.ts";
import { ControllerId, ItemId, PartyId, PartyUseId, SiteId } from "./ids.ts";
import { PartyUse } from "./party-use.ts";
import { Duration, listAnswer, None, Text } from "./values.ts";

/** A cookie or a group of them, or a technique like it. Art. 11.7a Telecommunicatiewet. */
export const Cookie = z
  .strictObject({
    id: ItemId,
    name: Text.nullable(),
    kind: z.enum(["necessary", "preferences", "statistics", "marketing", "social"]).nullable(),
    purpose: Text.nullable(),
    lifetime: Duration.nullable(),
    setById: PartyId.nullable(),
    consentAsked: z.boolean().nullable(),
  })
  .readonly();
export type Cookie = z.infer<typeof Cookie>;

/** How a tool that measures visits was set. `partyUseId` is the tool among the site's `partyUses`. */
export const AnalyticsSettings = z
  .strictObject({
    id: ItemId,
    partyUseId: PartyUseId.nullable(),
    ipAnonymised: z.boolean().nullable(),
    encrypted: z.boolean().nullable(),
    dataSharing: z.boolean().nullable(),
    otherServices: z.boolean().nullable(),
    signalsAndAds: z.boolean().nullable(),
    consentBeforeLoading: z.boolean().nullable(),
    retention: Duration.nullable(),
  })
  .readonly();
export type AnalyticsSettings = z.infer<typeof AnalyticsSettings>;

/** Buttons of social networks: they may collect data as soon as the page is seen. */
const SocialButton = z
  .strictObject({ id: ItemId, partyId: PartyId.nullable(), consentBefore: z.boolean().nullable() })
  .readonly();

/** Whether the site asks where someone is, and how. */
const LocationUse = z.discriminatedUnion("kind", [
  None,
  z
    .strictObject({
      kind: z.literal("used"),
      askedSeparately: z.boolean().nullable(),
      onlyWithConsent: z.boolean().nullable(),
      mapProviderId: PartyId.nullable(),
    })
    .readonly(),
]);

/** A website, app or portal, with what it places and reads on a visitor's device. */
export const Site = z
  .strictObject({
    id: SiteId,
    name: Text.nullable(),
    kind: z.enum(["website", "app", "portal"]).nullable(),
    addresses: listAnswer(Text),
    controllerIds: listAnswer(ControllerId),
    partyUses: listAnswer(PartyUse),
    cookies: listAnswer(Cookie),
    /** Whether a visitor is shown a notice with a choice at the first visit. */
    cookieNotice: z
      .strictObject({ shown: z.boolean().nullable(), asksConsent: z.boolean().nullable() })
      .readonly()
      .nullable(),
    howToRefuse: Text.nullable(),
    thirdPartyCookies: z
      .strictObject({ placed: z.boolean().nullable(), arrangementsMade: z.boolean().nullable() })
      .readonly()
      .nullable(),
    analytics: listAnswer(AnalyticsSettings),
    socialButtons: listAnswer(SocialButton),
    location: LocationUse.nullable(),
    ...entityFields,
  })
  .readonly();
export type Site = z.infer<typeof Site>;
