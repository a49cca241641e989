import { consent } from "../../../src/example/nested-records.ts";
import type { Register } from "../../../src/model/register.ts";
import { type Frame, frame000 } from "./frame-000.ts";
import { basisOf, consentOf, itemsOf, partyUseOf, provisionOf, purposeOf, termsOf } from "./statement-register.ts";

/** An agenda app for schools and families: seven activities on consent, and statistics. */
export function statement000(): Register {
  const frame = frame000();
  basicAccount(frame);
  schoolAccount(frame);
  orders(frame);
  newsletter(frame);
  portal(frame);
  subscription(frame);
  contactForm(frame);
  statistics(frame);
  return frame.b.build();
}

function basicAccount({ app, accountItems, users, police, own, b, at }: Frame): void {
  const purpose = b.purpose({ description: "een account te maken waarmee men kan inloggen", legalBasis: "consent" });
  const term = b.term({
    name: "Account: zes maanden na opheffing",
    phases: [
      b.until(b.event("event-account-closed")),
      b.longer("P6M", {
        counting: "day",
        reason: "zodat gegevens niet opnieuw ingevuld hoeven te worden en contact makkelijker is",
      }),
    ],
    origins: [at(1632, 1865)],
  });
  const group = b.group({
    name: "Accounthouders",
    purposeIds: [purpose.id],
    subjectIds: [users],
    items: [...accountItems(), ...b.uses(b.item("data-username"), b.item("data-password"))],
    sources: [b.source("data-subject")],
    provision: {
      kind: null,
      consequence: "Zonder registratie zijn bepaalde onderdelen van de app niet te gebruiken.",
    },
    retentionUses: [b.keeps(term)],
    note: "Wie een account heeft, kan de gegevens daarin zelf aanpassen.",
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-001",
    name: "Basisaccount",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [inquiry],
    siteIds: [app.id],
    origins: [
      at(1198, 1929),
      at(1212, 1460, purposeOf(purpose)),
      at(1590, 1631, basisOf(purpose)),
      at(1325, 1588, itemsOf(group)),
      at(1212, 1312, provisionOf(group)),
      at(1632, 1865, termsOf(group)),
      at(1866, 1929, `dataGroups/${group.id}/note`),
      at(5189, 5495, partyUseOf(inquiry)),
    ],
  });
}

function schoolAccount({ app, informing, name, email, b, at }: Frame): void {
  const access = b.purpose({ description: "toegang te geven tot de eigen agenda", legalBasis: "consent" });
  const dailyMail = b.purpose({
    description: "elke dag te mailen welke taken gedaan zijn en welke nog moeten",
    legalBasis: "consent",
  });
  const term = b.term({
    name: "Tot het einde van de schoollicentie",
    phases: [b.until(b.event("event-school-licence-ended"))],
    origins: [at(2450, 2519)],
  });
  const group = b.group({
    name: "Leerlingen en docenten",
    purposeIds: [access.id, dailyMail.id],
    subjectIds: [b.subject("subject-pupils"), b.subject("subject-teachers")],
    items: b.uses(name, email, b.item("data-school-class"), b.item("data-subjects-taken")),
    provision: {
      kind: null,
      consequence: "Zonder naam en e-mailadres kan de dagelijkse mail niet worden verstuurd.",
    },
    retentionUses: [b.keeps(term)],
  });
  const tasks = b.group({
    name: "Taken in de dagelijkse mail",
    purposeIds: [dailyMail.id],
    subjectIds: [b.subject("subject-pupils"), b.subject("subject-teachers")],
    items: b.uses(b.item("data-school-tasks")),
    retentionUses: [b.keeps(term)],
  });
  const school = b.partyUse({
    who: { kind: "recipient-category", recipientId: b.recipient("recipient-schools") },
    role: "controller",
    description: "bepalen waarvoor de gegevens van leerlingen en docenten worden gebruikt",
    note: "De school met de licentie is hier verwerkingsverantwoordelijke; wij zijn verwerker.",
  });
  const schoolAccount = b.activity({
    code: "V-002",
    name: "Leerling- en docentaccount (schoollicentie)",
    description: "Met het account is de agenda te bekijken, in te stellen en te wijzigen.",
    role: "processor",
    status: "active",
    informing,
    purposes: [access, dailyMail],
    dataGroups: [group, tasks],
    partyUses: [school],
    siteIds: [app.id],
    notes:
      "De verklaring noemt toestemming van de gebruiker. Onder een schoollicentie bepaalt de school doel en middelen, ook van de dagelijkse mail: de school is verantwoordelijke en moet de grondslag hebben.",
    origins: [
      at(1964, 2519),
      at(2008, 2110, purposeOf(access)),
      at(2112, 2338, purposeOf(dailyMail)),
      at(2408, 2449, basisOf(access)),
      at(2408, 2449, basisOf(dailyMail)),
      at(2339, 2406, itemsOf(group)),
      at(2112, 2244, provisionOf(group)),
      at(2245, 2338, itemsOf(tasks)),
      at(2450, 2519, termsOf(group)),
      at(2450, 2519, termsOf(tasks)),
      at(1964, 2007, partyUseOf(school)),
    ],
  });
  b.engagement({
    activityId: schoolAccount.id,
    service: "Agenda met dagelijkse mail onder een schoollicentie",
    notes: "De verklaring noemt geen scholen: klant en overeenkomst zijn nog in te vullen.",
    origins: [at(1964, 2338, "service")],
  });
}

