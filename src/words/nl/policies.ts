import { figures } from "../figures.ts";
import { type ReaderAddress, Wij, wij } from "./address.ts";

type To = ReaderAddress;

const count = (value: number, one: string, more: string): string =>
  `${figures(value, ".")} ${value === 1 ? one : more}`;

/** Policies for the organisation itself, the report to its management, and the register as the public sees it. */
export const nlPolicies = {
  retention: {
    intro: (to: To): string =>
      `Dit beleid zegt hoe ${wij(to)} bepalen hoe lang gegevens blijven, en hoe ${wij(to)} ze daarna vernietigen. Het geldt voor alle persoonsgegevens, op papier en digitaal (art. 5 lid 1 onder e en art. 24 lid 2 AVG).`,
    headings: {
      rules: "Uitgangspunten",
      terms: "Bewaartermijnen",
      systems: "Hoe vernietigen gaat",
      holds: "Wat nu niet vernietigd wordt",
      roles: "Wie wat doet",
    },
    rules: (to: To): ReadonlyArray<string> => [
      `${Wij(to)} bewaren persoonsgegevens niet langer dan nodig is voor het doel waarvoor ${wij(to)} ze hebben.`,
      "Vraagt een wet een termijn, dan geldt die termijn, en alleen voor de gegevens die de wet noemt.",
      "Is er geen wettelijke termijn, dan staat in het register welke termijn geldt en waarom.",
      `Na afloop van een termijn vernietigen ${wij(to)} de gegevens, ook bij de verwerkers en in reservekopieën.`,
      `Bij een rechtszaak, een onderzoek of een verzoek om beperking vernietigen ${wij(to)} niet (art. 17 lid 3 en 18 AVG).`,
      `Van elke vernietiging leggen ${wij(to)} vast wat er is vernietigd, onder welke termijn, hoe en door wie (art. 5 lid 2 AVG).`,
    ],
    archive:
      "Voor overheidsinformatie gaat de selectielijst voor (art. 5 Archiefwet 1995). Eerder vernietigen dan die lijst zegt, mag niet.",
    systemColumns: ["Systeem", "Zo gaat wissen"] as ReadonlyArray<string>,
    holdColumns: ["Bewaartermijn", "Waarom niet", "Tot en met"] as ReadonlyArray<string>,
    roleColumns: ["Wie", "Waarvoor"] as ReadonlyArray<string>,
    unnamed: "Bewaartermijn zonder naam",
    dpo: "let erop dat termijnen worden nagekomen en adviseert (art. 39 lid 1 onder b AVG)",
    owner: (activities: string): string => `zorgt dat de gegevens op tijd worden vernietigd bij ${activities}`,
  },

  privacy: {
    intro: (names: string): string => `Dit is het privacybeleid van ${names} (art. 24 lid 2 AVG).`,
    scope: (to: To, activities: number): string =>
      `Het geldt voor iedereen die bij ons werkt en voor alle persoonsgegevens die ${wij(to)} gebruiken. In het register ${activities === 1 ? "staat" : "staan"} nu ${count(activities, "verwerking", "verwerkingen")}.`,
    headings: {
      principles: "Waar wij ons aan houden",
      roles: "Wie wat doet",
      rights: "Verzoeken van mensen",
      processors: "Verwerkers",
      security: "Beveiliging",
      breaches: "Datalekken",
      assessments: "Vooraf beoordelen",
      record: "Het register",
    },
    /** Art. 5(1)(a–f) and (2) GDPR, as what we do. */
    principles: (to: To): ReadonlyArray<readonly [lead: string, text: string]> => [
      [
        "Rechtmatig en duidelijk",
        `${wij(to)} gebruiken gegevens alleen met een grondslag, en vertellen mensen wat ${wij(to)} doen`,
      ],
      [
        "Voor een doel",
        `${wij(to)} gebruiken gegevens alleen voor het doel waarvoor ${wij(to)} ze kregen, of voor iets wat daarbij past`,
      ],
      ["Niet meer dan nodig", `${wij(to)} vragen alleen wat nodig is`],
      ["Juist", `${wij(to)} verbeteren wat niet klopt`],
      ["Niet langer dan nodig", `elke soort gegevens heeft een bewaartermijn, en daarna vernietigen ${wij(to)} ze`],
      ["Beveiligd", `${wij(to)} nemen maatregelen die passen bij het risico`],
      ["Aantoonbaar", `in het register staat wat ${wij(to)} doen en waarom`],
    ],
    management: "Bestuur of directie",
    managementDoes: "stelt dit beleid vast en is verantwoordelijk voor de naleving",
    dpoDoes: "ziet toe, adviseert en is het contact voor de Autoriteit Persoonsgegevens (art. 39 AVG)",
    contactDoes: "beantwoordt vragen over privacy",
    ownerDoes: (activities: string): string => `is eigenaar van ${activities}`,
    dpo: "Functionaris gegevensbescherming",
    contact: "Aanspreekpunt voor privacy",
    roleColumns: ["Rol", "Wie", "Wat"] as ReadonlyArray<string>,
    owner: "Eigenaar",
    activities: (value: number): string => count(value, "verwerking", "verwerkingen"),
    rights: (to: To, duration: string): string =>
      `Mensen mogen hun gegevens inzien, laten verbeteren of wissen, en bezwaar maken. ${Wij(to)} antwoorden binnen ${duration} (art. 12 lid 3 AVG). Wie een verzoek krijgt, geeft het dezelfde dag door aan het aanspreekpunt voor privacy.`,
    processors: (to: To, parties: number): string =>
      `${Wij(to)} werken nu met ${count(parties, "verwerker", "verwerkers")}. ${Wij(to)} kiezen alleen partijen die genoeg garanties bieden, en geven pas gegevens als er een verwerkersovereenkomst is (art. 28 AVG).`,
    noProcessors: (to: To): string => `${Wij(to)} werken nu niet met verwerkers.`,
    security: "Deze maatregelen gelden overal in de organisatie (art. 32 AVG):",
    breaches: (to: To): string =>
      `Wie denkt dat er iets misging met persoonsgegevens, meldt dat meteen. ${Wij(to)} melden een datalek met een risico binnen 72 uur aan de Autoriteit Persoonsgegevens (art. 33 AVG), en bij een hoog risico ook aan de mensen om wie het gaat (art. 34 AVG). Elk datalek komt in een overzicht, ook een dat ${wij(to)} niet hoeven te melden (art. 33 lid 5 AVG).`,
    assessments: (to: To): string =>
      `Voor iets nieuws gaan ${wij(to)} na hoe groot het risico voor mensen is. Is dat hoog, dan maken ${wij(to)} eerst een DPIA (art. 35 AVG).`,
    dpoAdvice: "De functionaris gegevensbescherming geeft daarbij advies (art. 35 lid 2 AVG).",
    record: (to: To): string =>
      `Iedere verwerking staat in het register (art. 30 AVG). De eigenaar kijkt die na op de afgesproken datum, en meldt elke wijziging voordat zij ingaat. Dit beleid passen ${wij(to)} aan als het register of de wet verandert.`,
  },

  report: {
    title: "Verslag over privacy",
    intro: (date: string): string => `Dit is de stand van het register van verwerkingen op ${date}.`,
    headings: {
      numbers: "In cijfers",
      trends: "Het afgelopen jaar",
      risks: "Open risico’s",
      due: "Wat de komende 90 dagen afloopt",
      decisions: "Besluiten die gevraagd worden",
    },
    numberColumns: ["Wat", "Aantal"] as ReadonlyArray<string>,
    numbers: {
      active: "Verwerkingen die lopen",
      concept: "Verwerkingen in voorbereiding",
      special: "Verwerkingen met extra beschermde gegevens",
      processors: "Verwerkers",
      agreements: "Geldige verwerkersovereenkomsten",
      transfers: "Verwerkingen met doorgifte buiten de EER",
      customers: "Klanten voor wie wij verwerker zijn",
      errors: "Tekorten: aan de wet is nog niet voldaan",
      warnings: "Aandachtspunten",
    },
    trends: {
      started: (value: number): string => `${count(value, "verwerking begon", "verwerkingen begonnen")}`,
      ended: (value: number): string => `${count(value, "verwerking stopte", "verwerkingen stopten")}`,
      reviewed: (value: number, of: number): string =>
        `van de ${count(of, "lopende verwerking", "lopende verwerkingen")} ${value === 1 ? "is" : "zijn"} er ${figures(value, ".")} nagekeken`,
      concluded: (value: number): string => `${count(value, "overeenkomst is", "overeenkomsten zijn")} gesloten`,
      destroyed: (value: number): string =>
        `van ${count(value, "vernietiging is", "vernietigingen is")} vastgelegd wat er wegging`,
      assessed: (value: number): string => `${count(value, "beoordeling is", "beoordelingen zijn")} gemaakt`,
    },
    riskColumns: ["Risico", "Hoe vaak", "Artikel"] as ReadonlyArray<string>,
    noRisks: "In het register staan geen tekorten.",
    moreRisks: (value: number): string =>
      `Daarnaast ${value === 1 ? "is er" : "zijn er"} nog ${count(value, "soort tekort", "soorten tekorten")}; het register noemt ze alle.`,
    residual: (name: string): string => `bij ${name} blijft een hoog risico over`,
    dueColumns: ["Datum", "Wat"] as ReadonlyArray<string>,
    noDue: "De komende 90 dagen loopt er niets af.",
    moreDue: (value: number): string =>
      `Daarna ${value === 1 ? "komt" : "komen"} in deze 90 dagen nog ${count(value, "datum", "datums")}.`,
    decisions: {
      repair: (value: number): string =>
        `tijd vrijmaken om ${count(value, "soort tekort", "soorten tekorten")} te herstellen, te beginnen met wat bovenaan staat`,
      agreements: (names: string): string => `de overeenkomst verlengen of beëindigen: ${names}`,
      residual: (names: string): string =>
        `het risico aanvaarden, verkleinen, of de Autoriteit Persoonsgegevens raadplegen (art. 36 AVG): ${names}`,
      owners: (value: number): string => `een eigenaar aanwijzen voor ${count(value, "verwerking", "verwerkingen")}`,
    },
    noDecisions: "Er is nu geen besluit nodig.",
  },

  publicRegister: {
    intro: (names: string): string =>
      `Dit is het openbare deel van het register van verwerkingen van ${names}. Per verwerking staat er waarvoor het is, over wie het gaat, wie de gegevens krijgt en hoe lang ze blijven.`,
    introSearch: "Zoek in deze bladzijde met Ctrl+F (op een Mac: Cmd+F).",
    heading: "Verwerkingen",
    more: "Toon alles",
    purpose: (purposes: string): string => `Waarvoor: ${purposes}.`,
    purposeNamed: "Deze verwerking staat in het register.",
    forCustomers: "In opdracht van klanten",
    transfers: "Gegevens buiten de EER",
  },
};

export type PoliciesWords = typeof nlPolicies;
