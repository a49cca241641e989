/** What stands before and after the words it holds. */
type Pair = readonly [before: string, after: string];

/**
 * The words of retention terms: fragments from which `src/retention` puts sentences together, in the order that Dutch and
 * English share. A pair stands before and after what it holds. Fragments carry their own spaces; the builder adds none.
 */
export const nlRetention = {
  units: {
    years: (_count: number): string => "jaar",
    months: (count: number): string => (count === 1 ? "maand" : "maanden"),
    weeks: (count: number): string => (count === 1 ? "week" : "weken"),
    days: (count: number): string => (count === 1 ? "dag" : "dagen"),
    hours: (_count: number): string => "uur",
    minutes: (count: number): string => (count === 1 ? "minuut" : "minuten"),
    seconds: (count: number): string => (count === 1 ? "seconde" : "seconden"),
  },
  atLeast: (duration: string): string => `ten minste ${duration}`,
  atMost: (duration: string): string => `hoogstens ${duration}`,
  between: (minimum: string, maximum: string): string => `ten minste ${minimum} en hoogstens ${maximum}`,

  /** "tot de opheffing", "totdat u het account opheft", and "tot" before a clause when more follows. */
  until: "tot ",
  untilClause: "totdat ",
  untilClauseThenMore: "tot ",
  /** "tot zes maanden na de opheffing", "tot zes maanden nadat u …". */
  after: " na ",
  afterClause: " nadat ",
  /** "tot vijf jaar na het einde van het kalenderjaar waarin u …"; a noun needs a verb: "waarin de uitdiensttreding valt". */
  inWhichClause: " waarin ",
  inWhichNoun: [" waarin ", " valt"] as Pair,
  counting: {
    day: "de dag zelf",
    "calendar-year-end": "het einde van het kalenderjaar",
    "financial-year-end": "het einde van het boekjaar",
    "school-year-end": "het einde van het schooljaar",
  },
  /** "zeven jaar, te rekenen vanaf het einde van het boekjaar". */
  countedFrom: ", te rekenen vanaf ",
  /** An event that is the end of a year itself needs no second one: "het einde van het boekjaar waarin …". */
  isYearEnd: /^(het )?einde van het (kalender|boek|school)?jaar/i,

  /** Before the second phase, a later one and the last one of three or more. */
  next: ", daarna ",
  nextAndLast: ", en daarna ",
  /** The first duration that follows another phase: "daarna nog zes maanden". */
  more: ["nog ", ""] as Pair,
  openNext: [", en een deel ", "langer"] as Pair,
  openAlone: "gedurende een termijn die nog niet is vastgesteld",
  openUnexplained: "; een termijn in maanden of jaren is daarvoor niet vastgesteld",
  openAsLongAs: (statute: string): string => `, zolang ${statute} dat vraagt`,

  /** "tot de leeftijd van 18 jaar". */
  age: ["tot de leeftijd van ", ""] as Pair,
  permanent: "blijvend",
  permanentUnder: (list: string | null, number: string | null): string =>
    list === null ? ` (selectielijst, nummer ${number})` : ` (${list}${number === null ? "" : `, nummer ${number}`})`,
  criterion: "volgens dit criterium: ",
  /** How a criterion begins that fits after "wij bewaren deze gegevens". */
  criterionFits: /^(zolang|zo lang|tot|totdat|niet langer|gedurende|binnen|maximaal|minimaal|ten minste|hoogstens|\d)/i,
  /** How a reason or an exception begins that follows the term without brackets. A clause takes a comma. */
  reasonClause: /^(omdat|zodat|zolang|want|aangezien|tenzij|behalve|mits|waarbij|waarna|om)\b/i,
  reasonPhrase: /^(voor|vanwege|wegens|in verband met|op grond van|ten behoeve van|volgens|krachtens)\b/i,
  exception: (text: string): string => ` (uitzondering: ${text})`,

  endAction: {
    delete: "verwijderen",
    anonymise: "anonimiseren",
    "transfer-to-archive": "overbrengen naar een archief",
    review: "opnieuw beoordelen",
  },
  /** "…, waarna wij ze verwijderen" in a text; "…; daarna verwijderen" in a table. */
  endActionInText: {
    delete: "ze verwijderen",
    anonymise: "ze anonimiseren",
    "transfer-to-archive": "ze overbrengen naar een archief",
    review: "opnieuw beoordelen of wij ze nog nodig hebben",
  },
  endInText: ", waarna wij ",
  endInTable: "; daarna ",
  endInEditor: ", daarna ",
  holdInText: ". Vernietigen is nu opgeschort",
  holdInTable: "; vernietiging opgeschort",
  holdSince: (date: string): string => ` sinds ${date}`,
  holdUntil: (date: string): string => ` tot ${date}`,
  holdReason: (reason: string): string => `: ${reason}`,

  /** What stands in a slot that nobody filled. */
  openSlot: {
    event: "een gebeurtenis (niet ingevuld)",
    duration: "een termijn (niet ingevuld)",
    counting: "de dag zelf",
    "end-action": "een vervolg (niet ingevuld)",
    phases: "niet ingevuld",
  },
  noTerm: "geen bewaartermijn",

  /** What a reader is told instead of a date. */
  notComputable: {
    "term-open": "niet te berekenen: de termijn is niet ingevuld",
    "no-term": "niet te berekenen: er is geen termijn",
    "event-open": "niet te berekenen: de gebeurtenis is niet ingevuld",
    "event-date-unknown": "niet te berekenen: de dag van de gebeurtenis is niet bekend",
    "start-unknown": "niet te berekenen: de begindag is niet bekend",
    "birth-date-unknown": "niet te berekenen: de geboortedag is niet bekend",
    "duration-open": "niet te berekenen: de duur is niet vastgesteld",
    "no-maximum": "niet te berekenen: er is alleen een minimum",
    criterion: "niet te berekenen: de termijn is een criterium",
    permanent: "geen einddatum: blijvend te bewaren",
    "time-of-day-needed": "niet te berekenen: de termijn is korter dan een dag of telt in uren",
    "out-of-range": "niet te berekenen: de datum ligt na het jaar 9999",
    "earlier-phase": "niet te berekenen: het begin hangt af van een eerdere fase",
    "legal-hold": "niet te berekenen: vernietiging is opgeschort",
  },
  countedFromDayAssumed: "geteld vanaf de dag zelf, want over het tellen is niets ingevuld",

  termKinds: {
    period: "een periode",
    event: "tot een gebeurtenis",
    "event-plus-period": "een periode na een gebeurtenis",
    vague: "een criterium",
    permanent: "blijvend",
    none: "geen termijn",
  },

  /** What a person may type for a term, lower case. Longer forms before the shorter ones that they begin with. */
  input: {
    units: {
      years: ["jaren", "jaar", "jr"],
      months: ["maanden", "maand", "mnd"],
      weeks: ["weken", "week", "wk"],
      days: ["dagen", "dag"],
    },
    numbers: { één: 1, eén: 1 } as { readonly [word: string]: number },
    wholes: { "een half jaar": "P6M", "half jaar": "P6M", "anderhalf jaar": "P1Y6M" } as {
      readonly [words: string]: string;
    },
    and: ["en"],
    until: ["totdat", "tot"],
    after: ["nadat", "na afloop van", "na", "vanaf", "sinds"],
    next: ["en daarna", "daarna", "en vervolgens", "vervolgens", "plus"],
    more: ["nog", "langer", "erna", "daarna"],
    atMost: ["niet langer dan", "ten hoogste", "maximaal", "hoogstens", "uiterlijk", "max.", "max"],
    atLeast: ["ten minste", "tenminste", "minimaal", "minstens", "min.", "min"],
    permanent: ["blijvend bewaren", "blijvend", "permanent", "voor altijd"],
    yearEnds: {
      "calendar-year-end": ["einde van het kalenderjaar", "einde kalenderjaar", "einde van het jaar", "einde jaar"],
      "financial-year-end": ["einde van het boekjaar", "einde boekjaar"],
      "school-year-end": ["einde van het schooljaar", "einde schooljaar"],
    },
    inWhich: ["waarin", "van"],
    falls: ["plaatsvindt", "valt", "ligt"],
    articles: ["de", "het", "een", "van"],
  },
};

export type RetentionWords = typeof nlRetention;