function orders({ app, accountItems, customers, police, taxDuty, someLonger, own, b, at }: Frame): void {
  const purpose = b.purpose({ description: "een bestelling af te handelen", legalBasis: "consent" });
  const term = b.term({
    name: "Bestelling, deels langer voor de belasting",
    phases: [b.until(b.event("event-order-completed")), b.longer(null, taxDuty)],
    origins: [at(3019, 3172)],
  });
  const group = b.group({
    name: "Klanten die bestellen",
    purposeIds: [purpose.id],
    subjectIds: [customers],
    items: accountItems(),
    sources: [
      b.source("data-subject"),
      b.source("recipient-category", {
        recipientId: b.recipient("recipient-banks"),
        description: "informatie over de betaling",
      }),
      b.source("recipient-category", {
        recipientId: b.recipient("recipient-card-companies"),
        description: "informatie over de betaling",
      }),
    ],
    retentionUses: [b.keeps(term, null, someLonger)],
  });
  const carrier = b.partyUse({
    who: { kind: "recipient-category", recipientId: b.recipient("recipient-carriers") },
    role: "controller",
    dataGroupIds: [group.id],
    purposeIds: [purpose.id],
    description: "de bestelling bezorgen",
  });
  const bank = b.partyUse({
    who: { kind: "recipient-category", recipientId: b.recipient("recipient-banks") },
    role: "controller",
    dataGroupIds: [group.id],
    purposeIds: [purpose.id],
    description: "de betaling van de bestelling",
    suppliesData: true,
    note: "De bank of de creditcardmaatschappij laat weten of er is betaald.",
  });
  const card = b.partyUse({
    who: { kind: "recipient-category", recipientId: b.recipient("recipient-card-companies") },
    role: "controller",
    dataGroupIds: [group.id],
    purposeIds: [purpose.id],
    description: "de betaling van de bestelling",
    suppliesData: true,
    note: "De bank of de creditcardmaatschappij laat weten of er is betaald.",
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-003",
    name: "Bestellingen afhandelen",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [carrier, bank, card, inquiry],
    siteIds: [app.id],
    origins: [
      at(2522, 3172),
      at(2544, 2658, purposeOf(purpose)),
      at(2977, 3018, basisOf(purpose)),
      at(2875, 2975, itemsOf(group)),
      at(3019, 3172, termsOf(group)),
      at(2659, 2763, partyUseOf(carrier)),
      at(2764, 2847, partyUseOf(bank)),
      at(2764, 2847, partyUseOf(card)),
      at(5189, 5495, partyUseOf(inquiry)),
    ],
  });
}

function newsletter({ name, email, police, own, b, at }: Frame): void {
  const purpose = b.purpose({
    description: "nieuws en tips over onze producten en diensten te sturen",
    legalBasis: "consent",
    consent: consent({
      enrolment: "automatic",
      withdrawal: "Op ieder moment, met de afmeldlink in elke nieuwsbrief.",
    }),
  });
  const term = b.term({
    name: "Tot afmelding voor de nieuwsbrief",
    phases: [b.until(b.event("event-unsubscribed"))],
    origins: [at(3495, 3556)],
  });
  const group = b.group({
    name: "Ontvangers van de nieuwsbrief",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-newsletter-subscribers")],
    items: b.uses(name, email),
    retentionUses: [b.keeps(term)],
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-004",
    name: "Nieuwsbrief",
    description: "De nieuwsbrief gaat per e-mail uit na elke update van de app, onder meer met wat daarin nieuw is.",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [inquiry],
    origins: [
      at(3174, 3854),
      at(3290, 3379, purposeOf(purpose)),
      at(3453, 3494, basisOf(purpose)),
      at(3202, 3289, `${consentOf(purpose)}/enrolment`),
      at(3747, 3854, `${consentOf(purpose)}/withdrawal`),
      at(3558, 3745, "description"),
      at(3408, 3451, itemsOf(group)),
      at(3495, 3556, termsOf(group)),
      at(5189, 5495, partyUseOf(inquiry)),
    ],
  });
}

