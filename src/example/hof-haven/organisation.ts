import { contactPoint } from "../nested-records.ts";
import type { RegisterBuilder } from "../register-builder.ts";
import type { ExampleDays } from "./example-days.ts";

/** The two controllers with their departments and people. Everything about them is made up. */
export function exampleOrganisation(b: RegisterBuilder, days: ExampleDays) {
  const aydinId = b.person({
    name: "Nadia Aydın",
    jobTitle: "functionaris gegevensbescherming",
    email: "fg@hofenhaven.example",
    phone: "038 555 01 09",
  });
  const dpo = {
    kind: "appointed" as const,
    personId: aydinId.id,
    contact: contactPoint({ name: "Nadia Aydın", email: "fg@hofenhaven.example", phone: "038 555 01 09" }),
    authorityNumber: "FG004217",
    notifiedOn: days.monthStart(-31),
  };
  const publisher = b.controller({
    name: "Uitgeverij Hof & Haven B.V.",
    tradeNames: ["Hof & Haven", "Haventaak"],
    legalForm: "besloten vennootschap",
    activityDescription: "maakt lesmateriaal en levert de planner Haventaak aan scholen",
    address: { street: "Kadeplein 7", postalCode: "8261 HH", city: "Kampen", country: "NL" },
    email: "privacy@hofenhaven.example",
    phone: "038 555 01 00",
    website: "https://www.hofenhaven.example",
    chamberOfCommerceNumber: "90004217",
    sector: "uitgeverij en onderwijssoftware",
    publicAuthority: false,
    staffCount: 46,
    representative: { kind: "none" },
    dpo,
    privacyContact: contactPoint({ name: "Klantenservice Hof & Haven", email: "privacy@hofenhaven.example" }),
    responseTerm: "P1M",
  });
  const schools = b.controller({
    name: "Stichting Hof & Haven Onderwijs",
    tradeNames: ["Basisschool De Kade", "Basisschool De Werf"],
    legalForm: "stichting",
    activityDescription: "is het bestuur van twee basisscholen",
    address: { street: "Kadeplein 9", postalCode: "8261 HH", city: "Kampen", country: "NL" },
    email: "bestuur@hofenhaven.example",
    phone: "038 555 02 00",
    website: "https://scholen.hofenhaven.example",
    chamberOfCommerceNumber: "90004218",
    sector: "primair onderwijs",
    publicAuthority: false,
    staffCount: 61,
    representative: { kind: "none" },
    dpo,
    privacyContact: null,
    responseTerm: "P1M",
  });
  const unit = (
    name: string,
    controllerId: typeof publisher.id,
    parentId: ReturnType<typeof b.unit>["id"] | null = null,
  ) => b.unit({ name, controllerId, parentId });
  const marketing = unit("Marketing", publisher.id);
  const service = unit("Klantenservice", publisher.id);
  const product = unit("Productontwikkeling", publisher.id);
  const operations = unit("Bedrijfsvoering", publisher.id);
  const finance = unit("Financiën", publisher.id, operations.id);
  const staffing = unit("Personeel en organisatie", publisher.id, operations.id);
  const kade = unit("Basisschool De Kade", schools.id);
  const werf = unit("Basisschool De Werf", schools.id);
  const person = (name: string, jobTitle: string, unitId: typeof marketing.id, email: string) =>
    b.person({ name, jobTitle, unitId, email: `${email}@hofenhaven.example` });
  return {
    publisher,
    schools,
    units: { marketing, service, product, operations, finance, staffing, kade, werf },
    people: {
      aydin: aydinId,
      smit: person("Jeroen Smit", "hoofd marketing", marketing.id, "j.smit"),
      willemsen: person("Sanne Willemsen", "hoofd klantenservice", service.id, "s.willemsen"),
      vanDerLaan: person("Tom van der Laan", "producteigenaar Haventaak", product.id, "t.vanderlaan"),
      bakker: person("Pieter Bakker", "hoofd financiën", finance.id, "p.bakker"),
      elIdrissi: person("Fatima El Idrissi", "adviseur personeel", staffing.id, "f.elidrissi"),
      dijkstra: person("Marieke Dijkstra", "directeur De Kade", kade.id, "m.dijkstra"),
      jansen: person("Bram Jansen", "intern begeleider", kade.id, "b.jansen"),
    },
  };
}
export type ExampleOrganisation = ReturnType<typeof exampleOrganisation>;
