import type { ReadyMadeActivity } from "../ready-made-activity.ts";

const notice = {
  nl: "in de privacytoelichting voor ouders en leerlingen",
  en: "in the privacy notice for parents and pupils",
};
const secondary = {
  nl: "De artikelen zijn die voor het basisonderwijs (WPO); voor voortgezet onderwijs geldt de WVO 2020.",
  en: "The articles are those for primary schools (WPO); secondary schools fall under the WVO 2020.",
};

export const schoolActivities: ReadonlyArray<ReadyMadeActivity> = [
  {
    id: "school-enrolment",
    kinds: ["school"],
    asks: null,
    name: { nl: "Aanmelden en inschrijven van leerlingen", en: "Registering and enrolling pupils" },
    purposes: [
      {
        text: { nl: "leerlingen toe te laten en in te schrijven", en: "to admit and enrol pupils" },
        basis: "public-task",
        statutes: ["art. 40 WPO"],
      },
      {
        text: { nl: "de inschrijving aan te leveren bij DUO", en: "to report the enrolment to DUO" },
        basis: "legal-obligation",
        statutes: ["Wet register onderwijsdeelnemers"],
      },
    ],
    groups: [
      {
        subjects: "pupils parents",
        items: "name address phone email birth-date birth-place nationality education-number school-class parents-data",
        grounds: [
          {
            class: "national-id",
            ground: "national-id-statute",
            citation: "Wet register onderwijsdeelnemers",
            reasoning: {
              nl: "de wet schrijft het persoonsgebonden nummer voor bij de inschrijving",
              en: "the law prescribes the number at enrolment",
            },
          },
        ],
        provision: "statutory",
        minors: true,
        terms: [{ id: "pupil-attendance" }],
      },
    ],
    recipients: [
      { slot: "pupil-records", what: { nl: "de leerlingadministratie voeren", en: "keeping pupil records" } },
      {
        recipient: "duo",
        what: { nl: "inschrijvingen registreren", en: "registering enrolments" },
        basis: "legal-obligation",
        statute: "Wet register onderwijsdeelnemers",
      },
    ],
    informing: notice,
    mind: secondary,
  },
  {
    id: "school-progress",
    kinds: ["school"],
    asks: null,
    name: { nl: "Leerlingen volgen en begeleiden", en: "Following and guiding pupils" },
    purposes: [
      {
        text: { nl: "onderwijs te geven en de voortgang te volgen", en: "to teach and follow progress" },
        libraryId: "purpose-education-delivery",
        basis: "public-task",
        statutes: ["art. 8 WPO"],
      },
    ],
    groups: [
      {
        subjects: "pupils",
        items: "name school-class school-results school-progress notes",
        sources: "data-subject own-observation",
        minors: true,
        terms: [{ id: "pupil-file" }],
      },
    ],
    recipients: [
      {
        slot: "pupil-records",
        what: { nl: "het leerlingvolgsysteem draaien", en: "running the pupil tracking system" },
      },
    ],
    informing: notice,
    mind: secondary,
  },
  {
    id: "school-support",
    kinds: ["school"],
    asks: null,
    name: { nl: "Extra ondersteuning van leerlingen", en: "Extra support for pupils" },
    purposes: [
      {
        text: { nl: "leerlingen extra ondersteuning te geven", en: "to give pupils extra support" },
        basis: "public-task",
        statutes: ["art. 18a en 40a WPO"],
      },
    ],
    groups: [
      {
        subjects: "pupils parents",
        items: "name school-care home-situation support-plan",
        grounds: [
          {
            class: "special",
            ground: "substantial-public-interest",
            citation: "art. 30 lid 2 onder a UAVG",
            reasoning: {
              nl: "nodig voor speciale begeleiding of voorzieningen vanwege de gezondheid",
              en: "needed for special guidance or provisions because of health",
            },
          },
        ],
        sources: "data-subject care-providers",
        minors: true,
        terms: [{ id: "pupil-file" }, { id: "special-education-referral", items: "support-plan" }],
      },
    ],
    recipients: [
      { slot: "pupil-records", what: { nl: "het dossier bewaren", en: "keeping the file" } },
      { slot: "secure-mail", what: { nl: "veilig mailen", en: "mailing securely" } },
      {
        recipient: "education-partnership",
        what: { nl: "ondersteuning toewijzen", en: "assigning support" },
        basis: "public-task",
        statute: "art. 18a WPO",
      },
      {
        recipient: "public-health-service",
        role: "controller",
        what: { nl: "zorg om een leerling bespreken", en: "discussing care for a pupil" },
      },
    ],
    informing: notice,
    dpia: ["ap-health-data", "wp248-vulnerable"],
    mind: secondary,
  },
  {
    id: "school-attendance",
    kinds: ["school"],
    asks: null,
    name: { nl: "Aanwezigheid en verzuim", en: "Attendance and absence" },
    purposes: [
      {
        text: { nl: "aanwezigheid bij te houden en verzuim te melden", en: "to record attendance and report absence" },
        basis: "legal-obligation",
        statutes: ["art. 21a Leerplichtwet 1969"],
      },
    ],
    groups: [
      {
        subjects: "pupils",
        items: "name school-class school-attendance",
        sources: "data-subject own-observation",
        minors: true,
        terms: [{ id: "pupil-attendance" }],
      },
    ],
    recipients: [
      { slot: "pupil-records", what: { nl: "verzuim bijhouden", en: "keeping attendance" } },
      {
        recipient: "school-attendance-officer",
        what: { nl: "verzuim melden", en: "reporting absence" },
        basis: "legal-obligation",
        statute: "art. 21a Leerplichtwet 1969",
      },
    ],
    informing: notice,
    mind: {
      nl: "Noteer dat een leerling ziek is, niet wat hij heeft.",
      en: "Record that a pupil is ill, not what with.",
    },
  },
  {
    id: "school-learning-materials",
    kinds: ["school"],
    asks: null,
    name: { nl: "Digitaal lesmateriaal en toetsen", en: "Digital learning materials and tests" },
    purposes: [
      {
        text: {
          nl: "leerlingen met digitaal lesmateriaal te laten werken",
          en: "to let pupils work with digital materials",
        },
        libraryId: "purpose-education-delivery",
        basis: "public-task",
        statutes: ["art. 8 WPO"],
      },
    ],
    groups: [
      {
        subjects: "pupils teachers",
        items: "name eck-id school-class school-results click-behaviour",
        sources: "data-subject own-observation",
        minors: true,
        terms: [{ id: "pupil-file" }],
      },
    ],
    recipients: [
      { slot: "learning-materials", what: { nl: "toegang geven tot lesmateriaal", en: "giving access to materials" } },
    ],
    informing: notice,
    mind: {
      nl: "Met elke uitgever hoort een overeenkomst volgens het Privacyconvenant Onderwijs.",
      en: "Each publisher needs an agreement under the education covenant.",
    },
  },
  {
    id: "school-parents",
    kinds: ["school"],
    asks: null,
    name: { nl: "Contact met ouders", en: "Contact with parents" },
    purposes: [
      {
        text: { nl: "ouders op de hoogte te houden", en: "to keep parents informed" },
        basis: "public-task",
        statutes: ["art. 11 WPO"],
      },
    ],
    groups: [
      {
        subjects: "parents pupils",
        items: "name email phone school-class chat",
        minors: true,
        terms: [{ id: "pupil-file" }],
      },
    ],
    recipients: [
      { slot: "parents", what: { nl: "berichten aan ouders sturen", en: "sending messages to parents" } },
      { slot: "office", what: { nl: "mail bewaren", en: "storing mail" } },
    ],
    informing: notice,
  },
  {
    id: "school-transfer",
    kinds: ["school"],
    asks: null,
    name: { nl: "Overstap naar een andere school", en: "Moving to another school" },
    purposes: [
      {
        text: { nl: "de nieuwe school te informeren", en: "to inform the new school" },
        basis: "legal-obligation",
        statutes: ["art. 42 WPO"],
      },
    ],
    groups: [
      {
        subjects: "pupils",
        items: "name school-results school-progress school-advice",
        minors: true,
        sources: "own-observation",
        terms: [{ id: "educational-report" }],
      },
    ],
    recipients: [
      {
        recipient: "schools",
        what: { nl: "het onderwijskundig rapport geven", en: "handing over the educational report" },
        basis: "legal-obligation",
        statute: "art. 42 WPO",
      },
    ],
    informing: notice,
    mind: secondary,
  },
  {
    id: "school-photos",
    kinds: ["school"],
    asks: "photos",
    name: { nl: "Foto's van leerlingen", en: "Photos of pupils" },
    purposes: [
      {
        text: { nl: "te laten zien wat er op school gebeurt", en: "to show what happens at school" },
        basis: "consent",
        consent: {
          obtained: {
            nl: "elk jaar op een formulier voor de ouders, per soort gebruik",
            en: "each year on a form for the parents, per kind of use",
          },
          withdrawal: { nl: "in de ouderapp of met een bericht aan school", en: "in the parents' app or by a message" },
          parental: "asked",
        },
      },
    ],
    groups: [
      {
        subjects: "pupils",
        items: "photos-videos consent-log",
        provision: "voluntary",
        minors: true,
        terms: [{ id: "pupil-photos" }, { id: "consent-proof", items: "consent-log" }],
      },
    ],
    recipients: [
      { slot: "parents", what: { nl: "foto's delen met ouders", en: "sharing photos with parents" } },
      { recipient: "public", role: "controller", what: { nl: "foto's op de website", en: "photos on the website" } },
    ],
    informing: notice,
    mind: {
      nl: "Vanaf 16 jaar geeft de leerling zelf toestemming; vanaf 12 mag hij zelf intrekken.",
      en: "From 16 the pupil consents himself; from 12 he may withdraw himself.",
    },
  },
  {
    id: "school-contribution",
    kinds: ["school"],
    asks: null,
    name: { nl: "Vrijwillige ouderbijdrage", en: "Voluntary parental contribution" },
    purposes: [
      {
        text: { nl: "de ouderbijdrage te vragen en te ontvangen", en: "to ask and receive the contribution" },
        basis: "contract",
        reasoning: { nl: "de vrijwillige afspraak met de ouders", en: "the voluntary agreement with the parents" },
      },
    ],
    groups: [
      {
        subjects: "parents",
        items: "name email iban payment-status",
        provision: "voluntary",
        terms: [{ id: "fiscal-administration" }],
      },
    ],
    recipients: [{ recipient: "banks", what: { nl: "betalingen ontvangen", en: "receiving payments" } }],
    informing: notice,
    mind: {
      nl: "Sluit geen leerling uit van een activiteit omdat niet is betaald (art. 40 WPO).",
      en: "Exclude no pupil from an activity because nothing was paid (art. 40 WPO).",
    },
  },
  {
    id: "school-alumni",
    kinds: ["school"],
    asks: "alumni",
    name: { nl: "Oud-leerlingen en reünies", en: "Alumni and reunions" },
    purposes: [
      {
        text: { nl: "oud-leerlingen voor een reünie uit te nodigen", en: "to invite former pupils to a reunion" },
        basis: "consent",
        consent: {
          obtained: { nl: "bij het afscheid, op een formulier", en: "at leaving, on a form" },
          withdrawal: { nl: "met een bericht aan school", en: "by a message to the school" },
        },
      },
    ],
    groups: [{ subjects: "alumni", items: "name email", provision: "voluntary", terms: [{ id: "alumni" }] }],
    recipients: [],
    informing: { nl: "bij het vragen van de toestemming", en: "when consent is asked" },
  },
];
