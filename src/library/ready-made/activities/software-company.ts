import type { ReadyMadeActivity } from "../ready-made-activity.ts";

const statement = { nl: "in de privacyverklaring", en: "in the privacy statement" };

export const softwareCompanyActivities: ReadonlyArray<ReadyMadeActivity> = [
  {
    id: "software-accounts",
    kinds: ["software-company"],
    asks: null,
    name: { nl: "Gebruikersaccounts van de dienst", en: "User accounts of the service" },
    purposes: [
      {
        text: { nl: "gebruikers te laten inloggen en werken", en: "to let users log in and work" },
        libraryId: "purpose-account-management",
        basis: "contract",
        reasoning: { nl: "de gebruiksvoorwaarden", en: "the terms of use" },
      },
    ],
    groups: [
      {
        subjects: "users",
        items: "name email username password user-type locale-settings",
        provision: "needed-for-contract",
        terms: [{ id: "customer-account" }],
      },
    ],
    recipients: [{ slot: "it-management", what: { nl: "de dienst draaien", en: "running the service" } }],
    informing: statement,
    mind: {
      nl: "Werken gebruikers bij een klant, dan ben je voor hun werk verwerker en alleen hier verantwoordelijk.",
      en: "If users work at a customer, you are processor for their work and controller only here.",
    },
  },
  {
    id: "software-subscriptions",
    kinds: ["software-company"],
    asks: null,
    name: { nl: "Abonnementen en betalingen", en: "Subscriptions and payments" },
    purposes: [
      {
        text: { nl: "abonnementen te sluiten en af te rekenen", en: "to conclude and charge subscriptions" },
        libraryId: "purpose-sales-contract",
        basis: "contract",
        reasoning: { nl: "het abonnement", en: "the subscription" },
      },
    ],
    groups: [
      {
        subjects: "customers business-contacts",
        items: "name email company-name subscription invoice payment-details payment-status",
        provision: "needed-for-contract",
        terms: [{ id: "invoices" }],
      },
    ],
    recipients: [
      { slot: "payments", what: { nl: "betalingen afhandelen", en: "handling payments" } },
      { slot: "bookkeeping", what: { nl: "de boekhouding doen", en: "doing the books" } },
    ],
    informing: statement,
  },
  {
    id: "software-support",
    kinds: ["software-company"],
    asks: null,
    name: { nl: "Helpdesk", en: "Support desk" },
    purposes: [
      {
        text: { nl: "vragen en storingen op te lossen", en: "to solve questions and faults" },
        libraryId: "purpose-customer-service",
        basis: "contract",
        reasoning: { nl: "de overeenkomst met de klant", en: "the contract with the customer" },
      },
    ],
    groups: [
      {
        subjects: "users customer-users",
        items: "name email support-tickets logs",
        sources: "data-subject own-observation",
        terms: [{ id: "contact-form" }],
      },
    ],
    recipients: [
      { slot: "customer-contact", what: { nl: "vragen bijhouden", en: "keeping questions" } },
      { slot: "office", what: { nl: "mail bewaren", en: "storing mail" } },
    ],
    informing: statement,
  },
  {
    id: "software-usage",
    kinds: ["software-company"],
    asks: null,
    name: { nl: "Gebruik van de dienst meten en verbeteren", en: "Measuring and improving the service" },
    purposes: [
      {
        text: { nl: "de dienst veilig te houden en te verbeteren", en: "to keep the service safe and improve it" },
        basis: "legitimate-interests",
        interest: { nl: "een veilige dienst die beter wordt", en: "a safe service that gets better" },
      },
    ],
    groups: [
      {
        subjects: "users",
        items: "logs ip-address device-type click-behaviour",
        sources: "own-observation",
        terms: [{ id: "security-logs" }],
      },
    ],
    recipients: [{ slot: "it-management", what: { nl: "de dienst draaien", en: "running the service" } }],
    informing: statement,
    mind: {
      nl: "Lees je iets op het apparaat dat niet nodig is voor de dienst, dan is toestemming nodig (art. 11.7a Telecommunicatiewet).",
      en: "If you read something on the device that the service does not need, consent is needed (art. 11.7a Telecommunicatiewet).",
    },
  },
  {
    id: "software-leads",
    kinds: ["software-company"],
    asks: null,
    name: { nl: "Demo's en verkoopcontacten", en: "Demos and sales contacts" },
    purposes: [
      {
        text: { nl: "demo's te geven en offertes op te volgen", en: "to give demos and follow up quotes" },
        basis: "contract",
        reasoning: {
          nl: "stappen voor een overeenkomst, op verzoek van de ander",
          en: "steps before a contract, at the other's request",
        },
      },
    ],
    groups: [
      {
        subjects: "prospects business-contacts",
        items: "name job-title company-name email phone quote notes",
        provision: "voluntary",
        terms: [{ id: "quotes-not-accepted" }],
      },
    ],
    recipients: [{ slot: "customer-contact", what: { nl: "contacten bijhouden", en: "keeping contacts" } }],
    informing: statement,
  },
  {
    id: "software-hosting",
    kinds: ["software-company"],
    asks: "hosting-for-customers",
    name: { nl: "Gegevens van klanten verwerken in onze software", en: "Processing customers' data in our software" },
    role: "processor",
    purposes: [],
    groups: [],
    recipients: [{ slot: "it-management", what: { nl: "de software draaien", en: "running the software" } }],
    informing: null,
    mind: {
      nl: "Dit is het register van art. 30 lid 2: geen doelen, betrokkenen of termijnen. Voeg bij Partijen de klanten toe.",
      en: "This is the record of art. 30(2): no purposes, data subjects or terms. Add the customers at Parties.",
    },
  },
];
