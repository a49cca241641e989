import type { z } from "zod";
import type { Agreement } from "../model/agreement.ts";
import type { DataGroup, DataItemUse, DataSource, SpecialGroundUse } from "../model/data-group.ts";
import {
  type ControllerId,
  DataGroupId,
  DataItemUseId,
  ItemId,
  type NewId,
  type PartyId,
  PartyUseId,
  PurposeId,
  ServiceId,
  type VocabularyEntryId,
} from "../model/ids.ts";
import type { Consent, Statute } from "../model/legal-basis.ts";
import {
  newDataGroup,
  newDataItemUse,
  newPartyUse,
  newPhaseFields,
  newPurpose,
  newTransfer,
} from "../model/new-entity.ts";
import type { Service } from "../model/party.ts";
import type { Certificate, PartyUse } from "../model/party-use.ts";
import type { Purpose } from "../model/processing-activity.ts";
import type { Phase, RetentionTerm, RetentionUse } from "../model/retention-term.ts";
import type { AnalyticsSettings, Cookie, Site } from "../model/site.ts";
import type { Transfer } from "../model/transfer.ts";
import type { ContactPoint, PlainDate } from "../model/values.ts";

/** What an author gives of a record: any of its fields; the rest stays unanswered. */
export type Fields<T extends { readonly id: unknown }> = Partial<Omit<T, "id">>;

type ItemOf<T extends ReadonlyArray<unknown> | null> = NonNullable<T>[number];
type SubProcessor = ItemOf<Agreement["subProcessors"]>;
type JointDuty = ItemOf<Agreement["duties"]>;
type Clause = ItemOf<Agreement["clauses"]>;
type SocialButton = ItemOf<Site["socialButtons"]>;
type PhaseFields = Partial<Pick<Phase, "nature" | "statute" | "reason" | "selectionList" | "selectionNumber">>;
type ThenFields = PhaseFields & Partial<Pick<z.infer<typeof Phase> & { kind: "then" }, "counting">>;

/** Where someone can be reached, from the parts that are known. */
export const contactPoint = (fields: Partial<ContactPoint>): ContactPoint => ({
  name: null,
  email: null,
  phone: null,
  address: null,
  ...fields,
});

/** A statute as one cites it. */
export const statute = (citation: string): Statute => ({ citation, url: null });

/** What is known of consent. */
export const consent = (fields: Partial<Consent>): Consent => ({
  obtained: null,
  enrolment: null,
  proof: null,
  withdrawal: null,
  parental: null,
  ...fields,
});

