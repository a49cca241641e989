import type { RegisterIndexes } from "../../../src/derive/indexes.ts";
import { isKnownOutsideEea } from "../../../src/derive/party-views.ts";
import type { Party } from "../../../src/model/party.ts";
import type { PartyRole } from "../../../src/model/party-use.ts";
import type { Register } from "../../../src/model/register.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Words } from "../../../src/words/words.ts";
import { byName, type RecordRow } from "../../controls/record-screen.tsx";

/** One party as the list shows and filters it. */
export interface PartyRow extends RecordRow {
  readonly uses: number;
  readonly roles: ReadonlySet<PartyRole>;
  readonly isCustomer: boolean;
  /** It sits, hosts or gets data outside the EEA, as far as is known. */
  readonly isOutsideEea: boolean;
  /** Its role in a word: the only one it has, "several", "customer", or that nothing uses it. */
  readonly role: string;
}

export type PartyFilter = "all" | "processors" | "outside" | "customers" | "findings";
export const partyFilters: ReadonlyArray<Exclude<PartyFilter, "all">> = [
  "processors",
  "outside",
  "customers",
  "findings",
];

/** The parties in the order of their names. */
export const partyRows = (register: Register, indexes: RegisterIndexes, words: Words): ReadonlyArray<PartyRow> => {
  const customers = new Set(Array.from(register.engagements.values(), ({ customerId }) => customerId));
  return byName(register.parties.values()).map((party) => rowOf(party, customers.has(party.id), indexes, words));
};

function rowOf(party: Party, isCustomer: boolean, indexes: RegisterIndexes, words: Words): PartyRow {
  const uses = indexes.usesOf(party.id);
  const roles = new Set(uses.flatMap(({ use }) => (use.role === null ? [] : [use.role])));
  const [only, ...others] = roles;
  const services = party.services ?? [];
  const name = party.name ?? words.common.untitled;
  const own = words.parties;
  return {
    id: party.id,
    name,
    uses: uses.length,
    roles,
    isCustomer,
    isOutsideEea:
      isKnownOutsideEea(party.country) ||
      services.some(({ hostingCountry }) => isKnownOutsideEea(hostingCountry)) ||
      uses.some(({ use }) => (use.transfers ?? []).length > 0),
    role:
      only !== undefined
        ? others.length > 0
          ? own.severalRoles
          : own.shortRoles[only]
        : isCustomer
          ? own.customer
          : uses.length === 0
            ? own.unused
            : "",
    searchText: searchForm(
      [
        name,
        ...party.aliases,
        ...services.map((service) => service.name),
        party.chamberOfCommerceNumber,
        ...party.tags,
      ].join("\n"),
    ),
  };
}

/** Whether a row stands in the list under a filter. */
export function fitsFilter(row: PartyRow, filter: PartyFilter, hasFindings: (id: string) => boolean): boolean {
  switch (filter) {
    case "all":
      return true;
    case "processors":
      return row.roles.has("processor") || row.roles.has("sub-processor");
    case "outside":
      return row.isOutsideEea;
    case "customers":
      return row.isCustomer;
    case "findings":
      return hasFindings(row.id);
    default:
      return filter satisfies never;
  }
}
