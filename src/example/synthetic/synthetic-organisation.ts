import { libraryEntry } from "../../library/vocabulary.ts";
import type { Profile } from "../../model/register.ts";
import type { ExampleDays } from "../hof-haven/example-days.ts";
import { contactPoint } from "../nested-records.ts";
import type { RegisterBuilder } from "../register-builder.ts";
import { mailName, personNames } from "./names.ts";
import type { SeededRandom } from "./seeded-random.ts";

const controllerNames: { readonly [profile in Profile]: ReadonlyArray<string> } = {
  general: ["Waterland Groep B.V.", "Waterland Diensten B.V."],
  "small-organisation": ["Sportvereniging De Waterlanders"],
  school: ["Stichting Waterland Onderwijs"],
  care: ["Stichting Waterland Zorg"],
  "public-authority": [
    "College van burgemeester en wethouders van Waterstede",
    "Burgemeester van Waterstede",
    "Gemeenteraad van Waterstede",
  ],
  supplier: ["Waterland Software B.V."],
};

/** The controllers, departments, people, systems and measures that the activities share. */
export function syntheticOrganisation(
  b: RegisterBuilder,
  random: SeededRandom,
  days: ExampleDays,
  profile: Profile,
  departments: ReadonlyArray<string>,
  activities: number,
) {
  const dpo = {
    kind: "appointed" as const,
    personId: null,
    contact: contactPoint({ name: "Functionaris gegevensbescherming", email: "fg@waterland.example" }),
    authorityNumber: null,
    notifiedOn: days.monthStart(-40),
  };
  const controllers = controllerNames[profile].map((name) =>
    b.controller({
      name,
      address: { street: "Waterweg 1", postalCode: "1234 AB", city: "Waterstede", country: "NL" },
      email: "info@waterland.example",
      phone: "0299 555 000",
      publicAuthority: profile === "public-authority",
      staffCount: Math.max(5, activities * 3),
      representative: { kind: "none" },
      dpo: profile === "small-organisation" ? { kind: "not-required", reason: "geen grootschalige verwerking" } : dpo,
      responseTerm: "P1M",
    }),
  );
  const unitsByName = new Map(
    departments.map((name) => [name, b.unit({ name, controllerId: controllers[0]?.id ?? null })]),
  );
  const people = personNames(random, 4 + Math.ceil(activities / 25)).map((name) =>
    b.person({
      name,
      jobTitle: random.pick(["afdelingshoofd", "teamleider", "adviseur", "coördinator", "beleidsmedewerker"]),
      unitId: unitsByName.get(random.pick(departments))?.id ?? null,
      email: `${mailName(name)}@waterland.example`,
    }),
  );
  const measures = [
    "mfa",
    "encryption-transit",
    "encryption-rest",
    "access-control",
    "backup",
    "logging",
    "awareness",
  ].map((word, at) =>
    b.measure({
      name: measureLabel(word),
      vocabularyId: b.measureWord(`tom-${word}`),
      type: at < 3 ? "technical" : "organisational",
      scope: { kind: at < 4 ? "everywhere" : "where-named" },
    }),
  );
  return { controllers, unitsByName, people, measures };
}
export type SyntheticOrganisation = ReturnType<typeof syntheticOrganisation>;

function measureLabel(word: string): string | null {
  const entry = libraryEntry(`tom-${word}`);
  return entry?.forms.nl.label ?? null;
}
