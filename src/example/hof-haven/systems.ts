import type { RegisterBuilder } from "../register-builder.ts";
import type { ExampleDays } from "./example-days.ts";
import type { ExampleOrganisation } from "./organisation.ts";
import type { ExampleParties } from "./parties.ts";

/** Where the data lie, and how they are guarded. */
export function exampleSystems(
  b: RegisterBuilder,
  days: ExampleDays,
  { units, people }: ExampleOrganisation,
  parties: ExampleParties,
) {
  const everywhere = { kind: "everywhere" } as const;
  const measures = {
    mfa: b.measure({
      name: "Inloggen in twee stappen",
      vocabularyId: b.measureWord("tom-mfa"),
      type: "technical",
      scope: everywhere,
      implementedOn: days.monthStart(-20),
    }),
    tls: b.measure({
      name: "Versleutelde verbindingen",
      vocabularyId: b.measureWord("tom-encryption-transit"),
      type: "technical",
      scope: everywhere,
    }),
    roles: b.measure({
      name: "Rechten per functie",
      vocabularyId: b.measureWord("tom-access-control"),
      type: "organisational",
      scope: everywhere,
    }),
    accessLog: b.measure({
      name: "Logboek van opvragingen",
      vocabularyId: b.measureWord("tom-access-logging"),
      type: "technical",
      description: "wie welk dossier heeft geopend",
      scope: { kind: "where-named" },
    }),
    safe: b.measure({
      name: "Afgesloten kast",
      vocabularyId: b.measureWord("tom-locks-safes"),
      type: "technical",
      scope: { kind: "units", unitIds: [units.kade.id, units.staffing.id] },
    }),
    confidentiality: b.measure({
      name: "Geheimhouding in het contract",
      vocabularyId: b.measureWord("tom-confidentiality"),
      type: "organisational",
      scope: everywhere,
    }),
    backup: b.measure({
      name: "Dagelijkse reservekopie, elk kwartaal teruggezet",
      vocabularyId: b.measureWord("tom-backup"),
      type: "technical",
      scope: { kind: "where-named" },
    }),
  };
  const systems = {
    office: b.system({
      name: "Wolkenkast",
      description: "e-mail, agenda en bestanden",
      supplierId: parties.cloud.id,
      hostingPlace: "Dublin",
      hostingCountry: "IE",
      ownerId: people.bakker.id,
      access: "alle medewerkers, per map geregeld",
      measureIds: [measures.backup.id],
    }),
    planner: b.system({
      name: "Haventaak",
      description: "planner voor leerlingen en docenten, met serviceportaal",
      supplierId: parties.hosting.id,
      hostingPlace: "Amsterdam",
      hostingCountry: "NL",
      ownerId: people.vanDerLaan.id,
      access: "productteam en klantenservice",
      deletion: "elke nacht worden verlopen accounts gewist",
      measureIds: [measures.accessLog.id, measures.backup.id],
    }),
    shop: b.system({
      name: "Webwinkel",
      supplierId: parties.hosting.id,
      hostingPlace: "Amsterdam",
      hostingCountry: "NL",
      ownerId: people.smit.id,
    }),
    pupils: b.system({
      name: "Leerspoor",
      description: "leerlingadministratie en leerlingvolgsysteem",
      supplierId: parties.pupilSystem.id,
      hostingPlace: "Utrecht",
      hostingCountry: "NL",
      ownerId: people.dijkstra.id,
      access: "administratie, leerkrachten van de groep en intern begeleider",
      measureIds: [measures.accessLog.id],
    }),
    payroll: b.system({
      name: "Loonkamer",
      supplierId: parties.payroll.id,
      hostingCountry: "NL",
      ownerId: people.elIdrissi.id,
      access: "personeel en organisatie",
    }),
    // Honest gap: nobody wrote down where the books are kept.
    books: b.system({ name: "Boekhoudpakket", ownerId: people.bakker.id }),
  };
  return { measures, systems };
}
export type ExampleSystems = ReturnType<typeof exampleSystems>;
