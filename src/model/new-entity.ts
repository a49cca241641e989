import type { Agreement } from "./agreement.ts";
import type { Assessment } from "./assessment.ts";
import type { Controller, Person, Unit } from "./controller.ts";
import type { DataGroup, DataItemUse } from "./data-group.ts";
import type { Destruction } from "./destruction.ts";
import type { Engagement } from "./engagement.ts";
import { emptyEntityFields } from "./entity.ts";
import type { Party } from "./party.ts";
import type { PartyUse } from "./party-use.ts";
import type { ProcessingActivity, Purpose } from "./processing-activity.ts";
import { type Register, type RegisterRow, schemaVersion } from "./register.ts";
import type { Phase, RetentionTerm } from "./retention-term.ts";
import type { Site } from "./site.ts";
import type { Statement } from "./statement.ts";
import type { Measure, System } from "./system.ts";
import type { Transfer } from "./transfer.ts";
import type { Waiver } from "./waiver.ts";

// New records in which nothing is answered yet. Screens, imports and tests start from these, so that a new field is open
// everywhere at once.

export const newRegisterRow = (id: RegisterRow["id"], createdAt: string): RegisterRow => ({
  id,
  schemaVersion,
  name: null,
  profile: "general",
  timeZone: "Europe/Amsterdam",
  financialYearStart: "01-01",
  schoolYearStart: "08-01",
  createdAt,
  example: false,
  ...emptyEntityFields,
});

/** A register that holds nothing but its own row. */
export const emptyRegister = (register: RegisterRow): Register => ({
  register,
  controllers: new Map(),
  units: new Map(),
  persons: new Map(),
  activities: new Map(),
  retentionTerms: new Map(),
  parties: new Map(),
  agreements: new Map(),
  engagements: new Map(),
  systems: new Map(),
  measures: new Map(),
  sites: new Map(),
  statements: new Map(),
  publishedVersions: new Map(),
  assessments: new Map(),
  destructions: new Map(),
  waivers: new Map(),
  vocabulary: new Map(),
  customFields: new Map(),
  attachments: new Map(),
});

export const newController = (id: Controller["id"]): Controller => ({
  id,
  name: null,
  tradeNames: null,
  legalForm: null,
  activityDescription: null,
  address: null,
  email: null,
  phone: null,
  website: null,
  chamberOfCommerceNumber: null,
  sector: null,
  publicAuthority: null,
  staffCount: null,
  representative: null,
  dpo: null,
  privacyContact: null,
  responseTerm: null,
  houseStyle: null,
  ...emptyEntityFields,
});

export const newUnit = (id: Unit["id"]): Unit => ({
  id,
  name: null,
  parentId: null,
  controllerId: null,
  ...emptyEntityFields,
});

export const newPerson = (id: Person["id"]): Person => ({
  id,
  name: null,
  jobTitle: null,
  unitId: null,
  email: null,
  phone: null,
  ...emptyEntityFields,
});

export const newActivity = (id: ProcessingActivity["id"]): ProcessingActivity => ({
  id,
  code: null,
  name: null,
  description: null,
  role: "controller",
  controllerIds: null,
  unitId: null,
  ownerId: null,
  status: "concept",
  startedOn: null,
  endedOn: null,
  replacedById: null,
  purposes: null,
  dataGroups: null,
  partyUses: null,
  systemIds: null,
  siteIds: null,
  measureIds: null,
  inheritsMeasures: true,
  informing: null,
  profiling: null,
  automatedDecisions: null,
  worksCouncil: null,
  reviewInterval: null,
  reviewedOn: null,
  nextReviewOn: null,
  publish: null,
  ...emptyEntityFields,
});

export const newPurpose = (id: Purpose["id"]): Purpose => ({
  id,
  description: null,
  libraryId: null,
  legalBasis: null,
  reasoning: null,
  statutes: null,
  consent: null,
  interest: null,
});

export const newDataGroup = (id: DataGroup["id"]): DataGroup => ({
  id,
  name: null,
  purposeIds: null,
  subjectIds: null,
  items: null,
  specialGrounds: null,
  sources: null,
  provision: null,
  approximateCount: null,
  minors: null,
  retentionUses: null,
  note: null,
});

export const newDataItemUse = (id: DataItemUse["id"], itemId: DataItemUse["itemId"]): DataItemUse => ({
  id,
  itemId,
  subjectIds: null,
  optional: null,
  classOverride: null,
  note: null,
});

export const newPartyUse = (id: PartyUse["id"]): PartyUse => ({
  id,
  who: null,
  role: null,
  dataGroupIds: null,
  purposeIds: null,
  description: null,
  disclosureBasis: null,
  disclosureStatute: null,
  suppliesData: null,
  means: null,
  systemId: null,
  agreementIds: null,
  transfers: null,
  vetting: null,
  since: null,
  until: null,
  note: null,
});

