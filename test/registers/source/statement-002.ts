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

/** A platform for businesses: a long list of data, bases only in general, a profile, three kinds of cookies, six networks. */
export function statement002(): Register {
  const { b, at } = statementRegister("002", "Rondom Platform", "general");

  const desk = contactPoint({ email: "administratie@rondomplatform.example" });
  const controller = b.controller({
    name: "Rondom Platform",
    activityDescription:
      "biedt een online platform aan voor verschillende branches, lokaal en landelijk, dat klanten onder meer voor marketing gebruiken",
    chamberOfCommerceNumber: "80918273",
    email: "administratie@rondomplatform.example",
    privacyContact: contactPoint({ email: "juridisch@rondomplatform.example" }),
    notes:
      "Onder aan de pagina staan een andere naam en een ander e-mailadres: VakOnderwijs, info@vakonderwijs.example.",
    origins: [
      at(226, 491),
      at(226, 296, "chamberOfCommerceNumber"),
      at(1951, 2064, "privacyContact"),
      at(8776, 8961, "email"),
      at(16167, 16237, "notes"),
    ],
  });

  const platform = (name: string, start: number, end: number) =>
    b.party({ kind: "organisation", name, origins: [at(start, end)] });
  const facebook = platform("Facebook", 14493, 14503);
  const twitter = platform("Twitter", 14506, 14515);
  const youtube = platform("YouTube", 14518, 14527);
  const analyticsTool = b.service("Google Analytics", { usualRole: "processor" });
  const googlePlus = b.service("Google+", { usualRole: "controller" });
  const google = b.party({
    kind: "organisation",
    name: "Google",
    services: [analyticsTool, googlePlus],
    origins: [at(14530, 14541), at(14571, 14629, `services/${analyticsTool.id}`)],
  });
  const instagram = platform("Instagram", 14544, 14555);
  const linkedin = platform("LinkedIn", 14558, 14568);

  const googleAgreement = b.agreement({
    name: "Verwerkersovereenkomst met Google",
    kind: "processor-agreement",
    concluded: true,
    partyIds: [google.id],
    controllerIds: [controller.id],
    serviceIds: [analyticsTool.id],
    notes: "De verklaring noemt haar nog met het woord uit de oude wet.",
    origins: [at(14571, 14629)],
  });
  const googleAnalytics = () =>
    b.partyUse({
      who: { kind: "party", partyId: google.id, serviceId: analyticsTool.id },
      role: "processor",
      description: "meten hoe bezoekers de website gebruiken",
      agreementIds: [googleAgreement.id],
    });
  const network = (partyId: typeof google.id, serviceId: typeof googlePlus.id | null = null) =>
    b.partyUse({
      who: { kind: "party", partyId, serviceId },
      role: "controller",
      description: "knoppen om inhoud te delen, met eigen cookies",
      note: "Het netwerk verzamelt zelf gegevens en herkent wie bij hem is ingelogd; zijn eigen privacyverklaring geldt.",
    });
  const networks = [
    network(facebook.id),
    network(twitter.id),
    network(youtube.id),
    network(google.id, googlePlus.id),
    network(instagram.id),
    network(linkedin.id),
  ];

  const siteTool = googleAnalytics();
  const analytics = b.analytics(siteTool, {
    ipAnonymised: true,
    encrypted: true,
    dataSharing: false,
    otherServices: false,
  });
  const necessary = b.cookie({
    kind: "necessary",
    purpose: "de basisfuncties van de website laten werken, zoals het klantportaal",
    consentAsked: false,
  });
  const statistics = b.cookie({
    kind: "statistics",
    purpose: "zonder namen meten hoe de website wordt gebruikt en hoe vaak inhoud van adverteerders is bekeken",
  });
  const marketing = b.cookie({
    kind: "marketing",
    purpose: "surfgedrag volgen om alleen relevante advertenties te tonen",
  });
  const website = b.site({
    name: "Website",
    kind: "website",
    controllerIds: [controller.id],
    partyUses: [siteTool, ...networks],
    cookies: [necessary, statistics, marketing],
    howToRefuse:
      "Cookies zijn in de browser te blokkeren of te verwijderen; de website werkt dan minder goed of niet helemaal. De Consumentenbond heeft daar een stappenplan voor.",
    thirdPartyCookies: { placed: true, arrangementsMade: null },
    analytics: [analytics],
    socialButtons: [facebook, twitter, youtube, google, instagram, linkedin].map((party) => b.socialButton(party.id)),
    notes:
      "Cookies en dergelijke technieken onthouden wat is ingevuld, welke onderwerpen iemand boeien en wanneer hij langskomt, zodat de website hem herkent. Links leiden naar websites met eigen cookies en een eigen verklaring.",
    origins: [
      at(494, 588),
      at(12403, 12886, "notes"),
      at(14859, 15063, "notes"),
      at(12889, 13387, `cookies/${necessary.id}`),
      at(13390, 13885, `cookies/${statistics.id}`),
      at(13888, 14128, `cookies/${marketing.id}`),
      at(14131, 14568, "socialButtons"),
      at(14131, 14233, "thirdPartyCookies"),
      ...networks.map((use) => at(14131, 14568, partyUseOf(use))),
      at(14571, 14629, partyUseOf(siteTool)),
      at(14630, 14858, `analytics/${analytics.id}`),
      at(15090, 15630, "howToRefuse"),
    ],
  });

  const statement = b.statement({
    name: "Privacyverklaring",
    controllerIds: [controller.id],
    siteIds: [website.id],
    language: "nl",
    address: "informal",
    claims: {
      ...silent,
      datedOn: "2023-05-01",
      namesUsed: ["Rondom Platform", "VakOnderwijs"],
      rights: ["access", "rectification", "erasure", "restriction", "objection", "portability", "withdraw-consent"],
      rightsContact: desk,
      complaintToAuthority: true,
      claimedBases: ["consent", "contract", "legal-obligation", "legitimate-interests"],
      sharing: "only-when-needed-or-required",
      agreementsWithProcessors: true,
      retentionClaim: "not-longer-than-needed",
      specialData: true,
      profiling: true,
      automatedDecisions: false,
      minorsUnder16: "with-parental-consent",
      consequenceOfNotProviding:
        "Zonder de gegevens die een contract, een wettelijke plicht of een actie vraagt, kan de dienst niet worden geleverd of kan iemand niet meedoen.",
      breachNotification: true,
      security:
        "Organisatorische en technische maatregelen naar de stand van de techniek, tegen misbruik, verlies, onbevoegde toegang, openbaarmaking en wijziging.",
      changesAnnounced: true,
    },
    notes:
      "Gegevens worden niet verkocht. De website is niet bedoeld voor kinderen onder 16 zonder toestemming van ouders of voogd; de leeftijd wordt niet gecontroleerd, en wie meent dat er zonder die toestemming gegevens zijn verzameld, kan dat melden, dan worden ze verwijderd. Een verzoek moet een reden hebben en krijgt zo snel mogelijk antwoord. Een datalek bij ons kan iedereen melden; een ernstig lek gaat naar de AP. Wijzigingen leiden nooit zonder toestemming tot gebruik voor andere doelen. Waar toestemming nodig is, wordt die eerst uitdrukkelijk gevraagd. Wie om wissen vraagt, kan horen dat gegevens voor de belasting blijven. Als grondslag noemt de tekst ook dat de website moet blijven werken; dat is er geen.",
    origins: [
      at(6, 24),
      at(16109, 16164, "claims/datedOn"),
      at(226, 235, "claims/namesUsed"),
      at(16167, 16237, "claims/namesUsed"),
      at(9434, 10717, "claims/rights"),
      at(10720, 10960, "claims/rightsContact"),
      at(10961, 11006, "notes"),
      at(1211, 1344, "notes"),
      at(9966, 10142, "notes"),
      at(11007, 11163, "claims/complaintToAuthority"),
      at(2161, 2427, "claims/claimedBases"),
      at(7382, 7656, "claims/claimedBases"),
      at(8082, 8288, "claims/sharing"),
      at(8289, 8485, "claims/agreementsWithProcessors"),
      at(7697, 8037, "claims/retentionClaim"),
      at(3710, 3815, "claims/specialData"),
      at(4090, 4279, "claims/profiling"),
      at(7039, 7346, "claims/automatedDecisions"),
      at(3075, 3707, "claims/minorsUnder16"),
      at(11703, 12387, "claims/consequenceOfNotProviding"),
      at(11304, 11643, "claims/breachNotification"),
      at(8579, 8775, "claims/security"),
      at(9006, 9413, "claims/security"),
      at(15687, 15829, "claims/changesAnnounced"),
    ],
  });
  const informing = { how: null, statementIds: [statement.id], exception: null };

  b.measure({
    name: "Afspraken met partijen die gegevens krijgen",
    vocabularyId: b.measureWord("tom-processor-contracts"),
    type: "organisational",
    description: "Zij gebruiken de gegevens niet voor andere doelen en beveiligen ze op hetzelfde niveau.",
    scope: { kind: "everywhere" },
    origins: [at(1511, 1824), at(8289, 8544, "description")],
  });
  b.measure({
    name: "Niet meer gegevens dan nodig",
    vocabularyId: b.measureWord("tom-data-minimisation"),
    type: "organisational",
    description: "Alleen verzamelen wat voor het doel nodig is.",
    scope: { kind: "everywhere" },
    origins: [at(1068, 1208)],
  });
  const shielded = b.measure({
    name: "Gespreksopnamen afgeschermd",
    vocabularyId: b.measureWord("tom-access-control"),
    type: "organisational",
    description: "Onbevoegden kunnen niet bij de opnamen.",
    scope: { kind: "where-named" },
    origins: [at(6820, 6918)],
  });

  const name = b.item("data-name");
  const email = b.item("data-email");
  const phone = b.item("data-phone");
  const givenByThePerson = b.ownItem(
    {
      nl: "Andere gegevens die iemand zelf geeft, op de website, per mail of telefoon",
      en: "Other data that someone gives on the website, by mail or by phone",
    },
    { plural: true, origins: [at(2855, 3009)] },
  );
  const soleTraders = { note: "van eenmanszaken en VOF's" };
  const listedItems = () => [
    b.use(b.item("data-trade-name"), soleTraders),
    ...b.uses(name, b.item("data-job-title"), b.item("data-business-address"), b.item("data-postal-address"), phone),
    b.use(b.item("data-coc-number"), soleTraders),
    b.use(b.item("data-vat-number")),
    b.use(b.item("data-customer-number"), soleTraders),
    b.use(b.item("data-order-number"), soleTraders),
    b.use(b.item("data-quote-number"), soleTraders),
    b.use(b.item("data-invoice-number"), soleTraders),
    ...b.uses(
      b.item("data-iban"),
      b.item("data-account-data"),
      b.item("data-ip-address"),
      b.item("data-browser-data"),
      b.item("data-device-type"),
      givenByThePerson,
    ),
  ];
  const notAlwaysAll = "Meestal wordt maar een deel van deze gegevens gebruikt; welk deel hangt af van het doel.";
  const customers = b.subject("subject-customers");
  const visitors = b.subject("subject-website-visitors");

  const helpers = () =>
    b.partyUse({
      who: { kind: "recipient-category", recipientId: b.recipient("recipient-service-providers") },
      role: "processor",
      description: "helpen de diensten uit te voeren",
      note: "Zij krijgen de gegevens alleen daarvoor. Met wie in opdracht verwerkt, wordt een verwerkersovereenkomst gesloten.",
    });
  const contractNeed = {
    kind: "needed-for-contract",
    consequence: "Zonder deze gegevens kan de afgenomen dienst niet worden geleverd.",
  } as const;

  const own = {
    role: "controller",
    controllerIds: [controller.id],
    status: "active",
    informing,
    automatedDecisions: { kind: "none" },
  } as const;
  const noMachineDecides = () => at(7039, 7346, "automatedDecisions");

  {
    const offer = b.purpose({ description: "een gericht aanbod te sturen" });
    const tax = b.purpose({
      description: "offertes te bewaren omdat de belastingplicht dat zou vragen",
      legalBasis: "legal-obligation",
    });
    const earlier = b.purpose({ description: "te zien of er al eerder een offerte is gevraagd" });
    const term = b.term({
      name: "Offertes acht jaar",
      phases: [b.longer("P8Y", { reason: "om aan de belastingplicht te voldoen" })],
      notes:
        "Vanaf wanneer de acht jaar lopen, staat er niet. Dat de belastingwet acht jaar vraagt, beweert de verklaring.",
      origins: [at(4687, 4837)],
    });
    const group = b.group({
      name: "Vragers van een offerte",
      purposeIds: [offer.id, tax.id, earlier.id],
      subjectIds: [b.subject("subject-prospects"), customers],
      items: listedItems(),
      note: notAlwaysAll,
      retentionUses: [b.keeps(term)],
    });
    b.activity({
      ...own,
      code: "V-001",
      name: "Aanbod en offertes",
      purposes: [offer, tax, earlier],
      dataGroups: [group],
      origins: [
        at(4591, 4916),
        at(4600, 4686, purposeOf(offer)),
        at(4736, 4837, basisOf(tax)),
        at(4838, 4916, purposeOf(earlier)),
        at(2428, 3009, itemsOf(group)),
        at(4687, 4837, termsOf(group)),
        noMachineDecides(),
      ],
    });
  }

  {
    const purpose = b.purpose({ description: "een bestelling van een dienst te verwerken" });
    const term = b.term({
      name: "Bestelling: tot de verjaring",
      phases: [b.until(b.event("event-service-ended")), b.until(b.event("event-limitation-expired"))],
      origins: [at(5047, 5175)],
    });
    const group = b.group({
      name: "Afnemers van een dienst",
      purposeIds: [purpose.id],
      subjectIds: [customers],
      items: listedItems(),
      note: notAlwaysAll,
      provision: contractNeed,
      retentionUses: [b.keeps(term, null, "Ten minste zo lang; een bovengrens staat er niet.")],
    });
    const helper = helpers();
    b.activity({
      ...own,
      code: "V-002",
      name: "Bestellingen",
      purposes: [purpose],
      dataGroups: [group],
      partyUses: [helper],
      origins: [
        at(4919, 5175),
        at(4943, 5046, purposeOf(purpose)),
        at(2428, 3009, itemsOf(group)),
        at(5047, 5175, termsOf(group)),
        at(11703, 12327, provisionOf(group)),
        at(5847, 6033, partyUseOf(helper)),
        noMachineDecides(),
      ],
    });
  }

  {
    const account = b.purpose({ description: "een account te maken om meer diensten in de webshop af te nemen" });
    const reach = b.purpose({ description: "contact te zoeken als dat nodig is om een dienst in gebruik te nemen" });
    const term = b.term({
      name: "Tot het account is opgeheven",
      phases: [b.until(b.event("event-account-closed"))],
      notes: "Bijvoorbeeld na het einde van de looptijd van het contract.",
      origins: [at(5594, 5753)],
    });
    const group = b.group({
      name: "Accounthouders",
      purposeIds: [account.id, reach.id],
      subjectIds: [customers],
      items: b.uses(
        name,
        email,
        b.item("data-address"),
        b.item("data-billing-address"),
        phone,
        b.item("data-username"),
        b.item("data-password"),
      ),
      sources: [b.source("data-subject")],
      provision: { kind: null, consequence: "Zonder registratie zijn niet meer diensten in de webshop af te nemen." },
      retentionUses: [b.keeps(term)],
      note: "Wie een account heeft, kan de gegevens daarin steeds zelf wijzigen.",
    });
    const helper = helpers();
    b.activity({
      ...own,
      code: "V-003",
      name: "Account",
      purposes: [account, reach],
      dataGroups: [group],
      partyUses: [helper],
      siteIds: [website.id],
      origins: [
        at(5178, 5819),
        at(5188, 5365, purposeOf(account)),
        at(5466, 5593, purposeOf(reach)),
        at(5188, 5465, itemsOf(group)),
        at(5188, 5331, provisionOf(group)),
        at(5594, 5753, termsOf(group)),
        at(5754, 5819, `dataGroups/${group.id}/note`),
        at(5847, 6033, partyUseOf(helper)),
        noMachineDecides(),
      ],
    });
  }

  {
    const purpose = b.purpose({ description: "betaalde diensten te factureren" });
    const holder = b.use(b.item("data-account-holder"), { note: "na betaling, van eenmanszaken en VOF's" });
    const group = b.group({
      name: "Klanten met een factuur",
      purposeIds: [purpose.id],
      subjectIds: [customers],
      items: [
        ...b.uses(name, email, b.item("data-invoice"), b.item("data-billing-address"), b.item("data-iban")),
        holder,
      ],
      provision: contractNeed,
    });
    const helper = helpers();
    b.activity({
      ...own,
      code: "V-004",
      name: "Facturatie",
      purposes: [purpose],
      dataGroups: [group],
      partyUses: [helper],
      origins: [
        at(6036, 6320),
        at(6049, 6102, purposeOf(purpose)),
        at(6103, 6247, itemsOf(group)),
        at(11856, 11991, itemsOf(group)),
        at(6248, 6320, `dataGroups/${group.id}/items/${holder.id}`),
        at(11703, 12327, provisionOf(group)),
        at(5847, 6033, partyUseOf(helper)),
        noMachineDecides(),
      ],
    });
  }

  {
    const inform = b.purpose({ description: "informatie op maat te geven" });
    const answer = b.purpose({
      description: "vragen te beantwoorden via sociale media, e-mail, post of telefoon",
    });
    const group = b.group({
      name: "Klanten en vragenstellers",
      purposeIds: [inform.id, answer.id],
      subjectIds: [customers, b.subject("subject-enquirers")],
      items: b.uses(name, email, phone),
      note: "De opsomming is volgens de tekst niet volledig.",
    });
    b.activity({
      ...own,
      code: "V-005",
      name: "Informatie en klantvragen",
      purposes: [inform, answer],
      dataGroups: [group],
      origins: [
        at(6323, 7002),
        at(6347, 6539, purposeOf(inform)),
        at(6540, 6690, purposeOf(answer)),
        at(6347, 6539, itemsOf(group)),
        noMachineDecides(),
      ],
    });
  }

  {
    const purpose = b.purpose({ description: "medewerkers van de klantenservice te trainen en te coachen" });
    const term = b.term({
      name: "Gespreksopnamen: niet langer dan nodig",
      phases: [b.criterion("niet langer dan nodig is voor training en coaching")],
      origins: [at(6820, 6874)],
    });
    const group = b.group({
      name: "Bellers en medewerkers",
      purposeIds: [purpose.id],
      subjectIds: [b.subject("subject-callers"), b.subject("subject-employees")],
      items: b.uses(b.item("data-call-record")),
      sources: [b.source("own-observation")],
      retentionUses: [b.keeps(term)],
    });
    b.activity({
      ...own,
      code: "V-006",
      name: "Telefoongesprekken opnemen",
      description: "Gesprekken met de klantenservice kunnen worden opgenomen.",
      purposes: [purpose],
      dataGroups: [group],
      partyUses: [],
      measureIds: [shielded.id],
      notes: "De opnamen gaan naar niemand anders, tenzij de wet dat verplicht.",
      origins: [
        at(6691, 6918),
        at(6691, 6819, purposeOf(purpose)),
        at(6691, 6819, itemsOf(group)),
        at(6820, 6874, termsOf(group)),
        at(6820, 6918, "measureIds"),
        at(6919, 7002, "partyUses"),
        noMachineDecides(),
      ],
    });
  }

  {
    const approach = b.purpose({
      description: "aanbiedingen en artikelen te sturen die bij de persoonlijke smaak passen",
    });
    const newsletter = b.purpose({
      description: "nieuwsbrieven te sturen",
      legalBasis: "consent",
      consent: consent({ withdrawal: "Met de knop in de nieuwsbrief." }),
    });
    const group = b.group({
      name: "Mensen met een profiel",
      purposeIds: [approach.id, newsletter.id],
      subjectIds: [customers],
      items: listedItems(),
      note: notAlwaysAll,
    });
    b.activity({
      ...own,
      code: "V-007",
      name: "Gerichte aanbiedingen en nieuwsbrieven",
      purposes: [approach, newsletter],
      dataGroups: [group],
      profiling: { kind: "used", logic: "Soms worden gegevens gecombineerd tot een persoonlijk profiel." },
      origins: [
        at(4090, 4279),
        at(4090, 4279, purposeOf(approach)),
        at(10546, 10717, basisOf(newsletter)),
        at(10580, 10716, `${consentOf(newsletter)}/withdrawal`),
        at(2428, 3009, itemsOf(group)),
        at(4090, 4279, "profiling"),
        noMachineDecides(),
      ],
    });
  }

  {
    const measuring = b.purpose({ description: "te begrijpen hoe de website wordt gebruikt en wat er beter kan" });
    const advertisers = b.purpose({
      description: "te tellen hoe vaak inhoud en vacatures van adverteerders zijn bekeken",
    });
    const group = b.group({
      name: "Bezoekers van de website",
      purposeIds: [measuring.id, advertisers.id],
      subjectIds: [visitors],
      items: b.uses(b.item("data-click-behaviour")),
      note: "Volgens de tekst worden de gegevens anoniem verzameld.",
    });
    const tool = googleAnalytics();
    b.activity({
      ...own,
      code: "V-008",
      name: "Websitestatistieken",
      purposes: [measuring, advertisers],
      dataGroups: [group],
      partyUses: [tool],
      siteIds: [website.id],
      origins: [
        at(13390, 13885),
        at(13485, 13696, purposeOf(measuring)),
        at(13697, 13843, purposeOf(advertisers)),
        at(13485, 13696, itemsOf(group)),
        at(14571, 14629, partyUseOf(tool)),
        noMachineDecides(),
      ],
    });
  }

  {
    const purpose = b.purpose({ description: "alleen relevante advertenties te tonen" });
    const group = b.group({
      name: "Bezoekers van de website",
      purposeIds: [purpose.id],
      subjectIds: [visitors],
      items: b.uses(b.item("data-surfing-behaviour")),
      sources: [b.source("own-observation")],
    });
    b.activity({
      ...own,
      code: "V-009",
      name: "Relevante advertenties",
      purposes: [purpose],
      dataGroups: [group],
      siteIds: [website.id],
      origins: [
        at(13888, 14128),
        at(13975, 14128, purposeOf(purpose)),
        at(13975, 14128, itemsOf(group)),
        noMachineDecides(),
      ],
    });
  }

  {
    const purpose = b.purpose({ description: "deelname aan prijsvragen en andere acties mogelijk te maken" });
    const group = b.group({
      name: "Deelnemers",
      purposeIds: [purpose.id],
      subjectIds: [b.subject("subject-contest-participants")],
      provision: { kind: null, consequence: "Zonder de nodige gegevens kan iemand niet meedoen." },
    });
    b.activity({
      ...own,
      code: "V-010",
      name: "Prijsvragen en acties",
      purposes: [purpose],
      dataGroups: [group],
      origins: [
        at(11703, 12387),
        at(11703, 11855, purposeOf(purpose)),
        at(12328, 12387, provisionOf(group)),
        noMachineDecides(),
      ],
    });
  }

  return b.build();
}
