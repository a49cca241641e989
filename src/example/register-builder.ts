import type { Agreement } from "../model/agreement.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Controller, Person, Unit } from "../model/controller.ts";
import type { Destruction } from "../model/destruction.ts";
import type { Engagement } from "../model/engagement.ts";
import type { Origin } from "../model/entity.ts";
import {
  ActivityId,
  AgreementId,
  AssessmentId,
  ControllerId,
  DestructionId,
  EngagementId,
  MeasureId,
  type NewId,
  PartyId,
  PersonId,
  RegisterId,
  RetentionTermId,
  SiteId,
  StatementId,
  SystemId,
  UnitId,
  type VocabularyEntryId,
} from "../model/ids.ts";
import {
  emptyRegister,
  newActivity,
  newAgreement,
  newAssessment,
  newController,
  newDestruction,
  newEngagement,
  newMeasure,
  newParty,
  newPerson,
  newRegisterRow,
  newRetentionTerm,
  newSite,
  newStatement,
  newSystem,
  newUnit,
} from "../model/new-entity.ts";
import type { Party } from "../model/party.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { Site } from "../model/site.ts";
import type { Statement } from "../model/statement.ts";
import type { Measure, System } from "../model/system.ts";
import type { VocabularyEntry } from "../model/vocabulary.ts";
import { type Fields, nestedRecords } from "./nested-records.ts";
import { wordBuilder } from "./word-builder.ts";

/** What a register in the making begins with. `createdAt` is an instant in UTC; `row` overrides the register's own row. */
export interface RegisterStart {
  readonly newId: NewId;
  readonly createdAt: string;
  readonly row?: Fields<RegisterRow>;
}

/**
 * Writes a register by hand: each method makes one record from the fields that are given, leaves the rest unanswered, keeps
 * entities, and gives the record back so that others can point at its id. `build` gives the register so far.
 */
export function registerBuilder({ newId, createdAt, row = {} }: RegisterStart) {
  const registerRow: RegisterRow = { ...newRegisterRow(RegisterId.parse(newId()), createdAt), ...row };
  const controllers = new Map<ControllerId, Controller>();
  const units = new Map<UnitId, Unit>();
  const persons = new Map<PersonId, Person>();
  const activities = new Map<ActivityId, ProcessingActivity>();
  const retentionTerms = new Map<RetentionTermId, RetentionTerm>();
  const parties = new Map<PartyId, Party>();
  const agreements = new Map<AgreementId, Agreement>();
  const engagements = new Map<EngagementId, Engagement>();
  const systems = new Map<SystemId, System>();
  const measures = new Map<MeasureId, Measure>();
  const sites = new Map<SiteId, Site>();
  const statements = new Map<StatementId, Statement>();
  const assessments = new Map<AssessmentId, Assessment>();
  const destructions = new Map<DestructionId, Destruction>();
  const vocabulary = new Map<VocabularyEntryId, VocabularyEntry>();

  const keep = <Id, T extends { readonly id: Id }>(map: Map<Id, T>, entity: T): T => {
    map.set(entity.id, entity);
    return entity;
  };

  return {
    ...nestedRecords(newId),
    ...wordBuilder(newId, (entry) => keep(vocabulary, entry)),
    controller: (fields: Fields<Controller>) =>
      keep(controllers, { ...newController(ControllerId.parse(newId())), ...fields }),
    unit: (fields: Fields<Unit>) => keep(units, { ...newUnit(UnitId.parse(newId())), ...fields }),
    person: (fields: Fields<Person>) => keep(persons, { ...newPerson(PersonId.parse(newId())), ...fields }),
    activity: (fields: Fields<ProcessingActivity>) =>
      keep(activities, { ...newActivity(ActivityId.parse(newId())), ...fields }),
    term: (fields: Fields<RetentionTerm>) =>
      keep(retentionTerms, { ...newRetentionTerm(RetentionTermId.parse(newId())), ...fields }),
    party: (fields: Fields<Party>) => keep(parties, { ...newParty(PartyId.parse(newId())), ...fields }),
    agreement: (fields: Fields<Agreement>) =>
      keep(agreements, { ...newAgreement(AgreementId.parse(newId())), ...fields }),
    engagement: (fields: Fields<Engagement>) =>
      keep(engagements, { ...newEngagement(EngagementId.parse(newId())), ...fields }),
    system: (fields: Fields<System>) => keep(systems, { ...newSystem(SystemId.parse(newId())), ...fields }),
    measure: (fields: Fields<Measure>) => keep(measures, { ...newMeasure(MeasureId.parse(newId())), ...fields }),
    site: (fields: Fields<Site>) => keep(sites, { ...newSite(SiteId.parse(newId())), ...fields }),
    assessment: (fields: Fields<Assessment>) =>
      keep(assessments, { ...newAssessment(AssessmentId.parse(newId())), ...fields }),
    destruction: (fields: Fields<Destruction>) =>
      keep(destructions, { ...newDestruction(DestructionId.parse(newId())), ...fields }),
    statement: (fields: Fields<Statement>) =>
      keep(statements, { ...newStatement(StatementId.parse(newId())), ...fields }),
    /** Where a value came from: confirmed when the register was made, unless `confirmedAt` says otherwise. */
    origin: (kind: Origin["kind"], ref: string, path = "", confirmedAt: string | null = createdAt): Origin => ({
      path,
      kind,
      ref,
      quote: null,
      confirmedAt,
    }),
    build: (): Register => ({
      ...emptyRegister(registerRow),
      controllers: new Map(controllers),
      units: new Map(units),
      persons: new Map(persons),
      activities: new Map(activities),
      retentionTerms: new Map(retentionTerms),
      parties: new Map(parties),
      agreements: new Map(agreements),
      engagements: new Map(engagements),
      systems: new Map(systems),
      measures: new Map(measures),
      sites: new Map(sites),
      statements: new Map(statements),
      assessments: new Map(assessments),
      destructions: new Map(destructions),
      vocabulary: new Map(vocabulary),
    }),
  };
}
export type RegisterBuilder = ReturnType<typeof registerBuilder>;
