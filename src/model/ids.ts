import { z } from "zod";

// Ids are UUIDs made by an injected `newId`. They are branded: a PartyId never fits where an ActivityId belongs.

// Lower case only, since it names a folder, and some disks fold case.
export const RegisterId = z
  .uuid()
  .regex(/^[0-9a-f-]+$/)
  .brand<"RegisterId">();
export type RegisterId = z.infer<typeof RegisterId>;
export const ControllerId = z.uuid().brand<"ControllerId">();
export type ControllerId = z.infer<typeof ControllerId>;
export const UnitId = z.uuid().brand<"UnitId">();
export type UnitId = z.infer<typeof UnitId>;
export const PersonId = z.uuid().brand<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;
export const ActivityId = z.uuid().brand<"ActivityId">();
export type ActivityId = z.infer<typeof ActivityId>;
export const PurposeId = z.uuid().brand<"PurposeId">();
export type PurposeId = z.infer<typeof PurposeId>;
export const DataGroupId = z.uuid().brand<"DataGroupId">();
export type DataGroupId = z.infer<typeof DataGroupId>;
export const DataItemUseId = z.uuid().brand<"DataItemUseId">();
export type DataItemUseId = z.infer<typeof DataItemUseId>;
export const RetentionTermId = z.uuid().brand<"RetentionTermId">();
export type RetentionTermId = z.infer<typeof RetentionTermId>;
export const PartyId = z.uuid().brand<"PartyId">();
export type PartyId = z.infer<typeof PartyId>;
export const ServiceId = z.uuid().brand<"ServiceId">();
export type ServiceId = z.infer<typeof ServiceId>;
export const PartyUseId = z.uuid().brand<"PartyUseId">();
export type PartyUseId = z.infer<typeof PartyUseId>;
export const AgreementId = z.uuid().brand<"AgreementId">();
export type AgreementId = z.infer<typeof AgreementId>;
export const EngagementId = z.uuid().brand<"EngagementId">();
export type EngagementId = z.infer<typeof EngagementId>;
export const SystemId = z.uuid().brand<"SystemId">();
export type SystemId = z.infer<typeof SystemId>;
export const MeasureId = z.uuid().brand<"MeasureId">();
export type MeasureId = z.infer<typeof MeasureId>;
export const SiteId = z.uuid().brand<"SiteId">();
export type SiteId = z.infer<typeof SiteId>;
export const StatementId = z.uuid().brand<"StatementId">();
export type StatementId = z.infer<typeof StatementId>;
export const VocabularyEntryId = z.uuid().brand<"VocabularyEntryId">();
export type VocabularyEntryId = z.infer<typeof VocabularyEntryId>;
export const CustomFieldId = z.uuid().brand<"CustomFieldId">();
export type CustomFieldId = z.infer<typeof CustomFieldId>;
export const AssessmentId = z.uuid().brand<"AssessmentId">();
export type AssessmentId = z.infer<typeof AssessmentId>;
export const WaiverId = z.uuid().brand<"WaiverId">();
export type WaiverId = z.infer<typeof WaiverId>;
export const DestructionId = z.uuid().brand<"DestructionId">();
export type DestructionId = z.infer<typeof DestructionId>;
export const PublishedVersionId = z.uuid().brand<"PublishedVersionId">();
export type PublishedVersionId = z.infer<typeof PublishedVersionId>;
export const AttachmentId = z.uuid().brand<"AttachmentId">();
export type AttachmentId = z.infer<typeof AttachmentId>;

/** Id of a nested item that nothing else points at. */
export const ItemId = z.uuid().brand<"ItemId">();
export type ItemId = z.infer<typeof ItemId>;

/** Makes a new UUIDv4. The core is handed one; it never makes ids by itself, so that tests and examples give the same bytes. */
export type NewId = () => string;
