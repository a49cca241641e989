import { type Gathered, list, quoted, some } from "./phrases.ts";

/** Rights and automated decisions: art. 12 and 22 GDPR, art. 27 WOR. */
export const nlRightsChecks = {
  "works-council-consent": {
    title: "Instemming van de ondernemingsraad",
    message: (f: { activity: string; items: ReadonlyArray<string>; asked: boolean }): string =>
      f.asked
        ? `Bij ${quoted(f.activity)} volg of beoordeel je personeel (${list(f.items)}). De ondernemingsraad is gevraagd, maar stemde nog niet in.`
        : `Bij ${quoted(f.activity)} volg of beoordeel je personeel (${list(f.items)}). Vul in of de ondernemingsraad heeft ingestemd, of waarom dat niet nodig is.`,
    fix: null,
  },
  "automated-decision-without-ground": {
    title: "Besluit door een computer mag zo niet",
    message: (f: { activity: string; missing: "ground" | "safeguards" | "both" }): string =>
      `Bij ${quoted(f.activity)} besluit alleen een computer. Vul in ${
        f.missing === "ground"
          ? "waarom dat mag"
          : f.missing === "safeguards"
            ? "hoe iemand een mens kan laten meekijken"
            : "waarom dat mag en hoe iemand een mens kan laten meekijken"
      }.`,
    fix: null,
  },
  "automated-decision-unexplained": {
    title: "Besluit door een computer niet uitgelegd",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} besluit alleen een computer. Vul in hoe die dat doet en wat het voor iemand betekent: dat moet je vertellen.`,
    fix: null,
  },
  "automated-decisions-open": {
    title: "Besluiten door een computer niet ingevuld",
    message: (f: { activity: string }): string =>
      `Vul in of bij ${quoted(f.activity)} een computer alleen besluit, zonder dat er een mens naar kijkt.`,
    fix: "Er besluit altijd een mens",
  },
  "response-term-too-long": {
    title: "Antwoord op verzoeken duurt te lang",
    message: (f: { name: string }): string =>
      `Volgens ${quoted(f.name)} duurt een antwoord op een verzoek langer dan een maand. Langer mag alleen bij ingewikkelde verzoeken.`,
    fix: "Maak er een maand van",
  },
};

export const nlRightsGathered = {
  "automated-decisions-open": (f: Gathered): string =>
    `Bij ${f.count} verwerkingen staat niet of een computer alleen besluit: ${some(f)}.`,
};
