import { day, type Gathered, list, quoted, some } from "./phrases.ts";

/** Retention: art. 5(1)(e), 13(2)(a) and 30(1)(f) GDPR, tax law, the law on archives. */
export const nlRetentionChecks = {
  "retention-start-missing": {
    title: "Begin van de bewaartermijn ontbreekt",
    message: (f: { term: string }): string =>
      `In de bewaartermijn ${quoted(f.term)} staat een duur, maar niet vanaf wanneer je telt.`,
    fix: null,
  },
  "retention-event-vague": {
    title: "Einde van de termijn niet vast te stellen",
    message: (f: { term: string; what: "contentment" | "limitation" }): string =>
      f.what === "contentment"
        ? `De bewaartermijn ${quoted(f.term)} loopt tot iemand tevreden is. Niemand kan zeggen op welke dag dat is.`
        : `De bewaartermijn ${quoted(f.term)} loopt tot de verjaring, zonder getal. Verjaring duurt 2, 5 of 20 jaar: noem het artikel en de duur.`,
    fix: "Tot de vraag is afgehandeld",
  },
  "fiscal-term-for-quotes": {
    title: "Offertes bewaard voor de belasting",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} bewaar je offertes voor de belasting. Dat geldt alleen voor offertes die zijn aanvaard; geef de andere een eigen, korte termijn.`,
    fix: null,
  },
  "fiscal-term-too-wide": {
    title: "Fiscale termijn voor te veel gegevens",
    message: (f: { activity: string; items: ReadonlyArray<string> }): string =>
      `Bij ${quoted(f.activity)} geldt de fiscale termijn ook voor ${list(f.items)}. Die is er alleen voor gegevens die de belasting nodig heeft.`,
    fix: null,
  },
  "term-counted-by-day": {
    title: "Termijn telt vanaf het einde van het jaar",
    message: (f: { term: string; year: "financial" | "calendar" }): string =>
      `De bewaartermijn ${quoted(f.term)} telt vanaf de dag zelf. De wet telt vanaf het einde van het ${f.year === "financial" ? "boekjaar" : "kalenderjaar"}, zodat je nu te vroeg wist.`,
    fix: "Tel vanaf het einde van het jaar",
  },
  "term-against-law": {
    title: "Termijn wijkt af van de wet",
    message: (f: { term: string; against: "shorter" | "longer"; law: string }): string =>
      `De bewaartermijn ${quoted(f.term)} is ${f.against === "shorter" ? "korter" : "langer"} dan ${f.law} ${f.against === "shorter" ? "vraagt" : "toestaat"}.`,
    fix: "Neem de termijn van de wet over",
  },
  "permanent-without-reason": {
    title: "Altijd bewaren zonder reden",
    message: (f: { term: string }): string =>
      `Volgens ${quoted(f.term)} bewaar je gegevens voor altijd. Noem waarom: een nummer van de selectielijst, een wet, of een reden zoals een afmeldlijst.`,
    fix: null,
  },
  "selection-list-missing": {
    title: "Nummer van de selectielijst ontbreekt",
    message: (f: { term: string }): string =>
      `Bij de bewaartermijn ${quoted(f.term)} staat geen nummer van de selectielijst. Voor een overheidsinstantie gaat die lijst voor.`,
    fix: null,
  },
  "legal-hold-over": {
    title: "Stop op vernietigen is voorbij",
    message: (f: { term: string; until: string }): string =>
      `De stop op vernietigen bij ${quoted(f.term)} liep tot ${day(f.until)}. Hef hem op of geef hem een nieuwe datum.`,
    fix: "Hef de stop op",
  },
  "retention-not-carried-out": {
    title: "Termijn nooit uitgevoerd",
    message: (f: { term: string }): string =>
      `Onder de bewaartermijn ${quoted(f.term)} is nog nooit iets vernietigd, terwijl de eerste gegevens al weg moesten zijn. Voer de termijn uit en leg dat vast.`,
    fix: null,
  },
};

export const nlRetentionGathered = {
  "selection-list-missing": (f: Gathered): string =>
    `Bij ${f.count} bewaartermijnen staat geen nummer van de selectielijst: ${some(f)}. Voor een overheidsinstantie gaat die lijst voor.`,
  "retention-not-carried-out": (f: Gathered): string =>
    `Onder ${f.count} bewaartermijnen is nog nooit iets vernietigd, terwijl de eerste gegevens al weg moesten zijn: ${some(f)}.`,
};
