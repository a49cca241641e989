import type { NewId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { exampleAgreements } from "./hof-haven/agreements.ts";
import { exampleCustomerActivities } from "./hof-haven/customers.ts";
import { exampleDays } from "./hof-haven/example-days.ts";
import { exampleOrganisation } from "./hof-haven/organisation.ts";
import { exampleParties } from "./hof-haven/parties.ts";
import { examplePlannerActivities } from "./hof-haven/planner.ts";
import { exampleSchoolActivities } from "./hof-haven/school.ts";
import { exampleStaffActivities } from "./hof-haven/staff.ts";
import { exampleSystems } from "./hof-haven/systems.ts";
import { exampleTerms } from "./hof-haven/terms.ts";
import { exampleWebsite } from "./hof-haven/website.ts";
import { registerBuilder } from "./register-builder.ts";
import { seededIds } from "./seeded-ids.ts";

/** The seed that `example` has unless told otherwise: the same bytes on every machine. */
export const exampleSeed = "hof-haven";

/** What an example is made from. Dates in it are relative to `today`, so that its agreements keep the states they are meant to show. */
export interface ExampleStart {
  readonly today: PlainDate;
  readonly newId?: NewId;
  /** Instant in UTC at which the register was made; else nine in the morning of `today`. */
  readonly createdAt?: string;
}

/**
 * A register to look around in: the fictional *Hof & Haven*, a publisher with a planner for schools, and the board of two
 * primary schools. It has honest gaps (a purpose without a basis, a processor without an agreement, an open term, a transfer
 * that rests on nothing), so that every part of the program has something to show. The same arguments give the same register.
 */
export function exampleRegister({ today, newId = seededIds(exampleSeed), createdAt }: ExampleStart): Register {
  const b = registerBuilder({
    newId,
    createdAt: createdAt ?? `${today}T08:00:00.000Z`,
    row: { name: "Hof & Haven", profile: "general", example: true },
  });
  const days = exampleDays(today);
  const organisation = exampleOrganisation(b, days);
  const parties = exampleParties(b);
  const context = {
    b,
    days,
    organisation,
    parties,
    agreements: exampleAgreements(b, days, organisation, parties),
    terms: exampleTerms(b, newId),
    ...exampleSystems(b, days, organisation, parties),
  };
  exampleSchoolActivities(context);
  examplePlannerActivities(context);
  exampleCustomerActivities(context);
  exampleStaffActivities(context);
  exampleWebsite(context);
  return b.build();
}
