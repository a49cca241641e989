import { consent } from "../../../src/example/nested-records.ts";
import type { Register } from "../../../src/model/register.ts";
import { type Frame, frame003 } from "./frame-003.ts";
import { basisOf, consentOf, itemsOf, partyUseOf, provisionOf, purposeOf, termsOf } from "./statement-register.ts";

/** A web design bureau: terms of two and three phases, location on consent, analytics that is not anonymised. */
export function statement003(): Register {
  const frame = frame003();
  orders(frame);
  portal(frame);
  subscription(frame);
  contactForm(frame);
  newsletter(frame);
  account(frame);
  advertising(frame);
  location(frame);
  statistics(frame);
  return frame.b.build();
}

function orders({
  website,
  name,
  homeAddress,
  email,
  phone,
  billingAddress,
  payment,
  customers,
  police,
  sevenYears,
  own,
  b,
  at,
}: Frame): void {
  const purpose = b.purpose({ description: "een bestelling af te handelen", legalBasis: "contract" });
  const term = b.term({
    name: "Bestelling: zes maanden en dan zeven jaar",
    phases: [b.until(b.event("event-order-completed")), b.longer("P6M", { counting: "day" }), sevenYears()],
    origins: [at(987, 1120)],
  });
  const group = b.group({
    name: "Klanten die bestellen",
    purposeIds: [purpose.id],
    subjectIds: [customers],
    items: b.uses(payment, name, homeAddress, email, phone, billingAddress),
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
    retentionUses: [b.keeps(term)],
  });
  const carrier = b.partyUse({
    who: { kind: "recipient-category", recipientId: b.recipient("recipient-carriers") },
    role: "controller",
    dataGroupIds: [group.id],
    purposeIds: [purpose.id],
    description: "de bestelling bezorgen",
  });
  const payer = (libraryId: string) =>
    b.partyUse({
      who: { kind: "recipient-category", recipientId: b.recipient(libraryId) },
      role: "controller",
      dataGroupIds: [group.id],
      purposeIds: [purpose.id],
      description: "de betaling van de bestelling",
      suppliesData: true,
      note: "De bank of de creditcardmaatschappij laat weten of er is betaald.",
    });
  const bank = payer("recipient-banks");
  const card = payer("recipient-card-companies");
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-001",
    name: "Bestellingen afhandelen",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [carrier, bank, card, inquiry],
    siteIds: [website.id],
    origins: [
      at(493, 1120),
      at(516, 629, purposeOf(purpose)),
      at(922, 986, basisOf(purpose)),
      at(818, 921, itemsOf(group)),
      at(987, 1120, termsOf(group)),
      at(630, 733, partyUseOf(carrier)),
      at(734, 816, partyUseOf(bank)),
      at(734, 816, partyUseOf(card)),
      at(4518, 4780, partyUseOf(inquiry)),
    ],
  });
}

function portal({ website, name, homeAddress, email, users, police, own, b, at }: Frame): void {
  const access = b.purpose({
    description: "toegang te geven tot een beheeromgeving voor de website",
    legalBasis: "contract",
  });
  const evidence = b.purpose({
    description: "te kunnen bewijzen wat er in het portaal is gedaan, en wanneer",
    legalBasis: "contract",
  });
  const term = b.term({
    name: "Portaal: tot het einde van de dienst",
    phases: [b.until(b.event("event-service-ended"))],
    origins: [at(1472, 1543)],
  });
  const group = b.group({
    name: "Gebruikers van het portaal",
    purposeIds: [access.id, evidence.id],
    subjectIds: [users],
    items: b.uses(name, homeAddress, email),
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
    code: "V-002",
    name: "Toegang tot het portaal",
    purposes: [access, evidence],
    dataGroups: [group, log],
    partyUses: [inquiry],
    siteIds: [website.id],
    origins: [
      at(1122, 1543),
      at(1139, 1278, purposeOf(access)),
      at(1279, 1350, purposeOf(evidence)),
      at(1407, 1471, basisOf(access)),
      at(1407, 1471, basisOf(evidence)),
      at(1352, 1406, itemsOf(group)),
      at(1279, 1350, itemsOf(log)),
      at(1472, 1543, termsOf(group)),
      at(1472, 1543, termsOf(log)),
      at(4518, 4780, partyUseOf(inquiry)),
    ],
  });
}

