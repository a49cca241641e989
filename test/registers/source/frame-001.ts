import { contactPoint } from "../../../src/example/nested-records.ts";
import { silent, statementRegister } from "./statement-register.ts";

/** What statement 001 tells of the organisation, its sites, its text and its measures, with the words its activities use. */
export function frame001() {
  const { b, at } = statementRegister("001", "Vlotdoen bv", "general");

  const controller = b.controller({
    name: "Vlotdoen bv",
    tradeNames: ["Vlotdoen"],
    legalForm: "bv",
    address: { street: "Kade van Oslo 7", postalCode: "3399 ZZ", city: "WATERSTAD", country: null },
    notes: "Onder de bereikbaarheidsgegevens staat in de verklaring niets: telefoon en e-mailadres ontbreken.",
    origins: [at(6863, 6924), at(37, 167, "tradeNames"), at(84, 90, "legalForm"), at(6880, 6924, "address")],
  });
  const administration = b.unit({
    name: "Administratie",
    controllerId: controller.id,
    origins: [at(4819, 4851)],
  });

  const website = b.site({
    name: "Website",
    kind: "website",
    controllerIds: [controller.id],
    origins: [at(37, 158)],
  });
  const portal = b.site({
    name: "Serviceportaal",
    kind: "portal",
    controllerIds: [controller.id],
    origins: [at(2772, 3116)],
  });

  const statement = b.statement({
    name: "Privacy Statement",
    controllerIds: [controller.id],
    siteIds: [website.id, portal.id],
    language: "nl",
    address: "informal",
    claims: {
      ...silent,
      datedOn: "2023-08-15",
      namesUsed: ["Vlotdoen bv", "Vlotdoen"],
      rights: ["access", "rectification", "erasure"],
      rightsContact: contactPoint({
        name: "Vlotdoen bv",
        address: { street: "Kade van Oslo 7", postalCode: "3399 ZZ", city: "WATERSTAD", country: null },
      }),
      identification: "Er kan worden gevraagd om zich te identificeren, om misbruik te voorkomen.",
      sharing: ["only-when-needed-or-required"],
      retentionClaims: ["not-longer-than-needed", "after-notice"],
      security:
        "Strikte procedures tegen onbevoegde toegang, beveiligde verbindingen en richtlijnen voor medewerkers; verwerkers moeten ook passende maatregelen nemen.",
    },
    notes:
      "De verklaring kan veranderen; lezers wordt aangeraden haar geregeld te bekijken. Wie vermoedt dat zijn inloggegevens bij anderen bekend zijn, wordt gevraagd dat te melden.",
    origins: [
      at(0, 17),
      at(19, 35, "claims/datedOn"),
      at(37, 167, "claims/namesUsed"),
      at(6616, 6707, "claims/rights"),
      at(6708, 6774, "claims/rightsContact"),
      at(6775, 6861, "claims/identification"),
      at(6017, 6181, "claims/sharing"),
      at(5621, 5739, "claims/retentionClaims"),
      at(5126, 5602, "claims/security"),
      at(6352, 6550, "notes"),
      at(3831, 3975, "notes"),
    ],
  });
  const informing = { how: null, statementIds: [statement.id], exception: null };

  b.measure({
    name: "Beveiligde verbindingen",
    vocabularyId: b.measureWord("tom-encryption-transit"),
    type: "technical",
    description: "SSL tussen de bezoeker en de website, bij registreren en bij gebruik van de diensten.",
    scope: { kind: "everywhere" },
    origins: [at(5260, 5501)],
  });
  b.measure({
    name: "Richtlijnen voor medewerkers",
    vocabularyId: b.measureWord("tom-staff-guidelines"),
    type: "organisational",
    description: "Medewerkers werken volgens strikte richtlijnen om de privacy te beschermen.",
    scope: { kind: "everywhere" },
    origins: [at(5502, 5602)],
  });
  b.measure({
    name: "Procedures tegen onbevoegde toegang",
    type: "organisational",
    description: "Strikte veiligheidsprocedures houden onbevoegden buiten.",
    scope: { kind: "everywhere" },
    origins: [at(5126, 5259)],
  });
  b.measure({
    name: "Beveiligingseisen aan verwerkers",
    vocabularyId: b.measureWord("tom-processor-contracts"),
    type: "organisational",
    description: "Partijen die in opdracht gegevens verwerken, moeten ook passende maatregelen nemen.",
    scope: { kind: "everywhere" },
    origins: [at(948, 1110)],
  });
  b.measure({
    name: "Niet meer gegevens dan nodig",
    vocabularyId: b.measureWord("tom-data-minimisation"),
    type: "organisational",
    description: "Alleen verzamelen wat nodig is voor de website en de gevraagde diensten.",
    scope: { kind: "everywhere" },
    origins: [at(543, 754)],
  });
  const confidential = b.measure({
    name: "Sollicitaties vertrouwelijk bewaren",
    vocabularyId: b.measureWord("tom-confidentiality"),
    type: "organisational",
    description: "Cv's en motivatiebrieven staan vertrouwelijk in het eigen systeem.",
    scope: { kind: "where-named" },
    origins: [at(4633, 4736)],
  });

  const name = b.item("data-name");
  const email = b.item("data-email");
  const phone = b.item("data-phone");
  const ipAddress = b.item("data-ip-address");
  const userItems = () => [...b.uses(name, email), b.use(phone, { optional: true }), ...b.uses(ipAddress)];
  const users = b.subject("subject-users");
  const customers = b.subject("subject-customers");

  const afterNotice = b.term({
    name: "Binnen een maand na melding",
    phases: [
      b.until(b.event("event-notice-to-stop")),
      b.longer({ minimum: null, maximum: "P1M" }, { counting: "day" }),
    ],
    endAction: "delete",
    exception: "tenzij de wet toestaat of vraagt bepaalde gegevens te bewaren",
    origins: [at(5740, 5990), at(5917, 5990, "exception")],
  });
  const authorities = () =>
    b.partyUse({
      who: { kind: "recipient-category", recipientId: b.recipient("recipient-competent-authorities") },
      role: "controller",
      description: "een melding bij een vermoeden van fraude of misbruik van de diensten",
      note: "De verklaring zegt dat het kan, niet dat het moet: de grondslag van de verstrekking staat er niet.",
    });

  const own = { role: "controller", controllerIds: [controller.id], status: "active", informing } as const;

  return {
    administration,
    website,
    portal,
    confidential,
    name,
    email,
    phone,
    ipAddress,
    userItems,
    users,
    customers,
    afterNotice,
    authorities,
    own,
    b,
    at,
  };
}
export type Frame = ReturnType<typeof frame001>;
