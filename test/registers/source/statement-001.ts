import { consent, contactPoint } from "../../../src/example/nested-records.ts";
import type { Register } from "../../../src/model/register.ts";
import {
  basisOf,
  consentOf,
  itemsOf,
  partyUseOf,
  provisionOf,
  purposeOf,
  silent,
  statementRegister,
  termsOf,
} from "./statement-register.ts";

/** A service firm: six general purposes, a portal, a newsletter and three forms; hardly a basis, one general term. */
export function statement001(): Register {
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
      sharing: "only-when-needed-or-required",
      retentionClaim: "not-longer-than-needed",
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
      at(5621, 5739, "claims/retentionClaim"),
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

  const general = [
    {
      code: "V-001",
      name: "Diensten technisch mogelijk maken",
      purpose: "onze diensten technisch mogelijk te maken",
      subject: users,
      source: [2008, 2057],
    },
    {
      code: "V-002",
      name: "Aanvraag van een abonnement accepteren",
      purpose: "een aanvraag voor een abonnement op een dienst te accepteren",
      subject: b.subject("subject-prospects"),
      source: [2059, 2141],
    },
    {
      code: "V-003",
      name: "Relatiebeheer",
      purpose: "de relatie te beheren en de overeenkomst voor te bereiden en uit te voeren",
      description: "Daaronder vallen notavragen, klachten, storingen en advies.",
      subject: customers,
      source: [2143, 2376],
    },
    {
      code: "V-004",
      name: "Facturering en incasso",
      purpose: "nota's op te stellen, af te drukken en te innen",
      subject: customers,
      source: [2378, 2465],
    },
  ] as const;
  for (const each of general) {
    const purpose = b.purpose({ description: each.purpose });
    const group = b.group({
      name: "Gebruikersgegevens",
      purposeIds: [purpose.id],
      subjectIds: [each.subject],
      items: userItems(),
      sources: [b.source("data-subject")],
      retentionUses: [b.keeps(afterNotice)],
    });
    const report = authorities();
    const [start, end] = each.source;
    b.activity({
      ...own,
      code: each.code,
      name: each.name,
      description: "description" in each ? each.description : null,
      purposes: [purpose],
      dataGroups: [group],
      partyUses: [report],
      origins: [
        at(start, end),
        at(start, end, purposeOf(purpose)),
        at(1770, 1947, itemsOf(group)),
        at(1541, 1768, `dataGroups/${group.id}/sources`),
        at(5740, 5990, termsOf(group)),
        at(6182, 6320, partyUseOf(report)),
      ],
    });
  }

  {
    const purpose = b.purpose({
      description: "onze diensten en producten aan te prijzen en te verkopen",
      legalBasis: "consent",
      consent: consent({
        obtained: "Uitdrukkelijk, voordat er commerciële berichten worden gestuurd.",
        enrolment: "opt-in",
      }),
    });
    const group = b.group({
      name: "Gebruikersgegevens",
      purposeIds: [purpose.id],
      subjectIds: [customers, b.subject("subject-prospects")],
      items: userItems(),
      sources: [b.source("data-subject")],
      retentionUses: [b.keeps(afterNotice)],
    });
    b.activity({
      ...own,
      code: "V-005",
      name: "Marketing en verkoop",
      description: "Gegevens gaan niet naar anderen voor hun marketing.",
      purposes: [purpose],
      dataGroups: [group],
      origins: [
        at(2467, 2679),
        at(2469, 2639, purposeOf(purpose)),
        at(2640, 2679, basisOf(purpose)),
        at(756, 946, consentOf(purpose)),
        at(804, 871, "description"),
        at(1770, 1947, itemsOf(group)),
        at(5740, 5990, termsOf(group)),
      ],
    });
  }

  {
    const purpose = b.purpose({ description: "een sollicitatie te behandelen" });
    const group = b.group({
      name: "Sollicitanten",
      purposeIds: [purpose.id],
      subjectIds: [b.subject("subject-applicants")],
      items: b.uses(b.item("data-cv"), b.item("data-cover-letter")),
      sources: [b.source("data-subject")],
      note: "Wie zijn gegevens weg wil hebben, kan daar om vragen.",
    });
    b.activity({
      ...own,
      code: "V-006",
      name: "Sollicitaties",
      description: "Cv en motivatiebrief komen binnen via een formulier op de website.",
      purposes: [purpose],
      dataGroups: [group],
      siteIds: [website.id],
      measureIds: [confidential.id],
      origins: [
        at(2681, 2770),
        at(2681, 2770, purposeOf(purpose)),
        at(4345, 4401, "description"),
        at(4633, 4736, itemsOf(group)),
        at(4737, 4815, `dataGroups/${group.id}/note`),
        at(4633, 4736, "measureIds"),
      ],
    });
  }

  {
    const access = b.purpose({ description: "een geregistreerde gebruiker het serviceportaal te laten gebruiken" });
    const group = b.group({
      name: "Gebruikers van het portaal",
      purposeIds: [access.id],
      subjectIds: [users],
      items: b.uses(
        email,
        name,
        b.item("data-login-details"),
        ipAddress,
        b.item("data-user-type"),
        b.item("data-locale-settings"),
      ),
      sources: [b.source("data-subject")],
      provision: { kind: null, consequence: "Zonder registratie en inloggen is het portaal niet te gebruiken." },
      retentionUses: [b.keeps(afterNotice)],
      note: "De opsomming is volgens de tekst niet volledig.",
    });
    const supportMail = b.purpose({ description: "berichten aan het Supportcenter te behandelen" });
    const senders = b.group({
      name: "Mailers aan het Supportcenter",
      purposeIds: [supportMail.id],
      subjectIds: [b.subject("subject-enquirers")],
      items: b.uses(email),
      sources: [b.source("data-subject")],
      retentionUses: [b.keeps(afterNotice)],
    });
    const report = authorities();
    b.activity({
      ...own,
      code: "V-007",
      name: "Serviceportaal",
      purposes: [access, supportMail],
      dataGroups: [group, senders],
      partyUses: [report],
      siteIds: [portal.id],
      origins: [
        at(2772, 3428),
        at(2792, 2893, purposeOf(access)),
        at(3341, 3428, purposeOf(supportMail)),
        at(2894, 3058, itemsOf(group)),
        at(2792, 2893, provisionOf(group)),
        at(3341, 3428, itemsOf(senders)),
        at(5740, 5990, termsOf(group)),
        at(5740, 5990, termsOf(senders)),
        at(6182, 6320, partyUseOf(report)),
      ],
    });
  }

  {
    const purpose = b.purpose({
      description: "geïnteresseerden te informeren over onze producten en diensten en wat daarmee samenhangt",
      legalBasis: "consent",
      consent: consent({
        obtained: "Uitdrukkelijk, voordat er commerciële berichten worden gestuurd.",
        enrolment: "opt-in",
        withdrawal: "Met de afmeldlink in elke nieuwsbrief.",
      }),
    });
    const group = b.group({
      name: "Ontvangers van de nieuwsbrief",
      purposeIds: [purpose.id],
      subjectIds: [b.subject("subject-newsletter-subscribers")],
      items: userItems(),
      sources: [b.source("data-subject")],
      retentionUses: [b.keeps(afterNotice)],
    });
    const sender = b.partyUse({
      who: { kind: "recipient-category", recipientId: b.recipient("recipient-email-marketing") },
      role: "processor",
      dataGroupIds: [group.id],
      purposeIds: [purpose.id],
      description: "de nieuwsbrief versturen",
      note: "Alleen wie voor het versturen nodig is, krijgt het bestand met ontvangers.",
    });
    b.activity({
      ...own,
      code: "V-008",
      name: "Nieuwsbrief",
      purposes: [purpose],
      dataGroups: [group],
      partyUses: [sender],
      origins: [
        at(3977, 4322),
        at(3990, 4120, purposeOf(purpose)),
        at(2599, 2679, basisOf(purpose)),
        at(875, 945, `${consentOf(purpose)}/obtained`),
        at(4121, 4183, `${consentOf(purpose)}/withdrawal`),
        at(1770, 1947, itemsOf(group)),
        at(5740, 5990, termsOf(group)),
        at(4184, 4322, partyUseOf(sender)),
      ],
    });
  }

  {
    const purpose = b.purpose({ description: "een vraag of verzoek te beantwoorden" });
    const term = b.term({
      name: "Naar de aard van het contactverzoek",
      phases: [b.criterion("zolang de aard van het contactverzoek dat vraagt")],
      origins: [at(4554, 4629)],
    });
    const group = b.group({
      name: "Invullers van een contactformulier",
      purposeIds: [purpose.id],
      subjectIds: [b.subject("subject-enquirers")],
      items: [
        ...b.uses(name, email),
        b.use(b.item("data-company-name"), { optional: true }),
        b.use(phone, { optional: true }),
      ],
      sources: [b.source("data-subject")],
      retentionUses: [b.keeps(term)],
    });
    b.activity({
      ...own,
      code: "V-009",
      name: "Contactformulieren",
      purposes: [purpose],
      dataGroups: [group],
      siteIds: [website.id],
      origins: [
        at(4345, 4629),
        at(4404, 4629, purposeOf(purpose)),
        at(4406, 4528, itemsOf(group)),
        at(4554, 4629, termsOf(group)),
      ],
    });
  }

  {
    const purpose = b.purpose({ description: "een nieuwe klant in onze systemen op te nemen" });
    const term = b.term({
      name: "Formulier voor nieuwe klanten: periodiek verwijderd",
      phases: [b.criterion("tot de volgende keer dat ingevulde formulieren periodiek worden gewist")],
      endAction: "delete",
      origins: [at(5040, 5090)],
    });
    const group = b.group({
      name: "Nieuwe klanten",
      purposeIds: [purpose.id],
      subjectIds: [customers],
      items: b.uses(
        b.ownItem(
          { nl: "Nadere gegevens over de organisatie", en: "Further details about the organisation" },
          { plural: true, origins: [at(4907, 4956)] },
        ),
      ),
      sources: [b.source("data-subject")],
      retentionUses: [b.keeps(term)],
    });
    b.activity({
      ...own,
      code: "V-010",
      name: "Formulier voor nieuwe klanten",
      description: "De administratie stuurt een link naar een pagina met aanvullende vragen.",
      unitId: administration.id,
      purposes: [purpose],
      dataGroups: [group],
      siteIds: [website.id],
      origins: [
        at(4817, 5090),
        at(4957, 5039, purposeOf(purpose)),
        at(4819, 4956, "description"),
        at(4907, 4956, itemsOf(group)),
        at(5040, 5090, termsOf(group)),
      ],
    });
  }

  return b.build();
}
