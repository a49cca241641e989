import type { EntityKind } from "../model/field-ref.ts";
import type { EngagementId, PersonId } from "../model/ids.ts";
import { collectionKeys, type Entity } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import type { ExportReader } from "./export-context.ts";
import { narrowRegister } from "./narrow-register.ts";

/**
 * The register as a reader may have it whole: for *internal* all of it; for the AP the record of art. 30 without what never leaves the
 * house; for one customer the part of art. 30(2) that is about him, and no word of the others; for the public what was marked for
 * publication. Still a valid register. `customer` is the engagement with him, for the reader "customer" alone.
 */
export function registerForReader(
  register: Register,
  reader: ExportReader,
  customer: EngagementId | null = null,
): Register {
  switch (reader) {
    case "internal":
      return register;
    case "ap":
      return withoutInside(register);
    case "customer":
      return forCustomer(register, customer);
    case "public":
      return forPublic(register);
    default:
      return reader satisfies never;
  }
}

/** What both extracts follow: words, terms and the parties that get the data. */
const told: ReadonlyArray<EntityKind> = ["vocabulary-entry", "retention-term", "party"];

function forCustomer(register: Register, customer: EngagementId | null): Register {
  const engagement = customer === null ? undefined : register.engagements.get(customer);
  const everywhere = [...register.measures.values()].filter(({ scope }) => scope?.kind === "everywhere");
  const own = engagement?.agreementId ?? null;
  const start = [
    ...register.controllers.keys(),
    ...officersOf(register),
    ...everywhere.map(({ id }) => id),
    ...(engagement === undefined ? [] : [engagement.id]),
  ];
  const others = new Set<string>(
    [...register.engagements.values()].flatMap(({ customerId }) =>
      customerId === null || customerId === engagement?.customerId ? [] : [customerId],
    ),
  );
  const kinds = new Set<EntityKind>([...told, "activity", "measure", "person"]);
  const narrowed = narrowRegister(withoutInside(register), start, kinds, others);
  const agreement = own === null ? undefined : narrowAgreement(withoutInside(register), own, narrowed);
  return agreement === undefined ? narrowed : { ...narrowed, ...agreement };
}

/** The customer's own agreement, with no party in it that the extract does not name: one agreement may have several customers. */
function narrowAgreement(
  register: Register,
  agreementId: NonNullable<ReturnType<Register["agreements"]["get"]>>["id"],
  narrowed: Register,
): Pick<Register, "agreements" | "engagements"> {
  const start = [
    agreementId,
    ...narrowed.engagements.keys(),
    ...narrowed.parties.keys(),
    ...narrowed.activities.keys(),
  ];
  const withIt = narrowRegister(
    register,
    [...start, ...narrowed.vocabulary.keys(), ...narrowed.controllers.keys()],
    new Set(),
  );
  return { agreements: withIt.agreements, engagements: withIt.engagements };
}

function forPublic(register: Register): Register {
  const published = [...register.activities.values()].filter(
    ({ publish, status }) => publish === true && status !== "concept",
  );
  const start = [...register.controllers.keys(), ...officersOf(register), ...published.map(({ id }) => id)];
  return narrowRegister(withoutInside(register), start, new Set(told));
}

/** The data protection officers: the only staff that anyone outside is told of. */
function officersOf(register: Register): ReadonlySet<PersonId> {
  const officers = new Set<PersonId>();
  for (const { dpo } of register.controllers.values()) {
    if (dpo?.kind === "appointed" && dpo.personId !== null) officers.add(dpo.personId);
  }
  return officers;
}

/**
 * The register without notes, tags, own fields, owners and other staff, legal holds, and the records by which the organisation keeps an
 * eye on itself: assessments, waivers, destructions and published versions. Whoever may see those gets them apart.
 */
function withoutInside(register: Register): Register {
  const clean: { [key: string]: unknown } = { register: withoutNotes(register.register) };
  for (const key of collectionKeys) {
    const entities = register[key] as ReadonlyMap<string, Entity>;
    clean[key] = new Map(Array.from(entities, ([id, entity]) => [id, withoutNotes(entity)]));
  }
  const result = clean as unknown as Register;
  const officers = officersOf(register);
  return {
    ...result,
    customFields: new Map(),
    assessments: new Map(),
    waivers: new Map(),
    destructions: new Map(),
    publishedVersions: new Map(),
    persons: new Map([...result.persons].filter(([id]) => officers.has(id))),
    activities: new Map(Array.from(result.activities, ([id, activity]) => [id, { ...activity, ownerId: null }])),
    systems: new Map(Array.from(result.systems, ([id, system]) => [id, { ...system, ownerId: null }])),
    retentionTerms: new Map(Array.from(result.retentionTerms, ([id, term]) => [id, { ...term, legalHold: null }])),
  };
}

const withoutNotes = <T extends Entity | Register["register"]>(entity: T): T => ({
  ...entity,
  notes: null,
  tags: [],
  custom: {},
});
