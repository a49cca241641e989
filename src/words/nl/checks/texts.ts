import type { DataSubjectRight } from "../../../model/statement.ts";
import { day, type Gathered, list, quoted, some } from "./phrases.ts";

const rightNames: { readonly [right in DataSubjectRight]: string } = {
  explanation: "uitleg",
  access: "inzage",
  rectification: "verbetering",
  erasure: "verwijdering",
  restriction: "beperking",
  portability: "meenemen van gegevens",
  objection: "bezwaar",
  "withdraw-consent": "toestemming intrekken",
  "human-intervention": "een mens laten meekijken",
};

/** Texts for the public, cookies and words: art. 12–14 GDPR, art. 11.7a Tw. */
export const nlTextsChecks = {
  "statement-complaint-missing": {
    title: "Klacht bij de AP niet genoemd",
    message: (f: { statement: string }): string =>
      `${quoted(f.statement)} vertelt niet dat iemand een klacht kan indienen bij de Autoriteit Persoonsgegevens.`,
    fix: null,
  },
  "statement-rights-missing": {
    title: "Rechten niet genoemd",
    message: (f: { statement: string; rights: ReadonlyArray<DataSubjectRight> }): string =>
      `${quoted(f.statement)} noemt niet alle rechten: ${list(f.rights.map((right) => rightNames[right]))}.`,
    fix: null,
  },
  "statement-not-reviewed": {
    title: "Tekst al lang niet nagelezen",
    message: (f: { statement: string; datedOn: string }): string =>
      `${quoted(f.statement)} is van ${day(f.datedOn)}. Kijk na of de tekst nog klopt.`,
    fix: null,
  },
  "statement-names-differ": {
    title: "Meer dan één naam voor de verantwoordelijke",
    message: (f: { statement: string; names: ReadonlyArray<string> }): string =>
      `${quoted(f.statement)} gebruikt ${list(f.names)} voor één organisatie. Zeg wie verantwoordelijk is.`,
    fix: null,
  },
  "sharing-claim-contradicted": {
    title: "“Nooit delen” klopt niet",
    message: (f: { statement: string; activities: ReadonlyArray<string> }): string =>
      `${quoted(f.statement)} zegt dat je nooit gegevens deelt. Bij ${list(f.activities.map(quoted))} krijgt een ander ze wel, of kan dat niet anders.`,
    fix: null,
  },
  "processor-with-own-basis": {
    title: "Grondslag bij werk voor een ander",
    message: (f: { activity: string }): string =>
      `${quoted(f.activity)} doe je als verwerker. Het doel en de grondslag zijn dan van je opdrachtgever, niet van jou.`,
    fix: "Laat de grondslag aan de opdrachtgever",
  },
  "tracking-without-consent": {
    title: "Volgen zonder toestemming",
    message: (f: { activity: string; items: ReadonlyArray<string> }): string =>
      `Bij ${quoted(f.activity)} volg je mensen op internet (${list(f.items)}), en nergens staat dat je toestemming vraagt.`,
    fix: null,
  },
  "cookie-without-consent": {
    title: "Cookie zonder toestemming",
    message: (f: { site: string; known: boolean }): string =>
      f.known
        ? `${quoted(f.site)} plaatst cookies voor reclame of sociale netwerken zonder toestemming te vragen.`
        : `${quoted(f.site)} plaatst cookies voor reclame of sociale netwerken. Vul in of je vooraf toestemming vraagt.`,
    fix: null,
  },
  "social-buttons-unasked": {
    title: "Knoppen van sociale netwerken zonder toestemming",
    message: (f: { site: string }): string =>
      `Op ${quoted(f.site)} staan knoppen van sociale netwerken, en er staat niet dat die pas na toestemming laden. Met het netwerk hoort ook een onderlinge regeling.`,
    fix: null,
  },
  "analytics-settings-outdated": {
    title: "Statistieken ingesteld als in 2018",
    message: (f: { site: string }): string =>
      `Bij ${quoted(f.site)} staat of het IP-adres is ingekort. Die instelling was van Universal Analytics. Vul in wat nu telt: laden na toestemming, advertentiefuncties, en hoelang je bewaart.`,
    fix: null,
  },
  "analytics-needs-consent": {
    title: "Statistieken die toestemming vragen",
    message: (f: { site: string }): string =>
      `Bij ${quoted(f.site)} gebruikt de aanbieder de statistieken ook zelf of voor reclame. Dan mogen ze pas laden na toestemming.`,
    fix: null,
  },
  "cookies-open": {
    title: "Cookies niet ingevuld",
    message: (f: { site: string }): string =>
      `Vul in welke cookies ${quoted(f.site)} plaatst. Ook “geen” is een antwoord.`,
    fix: "Er zijn geen cookies",
  },
  "outdated-word": {
    title: "Verouderd woord",
    message: (f: { name: string; word: string; now: string | null }): string =>
      f.now === null
        ? `In ${quoted(f.name)} staat ${quoted(f.word)}. Dat geldt niet meer.`
        : `In ${quoted(f.name)} staat ${quoted(f.word)}. Dat heet nu ${f.now}.`,
    fix: "Vervang het woord",
  },
  "renamed-thing": {
    title: "Oude naam",
    message: (f: { word: string; now: string }): string => `${quoted(f.word)} heet nu ${f.now}.`,
    fix: null,
  },
  "dead-network": {
    title: "Dienst bestaat niet meer",
    message: (f: { name: string }): string => `${quoted(f.name)} bestaat niet meer, maar staat nog als ontvanger.`,
    fix: null,
  },
};

export const nlTextsGathered = {
  "cookies-open": (f: Gathered): string => `Bij ${f.count} websites staat niet welke cookies ze plaatsen: ${some(f)}.`,
};
