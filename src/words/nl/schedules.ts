import { type ReaderAddress, say, U, u, uw, Wij, wij } from "./address.ts";

type To = ReaderAddress;

/** Overviews made from one side of the register: how long, with whom, which cookies. */
export const nlSchedules = {
  retention: {
    intro: (to: To, names: string): string =>
      `Dit overzicht laat zien hoe lang ${names} persoonsgegevens bewaart en wat er daarna mee gebeurt. Zo houden ${wij(to)} ons aan de regel dat gegevens niet langer blijven dan nodig is (art. 5 lid 1 onder e AVG).`,
    introSeveral: (to: To, names: string): string =>
      `Dit overzicht laat zien hoe lang ${names} persoonsgegevens bewaren en wat er daarna mee gebeurt. Zo houden ${wij(to)} ons aan de regel dat gegevens niet langer blijven dan nodig is (art. 5 lid 1 onder e AVG).`,
    columns: ["Gegevens", "Hoe lang", "Waarop dat berust", "Daarna"] as ReadonlyArray<string>,
    all: "alle gegevens",
    rest: "de andere gegevens",
    /** "leerlingen: aanwezigheid en verzuim". */
    of: (people: string, items: string): string => (people === "" ? items : `${people}: ${items}`),
    nature: {
      "statutory-minimum": "wettelijke ondergrens",
      "statutory-maximum": "wettelijke bovengrens",
      guideline: "richtlijn",
      practice: "gebruik in de praktijk",
      "own-choice": "eigen keuze",
    },
    selection: (list: string | null, number: string | null): string => {
      const called = list === null ? "selectielijst" : /selectielijst/i.test(list) ? list : `selectielijst ${list}`;
      return number === null ? called : `${called}, nummer ${number}`;
    },
    after: {
      delete: "verwijderen",
      anonymise: "anoniem maken",
      "transfer-to-archive": "naar een archief brengen",
      review: "opnieuw beoordelen",
    },
    held: "nu niet vernietigen",
  },
  processors: {
    intro:
      "Deze lijst noemt wie gegevens van ons krijgt: partijen die in onze opdracht werken, en anderen die zelf bepalen wat zij ermee doen.",
    columns: ["Partij", "Waarvoor", "Gevestigd in"] as ReadonlyArray<string>,
    headings: {
      processors: "Partijen die in onze opdracht werken",
      subProcessors: "Partijen die onze verwerkers inschakelen",
      controllers: "Partijen die zelf verantwoordelijk zijn",
      joint: (to: To): string => `Partijen met wie ${wij(to)} samen verantwoordelijk zijn`,
      unknown: "Andere partijen",
      authorities: "Overheden",
    },
    processors: (to: To): string =>
      `Deze partijen zijn onze verwerkers. Zij gebruiken gegevens alleen voor wat ${wij(to)} vragen (art. 28 AVG).`,
    processor: (to: To): string =>
      `Deze partij is onze verwerker. Zij gebruikt gegevens alleen voor wat ${wij(to)} vragen (art. 28 AVG).`,
    subProcessors: "Zij werken voor een van onze verwerkers (art. 28 lid 2 en 4 AVG).",
    subColumns: ["Partij", "Werkt voor", "Waarvoor", "Land"] as ReadonlyArray<string>,
    none: (to: To): string => `${Wij(to)} geven geen gegevens aan anderen.`,
  },
  cookies: {
    intro: (to: To): string =>
      say(
        to,
        "Hier leest u welke cookies en vergelijkbare technieken wij gebruiken, waarvoor dat is, hoe lang ze blijven staan en hoe u ze weigert (art. 11.7a Telecommunicatiewet).",
        "Hier lees je welke cookies en vergelijkbare technieken we gebruiken, waarvoor dat is, hoe lang ze blijven staan en hoe je ze weigert (art. 11.7a Telecommunicatiewet).",
      ),
    headings: {
      tools: "Diensten van anderen",
      consent: (to: To): string => say(to, "Uw toestemming", "Je toestemming"),
      missing: (to: To): string => say(to, "Ziet u iets anders?", "Zie je iets anders?"),
    },
    tools: (to: To): string => `Hiervoor gebruiken ${wij(to)} diensten van anderen:`,
    needed: (to: To): string =>
      `Voor cookies die nodig zijn om de site te laten werken, vraagt de wet geen toestemming. Die plaatsen ${wij(to)} altijd.`,
    asked: (to: To, kinds: string): string =>
      `Cookies voor ${kinds} plaatsen ${wij(to)} alleen als ${u(to)} daar toestemming voor geeft.`,
    withdraw: (to: To): string =>
      `${U(to)} ${say(to, "kunt uw", "kunt je")} toestemming altijd weer intrekken. Dat is net zo makkelijk als toestemming geven.`,
    privacy: (to: To): string =>
      `Wat ${wij(to)} verder met ${uw(to)} gegevens doen en welke rechten ${u(to)} hebt, staat in onze privacyverklaring.`,
    missing: (to: To): string =>
      `Deze verklaring noemt wat ${wij(to)} over onze sites hebben vastgelegd. Een site verandert soms sneller dan een tekst.`,
    report: (to: To, contact: string): string =>
      say(
        to,
        `Ziet u een cookie die hier niet bij staat? ${contact}.`,
        `Zie je een cookie die hier niet bij staat? ${contact}.`,
      ),
    reportPlain: (to: To): string =>
      say(
        to,
        "Ziet u een cookie die hier niet bij staat? Laat het ons weten.",
        "Zie je een cookie die hier niet bij staat? Laat het ons weten.",
      ),
  },
};

export type SchedulesWords = typeof nlSchedules;
