import { contactPoint } from "../../../src/example/nested-records.ts";
import { partyUseOf, silent, statementRegister } from "./statement-register.ts";

/** What statement 002 tells of the organisation, its sites, its text and its measures, with the words its activities use. */
export function frame002() {
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
    name: "Bewerkersovereenkomst met Google",
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
      sharing: ["only-when-needed-or-required", "never-sold"],
      agreementsWithProcessors: true,
      retentionClaims: ["not-longer-than-needed"],
      specialData: true,
      profiling: true,
      automatedDecisions: false,
      minorsUnder16: ["not-intended", "with-parental-consent"],
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
      at(7697, 8037, "claims/retentionClaims"),
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

  return {
    googleAnalytics,
    website,
    shielded,
    name,
    email,
    phone,
    listedItems,
    notAlwaysAll,
    customers,
    visitors,
    helpers,
    contractNeed,
    own,
    noMachineDecides,
    b,
    at,
  };
}
export type Frame = ReturnType<typeof frame002>;
