import { list, quoted } from "./phrases.ts";

const named = (purposes: ReadonlyArray<string>): string =>
  purposes.length === 0 ? "" : ` (${list(purposes.map(quoted))})`;

/** Legal bases: art. 6–8 GDPR, art. 11.7 Tw. */
export const nlBasesChecks = {
  "statute-missing": {
    title: "Wet bij de grondslag ontbreekt",
    message: (f: { activity: string; what: "obligation" | "task" | "both" }): string =>
      `Bij ${quoted(f.activity)} is de grondslag ${
        f.what === "obligation"
          ? "een wettelijke verplichting"
          : f.what === "task"
            ? "een taak van algemeen belang"
            : "een wettelijke verplichting of een taak van algemeen belang"
      }. Noem de wet en het artikel.`,
    fix: null,
  },
  "interest-missing": {
    title: "Gerechtvaardigd belang niet genoemd",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} is de grondslag een gerechtvaardigd belang, maar er staat niet welk belang.`,
    fix: null,
  },
  "authority-legitimate-interests": {
    title: "Gerechtvaardigd belang bij een overheidstaak",
    message: (f: { activity: string }): string =>
      `Een overheidsinstantie mag voor haar taken geen gerechtvaardigd belang gebruiken. Kies bij ${quoted(f.activity)} een andere grondslag, of schrijf bij de toelichting waarom dit geen taak is.`,
    fix: null,
  },
  "consent-of-employees": {
    title: "Toestemming van personeel",
    message: (f: { activity: string }): string =>
      `${quoted(f.activity)} rust op toestemming van personeel. Wie in dienst is kan zelden vrij weigeren. Kies een andere grondslag, of leg uit waarom weigeren hier geen gevolgen heeft.`,
    fix: null,
  },
  "consent-automatic": {
    title: "Toestemming zonder keuze",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} is de grondslag toestemming, maar mensen worden automatisch aangemeld. Dat is geen toestemming.`,
    fix: null,
  },
  "consent-for-contract": {
    title: "Toestemming voor wat de overeenkomst vraagt",
    message: (f: { activity: string; purposes: ReadonlyArray<string> }): string =>
      `${quoted(f.activity)} rust op toestemming, maar lijkt nodig voor een overeenkomst${named(f.purposes)}. Wie de toestemming intrekt, kan dan geen klant blijven.`,
    fix: "Maak er een overeenkomst van",
  },
  "consent-details-missing": {
    title: "Toestemming niet aan te tonen of in te trekken",
    message: (f: { activity: string; missing: "proof" | "withdrawal" | "both" }): string =>
      `${quoted(f.activity)} rust op toestemming. Vul in ${
        f.missing === "proof"
          ? "waar het bewijs ligt"
          : f.missing === "withdrawal"
            ? "hoe iemand die intrekt"
            : "waar het bewijs ligt en hoe iemand die intrekt"
      }.`,
    fix: null,
  },
  "parental-consent-missing": {
    title: "Toestemming van de ouders",
    message: (f: { activity: string; notAsked: boolean }): string =>
      f.notAsked
        ? `${quoted(f.activity)} rust op toestemming van kinderen, en de ouders worden niet gevraagd. Onder de 16 jaar moet dat wel.`
        : `${quoted(f.activity)} rust op toestemming, ook van kinderen. Vul in of je onder de 16 jaar de ouders vraagt.`,
    fix: null,
  },
  "contract-not-with-subject": {
    title: "Overeenkomst met een ander",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} is de grondslag een overeenkomst, maar die is met een organisatie en niet met de mensen zelf. Meestal past een gerechtvaardigd belang.`,
    fix: null,
  },
  "marketing-under-contract": {
    title: "Marketing op grond van de overeenkomst",
    message: (f: { activity: string; purposes: ReadonlyArray<string> }): string =>
      `Bij ${quoted(f.activity)} is de grondslag een overeenkomst, maar die is zonder marketing ook uit te voeren${named(f.purposes)}.`,
    fix: null,
  },
  "telephone-marketing": {
    title: "Bellen voor verkoop zonder toestemming",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} bel je mensen om iets te verkopen. Dat mag sinds 1 juli 2026 alleen met toestemming vooraf, ook bij klanten.`,
    fix: null,
  },
};
