import type { CountryCode, PlainDate } from "../model/values.ts";

/**
 * How far the Commission found a country adequate (art. 45 GDPR): all of it, only some recipients (Canada: commercial
 * organisations; the United States: those listed under the Data Privacy Framework), or not at all.
 */
export type Adequacy = "whole" | "some-recipients" | "none";

/** Countries with a decision that holds, as the Commission listed them in July 2026; the UK's ends on its last day. */
const wholeCountries: ReadonlySet<CountryCode> = new Set("AD AR BR CH FO GB GG IL IM JE JP KR NZ UY".split(" "));
const someRecipients: ReadonlySet<CountryCode> = new Set(["CA", "US"]);
const lastDays: ReadonlyMap<CountryCode, PlainDate> = new Map([["GB", "2031-12-27"]]);

/** What holds for a country on a day. */
export function adequacyOf(country: CountryCode, today: PlainDate): Adequacy {
  const lastDay = lastDays.get(country);
  if (lastDay !== undefined && today > lastDay) return "none";
  if (wholeCountries.has(country)) return "whole";
  return someRecipients.has(country) ? "some-recipients" : "none";
}
