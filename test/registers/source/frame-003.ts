import { contactPoint } from "../../../src/example/nested-records.ts";
import { partyUseOf, silent, statementRegister } from "./statement-register.ts";

/** What statement 003 tells of the organisation, its sites, its text and its measures, with the words its activities use. */
export function frame003() {
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
    location: { kind: "used", askedSeparately: true, onlyWithConsent: true, mapProviderId: google.id },
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
      sharing: ["only-when-needed-or-required"],
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

  return {
    maps,
    google,
    googleAnalytics,
    website,
    name,
    homeAddress,
    email,
    phone,
    billingAddress,
    payment,
    customers,
    users,
    police,
    sevenYears,
    own,
    b,
    at,
  };
}
export type Frame = ReturnType<typeof frame003>;
