/** Words of the controls that know the model: answers that can be taken back, terms as sentences, parties, countries. */
export const nlEditing = {
  more: "Meer velden",
  fewer: "Minder velden",
  open: "niet ingevuld",
  takeBack: "niet ingevuld",
  reopen: "Toch wel",
  yesNo: { yes: "ja", no: "nee" },
  several: {
    all: "alle",
    none: "geen",
  },
  library: (source: string): string => `bibliotheek · ${source}`,
  libraryNote: {
    source: (ref: string, asOf: string): string => `Bron: ${ref}; nagekeken ${asOf}.`,
    place: (url: string): string => `Vindplaats: ${url}`,
  },
  usedIn: (codes: ReadonlyArray<string>, more: number): string =>
    more > 0 ? `bij ${codes.join(", ")} en nog ${more}` : `bij ${codes.join(", ")}`,
  notUsed: "nog nergens gebruikt",
  party: {
    category: "groep ontvangers",
    usuallyNone: "meestal geen ontvanger",
  },
  term: {
    add: "Hoe lang bewaar je deze gegevens?",
    addPlaceholder: "Bewaartermijn, zoals: 6 maanden na opheffing account",
    slots: {
      phases: "termijn",
      event: "gebeurtenis",
      duration: "duur",
      counting: "tellen",
      age: "leeftijd",
      criterion: "criterium",
      "selection-list": "selectielijst",
      "end-action": "daarna",
    },
    eventPlaceholder: "Zoek of typ een gebeurtenis",
    durationPlaceholder: "zoals 6 maanden, max. 4 weken",
    durationNotUnderstood: "Schrijf een duur, zoals 6 maanden, max. 4 weken of ten minste 7 jaar.",
    durationOpen: "De duur staat nog niet vast",
    phasesPlaceholder: "zoals 6 maanden na opheffing account",
    selectionList: "Selectielijst",
    selectionNumber: "Nummer",
    removePhase: "Haal dit deel weg",
    next: "daarna nog…",
    nextLabel: "Voeg een volgend deel aan de termijn toe",
    nextPlaceholder: "zoals 7 jaar",
    shared: {
      title: "Overal of alleen hier?",
      lead: (name: string, places: number): string =>
        `De termijn “${name}” geldt op ${places} plaatsen. Wat je wijzigt, kan overal gelden of alleen hier.`,
      everywhere: "Overal",
      everywhereDetail: (names: string): string => `Overal: ook bij ${names}.`,
      here: "Alleen hier",
      hereDetail: "Alleen hier: er komt een eigen termijn voor deze gegevens. De andere blijven zoals zij zijn.",
      hereName: (name: string, code: string): string => `${name} (${code})`,
    },
    timeline: {
      begin: "begin",
      birth: "geboorte",
      end: "einde",
      ended: {
        delete: "verwijderd",
        anonymise: "geanonimiseerd",
        "transfer-to-archive": "overgebracht",
        review: "beoordeeld",
      },
      step: (number: number): string => `stap ${number}`,
    },
  },
};

export type EditingWords = typeof nlEditing;
