import { countryCodes, countryName } from "../library/country-name.ts";
import type { ActivityId, PartyId } from "../model/ids.ts";
import type { Party } from "../model/party.ts";
import type { Register } from "../model/register.ts";
import type { CountryCode } from "../model/values.ts";
import { searchForm } from "../words/search-form.ts";

/** Why a line cannot be taken in as it stands. */
export type LineProblem = "name-missing" | "country-unknown" | "email-wrong" | "field-unknown";

/** A line of a pasted list as it is understood. */
export interface CustomerLine {
  /** Its number in the list, from 1. */
  readonly line: number;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly email: string | null;
  /** The party of the register that bears the name, or null where one must be made. */
  readonly party: Party | null;
  /** "duplicate": an earlier line names it; "recorded": it has an engagement for this activity and service. */
  readonly fate: "take" | "duplicate" | "recorded" | "wrong";
  readonly problem: { readonly code: LineProblem; readonly value: string } | null;
}

/** Words that a first line begins with when it is the head of a sheet. */
const heads: ReadonlySet<string> = new Set(["naam", "name", "klant", "customer", "organisatie", "organisation"]);

/**
 * Reads a pasted list of customers: a name per line, after a tab or semicolon perhaps a country (by name or code) and an e-mail address, in
 * either order. What is not understood is told at its line, and the line is left out until it is mended.
 */
export function readCustomerList(
  register: Pick<Register, "parties" | "engagements">,
  text: string,
  terms: { readonly activityId: ActivityId | null; readonly service: string | null },
): ReadonlyArray<CustomerLine> {
  const byName = partiesByName(register.parties.values());
  const recorded = new Set<PartyId | null>(
    [...register.engagements.values()]
      .filter(({ activityId, service }) => activityId === terms.activityId && service === terms.service)
      .map(({ customerId }) => customerId),
  );
  const seen = new Set<string>();
  return text.split(/\r?\n/).flatMap((raw, place): ReadonlyArray<CustomerLine> => {
    const cells = raw.split(/[\t;]/).map((cell) => cell.trim());
    if (cells.every((cell) => cell === "") || (place === 0 && heads.has(searchForm(cells[0] ?? "")))) return [];
    const { country, email, problem } = readCells(cells.slice(1));
    const name = cells[0] ?? "";
    const party = byName.get(searchForm(name)) ?? null;
    const key = party?.id ?? searchForm(name);
    const trouble = name === "" ? ({ code: "name-missing", value: raw.trim() } as const) : problem;
    const fate = trouble !== null ? "wrong" : seen.has(key) ? "duplicate" : isRecorded(party) ? "recorded" : "take";
    if (fate === "take") seen.add(key);
    return [{ line: place + 1, name, country, email, party, fate, problem: trouble }];
  });

  function isRecorded(party: Party | null): boolean {
    return party !== null && recorded.has(party.id);
  }
}

function partiesByName(parties: Iterable<Party>): ReadonlyMap<string, Party> {
  const byName = new Map<string, Party>();
  for (const party of parties) {
    for (const name of [party.name ?? "", ...party.aliases]) byName.set(searchForm(name), party);
  }
  return byName;
}

function readCells(cells: ReadonlyArray<string>): Pick<CustomerLine, "country" | "email" | "problem"> {
  let country: CountryCode | null = null;
  let email: string | null = null;
  for (const cell of cells) {
    if (cell === "") continue;
    if (cell.includes("@")) {
      if (!isEmail(cell)) return { country, email, problem: { code: "email-wrong", value: cell } };
      email = cell;
    } else if (country === null) {
      country = countryByName(cell);
      if (country === null) return { country, email, problem: { code: "country-unknown", value: cell } };
    } else return { country, email, problem: { code: "field-unknown", value: cell } };
  }
  return { country, email, problem: null };
}

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(text);

/** By its code, or its name in Dutch or English. */
function countryByName(text: string): CountryCode | null {
  const wanted = searchForm(text);
  return (
    countryCodes.find((code) =>
      [code, countryName(code, "nl"), countryName(code, "en")].some((name) => searchForm(name) === wanted),
    ) ?? null
  );
}
