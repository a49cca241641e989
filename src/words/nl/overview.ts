import { figures } from "../figures.ts";
import { enumerate } from "../sentence.ts";
import { nlCommon } from "./common.ts";

const count = (value: number, one: string, more: string): string =>
  `${figures(value, ".")} ${value === 1 ? one : more}`;
const list = (parts: ReadonlyArray<string>): string => enumerate(parts, nlCommon);

/** Words of the overview. What stands between ** is printed bold. */
export const nlOverview = {
  title: "Overzicht",
  holds: (c: {
    activities: number;
    controllers: number;
    parties: number;
    countries: number;
    terms: number;
    sites: number;
  }): string => {
    const parties = c.parties > 0 ? [`**${count(c.parties, "partij", "partijen")}**`] : [];
    const countries = c.parties > 0 && c.countries > 0 ? [`in **${count(c.countries, "land", "landen")}**`] : [];
    const others = [
      [...parties, ...countries].join(" "),
      c.terms > 0 ? `**${count(c.terms, "bewaartermijn", "bewaartermijnen")}**` : "",
      c.sites > 0 ? `**${count(c.sites, "website", "websites")}**` : "",
    ].filter((part) => part !== "");
    const whose = c.controllers > 1 ? ` van ${figures(c.controllers, ".")} verwerkingsverantwoordelijken` : "";
    const activities = count(c.activities, "verwerking", "verwerkingen");
    return `Je register bevat **${activities}**${whose}${others.length > 0 ? `, met ${list(others)}` : ""}.`;
  },
  /** How the activities stand; only called with at least one activity. */
  states: (c: { active: number; concept: number; ended: number }): string => {
    const said = [
      { value: c.active, text: "actief" },
      { value: c.concept, text: "in concept" },
      { value: c.ended, text: "beëindigd" },
    ]
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value);
    const [first] = said;
    if (first === undefined) return "";
    if (said.length === 1) {
      const all = first.text === "in concept" ? ["Die staat in concept.", "Ze staan allemaal in concept."] : [];
      return (
        (first.value === 1 ? all[0] : all[1]) ??
        (first.value === 1 ? `Die is ${first.text}.` : `Ze zijn allemaal ${first.text}.`)
      );
    }
    const parts = said.map(({ value, text }) => `${figures(value, ".")} ${text}`);
    return `Van de verwerkingen ${first.value === 1 ? "is" : "zijn"} er ${list(parts)}.`;
  },
  empty: {
    title: "Je register is nog leeg",
    text: "Hier zie je straks wat er in je register staat, wat er ontbreekt en wat eraan komt. Kruis aan wat je organisatie doet en vul het met voorbeelden, of leg zelf een eerste verwerking vast.",
    act: "Leg de eerste verwerking vast",
  },
  attention: {
    title: "Wat aandacht vraagt",
    next: "volgende",
    nextKeys: "Ctrl Enter",
    about: {
      error: "aan de wet is niet voldaan",
      warning: "binnenkort of onvolledig",
      advice: "maakt je register sterker",
    },
    none: "Geen bevindingen. Alles wat art. 30 vraagt is ingevuld, voor zover Verantwoord dat kan zien.",
    looking: "Het register wordt nagekeken.",
    takes: {
      label: "Wat het vraagt",
      all: "alles",
      click: "één klik",
      choice: "een keuze",
      asking: "navraag bij een ander",
      none: "Hier is niets van dit soort.",
    },
    act: "Doe",
    actOn: (name: string): string => `Doe: ${name}`,
    concept: "in concept",
    inActivities: (value: number): string => count(value, "verwerking", "verwerkingen"),
    inPlaces: (value: number): string => count(value, "plaats", "plaatsen"),
    more: (value: number): string => `Toon ook de andere ${figures(value, ".")}`,
    notShown: (value: number): string =>
      `En nog ${count(value, "bevinding", "bevindingen")}. Los eerst deze op; de rest komt vanzelf in beeld.`,
  },
  completeness: {
    title: "Volledigheid",
    of: (total: number): string => `art. 30(1), van ${figures(total, ".")}`,
    columns: { letter: "Letter", element: "Onderdeel", bar: "Balk", done: "Ingevuld", missing: "Wat ontbreekt" },
    basisArticle: "art. 6",
    partly: (value: number): string => `${figures(value, ".")} deels`,
    open: (value: number): string => `${figures(value, ".")} leeg`,
    meter: (done: number, total: number): string => `${figures(done, ".")} van ${figures(total, ".")}`,
    hatched: "Gearceerd: niet van toepassing, met reden.",
    times: (value: number, reason: string): string => `${figures(value, ".")} keer: ${reason}`,
  },
  coming: {
    title: "Wat eraan komt",
    period: "de komende 90 dagen",
    today: "vandaag",
    asList: "Als lijst",
    asStrip: "Als strook",
    none: "De komende 90 dagen loopt er niets af.",
    columns: { on: "Datum", what: "Wat" },
    andMore: (value: number): string => `en nog ${figures(value, ".")}`,
    moreInList: (value: number): string => `${count(value, "datum staat", "datums staan")} alleen in de lijst.`,
  },
  changes: {
    title: "Laatste wijzigingen",
    toHistory: "Geschiedenis",
  },
  byBasis: {
    title: "Doelen naar grondslag",
    columns: { name: "Grondslag", bar: "Balk", count: "Aantal" },
    without: "Zonder grondslag",
    none: "Er zijn nog geen doelen vastgelegd.",
  },
  byUnit: {
    title: "Verwerkingen naar afdeling",
    columns: { name: "Afdeling", bar: "Balk", count: "Aantal" },
    without: "Zonder afdeling",
    others: (value: number): string => `${count(value, "andere afdeling", "andere afdelingen")}`,
  },
};

export type OverviewWords = typeof nlOverview;
