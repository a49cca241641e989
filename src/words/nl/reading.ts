/** What is wrong with a file that somebody wanted to open, on the command line and on the screen. */
export const nlReading = {
  problem: {
    place: (path: string, name: string | null): string => (name === null ? path : `${path} (${name})`),
    "not-a-register": "dit is geen register van Verantwoord; open het met het programma dat het maakte",
    "no-version": "het schemaVersion-nummer ontbreekt; dit bestand is niet door Verantwoord gemaakt",
    "newer-version": (version: number): string =>
      `gemaakt door een nieuwere versie van Verantwoord (schema ${version}); werk het programma bij, het bestand is niet aangeraakt`,
    "wrong-shape": (expected: string): string => `heeft een verkeerde vorm; verwacht: ${expected}`,
    "unknown-key": (key: string): string => `heeft een onbekend veld “${key}”; haal het weg`,
    "dangling-reference": (id: string): string => `verwijst naar ${id}, en dat bestaat niet in dit register`,
    "wrong-kind-of-reference": (id: string): string => `verwijst naar ${id}, en dat is iets van een andere soort`,
    "duplicate-id": (id: string): string => `heeft id ${id}, dat al eerder voorkomt`,
    "null-character": "bevat een nulteken (U+0000); haal het weg",
    "lone-surrogate": "bevat een half teken (een losse surrogaat); haal het weg",
    "reserved-key": (key: string): string => `heeft een veld “${key}”, en dat mag niet`,
  },
  file: {
    "empty-file": "het bestand is leeg",
    "only-zeros": "het bestand bestaat alleen uit nullen, zoals na een vastgelopen schijf; zet een reservekopie terug",
    "too-large": (megabytes: number): string => `is groter dan ${megabytes} MB en wordt niet geopend`,
    "not-a-register-file": "is geen JSON en geen .verantwoord-bestand",
    "other-zip": "is een zip van iets anders: er zit geen manifest van Verantwoord in",
    encrypted: "is versleuteld; haal er eerst de versleuteling af",
    "newer-format": "is gemaakt door een nieuwere versie van Verantwoord; werk het programma bij",
    "manifest-unreadable": "heeft een manifest dat niet te lezen is; zet een reservekopie terug",
    "part-missing": (name: string): string => `mist het onderdeel ${name}; zet een reservekopie terug`,
    "part-unknown": (name: string): string =>
      `bevat een onbekend onderdeel ${name}; het is niet door Verantwoord gemaakt`,
    "wrong-hash": (name: string): string =>
      `is beschadigd: ${name} is niet wat het manifest zegt; zet een reservekopie terug`,
    "not-utf8": (name: string): string => `heeft in ${name} tekens die geen UTF-8 zijn`,
    other: (code: string): string => `is als zip niet te vertrouwen (${code}) en wordt niet geopend`,
  },
  moreProblems: (count: number): string => (count === 1 ? "en nog 1 probleem" : `en nog ${count} problemen`),
  notJson: "is geen JSON; het is niet door Verantwoord gemaakt of het is beschadigd",
  history: {
    "chain-broken": (seq: number): string =>
      `heeft een geschiedenis die bij wijziging ${seq} niet aansluit op de vorige; zet een reservekopie terug`,
    "body-changed": (seq: number): string =>
      `heeft een geschiedenis waarin wijziging ${seq} later is veranderd; zet een reservekopie terug`,
    "commit-does-not-fit": (seq: number): string =>
      `heeft een geschiedenis waarin wijziging ${seq} niet past; zet een reservekopie terug`,
    "leads-elsewhere":
      "heeft een geschiedenis die op een ander register uitkomt dan het register in het bestand; zet een reservekopie terug",
  },
  historyUnreadable: (line: number): string => `heeft in regel ${line} van de geschiedenis iets dat niet te lezen is`,
};

export type ReadingWords = typeof nlReading;
