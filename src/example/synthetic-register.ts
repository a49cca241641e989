import type { Party } from "../model/party.ts";
import type { Profile, Register } from "../model/register.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { System } from "../model/system.ts";
import type { PlainDate } from "../model/values.ts";
import { exampleDays } from "./hof-haven/example-days.ts";
import { libraryTerm } from "./library-term.ts";
import { type RegisterBuilder, registerBuilder } from "./register-builder.ts";
import { type ActivityTemplate, activityTemplates } from "./synthetic/activity-templates.ts";
import { partyNames, places } from "./synthetic/names.ts";
import { type SeededRandom, seededRandom } from "./synthetic/seeded-random.ts";
import { type SyntheticContext, syntheticActivity } from "./synthetic/synthetic-activity.ts";
import { type SyntheticOrganisation, syntheticOrganisation } from "./synthetic/synthetic-organisation.ts";
import { syntheticParties } from "./synthetic/synthetic-parties.ts";

/** What a synthetic register is made from; the same values give the same register. */
export interface SyntheticStart {
  /** How many activities it holds, zero or more. */
  readonly activities: number;
  readonly seed: string;
  /** The kind of organisation; "general" has activities of every kind. */
  readonly profile?: Profile;
  /** The day that its dates lie around. */
  readonly today?: PlainDate;
}

/**
 * A believable register of any size, for measurements and tests: names that differ, parties and terms that are shared, and the
 * answers and gaps that people leave. It passes every schema; nothing in it is about anyone.
 */
export function synthesizeRegister({
  activities,
  seed,
  profile = "general",
  today = "2026-11-23",
}: SyntheticStart): Register {
  const random = seededRandom(`${seed} ${activities} ${profile}`);
  const days = exampleDays(today);
  const b = registerBuilder({
    newId: random.newId,
    createdAt: `${today}T08:00:00.000Z`,
    row: { name: "Waterland", profile, example: true },
  });
  const templates = activityTemplates.filter((one) => one.profiles === "all" || one.profiles.includes(profile));
  const departments = [...new Set(templates.map((template) => template.department))];
  const organisation = syntheticOrganisation(b, random, days, profile, departments, activities);
  const parties = syntheticParties(b, random, days, organisation.controllers, Math.round(3 * Math.sqrt(activities)));
  const suppliers = (["hosting", "records", "office"] as const).flatMap((kind) =>
    (parties.get(kind) ?? []).map(({ party }) => party),
  );
  const context: SyntheticContext = {
    b,
    random,
    days,
    organisation,
    parties,
    systems: systemsFrom(b, random, organisation, suppliers),
    termOf: sharedTerms(b, random),
  };
  const forCustomers = profile === "supplier" && activities > 0 ? 1 : 0;
  for (const [at, { template, name }] of namedTemplates(templates, random, activities - forCustomers).entries()) {
    syntheticActivity(context, template, name, `V-${String(at + 1).padStart(activities > 999 ? 5 : 3, "0")}`);
  }
  if (forCustomers > 0) engagements(context, activities);
  return b.build();
}

/** Every template once; then again per place, so that no two names are alike. */
function namedTemplates(
  templates: ReadonlyArray<ActivityTemplate>,
  random: SeededRandom,
  count: number,
): ReadonlyArray<{ readonly template: ActivityTemplate; readonly name: string }> {
  const named: { readonly template: ActivityTemplate; readonly name: string }[] = [];
  const order = random.shuffled(places);
  for (let round = 0; named.length < count; round += 1) {
    const place = order[(round - 1 + order.length) % order.length] ?? "";
    const lap = Math.floor((round - 1) / order.length);
    for (const template of random.shuffled(templates)) {
      if (named.length === count) break;
      const suffix = round === 0 ? "" : lap === 0 ? ` in ${place}` : ` in ${place}, locatie ${lap + 1}`;
      named.push({ template, name: `${template.name}${suffix}` });
    }
  }
  return named;
}

/** A term of the library is put in the register at its first use and shared after that. */
function sharedTerms(b: RegisterBuilder, random: SeededRandom): (libraryId: string) => RetentionTerm {
  const made = new Map<string, RetentionTerm>();
  return (libraryId) => {
    const known = made.get(libraryId);
    if (known !== undefined) return known;
    const endAction = random.weighted([
      ["delete", 7],
      ["anonymise", 1],
      [null, 2],
    ] as const);
    const term = libraryTerm(b, random.newId, libraryId, { endAction });
    made.set(libraryId, term);
    return term;
  };
}

const systemsFrom = (
  b: RegisterBuilder,
  random: SeededRandom,
  { people }: SyntheticOrganisation,
  suppliers: ReadonlyArray<Party>,
): ReadonlyArray<System> =>
  suppliers.map((supplier) =>
    b.system({
      name: `${supplier.name} Online`,
      supplierId: supplier.id,
      hostingCountry: random.chance(0.8) ? (supplier.services?.[0]?.hostingCountry ?? null) : null,
      ownerId: random.pick(people).id,
      access: random.chance(0.7) ? "medewerkers van de afdeling" : null,
    }),
  );

/** A supplier also processes for customers: one engagement to every five activities, for one activity as processor. */
function engagements({ b, random, days, organisation }: SyntheticContext, activities: number): void {
  const service = b.activity({
    code: "V-D01",
    name: "Software voor klanten",
    role: "processor",
    controllerIds: organisation.controllers.map(({ id }) => id),
    status: "active",
    purposes: [b.purpose({ description: "de software voor klanten te laten werken" })],
  });
  partyNames(random, Math.max(1, Math.round(activities / 5))).forEach((name, at) => {
    const customer = b.party({ kind: "organisation", name: `${name} Klant`, country: "NL", services: [] });
    b.engagement({
      code: `K-${String(at + 1).padStart(4, "0")}`,
      activityId: service.id,
      service: "Software",
      customerId: customer.id,
      startsOn: days.monthStart(-random.int(40)),
      instructions: random.chance(0.8) ? "zoals beschreven in de overeenkomst" : null,
      hostingCountry: "NL",
    });
  });
}