function portal({ app, accountItems, users, police, own, b, at }: Frame): void {
  const access = b.purpose({
    description: "toegang te geven tot een beheeromgeving voor de app",
    legalBasis: "consent",
  });
  const evidence = b.purpose({
    description: "te kunnen bewijzen wat er in het portaal is gedaan, en wanneer",
    legalBasis: "consent",
  });
  const term = b.term({
    name: "Portaal: zes maanden na het einde van de dienst",
    phases: [b.until(b.event("event-service-ended")), b.longer("P6M", { counting: "day" })],
    origins: [at(4244, 4332)],
  });
  const group = b.group({
    name: "Gebruikers van het portaal",
    purposeIds: [access.id, evidence.id],
    subjectIds: [users],
    items: accountItems(),
    retentionUses: [b.keeps(term)],
  });
  const log = b.group({
    name: "Logboek van handelingen",
    purposeIds: [evidence.id],
    subjectIds: [users],
    items: b.uses(b.item("data-logs")),
    sources: [b.source("own-observation")],
    retentionUses: [b.keeps(term)],
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-005",
    name: "Toegang tot het portaal",
    purposes: [access, evidence],
    dataGroups: [group, log],
    partyUses: [inquiry],
    siteIds: [app.id],
    origins: [
      at(3856, 4332),
      at(3872, 3996, purposeOf(access)),
      at(3997, 4068, purposeOf(evidence)),
      at(4202, 4243, basisOf(access)),
      at(4202, 4243, basisOf(evidence)),
      at(4097, 4200, itemsOf(group)),
      at(3997, 4068, itemsOf(log)),
      at(4244, 4332, termsOf(group)),
      at(4244, 4332, termsOf(log)),
      at(5189, 5495, partyUseOf(inquiry)),
    ],
  });
}

function subscription({ app, accountItems, police, taxDuty, someLonger, own, b, at }: Frame): void {
  const purpose = b.purpose({ description: "de betaling van een abonnement af te handelen", legalBasis: "consent" });
  const term = b.term({
    name: "Abonnement, deels langer voor de belasting",
    phases: [b.until(b.event("event-subscription-ended")), b.longer(null, taxDuty)],
    origins: [at(4671, 4826)],
  });
  const group = b.group({
    name: "Abonnees",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-subscribers")],
    items: accountItems(),
    retentionUses: [b.keeps(term, null, someLonger)],
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-006",
    name: "Abonnement afsluiten",
    description: "Een betaald abonnement op de app.",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [inquiry],
    siteIds: [app.id],
    origins: [
      at(4334, 4826),
      at(4359, 4499, purposeOf(purpose)),
      at(4629, 4670, basisOf(purpose)),
      at(4527, 4627, itemsOf(group)),
      at(4671, 4826, termsOf(group)),
      at(5189, 5495, partyUseOf(inquiry)),
    ],
  });
}

function contactForm({ app, name, phone, email, police, own, b, at }: Frame): void {
  const purpose = b.purpose({ description: "vragen en aanvragen te beantwoorden", legalBasis: "consent" });
  const term = b.term({
    name: "Tot de vraag naar tevredenheid is beantwoord",
    phases: [b.until(b.event("event-question-answered"))],
    origins: [at(5048, 5137)],
  });
  const group = b.group({
    name: "Vragenstellers",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-enquirers")],
    items: b.uses(name, phone, email),
    sources: [b.source("data-subject")],
    retentionUses: [b.keeps(term)],
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-007",
    name: "Contactformulier",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [inquiry],
    siteIds: [app.id],
    origins: [
      at(4828, 5137),
      at(4845, 4913, purposeOf(purpose)),
      at(5006, 5047, basisOf(purpose)),
      at(4943, 5004, itemsOf(group)),
      at(5048, 5137, termsOf(group)),
      at(5189, 5495, partyUseOf(inquiry)),
    ],
  });
}

function statistics({ googleAnalytics, app, users, police, own, b, at }: Frame): void {
  const purpose = b.purpose({ description: "bij te houden hoe bezoekers de app gebruiken" });
  const group = b.group({
    name: "Gebruik van de app",
    purposeIds: [purpose.id],
    subjectIds: [users],
    items: b.uses(b.item("data-click-behaviour")),
  });
  const tool = googleAnalytics();
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-008",
    name: "Statistieken over het gebruik van de app",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [tool, inquiry],
    siteIds: [app.id],
    origins: [
      at(5511, 5569),
      at(6145, 6226, purposeOf(purpose)),
      at(6145, 6226, itemsOf(group)),
      at(6145, 6348, partyUseOf(tool)),
      at(5189, 5495, partyUseOf(inquiry)),
    ],
  });
}
