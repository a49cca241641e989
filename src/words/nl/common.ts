/** Words that every part of the program uses: lists, numbers, dates, open answers. */
export const nlCommon = {
  languageCode: "nl",
  notAnswered: "niet ingevuld",
  notApplicable: "n.v.t.",
  toConfirm: "te bevestigen",
  none: "geen",
  yes: "ja",
  no: "nee",
  and: "en",
  or: "of",
  /** Whole numbers to twelve in letters, as Dutch text has them. */
  numberWords: ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
  months: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  /** A day in text: "15 augustus 2026". `month` is 1–12. */
  date: (year: number, month: number, day: number): string => `${day} ${nlCommon.months[month - 1]} ${year}`,
  untitledActivity: "Naamloze verwerking",
  untitled: "Naam niet ingevuld",
};

export type CommonWords = typeof nlCommon;
