import type { Party, Service } from "../../model/party.ts";
import type { PartyOrCategory } from "../../model/party-use.ts";
import type { RegisterBuilder } from "../register-builder.ts";
import type { ExampleAgreements } from "./agreements.ts";
import type { ExampleDays } from "./example-days.ts";
import type { ExampleOrganisation } from "./organisation.ts";
import type { ExampleParties } from "./parties.ts";
import type { ExampleSystems } from "./systems.ts";
import type { ExampleTerms } from "./terms.ts";

/** What the activities of the example point at. */
export interface ExampleContext {
  readonly b: RegisterBuilder;
  readonly days: ExampleDays;
  readonly organisation: ExampleOrganisation;
  readonly parties: ExampleParties;
  readonly agreements: ExampleAgreements;
  readonly terms: ExampleTerms;
  readonly systems: ExampleSystems["systems"];
  readonly measures: ExampleSystems["measures"];
}

/** A party with the service of that name; without a name, the party as a whole. */
export function withService(party: Party, name: string | null = null): PartyOrCategory {
  const service: Service | undefined = (party.services ?? []).find((candidate) => candidate.name === name);
  if (name !== null && service === undefined) throw new Error(`${party.name} has no service ${name}`);
  return { kind: "party", partyId: party.id, serviceId: service?.id ?? null };
}

/** The yearly round of an activity: looked at so many months ago, and again a year after. */
export const yearlyReview = ({ monthStart }: ExampleDays, monthsAgo: number) => ({
  reviewInterval: "P1Y",
  reviewedOn: monthStart(-monthsAgo),
  nextReviewOn: monthStart(12 - monthsAgo),
});
