import type { CountryCode } from "../model/values.ts";

/** The European Economic Area: the 27 member states with Iceland, Liechtenstein and Norway; not Switzerland, not the UK. */
export const eeaCountries: ReadonlySet<CountryCode> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" "),
);

/**
 * Codes of ISO 3166-1 for territories that belong to the Union by themselves (art. 355(1) TFEU, and Åland), so that a
 * transfer to them is none. Aruba, Curaçao, Sint Maarten and the Caribbean Netherlands (BQ) are not among them.
 */
const unionTerritories: ReadonlySet<CountryCode> = new Set(["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]);

/** Whether a country lies inside the EEA, so that giving data there is no transfer in the sense of art. 44 GDPR. */
export const isInsideEea = (country: CountryCode): boolean =>
  eeaCountries.has(country) || unionTerritories.has(country);

/** True only where a country is known and lies outside the EEA: an open answer is no transfer. */
export const isKnownOutsideEea = (country: CountryCode | null): country is CountryCode =>
  country !== null && !isInsideEea(country);
