import type { ReadyMadeActivity } from "../ready-made-activity.ts";

const handbook = { nl: "in de privacyverklaring voor personeel", en: "in the privacy notice for staff" };

/** Work with people in service: the same in every kind of organisation. */
export const staffActivities: ReadonlyArray<ReadyMadeActivity> = [
  {
    id: "staff-personnel-file",
    kinds: "all",
    asks: "staff",
    name: { nl: "Personeelsdossiers bijhouden", en: "Keeping personnel files" },
    purposes: [
      {
        text: { nl: "de arbeidsovereenkomst uit te voeren", en: "to perform the employment contract" },
        libraryId: "purpose-hr-administration",
        basis: "contract",
        reasoning: { nl: "de arbeidsovereenkomst", en: "the employment contract" },
      },
      {
        text: {
          nl: "noodcontacten te kunnen bellen als er iets gebeurt",
          en: "to be able to call an emergency contact when something happens",
        },
        basis: "legitimate-interests",
        interest: { nl: "snel hulp kunnen regelen voor een medewerker", en: "getting help to an employee quickly" },
        asAuthority: ["art. 3 Arbeidsomstandighedenwet"],
      },
    ],
    groups: [
      {
        name: { nl: "Dossier", en: "File" },
        subjects: "employees",
        items:
          "name address email phone birth-date staff-number job-title contract start-end-date performance leave training",
        purposes: [0],
        provision: "contractual",
        terms: [{ id: "personnel-file" }, { id: "employment-contract", items: "contract" }],
      },
      {
        name: { nl: "Noodcontact", en: "Emergency contact" },
        subjects: "employees relatives-of-staff",
        items: "emergency-contact",
        purposes: [1],
        provision: "voluntary",
        terms: [{ id: "emergency-contacts" }],
      },
    ],
    recipients: [
      { slot: "personnel", what: { nl: "dossiers bewaren", en: "keeping the files" } },
      { slot: "office", what: { nl: "mail en bestanden bewaren", en: "storing mail and files" } },
    ],
    informing: handbook,
    mind: {
      nl: "Leg geen oorzaak of aard van ziekte vast, en bewaar niet het hele dossier zeven jaar.",
      en: "Record no cause or nature of illness, and do not keep the whole file for seven years.",
    },
  },
  {
    id: "staff-payroll",
    kinds: "all",
    asks: "staff",
    name: { nl: "Salarissen betalen", en: "Paying salaries" },
    purposes: [
      {
        text: { nl: "salaris te betalen", en: "to pay salaries" },
        libraryId: "purpose-payroll",
        basis: "contract",
        reasoning: { nl: "de arbeidsovereenkomst", en: "the employment contract" },
      },
      {
        text: { nl: "loonheffing en premies aan te geven", en: "to report wage tax and contributions" },
        basis: "legal-obligation",
        statutes: ["art. 28 Wet op de loonbelasting 1964"],
      },
    ],
    groups: [
      {
        subjects: "employees",
        items: "name address birth-date bsn id-document-copy iban salary tax-data pension start-end-date",
        grounds: [
          {
            class: "national-id",
            ground: "national-id-statute",
            citation: "art. 28 onder a en f Wet op de loonbelasting 1964",
            reasoning: {
              nl: "de werkgever moet het BSN vermelden en een kopie van het identiteitsbewijs bewaren",
              en: "the employer must report the BSN and keep a copy of the identity document",
            },
          },
        ],
        provision: "statutory",
        terms: [
          { id: "payroll-administration" },
          { id: "payroll-tax-statement", items: "tax-data" },
          { id: "id-copy-employee", items: "id-document-copy" },
        ],
      },
    ],
    recipients: [
      { slot: "payroll", what: { nl: "de salarissen berekenen", en: "calculating salaries" } },
      {
        recipient: "tax-authority",
        what: { nl: "loonheffing aangeven", en: "reporting wage tax" },
        basis: "legal-obligation",
        statute: "art. 28 Wet op de loonbelasting 1964",
      },
      {
        recipient: "pension-administrators",
        what: { nl: "pensioen opbouwen", en: "building up pensions" },
      },
      { recipient: "banks", what: { nl: "het salaris overmaken", en: "transferring the salary" } },
    ],
    informing: handbook,
  },
  {
    id: "staff-absence",
    kinds: "all",
    asks: "staff",
    name: { nl: "Ziekte en re-integratie", en: "Sickness and reintegration" },
    purposes: [
      {
        text: {
          nl: "loon door te betalen en terugkeer naar het werk te regelen",
          en: "to continue pay and arrange the return to work",
        },
        libraryId: "purpose-absence-management",
        basis: "legal-obligation",
        statutes: ["art. 7:629 BW", "art. 7:658a BW", "art. 25 WIA"],
      },
    ],
    groups: [
      {
        subjects: "employees",
        items: "name sick-report absence-duration work-ability reintegration",
        grounds: [
          {
            class: "special",
            ground: "employment-social-law",
            citation: "art. 30 lid 1 UAVG",
            reasoning: {
              nl: "nodig voor loondoorbetaling en re-integratie; oorzaak, diagnose en behandeling leggen we niet vast",
              en: "needed for pay and reintegration; cause, diagnosis and treatment are not recorded",
            },
          },
        ],
        sources: "data-subject occupational-health",
        provision: "statutory",
        terms: [{ id: "sickness-absence-records" }, { id: "reintegration-file", items: "reintegration" }],
      },
    ],
    recipients: [
      {
        slot: "occupational-health",
        what: { nl: "begeleiden bij ziekte", en: "guidance during illness" },
      },
      {
        recipient: "uwv",
        what: { nl: "ziekte melden waar dat moet", en: "reporting illness where required" },
        basis: "legal-obligation",
        statute: "art. 38 Ziektewet",
      },
    ],
    informing: handbook,
  },
  {
    id: "staff-hours",
    kinds: "all",
    asks: "staff",
    name: { nl: "Uren en verlof registreren", en: "Recording hours and leave" },
    purposes: [
      {
        text: { nl: "arbeids- en rusttijden bij te houden", en: "to record working and rest times" },
        basis: "legal-obligation",
        statutes: ["art. 4:3 Arbeidstijdenwet"],
      },
    ],
    groups: [
      {
        subjects: "employees temp-workers",
        items: "name staff-number working-hours leave",
        terms: [{ id: "working-time-registration" }],
      },
    ],
    recipients: [{ slot: "personnel", what: { nl: "uren en verlof bijhouden", en: "keeping hours and leave" } }],
    informing: handbook,
    mind: {
      nl: "Volgt of beoordeelt het systeem mensen, dan moet de ondernemingsraad instemmen (art. 27 WOR).",
      en: "If the system follows or judges people, the works council must consent (art. 27 WOR).",
    },
  },
  {
    id: "staff-hiring",
    kinds: "all",
    asks: "hiring",
    name: { nl: "Werving en selectie", en: "Recruitment and selection" },
    purposes: [
      {
        text: { nl: "sollicitaties te behandelen", en: "to handle applications" },
        libraryId: "purpose-recruitment",
        basis: "contract",
        reasoning: {
          nl: "stappen voor een arbeidsovereenkomst, op verzoek van de sollicitant",
          en: "steps before an employment contract, at the applicant's request",
        },
      },
      {
        text: {
          nl: "sollicitanten voor een latere vacature te benaderen",
          en: "to approach applicants for a later vacancy",
        },
        basis: "consent",
        consent: {
          obtained: { nl: "op onze aparte vraag na de procedure", en: "at our separate question after the procedure" },
          withdrawal: { nl: "met een bericht aan personeelszaken", en: "by a message to human resources" },
        },
      },
    ],
    groups: [
      {
        name: { nl: "Procedure", en: "Procedure" },
        subjects: "applicants",
        items: "name address email phone cv cover-letter diploma work-history correspondence",
        purposes: [0],
        provision: "needed-for-contract",
        terms: [{ id: "applicants-rejected" }],
      },
      {
        name: { nl: "Met toestemming langer", en: "Longer with consent" },
        subjects: "applicants",
        items: "name email phone cv",
        purposes: [1],
        provision: "voluntary",
        terms: [{ id: "applicants-with-consent" }],
      },
      {
        name: { nl: "Referenties", en: "References" },
        subjects: "referees-of-applicants applicants",
        items: "name phone references",
        purposes: [0],
        sources: "data-subject",
        terms: [{ id: "applicants-rejected" }],
      },
    ],
    recipients: [
      { slot: "hiring", what: { nl: "sollicitaties bijhouden", en: "keeping applications" } },
      { slot: "office", what: { nl: "mail en bestanden bewaren", en: "storing mail and files" } },
    ],
    informing: {
      nl: "in de privacyverklaring voor sollicitanten, bij de vacature",
      en: "in the privacy notice for applicants, with the vacancy",
    },
  },
  {
    id: "staff-whistleblowing",
    kinds: "all",
    asks: "whistleblowing",
    name: { nl: "Meldingen van misstanden behandelen", en: "Handling reports of wrongdoing" },
    purposes: [
      {
        text: { nl: "meldingen te onderzoeken en op te volgen", en: "to investigate and follow up reports" },
        basis: "legal-obligation",
        statutes: ["art. 2 Wet bescherming klokkenluiders"],
      },
    ],
    groups: [
      {
        subjects: "reporters suspects",
        items: "name email phone correspondence notes",
        provision: "voluntary",
        terms: [{ id: "whistleblower-reports" }],
      },
    ],
    recipients: [{ recipient: "lawyers", what: { nl: "adviseren over een melding", en: "advising on a report" } }],
    informing: { nl: "in de meldregeling", en: "in the reporting scheme" },
    dpia: ["ap-covert-investigation"],
    mind: {
      nl: "Houd de naam van de melder geheim en beperk wie erbij kan.",
      en: "Keep the reporter's name secret and limit who has access.",
    },
  },
  {
    id: "staff-volunteers",
    kinds: ["general-office", "association", "school"],
    asks: "volunteers",
    name: { nl: "Vrijwilligers inzetten", en: "Working with volunteers" },
    purposes: [
      {
        text: { nl: "vrijwilligers in te plannen en te bereiken", en: "to plan and reach volunteers" },
        basis: "contract",
        reasoning: { nl: "de vrijwilligersovereenkomst", en: "the volunteer agreement" },
      },
      {
        text: {
          nl: "mensen die met kwetsbaren werken te screenen",
          en: "to screen people who work with the vulnerable",
        },
        basis: "legitimate-interests",
        interest: {
          nl: "de veiligheid van kinderen en kwetsbare mensen",
          en: "the safety of children and vulnerable people",
        },
        asAuthority: ["art. 160 lid 1 Gemeentewet"],
      },
    ],
    groups: [
      {
        name: { nl: "Inzet", en: "Work" },
        subjects: "volunteers",
        items: "name address email phone birth-date working-hours",
        purposes: [0],
        terms: [{ id: "interns-volunteers" }],
      },
      {
        name: { nl: "Verklaring omtrent het gedrag", en: "Certificate of conduct" },
        subjects: "volunteers",
        items: "vog",
        purposes: [1],
        grounds: [
          {
            class: "criminal",
            ground: "criminal-national-law",
            citation: "art. 33 UAVG",
            reasoning: {
              nl: "nodig om te beslissen of iemand deze taak kan krijgen; noteer liever alleen dat de VOG is gezien",
              en: "needed to decide whether someone can get this task; better note only that it was seen",
            },
          },
        ],
        terms: [{ id: "interns-volunteers" }],
      },
    ],
    recipients: [{ slot: "office", what: { nl: "mail en bestanden bewaren", en: "storing mail and files" } }],
    informing: { nl: "in de privacyverklaring", en: "in the privacy statement" },
  },
  {
    id: "staff-vehicles",
    kinds: "all",
    asks: "vehicles",
    name: { nl: "Bedrijfsauto's volgen", en: "Tracking company cars" },
    purposes: [
      {
        text: { nl: "ritten te plannen en voertuigen terug te vinden", en: "to plan journeys and find vehicles" },
        basis: "legitimate-interests",
        interest: { nl: "ritten plannen en diefstal tegengaan", en: "planning journeys and preventing theft" },
        asAuthority: ["art. 160 lid 1 Gemeentewet"],
      },
    ],
    groups: [
      {
        subjects: "employees",
        items: "name gps travel licence-plate",
        sources: "own-observation",
        terms: [{ id: "vehicle-tracking" }],
      },
    ],
    recipients: [],
    informing: handbook,
    dpia: ["ap-employee-monitoring", "ap-location-data"],
    mind: {
      nl: "Vraag instemming aan de ondernemingsraad en laat het systeem uit staan bij privégebruik.",
      en: "Ask the works council's consent and switch the system off for private use.",
    },
  },
];
