import { z } from "zod";
import { CountryCode, PlainDate, Text } from "../model/values.ts";
import adequacyDecisions from "./data/adequacy-decisions.json";
import eeaCountries from "./data/eea-countries.json";
import transferInstruments from "./data/transfer-instruments.json";
import transferNotes from "./data/transfer-notes.json";
import { Localized, provenanceFields } from "./provenance.ts";

/** A decision of the Commission that a country or organisation protects well enough. Art. 45 GDPR. */
export const AdequacyDecision = z
  .object({
    id: Text,
    label: Localized,
    /** Null for an international organisation. */
    country: CountryCode.nullable(),
    decision: Text,
    adopted: PlainDate,
    /** Last day, or for an invalid one the day on which the Court struck it down; null = without end. */
    expires: PlainDate.nullable(),
    status: z.enum(["valid", "invalid"]),
    scope: Localized,
    note: Localized.nullable(),
    ...provenanceFields,
  })
  .readonly();
export type AdequacyDecision = z.infer<typeof AdequacyDecision>;

export const EeaCountry = z.object({ id: Text, country: CountryCode, eu: z.boolean(), ...provenanceFields }).readonly();
export type EeaCountry = z.infer<typeof EeaCountry>;

/** What else a transfer can rest on. Art. 46, 47 and 49 GDPR. */
export const LibraryTransferInstrument = z
  .object({ id: Text, article: Text, label: Localized, condition: Localized, ...provenanceFields })
  .readonly();
export type LibraryTransferInstrument = z.infer<typeof LibraryTransferInstrument>;

/** A point that is often got wrong, in words. */
export const TransferNote = z.object({ id: Text, label: Localized, text: Localized, ...provenanceFields }).readonly();
export type TransferNote = z.infer<typeof TransferNote>;

// JSON has no literal types; test/library parses every entry.
export const libraryAdequacyDecisions = adequacyDecisions as ReadonlyArray<AdequacyDecision>;
export const libraryEeaCountries = eeaCountries as ReadonlyArray<EeaCountry>;
export const libraryTransferInstruments = transferInstruments as ReadonlyArray<LibraryTransferInstrument>;
export const libraryTransferNotes = transferNotes as ReadonlyArray<TransferNote>;

/** Parts of the EU with an ISO code of their own: Åland and the French outermost regions (art. 355(1) TFEU). */
const partsOfTheUnion = ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"];

const eea = new Set([...libraryEeaCountries.map(({ country }) => country), ...partsOfTheUnion]);

/** Whether data that go there stay inside the European Economic Area. Switzerland and the United Kingdom are outside it. */
export const isEea = (country: CountryCode): boolean => eea.has(country);

/** The adequacy decision in force for a country on a day, or null. For the US it covers listed organisations only. */
export const adequacyOn = (country: CountryCode, day: PlainDate): AdequacyDecision | null =>
  libraryAdequacyDecisions.find((decision) => decision.country === country && inForce(decision, day)) ?? null;

function inForce({ adopted, expires, status }: AdequacyDecision, day: PlainDate): boolean {
  if (day < adopted) return false;
  if (expires === null) return true;
  return status === "valid" ? day <= expires : day < expires;
}

/**
 * How a country stands on a day: no transfer at all, adequate as a whole, adequate only for some recipients (look at the
 * decision's scope: Canada, the US), or in need of an instrument of art. 46 or 49.
 */
export function transferStanding(
  country: CountryCode,
  day: PlainDate,
): "inside-eea" | "adequate" | "adequate-for-some" | "needs-instrument" {
  if (isEea(country)) return "inside-eea";
  if (adequacyOn(country, day) === null) return "needs-instrument";
  return country === "US" || country === "CA" ? "adequate-for-some" : "adequate";
}
