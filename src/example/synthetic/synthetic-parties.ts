import type { Agreement } from "../../model/agreement.ts";
import type { Controller } from "../../model/controller.ts";
import type { Party } from "../../model/party.ts";
import type { PartyRole } from "../../model/party-use.ts";
import type { ExampleDays } from "../hof-haven/example-days.ts";
import type { RegisterBuilder } from "../register-builder.ts";
import type { PartyKind } from "./activity-templates.ts";
import { partyNames } from "./names.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** A party that activities of the synthetic register can use. */
export interface SyntheticParty {
  readonly party: Party;
  readonly role: PartyRole;
  readonly agreement: Agreement | null;
  /** Where the data go when that is outside the EEA. */
  readonly outside: string | null;
}

const services: { readonly [kind in PartyKind]: readonly [service: string, role: PartyRole] } = {
  hosting: ["Hosting", "processor"],
  office: ["E-mail en bestanden", "processor"],
  mailing: ["Nieuwsbrieven versturen", "processor"],
  analytics: ["Websitestatistiek", "processor"],
  payroll: ["Salarissen verwerken", "processor"],
  records: ["Administratiesoftware", "processor"],
  support: ["Beheer op afstand", "processor"],
  archive: ["Papier vernietigen", "processor"],
  payment: ["Betalingen", "controller"],
  delivery: ["Bezorging", "controller"],
  "health-service": ["Verzuimbegeleiding", "controller"],
  partner: ["Samenwerking", "joint-controller"],
};

/** The kinds of party that a register can hold. */
export const partyKinds = Object.keys(services) as ReadonlyArray<PartyKind>;

/**
 * At least one party of every kind, and so many in all that a large register shares them as a large organisation does. Most
 * processors have an agreement, in all the states that there are; some have none.
 */
export function syntheticParties(
  b: RegisterBuilder,
  random: SeededRandom,
  days: ExampleDays,
  controllers: ReadonlyArray<Controller>,
  count: number,
): ReadonlyMap<PartyKind, ReadonlyArray<SyntheticParty>> {
  const made = new Map<PartyKind, SyntheticParty[]>(partyKinds.map((kind) => [kind, []]));
  partyNames(random, Math.max(count, partyKinds.length)).forEach((name, at) => {
    const kind = partyKinds[at % partyKinds.length] ?? "hosting";
    const [service, role] = services[kind];
    const country = random.weighted([
      ["NL", 70],
      ["DE", 8],
      ["BE", 6],
      ["IE", 6],
      ["US", 8],
      ["GB", 2],
    ]);
    const party = b.party({
      kind: "organisation",
      name,
      country: random.chance(0.93) ? country : null,
      website: `https://www.${name.toLowerCase().replaceAll(" ", "-")}.example`,
      services: [b.service(service, { usualRole: role, hostingCountry: country })],
    });
    made.get(kind)?.push({
      party,
      role,
      agreement: agreementWith(b, random, days, controllers, party, role, at),
      outside: country === "US" || country === "GB" ? country : null,
    });
  });
  return made;
}

function agreementWith(
  b: RegisterBuilder,
  random: SeededRandom,
  days: ExampleDays,
  controllers: ReadonlyArray<Controller>,
  party: Party,
  role: PartyRole,
  at: number,
): Agreement | null {
  if (role === "controller" || random.chance(0.12)) return null;
  const state = random.weighted([
    ["valid", 58],
    ["indefinite", 16],
    ["ends-soon", 8],
    ["ended", 8],
    ["concept", 5],
    ["not-yet-started", 3],
    ["without-date", 2],
  ] as const);
  const dates: { readonly [one in typeof state]: Partial<Agreement> } = {
    valid: {
      startsOn: days.monthStart(-random.int(30)),
      end: { kind: "date", date: days.monthEnd(4 + random.int(40)) },
    },
    indefinite: { startsOn: days.monthStart(-random.int(60)), end: { kind: "indefinite" } },
    "ends-soon": { startsOn: days.monthStart(-30), end: { kind: "date", date: days.inDays(1 + random.int(89)) } },
    ended: { startsOn: days.monthStart(-48), end: { kind: "date", date: days.inDays(-1 - random.int(300)) } },
    concept: { concluded: false },
    "not-yet-started": { startsOn: days.monthStart(1 + random.int(3)), end: { kind: "indefinite" } },
    "without-date": {},
  };
  return b.agreement({
    code: `O-${String(at + 1).padStart(3, "0")}`,
    name: `${role === "processor" ? "Verwerkersovereenkomst" : "Onderlinge regeling"} ${party.name}`,
    kind: role === "processor" ? "processor-agreement" : "joint-arrangement",
    form: random.chance(0.8) ? "signed" : "accepted-online",
    concluded: true,
    partyIds: [party.id],
    controllerIds: controllers.map((controller) => controller.id),
    ...dates[state],
  });
}
