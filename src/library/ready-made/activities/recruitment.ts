import type { ReadyMadeActivity } from "../ready-made-activity.ts";

const notice = { nl: "in de privacyverklaring voor kandidaten", en: "in the privacy notice for candidates" };

export const recruitmentActivities: ReadonlyArray<ReadyMadeActivity> = [
  {
    id: "recruitment-candidates",
    kinds: ["recruitment"],
    asks: null,
    name: { nl: "Kandidaten inschrijven en bemiddelen", en: "Registering and mediating candidates" },
    purposes: [
      {
        text: { nl: "kandidaten aan werk te helpen", en: "to help candidates find work" },
        libraryId: "purpose-recruitment",
        basis: "contract",
        reasoning: { nl: "de inschrijving van de kandidaat", en: "the candidate's registration" },
      },
    ],
    groups: [
      {
        subjects: "applicants",
        items: "name address email phone birth-date cv work-history education-history diploma notes",
        provision: "needed-for-contract",
        terms: [{ id: "mediation-candidates" }],
      },
    ],
    recipients: [
      { slot: "hiring", what: { nl: "kandidaten bijhouden", en: "keeping candidates" } },
      { slot: "office", what: { nl: "mail en bestanden bewaren", en: "storing mail and files" } },
    ],
    informing: notice,
    mind: {
      nl: "Vraag geen BSN of kopie identiteitsbewijs voordat iemand in dienst komt.",
      en: "Ask no BSN or copy of an identity document before someone is employed.",
    },
  },
  {
    id: "recruitment-presenting",
    kinds: ["recruitment"],
    asks: null,
    name: { nl: "Kandidaten voorstellen aan opdrachtgevers", en: "Presenting candidates to clients" },
    purposes: [
      {
        text: { nl: "kandidaten voor te stellen bij een vacature", en: "to present candidates for a vacancy" },
        libraryId: "purpose-recruitment",
        basis: "contract",
        reasoning: {
          nl: "de inschrijving; per vacature met akkoord van de kandidaat",
          en: "the registration; per vacancy with the candidate's agreement",
        },
      },
    ],
    groups: [
      {
        subjects: "applicants",
        items: "name cv work-history notes",
        terms: [{ id: "mediation-candidates" }],
      },
    ],
    recipients: [{ recipient: "employers", what: { nl: "de kandidaat beoordelen", en: "assessing the candidate" } }],
    informing: notice,
  },
  {
    id: "recruitment-matching",
    kinds: ["recruitment"],
    asks: null,
    name: { nl: "Kandidaten en vacatures vergelijken", en: "Matching candidates and vacancies" },
    purposes: [
      {
        text: { nl: "te zien welke vacature bij iemand past", en: "to see which vacancy suits someone" },
        basis: "legitimate-interests",
        interest: { nl: "sneller een passende vacature vinden", en: "finding a suitable vacancy faster" },
      },
    ],
    groups: [
      {
        subjects: "applicants",
        items: "work-history education-history preferences match-score",
        sources: "data-subject own-observation",
        terms: [{ id: "mediation-candidates" }],
      },
    ],
    recipients: [
      { slot: "hiring", what: { nl: "kandidaten en vacatures vergelijken", en: "matching candidates and vacancies" } },
    ],
    informing: notice,
    profiling: {
      nl: "opleiding, ervaring en wensen geven een score per vacature; een recruiter beslist",
      en: "education, experience and wishes give a score per vacancy; a recruiter decides",
    },
    dpia: ["wp248-evaluation", "ap-profiling"],
    mind: {
      nl: "Wijst het systeem zelf kandidaten af, dan geldt art. 22 AVG, en voor werving met AI de AI-verordening.",
      en: "If the system itself rejects candidates, art. 22 GDPR holds, and for hiring with AI the AI Act.",
    },
  },
  {
    id: "recruitment-sourcing",
    kinds: ["recruitment"],
    asks: "sourcing",
    name: { nl: "Kandidaten zoeken en benaderen", en: "Finding and approaching candidates" },
    purposes: [
      {
        text: { nl: "mensen te benaderen die bij een vacature passen", en: "to approach people who suit a vacancy" },
        basis: "legitimate-interests",
        interest: {
          nl: "kandidaten vinden die zichzelf zakelijk vindbaar maken",
          en: "finding candidates who made themselves findable for work",
        },
      },
    ],
    groups: [
      {
        subjects: "applicants",
        items: "name job-title social-handle work-history",
        sources: "public-source",
        terms: [{ id: "applicants-rejected" }],
      },
    ],
    recipients: [{ slot: "hiring", what: { nl: "contacten bijhouden", en: "keeping contacts" } }],
    informing: { nl: "in het eerste bericht, met de bron", en: "in the first message, with the source" },
    mind: {
      nl: "De gegevens komen van elders: vertel binnen een maand, en uiterlijk bij het eerste contact, waar vandaan (art. 14).",
      en: "The data come from elsewhere: tell within a month, at the latest at first contact, where from (art. 14).",
    },
  },
  {
    id: "recruitment-clients",
    kinds: ["recruitment"],
    asks: null,
    name: { nl: "Opdrachtgevers en vacatures", en: "Clients and vacancies" },
    purposes: [
      {
        text: { nl: "opdrachten uit te voeren en contact te houden", en: "to carry out assignments and keep in touch" },
        libraryId: "purpose-sales-contract",
        basis: "legitimate-interests",
        interest: { nl: "zaken doen met opdrachtgevers", en: "doing business with clients" },
      },
    ],
    groups: [
      {
        subjects: "business-contacts",
        items: "name job-title company-name email phone correspondence",
        terms: [{ id: "customer-contact" }],
      },
    ],
    recipients: [{ slot: "customer-contact", what: { nl: "contacten bijhouden", en: "keeping contacts" } }],
    informing: { nl: "in de privacyverklaring", en: "in the privacy statement" },
  },
  {
    id: "recruitment-secondment",
    kinds: ["recruitment"],
    asks: "secondment",
    name: { nl: "Uitzenden en detacheren", en: "Temporary work and secondment" },
    purposes: [
      {
        text: { nl: "uitzendkrachten in te zetten en te betalen", en: "to place and pay temporary workers" },
        basis: "contract",
        reasoning: { nl: "de uitzendovereenkomst (art. 7:690 BW)", en: "the temporary work contract (art. 7:690 BW)" },
      },
      {
        text: { nl: "loonheffing aan te geven", en: "to report wage tax" },
        basis: "legal-obligation",
        statutes: ["art. 28 Wet op de loonbelasting 1964"],
      },
    ],
    groups: [
      {
        subjects: "temp-workers",
        items: "name address birth-date bsn id-document-copy iban working-hours salary",
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
        terms: [{ id: "payroll-administration" }, { id: "id-copy-employee", items: "id-document-copy" }],
      },
    ],
    recipients: [
      { recipient: "employers", what: { nl: "het werk indelen", en: "planning the work" } },
      { slot: "payroll", what: { nl: "de salarissen berekenen", en: "calculating salaries" } },
      {
        recipient: "tax-authority",
        what: { nl: "loonheffing aangeven", en: "reporting wage tax" },
        basis: "legal-obligation",
        statute: "art. 28 Wet op de loonbelasting 1964",
      },
    ],
    informing: notice,
    mind: {
      nl: "Geef de inlener geen kopie van het identiteitsbewijs, behalve van een werknemer van buiten de EER (art. 15 Wav).",
      en: "Give the hirer no copy of the identity document, except of a worker from outside the EEA (art. 15 Wav).",
    },
  },
];