/** Makers of the records inside entities, each with an id of its own. */
export const nestedRecords = (newId: NewId) => {
  const itemId = (): ItemId => ItemId.parse(newId());
  const phase = (fields: PhaseFields) => ({ ...newPhaseFields(itemId()), ...fields });
  const use = (itemId: VocabularyEntryId, fields: Partial<Omit<DataItemUse, "id" | "itemId">> = {}): DataItemUse => ({
    ...newDataItemUse(DataItemUseId.parse(newId()), itemId),
    ...fields,
  });
  return {
    purpose: (fields: Fields<Purpose>): Purpose => ({ ...newPurpose(PurposeId.parse(newId())), ...fields }),
    group: (fields: Fields<DataGroup>): DataGroup => ({ ...newDataGroup(DataGroupId.parse(newId())), ...fields }),
    /** A data item in a group. */
    use,
    uses: (...itemIds: ReadonlyArray<VocabularyEntryId>): ReadonlyArray<DataItemUse> => itemIds.map((id) => use(id)),
    source: (kind: DataSource["kind"], fields: Partial<Omit<DataSource, "id" | "kind">> = {}): DataSource => ({
      id: itemId(),
      kind,
      partyId: null,
      recipientId: null,
      description: null,
      ...fields,
    }),
    specialGround: (
      dataClass: SpecialGroundUse["class"],
      fields: Partial<Omit<SpecialGroundUse, "id" | "class">> = {},
    ): SpecialGroundUse => ({
      id: itemId(),
      class: dataClass,
      ground: null,
      statute: null,
      reasoning: null,
      ...fields,
    }),
    /** A term applied to a whole group, or only to some of its items. */
    keeps: (
      term: RetentionTerm,
      items: ReadonlyArray<DataItemUse> | null = null,
      note: string | null = null,
    ): RetentionUse => ({
      id: itemId(),
      termId: term.id,
      itemUseIds: items === null ? null : items.map((item) => item.id),
      note,
    }),
    partyUse: (fields: Fields<PartyUse>): PartyUse => ({ ...newPartyUse(PartyUseId.parse(newId())), ...fields }),
    transfer: (fields: Fields<Transfer>): Transfer => ({ ...newTransfer(itemId()), ...fields }),
    service: (name: string, fields: Partial<Omit<Service, "id" | "name">> = {}): Service => ({
      id: ServiceId.parse(newId()),
      name,
      libraryId: null,
      usualRole: null,
      hostingCountry: null,
      note: null,
      ...fields,
    }),
    cookie: (fields: Fields<Cookie>): Cookie => ({
      id: itemId(),
      name: null,
      kind: null,
      purpose: null,
      lifetime: null,
      setById: null,
      consentAsked: null,
      ...fields,
    }),
    analytics: (
      tool: PartyUse,
      fields: Partial<Omit<AnalyticsSettings, "id" | "partyUseId">> = {},
    ): AnalyticsSettings => ({
      id: itemId(),
      partyUseId: tool.id,
      ipAnonymised: null,
      encrypted: null,
      dataSharing: null,
      otherServices: null,
      signalsAndAds: null,
      consentBeforeLoading: null,
      retention: null,
      ...fields,
    }),
    socialButton: (partyId: PartyId | null, consentBefore: boolean | null = null): SocialButton => ({
      id: itemId(),
      partyId,
      consentBefore,
    }),
    clause: (point: Clause["point"], present: boolean | null): Clause => ({
      id: itemId(),
      point,
      present,
      place: null,
      note: null,
    }),
    certificate: (name: string, scope: string | null, expiresOn: PlainDate | null): Certificate => ({
      id: itemId(),
      name,
      scope,
      expiresOn,
    }),
    /** A duty of a party; without one of ourselves, or of one of our controllers. */
    duty: (duty: string, partyId: PartyId | null, controllerId: ControllerId | null = null): JointDuty => ({
      id: itemId(),
      duty,
      partyId,
      controllerId,
    }),
    subProcessor: (fields: Fields<SubProcessor>): SubProcessor => ({
      id: itemId(),
      parentId: null,
      partyId: null,
      name: null,
      country: null,
      service: null,
      announcedOn: null,
      objectionUntil: null,
      ...fields,
    }),
    /** Keep until an event of the vocabulary. */
    until: (eventId: VocabularyEntryId, fields: PhaseFields = {}): Phase => ({
      kind: "until",
      eventId,
      ...phase(fields),
    }),
    /** Keep so much longer: exactly one duration, from a minimum to a maximum, or (null) open. */
    longer: (
      length: string | { readonly minimum: string | null; readonly maximum: string | null } | null,
      { counting = null, ...fields }: ThenFields = {},
    ): Phase => {
      const bounds = length === null || typeof length === "string" ? { minimum: length, maximum: length } : length;
      return { kind: "then", ...bounds, counting, ...phase(fields) };
    },
    untilAge: (years: number, fields: PhaseFields = {}): Phase => ({ kind: "age", years, ...phase(fields) }),
    /** Until somebody reaches an age. */
    age: (years: number, fields: PhaseFields = {}): Phase => ({ kind: "age", years, ...phase(fields) }),
    criterion: (text: string, fields: PhaseFields = {}): Phase => ({ kind: "criterion", text, ...phase(fields) }),
    permanent: (selectionList: string | null, selectionNumber: string | null, fields: PhaseFields = {}): Phase => ({
      kind: "permanent",
      ...phase({ selectionList, selectionNumber, ...fields }),
    }),
  };
};
