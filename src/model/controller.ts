import { z } from "zod";
import { entityFields } from "./entity.ts";
import { AttachmentId, ControllerId, PersonId, UnitId } from "./ids.ts";
import { Address, ContactPoint, Count, Duration, listAnswer, None, PlainDate, Text } from "./values.ts";

/** A representative in the Union, only where the controller sits outside it. Art. 27 and 30(1)(a) GDPR. */
const Representative = z.discriminatedUnion("kind", [
  None,
  z.strictObject({ kind: z.literal("appointed"), contact: ContactPoint }).readonly(),
]);

/** The data protection officer (FG): appointed, not required with the reason, or (null) open. Art. 37 and 30(1)(a) GDPR. */
const Dpo = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("appointed"),
      personId: PersonId.nullable(),
      contact: ContactPoint,
      authorityNumber: Text.nullable(),
      notifiedOn: PlainDate.nullable(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal("not-required"), reason: Text.nullable() }).readonly(),
]);
export type Dpo = z.infer<typeof Dpo>;

/** How its documents look: logo, one colour, one font of a safe list. Null = the plain form. */
const HouseStyle = z
  .strictObject({
    logoId: AttachmentId.nullable(),
    /** "#1f5f6b"; contrast with paper is checked where it is chosen. */
    accentColour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .nullable(),
    font: z.enum(["source-serif", "source-sans", "georgia", "arial", "verdana", "calibri", "system"]).nullable(),
  })
  .readonly();
export type HouseStyle = z.infer<typeof HouseStyle>;

/** An organisation that answers for processing (art. 4(7) GDPR). A municipality has several, a group has its companies. */
export const Controller = z
  .strictObject({
    id: ControllerId,
    name: Text.nullable(),
    tradeNames: listAnswer(Text),
    legalForm: Text.nullable(),
    /** What the organisation does, as a statement's first sentence says it: "levert software voor scholen". */
    activityDescription: Text.nullable(),
    address: Address.nullable(),
    email: Text.nullable(),
    phone: Text.nullable(),
    website: Text.nullable(),
    chamberOfCommerceNumber: Text.nullable(),
    sector: Text.nullable(),
    publicAuthority: z.boolean().nullable(),
    /** Roughly how many people work there: art. 30(5) turns on 250. */
    staffCount: Count.nullable(),
    representative: Representative.nullable(),
    dpo: Dpo.nullable(),
    /** The person or desk for questions on privacy; no DPO. */
    privacyContact: ContactPoint.nullable(),
    /** Within what time requests are answered: at most a month, art. 12(3) GDPR. */
    responseTerm: Duration.nullable(),
    houseStyle: HouseStyle.nullable(),
    ...entityFields,
  })
  .readonly();
export type Controller = z.infer<typeof Controller>;

/** A department, school or branch: part of a controller, none itself. Units form a tree. */
export const Unit = z
  .strictObject({
    id: UnitId,
    name: Text.nullable(),
    parentId: UnitId.nullable(),
    controllerId: ControllerId.nullable(),
    ...entityFields,
  })
  .readonly();
export type Unit = z.infer<typeof Unit>;

/** Someone in the organisation: owner, approver, DPO. */
export const Person = z
  .strictObject({
    id: PersonId,
    name: Text.nullable(),
    jobTitle: Text.nullable(),
    unitId: UnitId.nullable(),
    email: Text.nullable(),
    phone: Text.nullable(),
    ...entityFields,
  })
  .readonly();
export type Person = z.infer<typeof Person>;
