/** Words of the shared controls: lists, suggestions, dates, dialogs. Screens add the nouns. */
export const nlControls = {
  close: "Sluit",
  cancel: "Stop",
  suggest: {
    suggestions: "Suggesties",
    takeAsIs: (text: string): string => `of neem “${text}” zo op`,
    remove: (title: string): string => `Haal “${title}” weg`,
  },
  add: "voeg toe",
  provenance: {
    own: "in je register",
    verified: "geverifieerd",
    "partly-verified": "deels geverifieerd",
    unverified: "niet geverifieerd",
  },
  levels: { error: "Tekort", warning: "Let op", advice: "Advies" },
  date: { placeholder: "dag maand jaar", notADate: "Dit is geen datum. Schrijf bijvoorbeeld 1-3-2027." },
  grid: {
    selectAll: "Kies alle",
    select: (name: string): string => `Kies ${name}`,
    rows: (count: number): string => (count === 1 ? "1 rij" : `${count} rijen`),
    selected: (count: number): string => `${count} gekozen`,
    clearSelection: "Hef de keuze op",
  },
  palette: {
    title: "Zoek of doe iets",
    placeholder: "Zoek of doe iets",
    none: (text: string): string => `Niets gevonden voor “${text}”.`,
  },
  appearance: {
    theme: "Kleuren",
    themes: { system: "Als de computer", light: "Licht", dark: "Donker" },
    density: "Rijen",
    densities: { normal: "Gewoon", compact: "Dicht op elkaar" },
  },
};
