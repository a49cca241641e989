import type { FieldsWords } from "../nl/fields.ts";

/** Words of the fields that every record's document shares: contacts, files, labels, countries, who uses it. */
export const enFields: FieldsWords = {
  code: "Code",
  acts: "More",
  delete: "Delete",
  contents: "Parts of this page",
  name: "name",
  countryPlaceholder: "not answered",
  partyPlaceholder: "Find or type a party",
  notADuration: "This is not a length of time. Write for example 6 months or 30 days.",
  street: "street",
  postalCode: "postal code",
  city: "city",
  country: "country",
  contactName: "name or department",
  email: "e-mail",
  phone: "phone",
  website: "website",
  notes: "notes",
  tags: "labels",
  tagPlaceholder: "Add a label",
  restShort: "Notes",
  rest: "Notes and files",
  remove: (name) => `Remove ${name}`,
  moveUp: (name) => `Move ${name} up`,
  moveDown: (name) => `Move ${name} down`,
  certificates: {
    name: "certificate",
    scope: "scope",
    expires: "valid until",
    add: "Add a certificate",
    remove: (name) => `Remove ${name}`,
    none: { act: "There is no certificate", answer: "Without a certificate." },
  },
  usualRole: {
    processor: "usually a processor",
    controller: "usually a controller of its own",
    "joint-controller": "usually a joint controller",
    mixed: "role differs per service",
    none: "usually no recipient",
  },
  unconfirmed: (count, sources) =>
    `${count === 1 ? "One value was" : `${count} values were`} taken over (${sources.join(", ")}) and still to be confirmed.`,
  confirm: "Confirm all",
  confirmPart: "Confirm",
  originKinds: {
    library: "library",
    import: "import",
    statement: "privacy statement",
    questionnaire: "questionnaire",
  },
  files: {
    title: "files",
    add: "Add a file",
    adding: "Saving file",
    remove: (name) => `Remove ${name}`,
    size: (bytes) =>
      bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1000))} kB`
        : `${String(Math.round(bytes / 100_000) / 10)} MB`,
    trouble: (name, why) => `${name} was not taken in: ${why}`,
    why: {
      "too-large": "the file is larger than 100 MB. Keep it elsewhere and note where.",
      empty: "the file is empty.",
      unreadable: "the file cannot be read. Is it still in its place?",
      "read-only": "the register can only be read.",
      "not-found": "the file is no longer with the register. Put a backup back.",
      other: "it did not work. Nothing is lost; try again.",
    },
  },
};
