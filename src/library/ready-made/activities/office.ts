import type { ReadyMadeActivity } from "../ready-made-activity.ts";

const statement = { nl: "in de privacyverklaring", en: "in the privacy statement" };
const management = ["art. 160 lid 1 Gemeentewet"];

/** What nearly every organisation does, whatever its kind. */
export const officeActivities: ReadonlyArray<ReadyMadeActivity> = [
  {
    id: "office-bookkeeping",
    kinds: "all",
    asks: null,
    name: { nl: "Facturen en boekhouding", en: "Invoices and bookkeeping" },
    purposes: [
      {
        text: { nl: "facturen te sturen en te betalen", en: "to send and pay invoices" },
        libraryId: "purpose-invoicing",
        basis: "contract",
        reasoning: { nl: "de overeenkomst waar de factuur over gaat", en: "the contract the invoice is about" },
      },
      {
        text: { nl: "de administratie voor de belasting te bewaren", en: "to keep records for tax" },
        basis: "legal-obligation",
        statutes: ["art. 52 AWR"],
      },
    ],
    groups: [
      {
        subjects: "customers suppliers-contacts",
        items: "name address email invoice iban transactions",
        provision: "needed-for-contract",
        terms: [{ id: "invoices" }],
      },
    ],
    recipients: [
      { slot: "bookkeeping", what: { nl: "de boekhouding doen", en: "doing the books" } },
      { slot: "destruction", what: { nl: "papier en schijven vernietigen", en: "destroying paper and disks" } },
      { recipient: "banks", what: { nl: "betalingen uitvoeren", en: "carrying out payments" } },
      {
        recipient: "tax-authority",
        what: { nl: "belasting aangeven", en: "reporting tax" },
        basis: "legal-obligation",
        statute: "art. 52 AWR",
      },
    ],
    informing: statement,
  },
  {
    id: "office-suppliers",
    kinds: "all",
    asks: null,
    name: { nl: "Leveranciers en zakelijke contacten", en: "Suppliers and business contacts" },
    purposes: [
      {
        text: {
          nl: "in te kopen en contact te houden met leveranciers",
          en: "to buy and keep in touch with suppliers",
        },
        libraryId: "purpose-procurement",
        basis: "legitimate-interests",
        interest: { nl: "zaken kunnen doen met leveranciers", en: "being able to do business with suppliers" },
        asAuthority: management,
      },
    ],
    groups: [
      {
        subjects: "suppliers-contacts business-contacts",
        items: "name job-title email phone correspondence",
        terms: [{ id: "supplier-contacts" }],
      },
    ],
    recipients: [{ slot: "office", what: { nl: "mail en bestanden bewaren", en: "storing mail and files" } }],
    informing: statement,
  },
  {
    id: "office-it-security",
    kinds: "all",
    asks: null,
    name: { nl: "Accounts en beveiliging van systemen", en: "Accounts and system security" },
    purposes: [
      {
        text: { nl: "toegang te regelen en misbruik te herkennen", en: "to arrange access and recognise misuse" },
        libraryId: "purpose-security-access",
        basis: "legal-obligation",
        statutes: ["art. 32 AVG"],
      },
    ],
    groups: [
      {
        name: { nl: "Accounts", en: "Accounts" },
        subjects: "employees",
        items: "name email username role-rights mfa",
        terms: [{ id: "mailbox-leaver" }],
      },
      {
        name: { nl: "Logboeken", en: "Logs" },
        subjects: "employees website-visitors",
        items: "logs ip-address device-data",
        sources: "own-observation",
        terms: [{ id: "security-logs" }],
      },
    ],
    recipients: [
      { slot: "it-management", what: { nl: "systemen beheren", en: "managing systems" } },
      { slot: "office", what: { nl: "accounts en logboeken bijhouden", en: "keeping accounts and logs" } },
    ],
    informing: statement,
  },
  {
    id: "office-privacy",
    kinds: "all",
    asks: null,
    name: { nl: "Privacyverzoeken en datalekken afhandelen", en: "Handling privacy requests and data breaches" },
    purposes: [
      {
        text: { nl: "verzoeken van betrokkenen te beantwoorden", en: "to answer requests of data subjects" },
        libraryId: "purpose-privacy-compliance",
        basis: "legal-obligation",
        statutes: ["art. 12 AVG"],
      },
      {
        text: { nl: "datalekken vast te leggen en te melden", en: "to record and report data breaches" },
        basis: "legal-obligation",
        statutes: ["art. 33 en 34 AVG"],
      },
    ],
    groups: [
      {
        name: { nl: "Verzoeken", en: "Requests" },
        subjects: "customers website-visitors",
        items: "name email correspondence",
        purposes: [0],
        provision: "voluntary",
        terms: [{ id: "data-subject-requests" }],
      },
      {
        name: { nl: "Datalekken", en: "Breaches" },
        subjects: "customers employees",
        items: "name correspondence",
        purposes: [1],
        sources: "data-subject own-observation",
        terms: [{ id: "breach-register" }],
      },
    ],
    recipients: [
      {
        recipient: "supervisors",
        what: { nl: "een datalek melden", en: "reporting a breach" },
        basis: "legal-obligation",
        statute: "art. 33 AVG",
      },
    ],
    informing: statement,
    mind: {
      nl: "Vraag geen kopie van een identiteitsbewijs als je iemand anders kunt herkennen.",
      en: "Do not ask a copy of an identity document if you can recognise someone otherwise.",
    },
  },
  {
    id: "office-customer-relations",
    kinds: ["general-office", "software-company"],
    asks: "customer-relations",
    name: { nl: "Klanten en relaties beheren", en: "Managing customers and relations" },
    purposes: [
      {
        text: { nl: "afspraken met klanten na te komen", en: "to keep agreements with customers" },
        libraryId: "purpose-sales-contract",
        basis: "contract",
        reasoning: { nl: "de overeenkomst met de klant", en: "the contract with the customer" },
      },
      {
        text: { nl: "relaties te onderhouden", en: "to maintain relations" },
        basis: "legitimate-interests",
        interest: { nl: "contact houden met klanten en relaties", en: "keeping in touch with customers and relations" },
      },
    ],
    groups: [
      {
        subjects: "customers business-contacts prospects",
        items: "name job-title email phone correspondence notes contract-details",
        terms: [{ id: "customer-contact" }],
      },
    ],
    recipients: [
      { slot: "customer-contact", what: { nl: "klantgegevens bijhouden", en: "keeping customer data" } },
      { slot: "office", what: { nl: "mail en bestanden bewaren", en: "storing mail and files" } },
    ],
    informing: statement,
    mind: {
      nl: "Bellen om iets te verkopen vraagt sinds 1 juli 2026 vooraf toestemming, ook bij bestaande klanten.",
      en: "Since 1 July 2026 calling consumers to sell asks prior consent, existing customers included.",
    },
  },
  {
    id: "office-contact-form",
    kinds: "all",
    asks: "contact-form",
    name: { nl: "Vragen via website, mail en telefoon", en: "Questions by website, mail and phone" },
    purposes: [
      {
        text: { nl: "vragen te beantwoorden", en: "to answer questions" },
        libraryId: "purpose-customer-service",
        basis: "legitimate-interests",
        interest: { nl: "mensen antwoord geven op hun vraag", en: "giving people an answer to their question" },
        asAuthority: ["art. 2:1 Awb"],
      },
    ],
    groups: [
      {
        subjects: "enquirers callers",
        items: "name email contact-form",
        optional: "phone",
        provision: "voluntary",
        terms: [{ id: "contact-form" }],
      },
    ],
    recipients: [
      { slot: "it-management", what: { nl: "de website beheren", en: "managing the website" } },
      { slot: "forms", what: { nl: "vragen ontvangen", en: "receiving questions" } },
      { slot: "office", what: { nl: "mail bewaren", en: "storing mail" } },
    ],
    informing: statement,
  },
  {
    id: "office-newsletter",
    kinds: "all",
    asks: "newsletter",
    name: { nl: "Nieuwsbrief versturen", en: "Sending a newsletter" },
    purposes: [
      {
        text: { nl: "nieuws te sturen aan wie zich heeft aangemeld", en: "to send news to those who signed up" },
        libraryId: "purpose-direct-marketing",
        basis: "consent",
        consent: {
          obtained: {
            nl: "met een formulier dat de lezer zelf invult, met een bevestiging per mail",
            en: "with a form that the reader fills in, confirmed by mail",
          },
          withdrawal: { nl: "met de afmeldlink in elke nieuwsbrief", en: "with the link in each newsletter" },
        },
      },
    ],
    groups: [
      {
        subjects: "newsletter-subscribers",
        items: "email consent-log open-click",
        optional: "name",
        provision: "voluntary",
        terms: [{ id: "newsletter" }, { id: "consent-proof", items: "consent-log" }],
      },
    ],
    recipients: [{ slot: "newsletter", what: { nl: "de nieuwsbrief versturen", en: "sending the newsletter" } }],
    informing: statement,
    mind: {
      nl: "Stuur je alleen aan klanten over gelijke producten, met afmelden in elke mail, dan kan het zonder toestemming (art. 11.7 Telecommunicatiewet).",
      en: "If you only write to customers about similar products, with a way out in each mail, it can do without consent (art. 11.7 Telecommunicatiewet).",
    },
  },
  {
    id: "office-analytics",
    kinds: "all",
    asks: "analytics",
    name: { nl: "Bezoek aan de website meten", en: "Measuring website visits" },
    purposes: [
      {
        text: { nl: "te meten hoe de website wordt gebruikt", en: "to measure how the website is used" },
        libraryId: "purpose-web-analytics",
        basis: "consent",
        consent: {
          obtained: {
            nl: "met de cookiemelding, voordat er iets wordt gemeten",
            en: "with the cookie notice, before anything is measured",
          },
          withdrawal: { nl: "met de cookie-instellingen op de website", en: "with the cookie settings on the website" },
        },
      },
    ],
    groups: [
      {
        subjects: "website-visitors",
        items: "cookie-id click-behaviour device-data browser-data",
        sources: "own-observation",
        provision: "voluntary",
        terms: [{ id: "analytics-data" }],
      },
    ],
    recipients: [
      { slot: "analytics", what: { nl: "het bezoek meten", en: "measuring visits" } },
      { slot: "cookie-notice", what: { nl: "de keuze van bezoekers bijhouden", en: "keeping visitors' choices" } },
    ],
    informing: { nl: "in de cookieverklaring", en: "in the cookie statement" },
    mind: {
      nl: "Leg bij Websites vast hoe het meetprogramma staat ingesteld: delen, advertentiefuncties, bewaartermijn.",
      en: "Record at Websites how the tool is set: sharing, advertising features, retention.",
    },
  },
  {
    id: "office-online-ads",
    kinds: ["general-office", "web-shop", "software-company", "recruitment"],
    asks: "online-ads",
    name: { nl: "Online adverteren", en: "Online advertising" },
    purposes: [
      {
        text: { nl: "advertenties te tonen die bij iemands bezoek passen", en: "to show ads that fit someone's visit" },
        libraryId: "purpose-direct-marketing",
        basis: "consent",
        consent: {
          obtained: {
            nl: "met de cookiemelding, voordat er iets wordt geladen",
            en: "with the cookie notice, before anything is loaded",
          },
          withdrawal: { nl: "met de cookie-instellingen op de website", en: "with the cookie settings on the website" },
        },
      },
    ],
    groups: [
      {
        subjects: "website-visitors",
        items: "cookie-id advertising-id surfing-behaviour",
        sources: "own-observation",
        provision: "voluntary",
        terms: [{ id: "analytics-data" }],
      },
    ],
    recipients: [{ slot: "advertising", what: { nl: "advertenties tonen en meten", en: "showing and measuring ads" } }],
    informing: { nl: "in de cookieverklaring", en: "in the cookie statement" },
    profiling: {
      nl: "wat iemand op de website bekijkt bepaalt welke advertentie hij ziet",
      en: "what someone views on the website decides which ad they see",
    },
    dpia: ["ap-profiling"],
  },
  {
    id: "office-photos",
    kinds: ["general-office", "web-shop", "care-practice", "municipality", "software-company", "recruitment"],
    asks: "photos",
    name: { nl: "Foto's en video's voor publiciteit", en: "Photos and videos for publicity" },
    purposes: [
      {
        text: { nl: "te laten zien wat we doen", en: "to show what we do" },
        basis: "consent",
        consent: {
          obtained: { nl: "met een formulier, per soort gebruik", en: "with a form, for each kind of use" },
          withdrawal: {
            nl: "met een bericht; het beeld gaat dan van de website",
            en: "by a message; the image is then taken down",
          },
          parental: "asked",
        },
      },
    ],
    groups: [
      {
        subjects: "participants visitors",
        items: "photos-videos consent-log",
        optional: "name",
        provision: "voluntary",
        terms: [{ id: "publicity-photos" }],
      },
    ],
    recipients: [
      {
        recipient: "public",
        role: "controller",
        what: { nl: "beeld op website en sociale media", en: "images on website and social media" },
      },
    ],
    informing: { nl: "bij het maken van de foto", en: "when the photo is taken" },
    mind: {
      nl: "Toestemming van medewerkers is zelden vrij: bekijk hun foto's apart. Een foto is geen biometrisch gegeven.",
      en: "Consent of employees is seldom free: look at their photos separately. A photo is no biometric data.",
    },
  },
  {
    id: "office-events",
    kinds: "all",
    asks: "events",
    name: { nl: "Bijeenkomsten organiseren", en: "Organising events" },
    purposes: [
      {
        text: { nl: "deelnemers in te schrijven en te ontvangen", en: "to register and receive participants" },
        libraryId: "purpose-event-organisation",
        basis: "contract",
        reasoning: { nl: "de aanmelding voor de bijeenkomst", en: "the registration for the event" },
      },
    ],
    groups: [
      {
        subjects: "participants",
        items: "name email participation",
        optional: "phone",
        terms: [{ id: "events" }],
      },
    ],
    recipients: [
      { slot: "forms", what: { nl: "aanmeldingen ontvangen", en: "receiving registrations" } },
      { slot: "office", what: { nl: "aanmeldingen bewaren", en: "storing registrations" } },
    ],
    informing: { nl: "bij de aanmelding", en: "at registration" },
  },
  {
    id: "office-phone-recordings",
    kinds: "all",
    asks: "phone-recordings",
    name: { nl: "Telefoongesprekken opnemen", en: "Recording phone calls" },
    purposes: [
      {
        text: { nl: "medewerkers te trainen en de dienst te verbeteren", en: "to train staff and improve the service" },
        basis: "consent",
        consent: {
          obtained: {
            nl: "aan het begin van het gesprek, op onze vraag",
            en: "at the start of the call, at our question",
          },
          withdrawal: {
            nl: "tijdens het gesprek of daarna met een bericht",
            en: "during the call or later by a message",
          },
        },
      },
    ],
    groups: [
      {
        subjects: "callers",
        items: "call-record",
        sources: "own-observation",
        provision: "voluntary",
        terms: [{ id: "phone-recordings-training" }],
      },
    ],
    recipients: [],
    informing: { nl: "aan het begin van het gesprek", en: "at the start of the call" },
    mind: {
      nl: "Ook medewerkers worden opgenomen: vraag instemming aan de ondernemingsraad.",
      en: "Staff are recorded too: ask the works council's consent.",
    },
  },
  {
    id: "office-cameras",
    kinds: "all",
    asks: "cameras",
    name: { nl: "Cameratoezicht", en: "Camera surveillance" },
    purposes: [
      {
        text: { nl: "mensen en spullen te beschermen", en: "to protect people and property" },
        libraryId: "purpose-security-access",
        basis: "legitimate-interests",
        interest: { nl: "de veiligheid van mensen en spullen", en: "the safety of people and property" },
        asAuthority: management,
      },
    ],
    groups: [
      {
        subjects: "visitors employees passers-by",
        items: "cctv",
        sources: "own-observation",
        terms: [{ id: "camera-private" }],
      },
    ],
    recipients: [
      { slot: "security-company", what: { nl: "camera's beheren in opdracht", en: "managing cameras for us" } },
      {
        recipient: "police-justice",
        role: "authority-inquiry",
        what: { nl: "beelden op vordering", en: "images on demand" },
        basis: "legal-obligation",
      },
    ],
    informing: {
      nl: "met een bord bij de ingang en in de privacyverklaring",
      en: "with a sign at the entrance and in the privacy statement",
    },
    dpia: ["ap-camera", "ap-employee-monitoring"],
    mind: {
      nl: "Beelden van een incident mogen langer, tot het is afgehandeld: neem daarvoor een eigen termijn.",
      en: "Images of an incident may be kept longer, until it is settled: give them a term of their own.",
    },
  },
  {
    id: "office-visitors",
    kinds: "all",
    asks: "visitors",
    name: { nl: "Bezoekers registreren", en: "Registering visitors" },
    purposes: [
      {
        text: { nl: "te weten wie er in het gebouw is", en: "to know who is in the building" },
        basis: "legitimate-interests",
        interest: { nl: "veiligheid bij brand en ontruiming", en: "safety during fire and evacuation" },
        asAuthority: management,
      },
    ],
    groups: [{ subjects: "visitors", items: "name company-name access-times", terms: [{ id: "visitor-log" }] }],
    recipients: [],
    informing: { nl: "bij de ingang", en: "at the entrance" },
  },
  {
    id: "office-access-passes",
    kinds: "all",
    asks: "access-passes",
    name: { nl: "Toegangspassen", en: "Access passes" },
    purposes: [
      {
        text: { nl: "te regelen wie waar naar binnen mag", en: "to arrange who may enter where" },
        libraryId: "purpose-security-access",
        basis: "legitimate-interests",
        interest: { nl: "de beveiliging van het gebouw", en: "the security of the building" },
        asAuthority: management,
      },
    ],
    groups: [
      {
        subjects: "employees temp-workers",
        items: "name access-pass access-times",
        terms: [{ id: "access-badge-logs" }],
      },
    ],
    recipients: [],
    informing: { nl: "bij de uitgifte van de pas", en: "when the pass is handed out" },
    mind: {
      nl: "Gebruik de tijden niet om te zien hoe lang iemand werkt, of leg dat apart vast met de ondernemingsraad.",
      en: "Do not use the times to see how long someone works, or record that separately with the works council.",
    },
  },
  {
    id: "office-debtors",
    kinds: ["web-shop", "software-company", "general-office"],
    asks: null,
    name: { nl: "Onbetaalde rekeningen innen", en: "Collecting unpaid bills" },
    purposes: [
      {
        text: { nl: "onbetaalde rekeningen te innen", en: "to collect unpaid bills" },
        libraryId: "purpose-debt-collection",
        basis: "legitimate-interests",
        interest: { nl: "betaald krijgen voor wat is geleverd", en: "being paid for what was delivered" },
      },
    ],
    groups: [
      {
        subjects: "debtors",
        items: "name address email invoice payment-status correspondence",
        sources: "data-subject own-observation",
        terms: [{ id: "debtors" }],
      },
    ],
    recipients: [
      { recipient: "bailiffs", role: "controller", what: { nl: "een vordering innen", en: "collecting a claim" } },
    ],
    informing: statement,
  },
  {
    id: "office-social-media",
    kinds: "all",
    asks: "social-media",
    name: { nl: "Sociale media beheren", en: "Running social media" },
    purposes: [
      {
        text: { nl: "berichten te plaatsen en op reacties te antwoorden", en: "to post messages and answer reactions" },
        basis: "legitimate-interests",
        interest: { nl: "bereikbaar zijn waar mensen zijn", en: "being reachable where people are" },
        asAuthority: management,
      },
    ],
    groups: [
      {
        subjects: "enquirers",
        items: "social-handle chat",
        optional: "name",
        provision: "voluntary",
        terms: [{ id: "chat-logs" }],
      },
    ],
    recipients: [{ slot: "social-media", what: { nl: "de pagina en de berichten", en: "the page and the messages" } }],
    informing: statement,
    mind: {
      nl: "Voor de statistiek van je pagina ben je vaak samen met het netwerk verantwoordelijk (HvJ EU C-210/16).",
      en: "For the statistics of your page you are often joint controller with the network (CJEU C-210/16).",
    },
  },
  {
    id: "office-ai-assistants",
    kinds: "all",
    asks: "ai-assistants",
    name: { nl: "AI-assistenten gebruiken", en: "Using AI assistants" },
    purposes: [
      {
        text: { nl: "teksten te maken en samen te vatten", en: "to write and summarise texts" },
        basis: "legitimate-interests",
        interest: { nl: "sneller werken", en: "working faster" },
        asAuthority: management,
      },
    ],
    groups: [
      {
        subjects: "employees",
        items: "name correspondence logs",
        sources: "data-subject own-observation",
        terms: [{ id: "security-logs" }],
      },
    ],
    recipients: [{ slot: "ai-assistants", what: { nl: "de assistent draaien", en: "running the assistant" } }],
    informing: statement,
    dpia: ["wp248-innovative"],
    mind: {
      nl: "Gebruik alleen de zakelijke versie, zet leren van je invoer uit, en spreek af welke gegevens er nooit in gaan.",
      en: "Use the business version only, switch off learning from your input, and agree which data never go in.",
    },
  },
];
