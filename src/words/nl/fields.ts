/** Words of the fields that every record's document shares: contacts, files, labels, countries, who uses it. */
export const nlFields = {
  code: "Code",
  acts: "Meer",
  delete: "Verwijder",
  contents: "Delen van deze pagina",
  name: "naam",
  countryPlaceholder: "niet ingevuld",
  partyPlaceholder: "Zoek of typ een partij",
  notADuration: "Dit is geen duur. Schrijf bijvoorbeeld 6 maanden of 30 dagen.",
  street: "straat",
  postalCode: "postcode",
  city: "plaats",
  country: "land",
  contactName: "naam of afdeling",
  email: "e-mail",
  phone: "telefoon",
  website: "website",
  notes: "aantekeningen",
  tags: "labels",
  tagPlaceholder: "Voeg een label toe",
  restShort: "Aantekeningen",
  rest: "Aantekeningen en bestanden",
  remove: (name: string): string => `Haal ${name} weg`,
  moveUp: (name: string): string => `Zet ${name} hoger`,
  moveDown: (name: string): string => `Zet ${name} lager`,
  certificates: {
    name: "certificaat",
    scope: "reikwijdte",
    expires: "geldig tot en met",
    add: "Voeg een certificaat toe",
    remove: (name: string): string => `Haal ${name} weg`,
    none: { act: "Er is geen certificaat", answer: "Zonder certificaat." },
  },
  usualRole: {
    processor: "meestal verwerker",
    controller: "meestal zelfstandig verwerkingsverantwoordelijke",
    "joint-controller": "meestal gezamenlijk verwerkingsverantwoordelijke",
    mixed: "rol verschilt per dienst",
    none: "meestal geen ontvanger",
  },
  unconfirmed: (count: number, sources: ReadonlyArray<string>): string =>
    `${count === 1 ? "Eén gegeven is" : `${count} gegevens zijn`} overgenomen (${sources.join(", ")}) en nog te bevestigen.`,
  confirm: "Bevestig alles",
  confirmPart: "Bevestig",
  originKinds: {
    library: "bibliotheek",
    import: "import",
    statement: "privacyverklaring",
    questionnaire: "vragenlijst",
  },
  files: {
    title: "bestanden",
    add: "Voeg een bestand toe",
    adding: "Bestand bewaren",
    remove: (name: string): string => `Haal ${name} weg`,
    size: (bytes: number): string =>
      bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1000))} kB`
        : `${String(Math.round(bytes / 100_000) / 10).replace(".", ",")} MB`,
    trouble: (name: string, why: string): string => `${name} is niet opgenomen: ${why}`,
    why: {
      "too-large": "het bestand is groter dan 100 MB. Bewaar het ergens anders en noteer waar.",
      empty: "het bestand is leeg.",
      unreadable: "het bestand kan niet worden gelezen. Staat het nog op zijn plek?",
      "read-only": "het register is alleen te lezen.",
      "not-found": "het bestand staat niet meer bij het register. Zet een reservekopie terug.",
      other: "het lukte niet. Er is niets verloren; probeer het opnieuw.",
    },
  },
};

export type FieldsWords = typeof nlFields;
