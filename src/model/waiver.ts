import { z } from "zod";
import { entityFields } from "./entity.ts";
import { EntityKind } from "./field-ref.ts";
import { PersonId, WaiverId } from "./ids.ts";
import { PlainDate, Text } from "./values.ts";

/**
 * A reasoned deviation (gemotiveerd afwijken): a finding that somebody answers for. It names the rule and the place by its parts, since
 * the thing may be deleted while the record of the decision stays (art. 5(2) GDPR). It holds until `until`, and only as long as the
 * finding says what it said: `detailHash` is the hash of that, null = whatever it says.
 */
export const Waiver = z
  .strictObject({
    id: WaiverId,
    /** Id of the rule, kebab-case. */
    rule: Text,
    subjectKind: EntityKind,
    subjectId: z.uuid(),
    /** Path of the finding within the subject; "" = all that the rule finds in it. */
    subjectPath: z.string(),
    detailHash: Text.nullable(),
    reason: Text.nullable(),
    acceptedById: PersonId.nullable(),
    /** The function of who accepts it, as it was then: "directeur bedrijfsvoering". */
    acceptedBy: Text.nullable(),
    madeOn: PlainDate.nullable(),
    until: PlainDate.nullable(),
    ...entityFields,
  })
  .readonly();
export type Waiver = z.infer<typeof Waiver>;
