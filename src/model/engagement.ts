import { z } from "zod";
import { entityFields } from "./entity.ts";
import { ActivityId, AgreementId, EngagementId, ItemId, PartyId } from "./ids.ts";
import { ContactPoint, CountryCode, Duration, listAnswer, PlainDate, Text } from "./values.ts";

const SubProcessorNotice = z
  .strictObject({
    id: ItemId,
    partyId: PartyId,
    toldOn: PlainDate.nullable(),
    objectionUntil: PlainDate.nullable(),
    objected: z.boolean().nullable(),
  })
  .readonly();

/**
 * One customer for whom we are processor: a service × a customer. Art. 30(2) GDPR. `activityId` is the activity with role
 * "processor" that says what the service does; the controller is the customer.
 */
export const Engagement = z
  .strictObject({
    id: EngagementId,
    code: Text.nullable(),
    activityId: ActivityId.nullable(),
    service: Text.nullable(),
    customerId: PartyId.nullable(),
    /** The customer's own contact for data protection, its representative and its DPO. Art. 30(2)(a) GDPR. */
    customerContact: ContactPoint.nullable(),
    customerRepresentative: ContactPoint.nullable(),
    customerDpo: ContactPoint.nullable(),
    agreementId: AgreementId.nullable(),
    startsOn: PlainDate.nullable(),
    endsOn: PlainDate.nullable(),
    instructions: Text.nullable(),
    hostingCountry: CountryCode.nullable(),
    /** How long the customer may object to a new sub-processor. Art. 28(2) GDPR. */
    objectionPeriod: Duration.nullable(),
    breachContact: ContactPoint.nullable(),
    /** Which new sub-processors the customer was told of, and until when it may object. Art. 28(2) GDPR. */
    subProcessorNotices: listAnswer(SubProcessorNotice),
    ...entityFields,
  })
  .readonly();
export type Engagement = z.infer<typeof Engagement>;
