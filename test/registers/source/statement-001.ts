import { consent } from "../../../src/example/nested-records.ts";
import type { Register } from "../../../src/model/register.ts";
import { type Frame, frame001 } from "./frame-001.ts";
import { basisOf, consentOf, itemsOf, partyUseOf, provisionOf, purposeOf, termsOf } from "./statement-register.ts";

/** A service firm: six general purposes, a portal, a newsletter and three forms; hardly a basis, one general term. */
export function statement001(): Register {
  const frame = frame001();
  generalPurposes(frame);
  marketing(frame);
  applications(frame);
  servicePortal(frame);
  newsletter(frame);
  contactForms(frame);
  newCustomers(frame);
  return frame.b.build();
}

function generalPurposes({ userItems, users, customers, afterNotice, authorities, own, b, at }: Frame): void {
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
}

function marketing({ userItems, customers, afterNotice, own, b, at }: Frame): void {
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

function applications({ website, confidential, own, b, at }: Frame): void {
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

function servicePortal({ portal, name, email, ipAddress, users, afterNotice, authorities, own, b, at }: Frame): void {
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

function newsletter({ userItems, afterNotice, own, b, at }: Frame): void {
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

function contactForms({ website, name, email, phone, own, b, at }: Frame): void {
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

function newCustomers({ administration, website, customers, own, b, at }: Frame): void {
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
