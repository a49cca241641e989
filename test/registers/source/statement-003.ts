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

/** A web design bureau: terms of two and three phases, location on consent, analytics that is not anonymised. */
export function statement003(): Register {
  const { b, at } = statementRegister("003", "internetbureau Kubiek", "small-organisation");

  const address = { street: "Dijkpad 88", postalCode: "7399 ZZ", city: "Heuveldorp", country: null };
  const contact = contactPoint({
    name: "internetbureau Kubiek",
    email: "noor@bureaukubiek.example",
    phone: "+31 (0)6 55 00 1199",
    address,
  });
  const controller = b.controller({
    name: "internetbureau Kubiek",
    activityDescription: "is een internetbureau",
    address,
    email: "noor@bureaukubiek.example",
    phone: "+31 (0)6 55 00 1199",
    website: "bureaukubiek.example",
    privacyContact: contact,
    origins: [
      at(7829, 7929),
      at(2, 38, "activityDescription"),
      at(313, 322, "website"),
      at(383, 491, "privacyContact"),
    ],
  });

  const analyticsTool = b.service("Google Analytics", { usualRole: "processor" });
  const maps = b.service("Google Maps", { usualRole: "controller" });
  const google = b.party({
    kind: "organisation",
    name: "Google",
    services: [analyticsTool, maps],
    origins: [at(5795, 5853), at(5795, 5853, `services/${analyticsTool.id}`), at(4325, 4420, `services/${maps.id}`)],
  });
  const googleAgreement = b.agreement({
    name: "Verwerkersovereenkomst met Google",
    kind: "processor-agreement",
    concluded: true,
    partyIds: [google.id],
    controllerIds: [controller.id],
    serviceIds: [analyticsTool.id],
    subject: "Wat Google over het gebruik van de website mag bijhouden",
    origins: [at(5795, 5923)],
  });
  const googleAnalytics = () =>
    b.partyUse({
      who: { kind: "party", partyId: google.id, serviceId: analyticsTool.id },
      role: "processor",
      description: "bijhouden hoe bezoekers de website gebruiken",
      agreementIds: [googleAgreement.id],
    });

  const siteTool = googleAnalytics();
  const cookiePartners = b.partyUse({
    who: {
      kind: "recipient-category",
      recipientId: b.ownRecipient(
        { nl: "Bedrijven die via de website cookies plaatsen", en: "Companies that set cookies through the website" },
        { usualRole: "controller", origins: [at(5459, 5677)] },
      ),
    },
    role: "controller",
    description: "eigen cookies plaatsen",
    note: "Er zijn afspraken over het gebruik van de cookies, maar geen volledige zeggenschap over wat deze bedrijven er zelf mee doen. Hun eigen privacyverklaringen gelden.",
  });
  const networks = b.partyUse({
    who: { kind: "recipient-category", recipientId: b.recipient("recipient-social-networks") },
    role: "controller",
    description: "knoppen van sociale netwerken, waarmee hun beheerders zelf gegevens verzamelen",
  });
  const analytics = b.analytics(siteTool, { ipAnonymised: false, otherServices: false });
  const website = b.site({
    name: "bureaukubiek.example",
    kind: "website",
    addresses: ["bureaukubiek.example"],
    controllerIds: [controller.id],
    partyUses: [siteTool, cookiePartners, networks],
    cookies: [
      b.cookie({ kind: "preferences", purpose: "onthouden wat iemand eerder invulde" }),
      b.cookie({ purpose: "zien dat iemand de website opnieuw bezoekt" }),
    ],
    cookieNotice: { shown: true, asksConsent: true },
    howToRefuse: "Cookies zijn uit te zetten in de browser; sommige onderdelen van de website werken dan minder goed.",
    thirdPartyCookies: { placed: true, arrangementsMade: true },
    analytics: [analytics],
    socialButtons: [b.socialButton(null)],
    location: { askedSeparately: true, onlyWithConsent: true, mapProviderId: google.id },
    origins: [
      at(293, 322),
      at(4929, 5138, "cookies"),
      at(5140, 5319, "cookieNotice"),
      at(5321, 5457, "howToRefuse"),
      at(5459, 5677, "thirdPartyCookies"),
      at(5459, 5677, partyUseOf(cookiePartners)),
      at(4782, 4918, "socialButtons"),
      at(4782, 4918, partyUseOf(networks)),
      at(4016, 4465, "location"),
      at(5697, 5923, partyUseOf(siteTool)),
      at(5924, 6033, `analytics/${analytics.id}/otherServices`),
      at(6034, 6084, `analytics/${analytics.id}/ipAnonymised`),
    ],
  });

  const statement = b.statement({
    name: "Privacyverklaring internetbureau Kubiek",
    controllerIds: [controller.id],
    siteIds: [website.id],
    language: "nl",
    address: "formal",
    claims: {
      ...silent,
      datedOn: "2018-05-25",
      namesUsed: ["internetbureau Kubiek"],
      rights: ["explanation", "access", "rectification", "erasure", "withdraw-consent", "objection"],
      rightsContact: contact,
      identification:
        "Wie een verzoek doet, maakt duidelijk wie hij is, zodat niet de gegevens van een ander veranderen.",
      complaintToAuthority: true,
      sharing: "only-when-needed-or-required",
      changesAnnounced: true,
    },
    origins: [
      at(2, 38),
      at(40, 51, "claims/datedOn"),
      at(7174, 7495, "claims/rights"),
      at(7027, 7172, "claims/rightsContact"),
      at(7497, 7640, "claims/identification"),
      at(7659, 7827, "claims/complaintToAuthority"),
      at(4518, 4780, "claims/sharing"),
      at(6730, 6976, "claims/changesAnnounced"),
    ],
  });
  const informing = { how: null, statementIds: [statement.id], exception: null };

  b.measure({
    name: "Inloggen met gebruikersnaam en wachtwoord",
    vocabularyId: b.measureWord("tom-login"),
    type: "technical",
    description: "Persoonsgegevens zijn afgeschermd met een gebruikersnaam en een wachtwoord.",
    scope: { kind: "everywhere" },
    origins: [at(6229, 6312)],
  });
  b.measure({
    name: "Sloten en kluizen",
    vocabularyId: b.measureWord("tom-locks-safes"),
    type: "technical",
    description: "De systemen met persoonsgegevens zijn ook fysiek beschermd.",
    scope: { kind: "everywhere" },
    origins: [at(6314, 6446)],
  });
  b.measure({
    name: "Beveiligde verbindingen",
    vocabularyId: b.measureWord("tom-encryption-transit"),
    type: "technical",
    description: "SSL tussen de bezoeker en de website als er gegevens worden ingevuld.",
    scope: { kind: "everywhere" },
    origins: [at(6448, 6626)],
  });
  b.measure({
    name: "Logboek van opvragingen",
    vocabularyId: b.measureWord("tom-access-logging"),
    type: "technical",
    description: "Van elke opvraging van persoonsgegevens wordt een log bijgehouden.",
    scope: { kind: "everywhere" },
    origins: [at(6628, 6689)],
  });

  const name = b.item("data-name");
  const homeAddress = b.item("data-address");
  const email = b.item("data-email");
  const phone = b.item("data-phone");
  const billingAddress = b.item("data-billing-address");
  const payment = b.item("data-payment-details");
  const customers = b.subject("subject-customers");
  const users = b.subject("subject-users");

  const police = () =>
    b.partyUse({
      who: { kind: "recipient-category", recipientId: b.recipient("recipient-police-justice") },
      role: "authority-inquiry",
      description: "een opvraging bij een vermoeden van een misdrijf",
      disclosureBasis: "legal-obligation",
      note: "Alleen als de wet daartoe verplicht.",
    });
  const sevenYears = () =>
    b.longer("P7Y", {
      counting: "day",
      nature: "statutory-minimum",
      reason: "omdat de wet vraagt de gegevens zo lang te bewaren",
    });

  const own = { role: "controller", controllerIds: [controller.id], status: "active", informing } as const;

  {
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

  {
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

  {
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

  {
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

  {
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

  {
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

  {
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

  {
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

  {
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

  return b.build();
}
