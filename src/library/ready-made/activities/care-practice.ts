import type { ReadyMadeActivity } from "../ready-made-activity.ts";

const notice = { nl: "in de privacyverklaring voor patiënten", en: "in the privacy notice for patients" };
const health = {
  class: "special",
  ground: "health-care",
  citation: "art. 30 lid 3 onder a UAVG",
} as const;
const bsn = {
  class: "national-id",
  ground: "national-id-statute",
  citation: "art. 4 Wabvpz",
  reasoning: {
    nl: "de zorgaanbieder moet het BSN gebruiken bij zorg en declaratie",
    en: "the care provider must use the BSN for care and claims",
  },
} as const;

export const carePracticeActivities: ReadonlyArray<ReadyMadeActivity> = [
  {
    id: "care-patient-files",
    kinds: ["care-practice"],
    asks: null,
    name: { nl: "Patiëntendossiers", en: "Patient files" },
    purposes: [
      {
        text: { nl: "zorg te geven", en: "to give care" },
        libraryId: "purpose-care-delivery",
        basis: "contract",
        reasoning: { nl: "de behandelingsovereenkomst (art. 7:446 BW)", en: "the treatment contract (art. 7:446 BW)" },
      },
      {
        text: { nl: "een dossier bij te houden", en: "to keep a file" },
        basis: "legal-obligation",
        statutes: ["art. 7:454 BW"],
      },
    ],
    groups: [
      {
        subjects: "patients",
        items: "name address birth-date phone email bsn diagnosis treatment medication allergies",
        grounds: [health, bsn],
        sources: "data-subject care-providers",
        provision: "needed-for-contract",
        terms: [{ id: "medical-file" }],
      },
    ],
    recipients: [
      { slot: "it-management", what: { nl: "systemen beheren", en: "managing systems" } },
      {
        recipient: "care-providers",
        what: { nl: "waarnemen en samen behandelen", en: "standing in and treating together" },
      },
    ],
    informing: notice,
    dpia: ["ap-health-data"],
    mind: {
      nl: "Met de leverancier van het dossiersysteem hoort een verwerkersovereenkomst: voeg hem toe. Een individuele arts valt niet onder grootschalig.",
      en: "The supplier of the file system needs a processor agreement: add it. A single doctor is not large scale.",
    },
  },
  {
    id: "care-appointments",
    kinds: ["care-practice"],
    asks: null,
    name: { nl: "Afspraken maken en herinneren", en: "Making and recalling appointments" },
    purposes: [
      {
        text: { nl: "afspraken te plannen en eraan te herinneren", en: "to plan appointments and send reminders" },
        basis: "contract",
        reasoning: { nl: "de behandelingsovereenkomst", en: "the treatment contract" },
      },
    ],
    groups: [
      {
        subjects: "patients",
        items: "name birth-date phone email",
        provision: "needed-for-contract",
        terms: [{ id: "reservations" }],
      },
    ],
    recipients: [{ slot: "office", what: { nl: "de agenda bewaren", en: "storing the calendar" } }],
    informing: notice,
    mind: {
      nl: "Zet in een herinnering niet waarvoor iemand komt.",
      en: "Do not say in a reminder what someone comes for.",
    },
  },
  {
    id: "care-claims",
    kinds: ["care-practice"],
    asks: null,
    name: { nl: "Zorg declareren", en: "Claiming for care" },
    purposes: [
      {
        text: { nl: "zorg te declareren bij de verzekeraar", en: "to claim care from the insurer" },
        basis: "legal-obligation",
        statutes: ["art. 87 Zorgverzekeringswet"],
      },
    ],
    groups: [
      {
        subjects: "patients",
        items: "name birth-date bsn insurance-health treatment invoice",
        grounds: [health, bsn],
        provision: "statutory",
        terms: [{ id: "fiscal-administration" }],
      },
    ],
    recipients: [
      {
        recipient: "insurers",
        what: { nl: "zorg vergoeden", en: "reimbursing care" },
        basis: "legal-obligation",
        statute: "art. 87 Zorgverzekeringswet",
      },
      { slot: "bookkeeping", what: { nl: "de boekhouding doen", en: "doing the books" } },
    ],
    informing: notice,
  },
  {
    id: "care-referrals",
    kinds: ["care-practice"],
    asks: null,
    name: { nl: "Verwijzen en overleggen met zorgverleners", en: "Referring to and consulting care providers" },
    purposes: [
      {
        text: {
          nl: "patiënten te verwijzen en behandelingen af te stemmen",
          en: "to refer patients and coordinate treatment",
        },
        libraryId: "purpose-care-delivery",
        basis: "contract",
        reasoning: { nl: "de behandelingsovereenkomst", en: "the treatment contract" },
      },
    ],
    groups: [
      {
        subjects: "patients",
        items: "name birth-date bsn diagnosis treatment correspondence",
        grounds: [health, bsn],
        sources: "data-subject care-providers",
        terms: [{ id: "medical-file" }],
      },
    ],
    recipients: [
      {
        recipient: "care-providers",
        what: { nl: "een behandeling overnemen of meedenken", en: "taking over or advising on treatment" },
      },
      { slot: "secure-mail", what: { nl: "veilig mailen", en: "mailing securely" } },
    ],
    informing: notice,
    mind: {
      nl: "Wie niet bij de behandeling hoort, krijgt alleen gegevens met toestemming (art. 7:457 BW).",
      en: "Those outside the treatment get data with consent only (art. 7:457 BW).",
    },
  },
  {
    id: "care-incidents",
    kinds: ["care-practice"],
    asks: null,
    name: { nl: "Incidenten in de zorg melden", en: "Reporting incidents in care" },
    purposes: [
      {
        text: { nl: "van incidenten te leren", en: "to learn from incidents" },
        basis: "legal-obligation",
        statutes: ["art. 9 Wkkgz"],
      },
    ],
    groups: [
      {
        subjects: "patients employees",
        items: "name incident-injury notes",
        grounds: [health],
        sources: "own-observation",
        terms: [{ id: "care-incidents" }],
      },
    ],
    recipients: [
      {
        recipient: "supervisors",
        what: { nl: "een calamiteit melden", en: "reporting a calamity" },
        basis: "legal-obligation",
        statute: "art. 11 Wkkgz",
      },
    ],
    informing: notice,
    mind: { nl: "Houd meldingen buiten het patiëntendossier.", en: "Keep reports outside the patient file." },
  },
  {
    id: "care-complaints",
    kinds: ["care-practice"],
    asks: null,
    name: { nl: "Klachten over zorg", en: "Complaints about care" },
    purposes: [
      {
        text: { nl: "klachten te behandelen", en: "to handle complaints" },
        libraryId: "purpose-legal-claims",
        basis: "legal-obligation",
        statutes: ["art. 13 Wkkgz"],
      },
    ],
    groups: [
      {
        subjects: "complainants patients",
        items: "name address email complaint treatment correspondence",
        grounds: [health],
        provision: "voluntary",
        terms: [{ id: "care-complaints" }],
      },
    ],
    recipients: [
      { recipient: "lawyers", what: { nl: "een klacht beoordelen", en: "assessing a complaint" } },
      { recipient: "insurers", what: { nl: "aansprakelijkheid regelen", en: "settling liability" } },
    ],
    informing: notice,
  },
  {
    id: "care-portal",
    kinds: ["care-practice"],
    asks: "patient-portal",
    name: { nl: "Patiëntenportaal en online inzage", en: "Patient portal and online access" },
    purposes: [
      {
        text: { nl: "patiënten online hun dossier te laten zien", en: "to show patients their file online" },
        basis: "legal-obligation",
        statutes: ["art. 15d Wabvpz"],
      },
    ],
    groups: [
      {
        subjects: "patients",
        items: "name birth-date bsn login-details diagnosis treatment",
        grounds: [health, bsn],
        provision: "voluntary",
        terms: [{ id: "medical-file" }, { id: "customer-account", items: "login-details" }],
      },
      {
        name: { nl: "Wie keek in het dossier", en: "Who looked at the file" },
        subjects: "employees",
        items: "name logs",
        sources: "own-observation",
        terms: [{ id: "healthcare-access-logs" }],
      },
    ],
    recipients: [{ slot: "it-management", what: { nl: "het portaal beheren", en: "managing the portal" } }],
    informing: notice,
    dpia: ["ap-health-data"],
  },
];
