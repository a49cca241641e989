import type { ReadyMadeActivity } from "../ready-made-activity.ts";

const statement = { nl: "in de privacyverklaring, bij de aanmelding", en: "in the privacy statement, at registration" };
const membership = { nl: "het lidmaatschap", en: "the membership" };

export const associationActivities: ReadonlyArray<ReadyMadeActivity> = [
  {
    id: "association-members",
    kinds: ["association"],
    asks: null,
    name: { nl: "Ledenadministratie", en: "Membership records" },
    purposes: [
      {
        text: { nl: "leden in te schrijven en te bereiken", en: "to register and reach members" },
        libraryId: "purpose-membership-administration",
        basis: "contract",
        reasoning: membership,
      },
    ],
    groups: [
      {
        subjects: "members",
        items: "name address email phone birth-date membership",
        provision: "contractual",
        terms: [{ id: "members" }],
      },
    ],
    recipients: [
      { slot: "membership", what: { nl: "de ledenadministratie voeren", en: "keeping membership records" } },
      {
        recipient: "sports-federations",
        what: { nl: "leden aanmelden bij de bond", en: "registering members with the federation" },
      },
    ],
    informing: statement,
    mind: {
      nl: "De bond is zelf verantwoordelijk: wat je hem geeft is een verstrekking, geen uitbesteding.",
      en: "The federation is a controller of its own: what you give it is a disclosure, no outsourcing.",
    },
  },
  {
    id: "association-youth",
    kinds: ["association"],
    asks: "youth",
    name: { nl: "Jeugdleden begeleiden", en: "Guiding youth members" },
    purposes: [
      {
        text: {
          nl: "jeugdleden te laten meedoen en hun ouders te bereiken",
          en: "to let youth members take part and reach their parents",
        },
        libraryId: "purpose-membership-administration",
        basis: "contract",
        reasoning: { nl: "het lidmaatschap, met de ouders", en: "the membership, with the parents" },
      },
      {
        text: {
          nl: "bij sport en kamp rekening te houden met gezondheid",
          en: "to mind health during sports and camps",
        },
        basis: "consent",
        consent: {
          obtained: { nl: "met een formulier dat de ouder invult", en: "with a form that the parent fills in" },
          withdrawal: { nl: "met een bericht aan de jeugdcoördinator", en: "by a message to the youth coordinator" },
          parental: "asked",
        },
      },
    ],
    groups: [
      {
        name: { nl: "Jeugdlid en ouders", en: "Youth member and parents" },
        subjects: "youth-members parents",
        items: "name birth-date phone email membership participation",
        purposes: [0],
        minors: true,
        provision: "contractual",
        terms: [{ id: "members" }],
      },
      {
        name: { nl: "Waar de begeleider op moet letten", en: "What the leader must mind" },
        subjects: "youth-members",
        items: "allergies",
        purposes: [1],
        grounds: [{ class: "special", ground: "explicit-consent", citation: "art. 9 lid 2 onder a AVG" }],
        minors: true,
        provision: "voluntary",
        terms: [{ id: "childcare-medication" }],
      },
    ],
    recipients: [
      { slot: "membership", what: { nl: "de ledenadministratie voeren", en: "keeping membership records" } },
    ],
    informing: statement,
  },
  {
    id: "association-fees",
    kinds: ["association"],
    asks: null,
    name: { nl: "Contributie innen", en: "Collecting fees" },
    purposes: [
      {
        text: { nl: "contributie te innen", en: "to collect membership fees" },
        basis: "contract",
        reasoning: membership,
      },
      {
        text: { nl: "de boekhouding te bewaren", en: "to keep the books" },
        basis: "legal-obligation",
        statutes: ["art. 2:10 BW"],
      },
    ],
    groups: [
      {
        subjects: "members parents",
        items: "name iban direct-debit payment-status",
        provision: "contractual",
        terms: [{ id: "annual-accounts-legal-entity" }],
      },
    ],
    recipients: [
      { slot: "payments", what: { nl: "contributie innen", en: "collecting fees" } },
      { recipient: "banks", what: { nl: "incasso's uitvoeren", en: "carrying out direct debits" } },
    ],
    informing: statement,
  },
  {
    id: "association-matches",
    kinds: ["association"],
    asks: null,
    name: { nl: "Wedstrijden, teams en uitslagen", en: "Matches, teams and results" },
    purposes: [
      {
        text: {
          nl: "wedstrijden te organiseren en uitslagen bij te houden",
          en: "to organise matches and keep results",
        },
        basis: "contract",
        reasoning: membership,
      },
    ],
    groups: [
      {
        subjects: "members athletes",
        items: "name birth-date membership participation",
        terms: [{ id: "members" }],
      },
    ],
    recipients: [
      { slot: "membership", what: { nl: "wedstrijden en teams bijhouden", en: "keeping matches and teams" } },
      { recipient: "sports-federations", what: { nl: "deelnemen aan de competitie", en: "taking part in the league" } },
      {
        recipient: "public",
        role: "controller",
        what: { nl: "uitslagen op de website", en: "results on the website" },
      },
    ],
    informing: statement,
  },
  {
    id: "association-members-mail",
    kinds: ["association"],
    asks: null,
    name: { nl: "Leden uitnodigen en informeren", en: "Inviting and informing members" },
    purposes: [
      {
        text: { nl: "leden uit te nodigen voor vergaderingen en te informeren", en: "to invite and inform members" },
        basis: "contract",
        reasoning: { nl: "het lidmaatschap en de statuten", en: "the membership and the statutes" },
      },
    ],
    groups: [{ subjects: "members", items: "name email", provision: "contractual", terms: [{ id: "members" }] }],
    recipients: [
      { slot: "newsletter", what: { nl: "mail aan leden versturen", en: "sending mail to members" } },
      { slot: "office", what: { nl: "mail bewaren", en: "storing mail" } },
    ],
    informing: statement,
    mind: {
      nl: "Aanbiedingen van sponsors horen hier niet bij: daarvoor is apart toestemming nodig.",
      en: "Offers of sponsors do not belong here: they ask consent of their own.",
    },
  },
  {
    id: "association-board",
    kinds: ["association"],
    asks: null,
    name: { nl: "Bestuur en vergaderingen", en: "Board and meetings" },
    purposes: [
      {
        text: {
          nl: "de vereniging te besturen en besluiten vast te leggen",
          en: "to run the association and record decisions",
        },
        basis: "legal-obligation",
        statutes: ["art. 2:10 BW"],
      },
    ],
    groups: [
      {
        subjects: "board-members members",
        items: "name email correspondence",
        provision: "contractual",
        terms: [{ id: "annual-accounts-legal-entity" }],
      },
    ],
    recipients: [
      { slot: "office", what: { nl: "mail en bestanden bewaren", en: "storing mail and files" } },
      { recipient: "banks", what: { nl: "wie mag tekenen", en: "who may sign" } },
    ],
    informing: statement,
  },
  {
    id: "association-photos",
    kinds: ["association"],
    asks: "photos",
    name: { nl: "Foto's en video's van leden", en: "Photos and videos of members" },
    purposes: [
      {
        text: { nl: "te laten zien wat de vereniging doet", en: "to show what the association does" },
        basis: "consent",
        consent: {
          obtained: {
            nl: "bij de aanmelding, los van het lidmaatschap",
            en: "at registration, apart from membership",
          },
          withdrawal: { nl: "met een bericht aan het secretariaat", en: "by a message to the secretary" },
          parental: "asked",
        },
      },
    ],
    groups: [
      {
        subjects: "members youth-members",
        items: "photos-videos consent-log",
        provision: "voluntary",
        minors: true,
        terms: [{ id: "publicity-photos" }, { id: "consent-proof", items: "consent-log" }],
      },
    ],
    recipients: [
      {
        recipient: "public",
        role: "controller",
        what: { nl: "beeld op website en sociale media", en: "images on website and social media" },
      },
    ],
    informing: statement,
  },
  {
    id: "association-donors",
    kinds: ["association"],
    asks: "donors",
    name: { nl: "Donateurs en sponsors", en: "Donors and sponsors" },
    purposes: [
      {
        text: { nl: "giften te ontvangen en te bedanken", en: "to receive gifts and give thanks" },
        libraryId: "purpose-fundraising",
        basis: "legitimate-interests",
        interest: { nl: "geld werven voor de vereniging", en: "raising money for the association" },
      },
    ],
    groups: [
      {
        subjects: "donors",
        items: "name address email iban transactions",
        provision: "voluntary",
        terms: [{ id: "donors" }, { id: "anbi-donations", items: "iban transactions" }],
      },
    ],
    recipients: [{ slot: "payments", what: { nl: "giften ontvangen", en: "receiving gifts" } }],
    informing: statement,
  },
];
