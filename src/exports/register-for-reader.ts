import type { PersonId } from "../model/ids.ts";
import { collectionKeys, type Entity } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import type { ExportReader } from "./export-context.ts";

/**
 * The register as a reader may have it whole: for *internal* all of it; for the AP without what never leaves the house: notes,
 * tags, own fields, owners and other staff but the DPO, and legal holds. Still a valid register.
 */
export function registerForReader(register: Register, reader: ExportReader): Register {
  switch (reader) {
    case "internal":
      return register;
    case "ap":
      return forAuthority(register);
    default:
      return reader satisfies never;
  }
}

function forAuthority(register: Register): Register {
  const clean: { [key: string]: unknown } = { register: withoutNotes(register.register) };
  for (const key of collectionKeys) {
    const entities = register[key] as ReadonlyMap<string, Entity>;
    clean[key] = new Map(Array.from(entities, ([id, entity]) => [id, withoutNotes(entity)]));
  }
  const result = clean as unknown as Register;
  const officers = new Set<PersonId>();
  for (const { dpo } of register.controllers.values()) {
    if (dpo?.kind === "appointed" && dpo.personId !== null) officers.add(dpo.personId);
  }
  return {
    ...result,
    customFields: new Map(),
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
