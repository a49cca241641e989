import type { ReadyMadeActivity } from "../ready-made-activity.ts";

const statement = { nl: "in de privacyverklaring", en: "in the privacy statement" };

export const webShopActivities: ReadonlyArray<ReadyMadeActivity> = [
  {
    id: "web-shop-orders",
    kinds: ["web-shop"],
    asks: null,
    name: { nl: "Bestellingen uit de webwinkel", en: "Web shop orders" },
    purposes: [
      {
        text: {
          nl: "bestellingen aan te nemen, te leveren en af te rekenen",
          en: "to take, deliver and charge orders",
        },
        libraryId: "purpose-sales-contract",
        basis: "contract",
        reasoning: { nl: "de koop", en: "the sale" },
      },
      {
        text: { nl: "de verkoop voor de belasting te bewaren", en: "to keep sales records for tax" },
        basis: "legal-obligation",
        statutes: ["art. 52 AWR"],
      },
    ],
    groups: [
      {
        name: { nl: "Bestelling en factuur", en: "Order and invoice" },
        subjects: "customers",
        items: "name billing-address email order-number order-history invoice payment-status",
        provision: "needed-for-contract",
        terms: [{ id: "orders" }],
      },
      {
        name: { nl: "Bezorging", en: "Delivery" },
        subjects: "customers recipients-of-orders",
        items: "delivery-address delivery",
        optional: "phone",
        purposes: [0],
        provision: "needed-for-contract",
        terms: [{ id: "parcel-tracking" }],
      },
    ],
    recipients: [
      { slot: "shop", what: { nl: "de webwinkel draaien", en: "running the web shop" } },
      { slot: "payments", what: { nl: "betalingen afhandelen", en: "handling payments" } },
      { slot: "carriers", what: { nl: "de bestelling bezorgen", en: "delivering the order" } },
      { slot: "marketplaces", what: { nl: "verkopen via een platform", en: "selling through a platform" } },
    ],
    informing: statement,
    mind: {
      nl: "Bezorgers en betaaldiensten zijn meestal zelf verantwoordelijk: vraag daar geen verwerkersovereenkomst. Verkoop je via OSS, dan geldt voor de btw een termijn van tien jaar.",
      en: "Carriers and payment services are mostly controllers of their own: ask no processor agreement there. If you sell under OSS, a ten-year term holds for VAT.",
    },
  },
  {
    id: "web-shop-returns",
    kinds: ["web-shop"],
    asks: null,
    name: { nl: "Retouren, ruilen en garantie", en: "Returns and warranty" },
    purposes: [
      {
        text: { nl: "retouren en garantie af te handelen", en: "to handle returns and warranty" },
        basis: "contract",
        reasoning: { nl: "de koop, herroeping en garantie", en: "the sale, withdrawal and warranty" },
      },
    ],
    groups: [
      {
        subjects: "customers",
        items: "name address email order-number correspondence iban",
        provision: "needed-for-contract",
        terms: [{ id: "returns-warranty" }],
      },
    ],
    recipients: [
      { slot: "shop", what: { nl: "de webwinkel draaien", en: "running the web shop" } },
      { slot: "carriers", what: { nl: "het pakket terugbrengen", en: "returning the parcel" } },
    ],
    informing: statement,
  },
  {
    id: "web-shop-service",
    kinds: ["web-shop"],
    asks: null,
    name: { nl: "Klantenservice", en: "Customer service" },
    purposes: [
      {
        text: { nl: "vragen en klachten van klanten op te lossen", en: "to solve customers' questions and complaints" },
        libraryId: "purpose-customer-service",
        basis: "contract",
        reasoning: { nl: "de koop, of een vraag daarvoor", en: "the sale, or a question before it" },
      },
    ],
    groups: [
      {
        subjects: "customers enquirers",
        items: "name email order-number correspondence chat complaint",
        optional: "phone",
        provision: "voluntary",
        terms: [{ id: "contact-form" }, { id: "chat-logs", items: "chat" }, { id: "complaints", items: "complaint" }],
      },
    ],
    recipients: [
      { slot: "customer-contact", what: { nl: "vragen bijhouden", en: "keeping questions" } },
      { slot: "office", what: { nl: "mail bewaren", en: "storing mail" } },
    ],
    informing: statement,
  },
  {
    id: "web-shop-accounts",
    kinds: ["web-shop"],
    asks: "customer-accounts",
    name: { nl: "Klantaccounts", en: "Customer accounts" },
    purposes: [
      {
        text: { nl: "klanten een account te geven", en: "to give customers an account" },
        libraryId: "purpose-account-management",
        basis: "contract",
        reasoning: { nl: "de voorwaarden van het account", en: "the terms of the account" },
      },
    ],
    groups: [
      {
        subjects: "customers",
        items: "name email password address order-history preferences",
        provision: "voluntary",
        terms: [{ id: "customer-account" }],
      },
    ],
    recipients: [{ slot: "shop", what: { nl: "de webwinkel draaien", en: "running the web shop" } }],
    informing: statement,
    mind: {
      nl: "Laat mensen ook zonder account bestellen.",
      en: "Let people order without an account as well.",
    },
  },
  {
    id: "web-shop-abandoned-carts",
    kinds: ["web-shop"],
    asks: "customer-accounts",
    name: { nl: "Herinneren aan een volle winkelwagen", en: "Reminders of a full basket" },
    purposes: [
      {
        text: {
          nl: "te herinneren aan een bestelling die niet af is",
          en: "to remind of an order that was not finished",
        },
        libraryId: "purpose-direct-marketing",
        basis: "consent",
        consent: {
          obtained: { nl: "met een vinkje dat de klant zelf zet", en: "with a box that the customer ticks" },
          withdrawal: { nl: "met de link in de mail", en: "with the link in the mail" },
        },
      },
    ],
    groups: [
      {
        subjects: "prospects",
        items: "email order-history",
        provision: "voluntary",
        terms: [{ id: "abandoned-cart" }],
      },
    ],
    recipients: [{ slot: "newsletter", what: { nl: "de mail versturen", en: "sending the mail" } }],
    informing: statement,
  },
  {
    id: "web-shop-reviews",
    kinds: ["web-shop"],
    asks: "reviews",
    name: { nl: "Beoordelingen van klanten", en: "Customer reviews" },
    purposes: [
      {
        text: { nl: "beoordelingen te vragen en te plaatsen", en: "to ask and publish reviews" },
        basis: "legitimate-interests",
        interest: {
          nl: "leren van klanten en andere klanten laten zien wat zij vonden",
          en: "learning from customers and showing others what they thought",
        },
      },
    ],
    groups: [
      {
        subjects: "customers",
        items: "email review order-number",
        optional: "name",
        provision: "voluntary",
        terms: [{ id: "customer-contact" }],
      },
    ],
    recipients: [
      {
        recipient: "public",
        role: "controller",
        what: { nl: "beoordelingen op de website", en: "reviews on the website" },
      },
    ],
    informing: statement,
  },
  {
    id: "web-shop-prize-draws",
    kinds: ["web-shop"],
    asks: "prize-draws",
    name: { nl: "Winacties", en: "Prize draws" },
    purposes: [
      {
        text: { nl: "een winnaar te kiezen en de prijs te sturen", en: "to choose a winner and send the prize" },
        basis: "contract",
        reasoning: { nl: "de actievoorwaarden", en: "the terms of the draw" },
      },
    ],
    groups: [
      {
        subjects: "contest-participants",
        items: "name email contest-entry",
        optional: "address",
        provision: "voluntary",
        terms: [{ id: "prize-draw" }],
      },
    ],
    recipients: [],
    informing: { nl: "bij de winactie", en: "with the draw" },
    mind: {
      nl: "Meedoen geeft geen toestemming voor de nieuwsbrief.",
      en: "Taking part gives no consent for the newsletter.",
    },
  },
];