function subscription({
  website,
  name,
  homeAddress,
  email,
  phone,
  billingAddress,
  payment,
  police,
  sevenYears,
  own,
  b,
  at,
}: Frame): void {
  const purpose = b.purpose({ description: "de betaling van een abonnement af te handelen", legalBasis: "contract" });
  const term = b.term({
    name: "Abonnement: tot opzegging en dan zeven jaar",
    phases: [b.until(b.event("event-subscription-ended")), sevenYears()],
    origins: [at(1894, 2010)],
  });
  const group = b.group({
    name: "Abonnees",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-subscribers")],
    items: b.uses(billingAddress, phone, payment, email, name, homeAddress),
    retentionUses: [b.keeps(term)],
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-003",
    name: "Abonnement afsluiten",
    description: "Een betaald abonnement via de website.",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [inquiry],
    siteIds: [website.id],
    origins: [
      at(1545, 2010),
      at(1571, 1723, purposeOf(purpose)),
      at(1829, 1893, basisOf(purpose)),
      at(1725, 1828, itemsOf(group)),
      at(1894, 2010, termsOf(group)),
      at(4518, 4780, partyUseOf(inquiry)),
    ],
  });
}

function contactForm({ website, name, homeAddress, email, phone, police, own, b, at }: Frame): void {
  const answer = b.purpose({ description: "vragen en aanvragen te beantwoorden", legalBasis: "contract" });
  const training = b.purpose({ description: "onze klantenservice te trainen", legalBasis: "contract" });
  const term = b.term({
    name: "Tot de vraag naar tevredenheid is beantwoord, en drie maanden",
    phases: [
      b.until(b.event("event-question-answered")),
      b.longer("P3M", {
        counting: "day",
        reason: "om de gegevens bij vervolgvragen bij de hand te hebben en de klantenservice te trainen",
      }),
    ],
    origins: [at(2252, 2501)],
  });
  const group = b.group({
    name: "Vragenstellers",
    purposeIds: [answer.id, training.id],
    subjectIds: [b.subject("subject-enquirers")],
    items: b.uses(email, phone, name, homeAddress),
    sources: [b.source("data-subject")],
    retentionUses: [b.keeps(term)],
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-004",
    name: "Contactformulier",
    purposes: [answer, training],
    dataGroups: [group],
    partyUses: [inquiry],
    siteIds: [website.id],
    origins: [
      at(2012, 2501),
      at(2045, 2114, purposeOf(answer)),
      at(2433, 2501, purposeOf(training)),
      at(2187, 2251, basisOf(answer)),
      at(2187, 2251, basisOf(training)),
      at(2116, 2186, itemsOf(group)),
      at(2252, 2501, termsOf(group)),
      at(4518, 4780, partyUseOf(inquiry)),
    ],
  });
}

function newsletter({ email, police, own, b, at }: Frame): void {
  const purpose = b.purpose({
    description: "nieuws en tips over onze producten en diensten te sturen",
    legalBasis: "consent",
    consent: consent({
      obtained: "Wie zich abonneert, komt alleen met zijn toestemming op de lijst.",
      enrolment: "opt-in",
      withdrawal: "Op ieder moment: met de afmeldlink in elke nieuwsbrief, via het account of via het portaal.",
    }),
  });
  const term = b.term({
    name: "Tot afmelding voor de nieuwsbrief",
    phases: [b.until(b.event("event-unsubscribed"))],
    origins: [at(2882, 2942)],
  });
  const group = b.group({
    name: "Ontvangers van de nieuwsbrief",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-newsletter-subscribers")],
    items: b.uses(email),
    retentionUses: [b.keeps(term)],
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-005",
    name: "Nieuwsbrief",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [inquiry],
    origins: [
      at(2503, 2942),
      at(2503, 2623, purposeOf(purpose)),
      at(2797, 2881, basisOf(purpose)),
      at(2797, 2881, `${consentOf(purpose)}/obtained`),
      at(2624, 2795, `${consentOf(purpose)}/withdrawal`),
      at(2797, 2881, itemsOf(group)),
      at(2882, 2942, termsOf(group)),
      at(4518, 4780, partyUseOf(inquiry)),
    ],
  });
}

