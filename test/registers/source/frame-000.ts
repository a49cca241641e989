import { contactPoint } from "../../../src/example/nested-records.ts";
import { partyUseOf, silent, statementRegister } from "./statement-register.ts";

/** What statement 000 tells of the organisation, its sites, its text and its measures, with the words its activities use. */
export function frame000() {
  const { b, at } = statementRegister("000", "Agendakompas Online", "supplier");

  const contact = contactPoint({
    name: "Agendakompas Online",
    email: "info@agendakompas.example",
    phone: "030 55 00 118",
  });
  const controller = b.controller({
    name: "Agendakompas Online",
    activityDescription: "biedt een agenda-app aan, ook aan scholen met een licentie",
    address: { street: "Zonnewijzer 12B", postalCode: "3999 ZZ", city: "Vaartdorp", country: null },
    email: "info@agendakompas.example",
    phone: "030 55 00 118",
    chamberOfCommerceNumber: "9150042",
    privacyContact: contact,
    responseTerm: "P1M",
    notes: "Het KvK-nummer heeft in de verklaring zeven cijfers; een KvK-nummer heeft er acht.",
    origins: [
      at(8380, 8501),
      at(1964, 2338, "activityDescription"),
      at(1092, 1196, "privacyContact"),
      at(7685, 7747, "responseTerm"),
      at(8482, 8501, "chamberOfCommerceNumber"),
    ],
  });

  const google = b.party({
    kind: "organisation",
    name: "Google",
    services: [b.service("Google Analytics", { usualRole: "processor" })],
    origins: [at(6145, 6459)],
  });
  const analyticsService = google.services?.[0]?.id ?? null;
  const googleAgreement = b.agreement({
    name: "Verwerkersovereenkomst met Google",
    kind: "processor-agreement",
    concluded: true,
    partyIds: [google.id],
    controllerIds: [controller.id],
    serviceIds: analyticsService === null ? null : [analyticsService],
    subject: "Wat Google over het gebruik van de app mag bijhouden",
    origins: [at(6227, 6348)],
  });
  const googleAnalytics = () =>
    b.partyUse({
      who: { kind: "party", partyId: google.id, serviceId: analyticsService },
      role: "processor",
      description: "bijhouden hoe bezoekers de app gebruiken",
      agreementIds: [googleAgreement.id],
    });

  const siteTool = googleAnalytics();
  const cookiePartners = b.partyUse({
    who: {
      kind: "recipient-category",
      recipientId: b.ownRecipient(
        { nl: "Bedrijven die via de app cookies plaatsen", en: "Companies that set cookies through the app" },
        { usualRole: "controller", origins: [at(5902, 6122)] },
      ),
    },
    role: "controller",
    description: "eigen cookies plaatsen",
    note: "Er zijn afspraken over het gebruik van de cookies, maar geen volledige zeggenschap over wat deze bedrijven er zelf mee doen. Hun eigen privacyverklaringen gelden.",
  });
  const analytics = b.analytics(siteTool, { otherServices: false });
  const app = b.site({
    name: "Agendakompas Online",
    kind: "app",
    controllerIds: [controller.id],
    partyUses: [siteTool, cookiePartners],
    cookies: [
      b.cookie({ kind: "preferences", purpose: "onthouden wat iemand eerder invulde" }),
      b.cookie({ purpose: "zien dat iemand de app opnieuw bezoekt" }),
    ],
    howToRefuse: "Cookies zijn uit te zetten in de browser; sommige onderdelen van de app werken dan minder goed.",
    thirdPartyCookies: { placed: true, arrangementsMade: true },
    analytics: [analytics],
    origins: [
      at(5511, 6459),
      at(5580, 5777, "cookies"),
      at(5779, 5900, "howToRefuse"),
      at(5902, 6122, "thirdPartyCookies"),
      at(5902, 6122, partyUseOf(cookiePartners)),
      at(6145, 6348, partyUseOf(siteTool)),
      at(6349, 6459, `analytics/${analytics.id}/otherServices`),
    ],
  });

  const statement = b.statement({
    name: "Privacy- en cookieverklaring",
    controllerIds: [controller.id],
    siteIds: [app.id],
    language: "nl",
    address: "formal",
    claims: {
      ...silent,
      namesUsed: ["Agendakompas Online"],
      rights: [
        "explanation",
        "access",
        "rectification",
        "erasure",
        "portability",
        "withdraw-consent",
        "restriction",
        "objection",
      ],
      rightsContact: contact,
      responseTerm: "P1M",
      responseMayBeExtended: true,
      identification:
        "Wie een verzoek doet, maakt duidelijk wie hij is, zodat niet de gegevens van een ander veranderen.",
      complaintToController: contactPoint({ email: "info@agendakompas.example" }),
      complaintToAuthority: true,
      sharing: ["only-when-needed-or-required"],
      security: "Passende maatregelen, die steeds worden bijgesteld; verwerkers moeten aan dezelfde eisen voldoen.",
      changesAnnounced: true,
    },
    notes:
      "De verklaring verwijst naar een datum bovenaan, maar die ontbreekt. Waar toestemming verplicht is, wordt die uitdrukkelijk gevraagd. Elke klacht krijgt intern een behandelaar en een reactie.",
    origins: [
      at(1931, 1959),
      at(7096, 7536, "claims/rights"),
      at(6949, 7095, "claims/rightsContact"),
      at(7685, 7747, "claims/responseTerm"),
      at(7749, 7981, "claims/responseMayBeExtended"),
      at(7538, 7683, "claims/identification"),
      at(7999, 8191, "claims/complaintToController"),
      at(8193, 8362, "claims/complaintToAuthority"),
      at(5189, 5495, "claims/sharing"),
      at(6474, 6670, "claims/security"),
      at(6710, 6936, "claims/changesAnnounced"),
      at(6794, 6877, "notes"),
      at(446, 562, "notes"),
      at(8124, 8191, "notes"),
    ],
  });
  const informing = { how: null, statementIds: [statement.id], exception: null };

  b.measure({
    name: "Niet meer gegevens dan nodig",
    vocabularyId: b.measureWord("tom-data-minimisation"),
    type: "organisational",
    description: "Alleen gegevens opslaan die voor een vastgelegd doel nodig zijn.",
    scope: { kind: "everywhere" },
    origins: [at(218, 445)],
  });
  b.measure({
    name: "Beveiligingseisen aan verwerkers",
    vocabularyId: b.measureWord("tom-processor-contracts"),
    type: "organisational",
    description: "Partijen die gegevens voor ons verwerken, moeten dezelfde beveiliging bieden.",
    scope: { kind: "everywhere" },
    origins: [at(563, 745)],
  });

  const name = b.item("data-name");
  const phone = b.item("data-phone");
  const billingAddress = b.item("data-billing-address");
  const email = b.item("data-email");
  const payment = b.item("data-payment-details");
  const accountItems = () => b.uses(name, phone, billingAddress, email, payment);
  const users = b.subject("subject-app-users");
  const customers = b.subject("subject-customers");

  const police = () =>
    b.partyUse({
      who: { kind: "recipient-category", recipientId: b.recipient("recipient-police-justice") },
      role: "authority-inquiry",
      description: "een opvraging bij een vermoeden van een misdrijf",
      disclosureBasis: "legal-obligation",
      note: "Alleen als de wet daartoe verplicht.",
    });
  const taxDuty = {
    nature: "statutory-minimum",
    reason: "omdat de belastingwet vraagt bepaalde klantgegevens langer te bewaren",
  } as const;
  const someLonger =
    "Het langere bewaren geldt voor bepaalde klantgegevens; welke dat zijn en hoe lang, staat er niet.";

  const own = { role: "controller", controllerIds: [controller.id], status: "active", informing } as const;

  return {
    googleAnalytics,
    app,
    informing,
    name,
    phone,
    email,
    accountItems,
    users,
    customers,
    police,
    taxDuty,
    someLonger,
    own,
    b,
    at,
  };
}
export type Frame = ReturnType<typeof frame000>;
