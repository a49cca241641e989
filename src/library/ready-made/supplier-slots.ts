import type { Localized } from "../provenance.ts";
import type { OrganisationKind } from "./organisation-kinds.ts";

/** A supplier of the library as it fits a slot: the place of the service that is meant, null for the party as a whole. */
interface SlotSupplier {
  readonly id: string;
  readonly serviceAt: number | null;
}

interface Slot {
  readonly label: Localized;
  /** The category of recipients that stands there while no supplier is chosen; null: then nobody. */
  readonly recipient: string | null;
  readonly kinds: ReadonlyArray<OrganisationKind> | "all";
  readonly suppliers: ReadonlyArray<SlotSupplier>;
}

/** "mollie#0" is the first service of Mollie. */
const suppliers = (list: string): ReadonlyArray<SlotSupplier> =>
  list.split(" ").map((word) => {
    const [id = "", at] = word.split("#");
    return { id, serviceAt: at === undefined ? null : Number(at) };
  });

/** What suppliers do for an organisation. One brand has its role per service, so that a slot names the service. */
export const supplierSlots = {
  office: {
    label: { nl: "Mail, bestanden en vergaderen", en: "Mail, files and meetings" },
    recipient: "it-suppliers",
    kinds: "all",
    suppliers: suppliers("microsoft-365#0 google-workspace#0 zoom slack dropbox#0"),
  },
  "it-management": {
    label: { nl: "IT-beheer en hosting", en: "IT management and hosting" },
    recipient: "hosting",
    kinds: "all",
    suppliers: suppliers("it-administrator web-agency transip#0 combell#0 aws microsoft-azure cloudflare#0"),
  },
  bookkeeping: {
    label: { nl: "Boekhouding", en: "Bookkeeping" },
    recipient: "accountants",
    kinds: "all",
    suppliers: suppliers("exact moneybird twinfield e-boekhouden afas accountant"),
  },
  payroll: {
    label: { nl: "Salarissen", en: "Payroll" },
    recipient: "payroll-providers",
    kinds: "all",
    suppliers: suppliers("nmbrs loket-nl visma afas bookkeeper#0"),
  },
  personnel: {
    label: { nl: "Personeelszaken", en: "Human resources" },
    recipient: null,
    kinds: "all",
    suppliers: suppliers("personio afas visma"),
  },
  "occupational-health": {
    label: { nl: "Arbodienst", en: "Occupational health service" },
    recipient: "occupational-health",
    kinds: "all",
    suppliers: suppliers("arbodienst#0"),
  },
  hiring: {
    label: { nl: "Werving", en: "Recruitment" },
    recipient: null,
    kinds: "all",
    suppliers: suppliers("recruitee homerun"),
  },
  newsletter: {
    label: { nl: "Nieuwsbrieven", en: "Newsletters" },
    recipient: "email-marketing",
    kinds: "all",
    suppliers: suppliers("mailchimp laposta mailerlite activecampaign hubspot"),
  },
  analytics: {
    label: { nl: "Websitestatistiek", en: "Website statistics" },
    recipient: "analytics",
    kinds: "all",
    suppliers: suppliers("google-analytics matomo plausible hotjar microsoft-clarity"),
  },
  advertising: {
    label: { nl: "Adverteren", en: "Advertising" },
    recipient: "advertising-networks",
    kinds: ["general-office", "web-shop", "software-company", "recruitment"],
    suppliers: suppliers("google-ads#0 meta tiktok#1 pinterest#1"),
  },
  "cookie-notice": {
    label: { nl: "Cookiemelding", en: "Cookie notice" },
    recipient: null,
    kinds: "all",
    suppliers: suppliers("cookiebot"),
  },
  forms: {
    label: { nl: "Formulieren, afspraken en enquêtes", en: "Forms, appointments and surveys" },
    recipient: null,
    kinds: "all",
    suppliers: suppliers("typeform surveymonkey calendly"),
  },
  "social-media": {
    label: { nl: "Sociale media", en: "Social media" },
    recipient: "social-networks",
    kinds: "all",
    suppliers: suppliers("meta linkedin#0 x-twitter youtube tiktok#0 whatsapp-business#0"),
  },
  "ai-assistants": {
    label: { nl: "AI-assistenten", en: "AI assistants" },
    recipient: "it-suppliers",
    kinds: "all",
    suppliers: suppliers("microsoft-copilot#0 openai#0"),
  },
  "security-company": {
    label: { nl: "Beveiliging van het gebouw", en: "Security of the building" },
    recipient: null,
    kinds: "all",
    suppliers: suppliers("security-company#0"),
  },
  destruction: {
    label: { nl: "Archief en vernietiging", en: "Archive and destruction" },
    recipient: null,
    kinds: "all",
    suppliers: suppliers("archive-destruction-company"),
  },
  "customer-contact": {
    label: { nl: "Klantbeheer en klantcontact", en: "Customer management and contact" },
    recipient: null,
    kinds: ["general-office", "web-shop", "software-company", "recruitment"],
    suppliers: suppliers("salesforce hubspot zendesk intercom"),
  },
  payments: {
    label: { nl: "Betalingen", en: "Payments" },
    recipient: "payment-providers",
    kinds: ["web-shop", "association", "software-company"],
    suppliers: suppliers("mollie#0 adyen stripe#0 paypal klarna"),
  },
  shop: {
    label: { nl: "Winkelsoftware", en: "Shop software" },
    recipient: "hosting",
    kinds: ["web-shop"],
    suppliers: suppliers("shopify#0 lightspeed#0 sendcloud"),
  },
  marketplaces: {
    label: { nl: "Verkoopplatforms", en: "Marketplaces" },
    recipient: null,
    kinds: ["web-shop"],
    suppliers: suppliers("bol amazon-marketplace"),
  },
  carriers: {
    label: { nl: "Bezorging", en: "Delivery" },
    recipient: "carriers",
    kinds: ["web-shop"],
    suppliers: suppliers("postnl#0 dhl dpd ups"),
  },
  "pupil-records": {
    label: { nl: "Leerlingadministratie", en: "Pupil records" },
    recipient: "it-suppliers",
    kinds: ["school"],
    suppliers: suppliers("parnassys esis magister somtoday"),
  },
  "learning-materials": {
    label: { nl: "Digitaal lesmateriaal", en: "Digital learning materials" },
    recipient: "publishers",
    kinds: ["school"],
    suppliers: suppliers("basispoort kennisnet-entree"),
  },
  parents: {
    label: { nl: "Contact met ouders", en: "Contact with parents" },
    recipient: null,
    kinds: ["school"],
    suppliers: suppliers("social-schools"),
  },
  membership: {
    label: { nl: "Ledenadministratie", en: "Membership records" },
    recipient: "it-suppliers",
    kinds: ["association"],
    suppliers: suppliers("sportlink"),
  },
  "secure-mail": {
    label: { nl: "Beveiligd mailen", en: "Secure mail" },
    recipient: null,
    kinds: ["care-practice", "municipality", "school"],
    suppliers: suppliers("zivver"),
  },
} as const satisfies { readonly [id: string]: Slot };
export type SupplierSlot = keyof typeof supplierSlots;

/** A slot with its suppliers. */
export const supplierSlot = (id: SupplierSlot): Slot => supplierSlots[id];

/** The slots that a kind of organisation is asked about. */
export const slotsFor = (kind: OrganisationKind): ReadonlyArray<SupplierSlot> =>
  (Object.keys(supplierSlots) as ReadonlyArray<SupplierSlot>).filter((id) => {
    const { kinds } = supplierSlot(id);
    return kinds === "all" || kinds.includes(kind);
  });
