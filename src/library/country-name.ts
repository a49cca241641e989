import type { CountryCode } from "../model/values.ts";
import countries from "./data/countries.json";
import type { LibraryLanguage, Localized } from "./provenance.ts";

// A table of our own: Intl gives other names per version of its data, and documents must be the same everywhere.
const names: { readonly [code: string]: Localized | undefined } = countries;

/** Names that take an article inside a sentence: "in de Verenigde Staten". */
const articles: { readonly [language in LibraryLanguage]: { readonly [code: string]: string | undefined } } = {
  nl: {
    ...each("AE BS CC CF CK DO FK FO KM KY MH MP MV PH PN PS SB SC TC UM US VG VI", "de"),
    GB: "het",
  },
  en: each("AE AX BS CF CK CC DO FK FO GB GM IM KM KY MH MP MV NL PH PN PS SB TC US VG VI", "the"),
};

function each(codes: string, article: string): { readonly [code: string]: string } {
  return Object.fromEntries(codes.split(" ").map((code) => [code, article]));
}

/** All ISO 3166-1 alpha-2 codes, in order of code. */
export const countryCodes: ReadonlyArray<CountryCode> = Object.keys(countries);

/** A country as a list or cell names it: "Verenigde Staten". An unknown code stands for itself. */
export const countryName = (code: CountryCode, language: LibraryLanguage): string => names[code]?.[language] ?? code;

/** A country inside a sentence: "de Verenigde Staten", "België". */
export function countryInSentence(code: CountryCode, language: LibraryLanguage): string {
  const article = articles[language][code];
  return article === undefined ? countryName(code, language) : `${article} ${countryName(code, language)}`;
}
