import { z } from "zod";
import { CountryCode, Text } from "../model/values.ts";
import { searchForm } from "../words/search-form.ts";
import parties from "./data/parties.json";
import { Localized, provenanceFields } from "./provenance.ts";

const OneRole = z.enum(["processor", "controller", "joint-controller"]);

/**
 * A party that Dutch organisations use, with its usual role. "mixed": the role differs per service; "none": no recipient at all
 * (software that one hosts oneself, a cleaning company). What is really agreed and done goes first: this is a hint.
 */
export const LibraryParty = z
  .object({
    id: Text,
    label: Localized,
    /** Other names of this party or of its products. */
    aliases: z.array(Text).readonly(),
    /** Words that lead to it in a search but name something else or a kind of thing: "betaalprovider". */
    keywords: z.array(Text).readonly(),
    role: z.enum([...OneRole.options, "mixed", "none"]),
    /** The role that goes with the service most use. */
    primaryRole: z.enum([...OneRole.options, "none"]),
    /** Services of one brand whose roles differ, where the source is clear about it. */
    services: z.array(z.object({ label: Localized, role: OneRole }).readonly()).readonly(),
    needsProcessorAgreement: z.enum(["yes", "no", "depends"]),
    needsJointArrangement: z.boolean(),
    /** Where it is established; says nothing yet on where data go. */
    seat: CountryCode,
    euEntityCountry: CountryCode.nullable(),
    /** "expected" = the party says so: always look it up, per entity and kind of data. */
    dpf: z.enum(["expected", "not-applicable", "unknown", "own-adequacy"]),
    note: Localized,
    ...provenanceFields,
  })
  .readonly();
export type LibraryParty = z.infer<typeof LibraryParty>;

// JSON has no literal types; test/library parses every entry.
export const libraryParties = parties as ReadonlyArray<LibraryParty>;

/** One party, or null for an id that this library does not have. */
export const libraryParty = (id: string): LibraryParty | null =>
  libraryParties.find((party) => party.id === id) ?? null;

/** The party that is called exactly so. An alias does not count: it may be one member of a kind ("Rabobank" of the banks). */
export function matchLibraryParty(name: string): LibraryParty | null {
  const wanted = searchForm(name);
  return libraryParties.find(({ label }) => searchForm(label.nl) === wanted || searchForm(label.en) === wanted) ?? null;
}

/** Parties whose name, alias or keyword contains the query; names first. */
export function searchLibraryParties(query: string): ReadonlyArray<LibraryParty> {
  const wanted = searchForm(query);
  const has = (words: ReadonlyArray<string>) => words.some((word) => searchForm(word).includes(wanted));
  const named = libraryParties.filter(({ label, aliases }) => has([label.nl, label.en, ...aliases]));
  return [...named, ...libraryParties.filter((party) => !named.includes(party) && has(party.keywords))];
}
