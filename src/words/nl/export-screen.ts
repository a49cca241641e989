import { figures } from "../figures.ts";

/** A text that was changed so that Excel can hold it; see `WriteNote`. */
type ChangedText = {
  readonly kind: "text-cut" | "characters-replaced";
  readonly sheet: string;
  readonly address: string;
  readonly header: string | null;
};

/** Words of the screen Exporteren. */
export const nlExportScreen = {
  title: "Exporteren",
  choices: "Keuzes",
  form: "Wat je maakt",
  forms: {
    workbook: { title: "Excel-werkboek", detail: "Om te lezen, te filteren en af te drukken" },
    csv: { title: "CSV-tabel", detail: "De tabel van art. 30 lid 1, voor een ander programma" },
    json: { title: "JSON", detail: "Alle gegevens, voor een ander programma" },
    "register-file": { title: "Registerbestand", detail: "Alles, met geschiedenis en bijlagen" },
  },
  endings: { workbook: "xlsx", csv: "csv", json: "json", "register-file": "verantwoord" },
  reader: "Voor wie",
  readers: {
    internal: { title: "Eigen gebruik", detail: "Met notities, labels, eigen velden en wat nog ontbreekt" },
    ap: { title: "Toezichthouder (AP)", detail: "Zonder notities, labels, eigen velden en eigenaren" },
    customer: { title: "Een klant", detail: "Wat je voor deze klant verwerkt (art. 30 lid 2), en niets van een ander" },
    public: { title: "Iedereen", detail: "Alleen verwerkingen die mogen worden gepubliceerd, zonder beveiliging" },
  },
  customer: "Welke klant",
  chooseCustomer: "Kies een klant",
  language: "Taal van het document",
  languages: { nl: "Nederlands", en: "English" },
  day: "Stand van",
  dayHint: "Op deze dag wordt bekeken welke overeenkomsten gelden. De inhoud is die van nu.",
  preview: "Voorbeeld",
  sheets: "Werkbladen",
  /** How many rows of a sheet the preview shows. */
  rowsShown: (shown: number, all: number): string => {
    if (all === 0) return "Op dit blad staat nog niets.";
    if (shown < all) return `de eerste ${figures(shown, ".")} van ${figures(all, ".")} rijen`;
    return all === 1 ? "1 rij" : `${figures(all, ".")} rijen`;
  },
  looking: "Het voorbeeld wordt gemaakt.",
  download: "Download",
  saveAs: "Bewaar als",
  saveAgain: "Bewaar opnieuw",
  saveBeside: "Bewaar ernaast",
  savesOver: (path: string): string => `over ${path} heen`,
  cancel: "Stop",
  working: {
    workbook: "Het werkboek wordt gemaakt",
    csv: "De tabel wordt gemaakt",
    json: "Het bestand wordt gemaakt",
    "register-file": "Het registerbestand wordt gemaakt",
  },
  progress: {
    workbook: (done: string, of: string): string => `${done} van ${of} rijen`,
    csv: (done: string, of: string): string => `deel ${done} van ${of}`,
    json: (done: string, of: string): string => `${done} van ${of}`,
    "register-file": (done: string, of: string): string => `${done} van ${of} bijlagen`,
  },
  gathering: "gegevens verzamelen",
  downloaded: (name: string): string => `${name} is gedownload.`,
  saved: (path: string): string => `Bewaard als ${path}.`,
  cancelled: "Gestopt. Er is geen bestand gemaakt.",
  changedSince: (name: string): string =>
    `${name} is veranderd sinds je het hier bewaarde. Het is niet overschreven. Bewaar je versie ernaast, of open het bestand eerst om te zien wat er anders is.`,
  goneSince: (name: string): string =>
    `${name} is niet meer bekend op deze computer. Kies opnieuw waar je het bewaart.`,
  troubles: {
    "too-many-rows": (sheet: string): string =>
      `Het blad ${sheet} heeft meer rijen dan Excel aankan. Er is geen bestand gemaakt.`,
    "too-large": "Het register is met zijn bijlagen te groot voor één bestand. Er is geen bestand gemaakt.",
    "attachment-damaged":
      "Een bijlage is beschadigd op de schijf. Er is geen bestand gemaakt. Zet de bijlage terug uit een reservekopie.",
    "attachment-missing":
      "Een bijlage staat niet op de schijf. Er is geen bestand gemaakt. Zet de bijlage terug uit een reservekopie.",
    "disk-full": "De schijf is vol. Er is geen bestand bewaard; een ouder bestand is nog heel.",
    "read-only": "In deze map mag niet worden geschreven. Kies een andere map.",
    "folder-vanished": "De map is er niet meer. Kies een andere map.",
    "file-busy": "Het bestand is in gebruik, bijvoorbeeld in Excel. Sluit het daar en probeer het opnieuw.",
    unreachable: "Het programma op deze computer antwoordt niet. Er is geen bestand bewaard.",
    other: (code: string): string =>
      `Het bestand is niet gemaakt (${code}). Er is niets verloren; probeer het opnieuw.`,
  },
  notes: (count: number): string =>
    count === 1
      ? "1 tekst is aangepast om in Excel te passen"
      : `${count} teksten zijn aangepast om in Excel te passen`,
  note: ({ kind, sheet, address, header }: ChangedText, characters: string): string => {
    const place = header === null ? `${sheet}, cel ${address}` : `${sheet}, ${header} (${address})`;
    return kind === "text-cut"
      ? `${place}: ${characters} tekens weggelaten, de tekst was te lang.`
      : `${place}: ${characters} tekens vervangen die Excel niet aankan.`;
  },
  moreNotes: (count: number): string => `en nog ${count}; ze staan alle op het blad Toelichting`,
  holds: "Wat erin staat",
  parts: {
    activities: "Verwerkingen",
    parties: "Partijen",
    agreements: "Overeenkomsten",
    retentionTerms: "Bewaartermijnen",
    others: "Overige gegevens",
    changes: "Wijzigingen in de geschiedenis",
    attachments: "Bijlagen",
  },
  about: {
    json: "Het hele register als tekst voor andere programma's. Geschiedenis en bijlagen staan er niet in.",
    "register-file":
      "Het hele register zoals je het hier hebt. Open het op een andere computer met Verantwoord en werk daar verder. Er is geen wachtwoord nodig om het te lezen: bewaar het op een veilige plaats.",
  },
};

export type ExportScreenWords = typeof nlExportScreen;