function account({
  website,
  name,
  homeAddress,
  email,
  phone,
  billingAddress,
  payment,
  users,
  police,
  own,
  b,
  at,
}: Frame): void {
  const purpose = b.purpose({
    description: "een account te maken waarmee men kan inloggen",
    legalBasis: "contract",
  });
  const term = b.term({
    name: "Account: drie maanden na opheffing",
    phases: [
      b.until(b.event("event-account-closed")),
      b.longer("P3M", {
        counting: "day",
        reason: "zodat gegevens niet opnieuw ingevuld hoeven te worden en contact makkelijker is",
      }),
    ],
    origins: [at(3389, 3469)],
  });
  const group = b.group({
    name: "Accounthouders",
    purposeIds: [purpose.id],
    subjectIds: [users],
    items: b.uses(
      name,
      homeAddress,
      phone,
      email,
      billingAddress,
      payment,
      b.item("data-username"),
      b.item("data-password"),
    ),
    sources: [b.source("data-subject")],
    provision: {
      kind: null,
      consequence: "Zonder registratie zijn bepaalde onderdelen van de website niet te gebruiken.",
    },
    retentionUses: [b.keeps(term)],
    note: "Wie een account heeft, kan de gegevens daarin zelf aanpassen.",
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-006",
    name: "Account",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [inquiry],
    siteIds: [website.id],
    origins: [
      at(2944, 3699),
      at(2956, 3218, purposeOf(purpose)),
      at(3324, 3388, basisOf(purpose)),
      at(3081, 3323, itemsOf(group)),
      at(2956, 3039, provisionOf(group)),
      at(3389, 3469, termsOf(group)),
      at(3637, 3699, `dataGroups/${group.id}/note`),
      at(4518, 4780, partyUseOf(inquiry)),
    ],
  });
}

function advertising({ customers, police, own, b, at }: Frame): void {
  const purpose = b.purpose({ description: "reclame te mailen over aanbiedingen en nieuwe producten of diensten" });
  const group = b.group({ name: "Ontvangers van reclame", purposeIds: [purpose.id], subjectIds: [customers] });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-007",
    name: "Reclame per e-mail",
    description:
      "Wie geen reclame wil, kan daar altijd bezwaar tegen maken: met de afmeldlink in elke e-mail, via het account of via het portaal.",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [inquiry],
    origins: [
      at(3701, 3997),
      at(3710, 3822, purposeOf(purpose)),
      at(3824, 3997, "description"),
      at(4518, 4780, partyUseOf(inquiry)),
    ],
  });
}

function location({ maps, google, website, police, own, b, at }: Frame): void {
  const purpose = b.purpose({
    description: "de plaats van de gebruiker te weten, als de website die nodig heeft",
    legalBasis: "consent",
    consent: consent({
      obtained: "De website vraagt het apart; zonder toestemming komt er geen locatie binnen.",
      enrolment: "opt-in",
    }),
  });
  const group = b.group({
    name: "Gebruikers die hun locatie delen",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-website-visitors")],
    items: b.uses(b.item("data-location-data")),
    sources: [
      b.source("party", {
        partyId: google.id,
        description: "navigatie- en locatiesoftware op de telefoon, tablet of computer, zoals Google Maps",
      }),
    ],
  });
  const mapProvider = b.partyUse({
    who: { kind: "party", partyId: google.id, serviceId: maps.id },
    role: "controller",
    dataGroupIds: [group.id],
    purposeIds: [purpose.id],
    description: "de plaats bepalen",
    suppliesData: true,
    note: "Genoemd als voorbeeld van een maker van locatiesoftware. Over wat hij zelf met de gegevens doet, is geen zeggenschap; zijn eigen privacyverklaring geldt.",
  });
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-008",
    name: "Locatie",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [mapProvider, inquiry],
    siteIds: [website.id],
    origins: [
      at(3999, 4465),
      at(4016, 4113, purposeOf(purpose)),
      at(4114, 4223, basisOf(purpose)),
      at(4114, 4223, consentOf(purpose)),
      at(3999, 4014, itemsOf(group)),
      at(4225, 4465, partyUseOf(mapProvider)),
      at(4518, 4780, partyUseOf(inquiry)),
    ],
  });
}

function statistics({ googleAnalytics, website, police, own, b, at }: Frame): void {
  const purpose = b.purpose({ description: "bij te houden hoe bezoekers de website gebruiken" });
  const group = b.group({
    name: "Bezoekers van de website",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-website-visitors")],
    items: b.uses(b.item("data-click-behaviour"), b.item("data-ip-address")),
  });
  const tool = googleAnalytics();
  const inquiry = police();
  b.activity({
    ...own,
    code: "V-009",
    name: "Websitestatistieken",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [tool, inquiry],
    siteIds: [website.id],
    origins: [
      at(5679, 6084),
      at(5697, 5794, purposeOf(purpose)),
      at(5697, 5794, itemsOf(group)),
      at(6034, 6084, itemsOf(group)),
      at(5697, 5923, partyUseOf(tool)),
      at(4518, 4780, partyUseOf(inquiry)),
    ],
  });
}
