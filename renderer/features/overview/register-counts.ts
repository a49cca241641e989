import type { ActivityStatus } from "../../../src/model/processing-activity.ts";
import type { Register } from "../../../src/model/register.ts";

/** What a register holds, in numbers. Countries are those in which its parties sit, as far as that is known. */
export interface RegisterCounts {
  readonly activities: number;
  readonly controllers: number;
  readonly parties: number;
  readonly countries: number;
  readonly terms: number;
  readonly sites: number;
  readonly states: { readonly [status in ActivityStatus]: number };
}

export function countRegister(register: Register): RegisterCounts {
  const states = { concept: 0, active: 0, ended: 0 };
  for (const { status } of register.activities.values()) states[status] += 1;
  const countries = new Set<string>();
  for (const { country } of register.parties.values()) if (country !== null) countries.add(country);
  return {
    activities: register.activities.size,
    controllers: register.controllers.size,
    parties: register.parties.size,
    countries: countries.size,
    terms: register.retentionTerms.size,
    sites: register.sites.size,
    states,
  };
}
