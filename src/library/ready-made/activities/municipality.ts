import type { ReadyMadeActivity } from "../ready-made-activity.ts";

const notice = {
  nl: "in de privacyverklaring op de website van de gemeente",
  en: "in the privacy statement on the municipality's website",
};
const bsn = {
  class: "national-id",
  ground: "national-id-statute",
  citation: "art. 10 Wabb",
  reasoning: {
    nl: "een overheidsorgaan mag het BSN gebruiken voor zijn taak",
    en: "a public body may use the BSN for its task",
  },
} as const;
const list = {
  nl: "De selectielijst gaat voor: zoek het nummer op. Eerder vernietigen mag niet.",
  en: "The selection list goes first: look up the number. Destroying earlier is not allowed.",
};

export const municipalityActivities: ReadonlyArray<ReadyMadeActivity> = [
  {
    id: "municipality-population-register",
    kinds: ["municipality"],
    asks: null,
    name: { nl: "Basisregistratie personen", en: "Population register" },
    purposes: [
      {
        text: { nl: "de basisregistratie personen bij te houden", en: "to keep the population register" },
        basis: "legal-obligation",
        statutes: ["art. 1.4 Wet BRP"],
      },
    ],
    groups: [
      {
        subjects: "residents",
        items:
          "name address birth-date birth-place nationality marital-status partner-data children-data bsn death-date",
        grounds: [
          {
            class: "national-id",
            ground: "national-id-statute",
            citation: "art. 8 Wabb",
            reasoning: {
              nl: "de wet kent het BSN toe bij de inschrijving",
              en: "the law assigns the BSN at registration",
            },
          },
        ],
        sources: "data-subject municipalities",
        provision: "statutory",
        terms: [{ id: "archives-selection-list" }],
      },
    ],
    recipients: [
      {
        recipient: "competent-authorities",
        what: { nl: "gegevens gebruiken voor hun wettelijke taak", en: "using data for their statutory task" },
        role: "controller",
        basis: "legal-obligation",
        statute: "art. 3.2 Wet BRP",
      },
      { slot: "it-management", what: { nl: "systemen beheren", en: "managing systems" } },
    ],
    informing: notice,
    mind: list,
  },
  {
    id: "municipality-permits",
    kinds: ["municipality"],
    asks: null,
    name: { nl: "Omgevingsvergunningen", en: "Environmental permits" },
    purposes: [
      {
        text: { nl: "aanvragen te beoordelen en te beslissen", en: "to assess and decide applications" },
        libraryId: "purpose-public-task",
        basis: "public-task",
        statutes: ["art. 5.8 Omgevingswet"],
      },
    ],
    groups: [
      {
        subjects: "residents representatives",
        items: "name address email phone correspondence decision",
        provision: "statutory",
        terms: [{ id: "archives-selection-list" }],
      },
    ],
    recipients: [
      {
        recipient: "public",
        role: "controller",
        what: { nl: "besluiten bekendmaken", en: "publishing decisions" },
        basis: "legal-obligation",
        statute: "art. 3:42 Awb",
      },
      { slot: "it-management", what: { nl: "systemen beheren", en: "managing systems" } },
    ],
    informing: notice,
    mind: {
      nl: "Lak namen, adressen en handtekeningen voordat stukken openbaar worden. De selectielijst gaat voor.",
      en: "Black out names, addresses and signatures before documents are published. The selection list goes first.",
    },
  },
  {
    id: "municipality-taxes",
    kinds: ["municipality"],
    asks: null,
    name: { nl: "Gemeentelijke belastingen en WOZ", en: "Local taxes and property valuation" },
    purposes: [
      {
        text: { nl: "belastingen te heffen en te innen", en: "to levy and collect taxes" },
        libraryId: "purpose-public-task",
        basis: "public-task",
        statutes: ["art. 231 Gemeentewet", "art. 1 Wet WOZ"],
      },
    ],
    groups: [
      {
        subjects: "residents homeowners",
        items: "name address bsn iban invoice payment-status rent",
        grounds: [bsn],
        sources: "data-subject competent-authorities",
        provision: "statutory",
        terms: [{ id: "archives-selection-list" }],
      },
    ],
    recipients: [
      { recipient: "bailiffs", role: "controller", what: { nl: "invorderen", en: "collecting" } },
      {
        recipient: "tax-authority",
        what: { nl: "WOZ-waarden leveren", en: "supplying property values" },
        basis: "legal-obligation",
        statute: "Wet waardering onroerende zaken",
      },
    ],
    informing: notice,
    mind: list,
  },
  {
    id: "municipality-objections",
    kinds: ["municipality"],
    asks: null,
    name: { nl: "Bezwaarschriften behandelen", en: "Handling objections" },
    purposes: [
      {
        text: { nl: "bezwaren te heroverwegen", en: "to reconsider objections" },
        libraryId: "purpose-public-task",
        basis: "public-task",
        statutes: ["art. 7:11 Awb"],
      },
    ],
    groups: [
      {
        subjects: "residents representatives",
        items: "name address email correspondence legal-file decision",
        provision: "voluntary",
        terms: [{ id: "archives-selection-list" }],
      },
    ],
    recipients: [
      {
        recipient: "courts",
        what: { nl: "beroep behandelen", en: "hearing appeals" },
        basis: "legal-obligation",
        statute: "art. 8:42 Awb",
      },
    ],
    informing: notice,
    mind: list,
  },
  {
    id: "municipality-reports",
    kinds: ["municipality"],
    asks: null,
    name: { nl: "Meldingen over de openbare ruimte", en: "Reports on public space" },
    purposes: [
      {
        text: {
          nl: "meldingen op te lossen en te laten weten wat is gedaan",
          en: "to solve reports and tell what was done",
        },
        libraryId: "purpose-public-task",
        basis: "public-task",
        statutes: ["art. 108 Gemeentewet"],
      },
    ],
    groups: [
      {
        subjects: "residents",
        items: "correspondence location-data",
        optional: "name email phone photos-videos",
        provision: "voluntary",
        terms: [{ id: "archives-selection-list" }],
      },
    ],
    recipients: [
      {
        recipient: "service-providers",
        role: "processor",
        what: { nl: "de melding uitvoeren", en: "carrying out the work" },
      },
    ],
    informing: notice,
    mind: list,
  },
  {
    id: "municipality-social-support",
    kinds: ["municipality"],
    asks: "social-support",
    name: { nl: "Maatschappelijke ondersteuning (Wmo)", en: "Social support (Wmo)" },
    purposes: [
      {
        text: { nl: "hulpvragen te onderzoeken en ondersteuning te geven", en: "to examine requests and give support" },
        libraryId: "purpose-public-task",
        basis: "public-task",
        statutes: ["art. 2.3.2 Wmo 2015"],
      },
    ],
    groups: [
      {
        subjects: "residents informal-carers",
        items: "name address birth-date bsn support-need home-situation support-plan decision",
        grounds: [
          { class: "special", ground: "substantial-public-interest", citation: "art. 5.1.1 Wmo 2015" },
          { ...bsn, citation: "art. 5.2.9 Wmo 2015" },
        ],
        sources: "data-subject care-providers",
        provision: "statutory",
        terms: [{ id: "wmo-file" }],
      },
    ],
    recipients: [
      {
        recipient: "care-providers",
        what: { nl: "ondersteuning leveren", en: "providing support" },
        basis: "public-task",
        statute: "art. 5.1.1 Wmo 2015",
      },
      {
        recipient: "cak",
        what: { nl: "de eigen bijdrage innen", en: "collecting the contribution" },
        basis: "legal-obligation",
        statute: "art. 5.2.1 Wmo 2015",
      },
      {
        recipient: "svb",
        what: { nl: "het persoonsgebonden budget betalen", en: "paying the personal budget" },
        basis: "legal-obligation",
        statute: "art. 5.2.1 Wmo 2015",
      },
      {
        recipient: "safe-at-home",
        what: { nl: "een vermoeden van geweld melden", en: "reporting suspected violence" },
      },
      { slot: "secure-mail", what: { nl: "veilig mailen", en: "mailing securely" } },
    ],
    informing: notice,
    dpia: ["ap-health-data", "ap-partnerships", "wp248-vulnerable"],
  },
  {
    id: "municipality-youth-care",
    kinds: ["municipality"],
    asks: "social-support",
    name: { nl: "Jeugdhulp", en: "Youth care" },
    purposes: [
      {
        text: { nl: "jeugdhulp te beoordelen en toe te kennen", en: "to assess and grant youth care" },
        libraryId: "purpose-public-task",
        basis: "public-task",
        statutes: ["art. 2.3 Jeugdwet"],
      },
    ],
    groups: [
      {
        subjects: "children parents",
        items: "name address birth-date bsn support-need home-situation support-plan decision",
        grounds: [
          { class: "special", ground: "substantial-public-interest", citation: "art. 7.4.0 Jeugdwet" },
          { ...bsn, citation: "art. 7.2.1 Jeugdwet" },
        ],
        sources: "data-subject care-providers schools",
        minors: true,
        terms: [{ id: "youth-care-file" }],
      },
    ],
    recipients: [
      {
        recipient: "care-providers",
        what: { nl: "jeugdhulp geven", en: "giving youth care" },
        basis: "public-task",
        statute: "art. 7.4.0 Jeugdwet",
      },
      {
        recipient: "safe-at-home",
        what: { nl: "een vermoeden van mishandeling melden", en: "reporting suspected abuse" },
      },
      { slot: "secure-mail", what: { nl: "veilig mailen", en: "mailing securely" } },
    ],
    informing: notice,
    dpia: ["ap-health-data", "ap-partnerships", "wp248-vulnerable"],
  },
  {
    id: "municipality-benefits",
    kinds: ["municipality"],
    asks: "social-support",
    name: { nl: "Bijstand (Participatiewet)", en: "Social assistance (Participatiewet)" },
    purposes: [
      {
        text: {
          nl: "het recht op bijstand vast te stellen en uit te betalen",
          en: "to establish and pay social assistance",
        },
        libraryId: "purpose-public-task",
        basis: "public-task",
        statutes: ["art. 7 Participatiewet"],
      },
    ],
    groups: [
      {
        subjects: "benefit-recipients",
        items: "name address birth-date bsn iban income debts benefit marital-status decision",
        grounds: [bsn],
        sources: "data-subject uwv tax-authority",
        provision: "statutory",
        terms: [{ id: "archives-selection-list" }],
      },
    ],
    recipients: [
      {
        recipient: "uwv",
        what: { nl: "gegevens uitwisselen over werk en inkomen", en: "exchanging data on work and income" },
        basis: "legal-obligation",
        statute: "art. 64 Participatiewet",
      },
      {
        recipient: "tax-authority",
        what: { nl: "loonheffing aangeven", en: "reporting wage tax" },
        basis: "legal-obligation",
        statute: "art. 28 Wet op de loonbelasting 1964",
      },
    ],
    informing: notice,
    dpia: ["ap-financial-situation", "ap-fraud-fighting", "wp248-vulnerable"],
    mind: list,
  },
  {
    id: "municipality-debt-help",
    kinds: ["municipality"],
    asks: "social-support",
    name: { nl: "Schuldhulpverlening", en: "Debt counselling" },
    purposes: [
      {
        text: { nl: "inwoners te helpen bij schulden", en: "to help residents with debts" },
        libraryId: "purpose-public-task",
        basis: "public-task",
        statutes: ["art. 3 Wet gemeentelijke schuldhulpverlening"],
      },
    ],
    groups: [
      {
        subjects: "residents",
        items: "name address bsn income debts debt-help",
        grounds: [bsn],
        sources: "data-subject competent-authorities",
        provision: "voluntary",
        terms: [{ id: "debt-counselling" }],
      },
    ],
    recipients: [
      { recipient: "credit-registers", what: { nl: "een regeling registreren", en: "registering an arrangement" } },
      {
        recipient: "bailiffs",
        role: "controller",
        what: { nl: "afspraken maken over schulden", en: "making arrangements on debts" },
      },
    ],
    informing: notice,
    dpia: ["ap-financial-situation", "wp248-vulnerable"],
  },
  {
    id: "municipality-street-cameras",
    kinds: ["municipality"],
    asks: "street-cameras",
    name: { nl: "Cameratoezicht voor de openbare orde", en: "Cameras for public order" },
    purposes: [
      {
        text: { nl: "de openbare orde te handhaven", en: "to keep public order" },
        basis: "public-task",
        statutes: ["art. 151c Gemeentewet"],
      },
    ],
    groups: [
      { subjects: "passers-by", items: "cctv", sources: "own-observation", terms: [{ id: "camera-municipal" }] },
    ],
    recipients: [
      {
        recipient: "police-justice",
        role: "controller",
        what: { nl: "meekijken en optreden", en: "watching and acting" },
        basis: "public-task",
        statute: "art. 151c lid 3 Gemeentewet",
      },
    ],
    informing: { nl: "met borden in het gebied", en: "with signs in the area" },
    dpia: ["ap-camera", "art35-public-area"],
    mind: {
      nl: "De burgemeester is hier verantwoordelijk: kies hem als verwerkingsverantwoordelijke.",
      en: "The mayor is the controller here: choose that controller.",
    },
  },
];
