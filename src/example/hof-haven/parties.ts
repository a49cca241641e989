import { contactPoint } from "../nested-records.ts";
import type { RegisterBuilder } from "../register-builder.ts";

/** Everyone outside. Names are made up; authorities stand in the activities as categories of recipients. */
export function exampleParties(b: RegisterBuilder) {
  const dutch = { kind: "organisation" as const, country: "NL" };
  const customer = (name: string, city: string, email: string) =>
    b.party({
      ...dutch,
      name,
      address: { street: null, postalCode: null, city, country: "NL" },
      email,
      services: [],
    });
  return {
    cloud: b.party({
      kind: "organisation",
      name: "Wolkenkast Europe",
      aliases: ["Wolkenkast"],
      country: "IE",
      address: { street: "14 Harbour Row", postalCode: null, city: "Dublin", country: "IE" },
      website: "https://www.wolkenkast.example",
      statementUrl: "https://www.wolkenkast.example/privacy",
      breachContact: contactPoint({ email: "security@wolkenkast.example" }),
      services: [
        b.service("E-mail en agenda", { usualRole: "processor", hostingCountry: "IE" }),
        b.service("Bestanden delen", { usualRole: "processor", hostingCountry: "IE" }),
        b.service("Misbruik tegengaan", { usualRole: "controller" }),
      ],
    }),
    newsletter: b.party({
      kind: "organisation",
      name: "Postduif",
      country: "BE",
      website: "https://www.postduif.example",
      services: [b.service("Nieuwsbrieven versturen", { usualRole: "processor", hostingCountry: "BE" })],
    }),
    payments: b.party({
      ...dutch,
      name: "Betaalvoet",
      statementUrl: "https://www.betaalvoet.example/privacy",
      services: [
        b.service("Betalingen", { usualRole: "controller" }),
        b.service("Facturen opmaken", { usualRole: "processor", note: "gebruiken wij niet" }),
      ],
    }),
    warehouse: b.party({
      ...dutch,
      name: "Pakhuis Noord",
      services: [b.service("Pakketten bezorgen", { usualRole: "controller" })],
    }),
    payroll: b.party({
      ...dutch,
      name: "Loonkamer",
      services: [b.service("Salarissen verwerken", { usualRole: "processor", hostingCountry: "NL" })],
    }),
    pupilSystem: b.party({
      ...dutch,
      name: "Leerspoor",
      services: [b.service("Leerlingadministratie", { usualRole: "processor", hostingCountry: "NL" })],
    }),
    parentApp: b.party({
      ...dutch,
      name: "Ouderpraat",
      services: [b.service("Ouderapp", { usualRole: "processor", hostingCountry: "DE" })],
    }),
    testing: b.party({
      ...dutch,
      name: "Toetsraam",
      services: [b.service("Toetsen afnemen", { usualRole: "processor", hostingCountry: "NL" })],
    }),
    security: b.party({
      ...dutch,
      name: "Kijkraam Beveiliging",
      services: [b.service("Camera's beheren", { usualRole: "processor", hostingCountry: "NL" })],
    }),
    printer: b.party({
      ...dutch,
      name: "Drukwerk Vermeulen",
      services: [b.service("Drukken en versturen", { usualRole: "processor" })],
    }),
    analytics: b.party({
      ...dutch,
      name: "Bezoekwijzer",
      services: [b.service("Websitestatistiek", { usualRole: "processor", hostingCountry: "NL" })],
    }),
    timetable: b.party({
      ...dutch,
      name: "Roosterhuis",
      services: [b.service("Roosters maken", { usualRole: "processor", hostingCountry: "NL" })],
    }),
    archive: b.party({
      ...dutch,
      name: "Archiefhof",
      services: [b.service("Papier vernietigen", { usualRole: "processor" })],
    }),
    occupationalHealth: b.party({
      ...dutch,
      name: "Arbodienst Vaarwel",
      statementUrl: "https://www.arbodienst-vaarwel.example/privacy",
      services: [b.service("Verzuimbegeleiding", { usualRole: "controller" })],
    }),
    partnership: b.party({
      ...dutch,
      name: "Samenwerkingsverband IJsseldelta",
      email: "info@swv-ijsseldelta.example",
      services: [b.service("Passend onderwijs", { usualRole: "joint-controller" })],
    }),
    telephony: b.party({
      ...dutch,
      name: "Belstation",
      services: [b.service("Telefooncentrale met opnamen", { usualRole: "processor", hostingCountry: "NL" })],
    }),
    hosting: b.party({
      ...dutch,
      name: "Serverhof",
      breachContact: contactPoint({ email: "meldpunt@serverhof.example", phone: "020 555 07 07" }),
      services: [b.service("Hosting", { usualRole: "processor", hostingCountry: "NL" })],
    }),
    maps: b.party({
      kind: "organisation",
      name: "Kaartbaken",
      country: "US",
      website: "https://www.kaartbaken.example",
      statementUrl: "https://www.kaartbaken.example/privacy",
      services: [b.service("Kaarten", { usualRole: "controller", hostingCountry: "US" })],
    }),
    social: b.party({
      kind: "organisation",
      name: "Prikbord",
      country: "US",
      statementUrl: "https://www.prikbord.example/privacy",
      services: null,
    }),
    screening: b.party({
      ...dutch,
      name: "Talentzeef",
      services: [b.service("Sollicitaties rangschikken", { usualRole: "processor", hostingCountry: null })],
    }),
    customers: {
      veldmuis: customer("Stichting Veldmuis Onderwijs", "Zwolle", "privacy@veldmuis.example"),
      brug: customer("Scholengroep De Brug", "Deventer", "info@debrug.example"),
      kompas: customer("Basisschool Het Kompas", "Meppel", "directie@hetkompas.example"),
    },
  };
}
export type ExampleParties = ReturnType<typeof exampleParties>;