export const newTransfer = (id: Transfer["id"]): Transfer => ({
  id,
  importerId: null,
  exporter: null,
  destination: null,
  dataGroupIds: null,
  remoteAccess: null,
  instrument: null,
  checkedOn: null,
  supplementaryMeasures: null,
  copyObtainable: null,
  assessedOn: null,
  note: null,
});

export const newParty = (id: Party["id"]): Party => ({
  id,
  kind: null,
  name: null,
  libraryId: null,
  libraryVersion: null,
  aliases: [],
  services: null,
  address: null,
  country: null,
  email: null,
  phone: null,
  website: null,
  chamberOfCommerceNumber: null,
  representative: null,
  dpo: null,
  breachContact: null,
  statementUrl: null,
  ...emptyEntityFields,
});

export const newAgreement = (id: Agreement["id"]): Agreement => ({
  id,
  code: null,
  name: null,
  kind: null,
  form: null,
  concluded: null,
  partyIds: null,
  controllerIds: null,
  serviceIds: null,
  version: null,
  concludedOn: null,
  startsOn: null,
  end: null,
  noticePeriod: null,
  deletionProof: null,
  subject: null,
  duration: null,
  nature: null,
  purpose: null,
  dataItemIds: null,
  dataSubjectIds: null,
  clauses: null,
  duties: null,
  essence: null,
  subProcessors: null,
  ...emptyEntityFields,
});

export const newEngagement = (id: Engagement["id"]): Engagement => ({
  id,
  code: null,
  activityId: null,
  service: null,
  customerId: null,
  customerContact: null,
  customerRepresentative: null,
  customerDpo: null,
  agreementId: null,
  startsOn: null,
  endsOn: null,
  instructions: null,
  hostingCountry: null,
  objectionPeriod: null,
  breachContact: null,
  subProcessorNotices: null,
  ...emptyEntityFields,
});

export const newSystem = (id: System["id"]): System => ({
  id,
  name: null,
  description: null,
  supplierId: null,
  hostingPlace: null,
  hostingCountry: null,
  ownerId: null,
  access: null,
  deletion: null,
  measureIds: null,
  ...emptyEntityFields,
});

export const newMeasure = (id: Measure["id"]): Measure => ({
  id,
  name: null,
  vocabularyId: null,
  type: null,
  description: null,
  scope: null,
  implementedOn: null,
  ...emptyEntityFields,
});

/** What every phase of a term has besides its kind. */
export const newPhaseFields = (id: Phase["id"]) => ({
  id,
  nature: null,
  statute: null,
  reason: null,
  selectionList: null,
  selectionNumber: null,
});

export const newRetentionTerm = (id: RetentionTerm["id"]): RetentionTerm => ({
  id,
  name: null,
  libraryId: null,
  libraryVersion: null,
  phases: null,
  endAction: null,
  exception: null,
  legalHold: null,
  ...emptyEntityFields,
});

export const newSite = (id: Site["id"]): Site => ({
  id,
  name: null,
  kind: null,
  addresses: null,
  controllerIds: null,
  partyUses: null,
  cookies: null,
  cookieNotice: null,
  howToRefuse: null,
  thirdPartyCookies: null,
  analytics: null,
  socialButtons: null,
  location: null,
  ...emptyEntityFields,
});

export const newStatement = (id: Statement["id"]): Statement => ({
  id,
  kind: "privacy-statement",
  name: null,
  controllerIds: null,
  siteIds: null,
  audienceIds: null,
  activityIds: null,
  language: "nl",
  address: "formal",
  layered: false,
  url: null,
  ownSections: null,
  claims: null,
  ...emptyEntityFields,
});

export const newAssessment = (id: Assessment["id"]): Assessment => ({
  id,
  code: null,
  name: null,
  kind: null,
  activityIds: null,
  weighedPurposeIds: null,
  partyIds: null,
  assessedOn: null,
  authorId: null,
  answers: null,
  viewsSought: null,
  dpoAdvice: null,
  measureIds: null,
  residualRisk: null,
  priorConsultation: null,
  outcome: null,
  conclusion: null,
  decidedById: null,
  decidedOn: null,
  nextReviewOn: null,
  ...emptyEntityFields,
});

export const newDestruction = (id: Destruction["id"]): Destruction => ({
  id,
  code: null,
  destroyedOn: null,
  what: null,
  termId: null,
  activityIds: null,
  systemIds: null,
  cohort: null,
  selectionList: null,
  selectionNumber: null,
  method: null,
  approximateCount: null,
  carriedOutById: null,
  carriedOutBy: null,
  authorisedById: null,
  authorisedOn: null,
  processors: null,
  backups: null,
  exceptions: null,
  ...emptyEntityFields,
});

/** A waiver of what `rule` finds at an address. */
export const newWaiver = (
  id: Waiver["id"],
  about: Pick<Waiver, "rule" | "subjectKind" | "subjectId" | "subjectPath">,
): Waiver => ({
  id,
  ...about,
  detailHash: null,
  reason: null,
  acceptedById: null,
  acceptedBy: null,
  madeOn: null,
  until: null,
  ...emptyEntityFields,
});
