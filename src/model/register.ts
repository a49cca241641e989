import { z } from "zod";
import type { Agreement } from "./agreement.ts";
import type { Assessment } from "./assessment.ts";
import type { Controller, Person, Unit } from "./controller.ts";
import type { Attachment, CustomField } from "./custom-field.ts";
import type { Destruction } from "./destruction.ts";
import type { Engagement } from "./engagement.ts";
import { entityFields } from "./entity.ts";
import type {
  ActivityId,
  AgreementId,
  AssessmentId,
  AttachmentId,
  ControllerId,
  CustomFieldId,
  DestructionId,
  EngagementId,
  MeasureId,
  PartyId,
  PersonId,
  PublishedVersionId,
  RetentionTermId,
  SiteId,
  StatementId,
  SystemId,
  UnitId,
  VocabularyEntryId,
  WaiverId,
} from "./ids.ts";
import { RegisterId } from "./ids.ts";
import type { Party } from "./party.ts";
import type { ProcessingActivity } from "./processing-activity.ts";
import type { PublishedVersion } from "./published-version.ts";
import type { RetentionTerm } from "./retention-term.ts";
import type { Site } from "./site.ts";
import type { Statement } from "./statement.ts";
import type { Measure, System } from "./system.ts";
import { Instant, Text } from "./values.ts";
import type { VocabularyEntry } from "./vocabulary.ts";
import type { Waiver } from "./waiver.ts";

/** The version of the stored form that this program writes. Each change of it brings a migration and a frozen fixture. */
export const schemaVersion = 2;

/** The name by which a register file is known. */
export const registerFormat = "verantwoord-register";

/** What a kind of organisation sees first. */
export const Profile = z.enum(["small-organisation", "school", "care", "public-authority", "supplier", "general"]);
export type Profile = z.infer<typeof Profile>;

const MonthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** The register's own row: what holds for all of it. */
export const RegisterRow = z
  .strictObject({
    id: RegisterId,
    /**
     * The form in which the entities stand. It lies in the row too, so that each copy and each moment of the history says by itself what
     * it is. Version 1 had no such key.
     */
    schemaVersion: z.literal(schemaVersion),
    name: Text.nullable(),
    profile: Profile,
    /** IANA name of the zone in which days are read. */
    timeZone: Text,
    /** First day of the financial year, "01-01". */
    financialYearStart: MonthDay,
    /** First day of the school year, "08-01". */
    schoolYearStart: MonthDay,
    createdAt: Instant,
    /** True for the fictional register to look around in. */
    example: z.boolean(),
    ...entityFields,
  })
  .readonly();
export type RegisterRow = z.infer<typeof RegisterRow>;

/**
 * Everything an organisation keeps: one map of entities per kind. Valid is not complete: a register with holes can always be
 * saved and exported; what is missing is a finding.
 */
export interface Register {
  readonly register: RegisterRow;
  readonly controllers: ReadonlyMap<ControllerId, Controller>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly persons: ReadonlyMap<PersonId, Person>;
  readonly activities: ReadonlyMap<ActivityId, ProcessingActivity>;
  readonly retentionTerms: ReadonlyMap<RetentionTermId, RetentionTerm>;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly agreements: ReadonlyMap<AgreementId, Agreement>;
  readonly engagements: ReadonlyMap<EngagementId, Engagement>;
  readonly systems: ReadonlyMap<SystemId, System>;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly sites: ReadonlyMap<SiteId, Site>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly publishedVersions: ReadonlyMap<PublishedVersionId, PublishedVersion>;
  readonly assessments: ReadonlyMap<AssessmentId, Assessment>;
  readonly destructions: ReadonlyMap<DestructionId, Destruction>;
  readonly waivers: ReadonlyMap<WaiverId, Waiver>;
  readonly vocabulary: ReadonlyMap<VocabularyEntryId, VocabularyEntry>;
  readonly customFields: ReadonlyMap<CustomFieldId, CustomField>;
  readonly attachments: ReadonlyMap<AttachmentId, Attachment>;
}
