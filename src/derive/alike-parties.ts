import type { PartyId } from "../model/ids.ts";
import type { Party } from "../model/party.ts";
import { searchForm } from "../words/search-form.ts";

/** Two parties that may be one, and why: the same number of the Chamber of Commerce, the same name but for its form, or nearly. */
export interface AlikeParties {
  readonly ids: readonly [PartyId, PartyId];
  readonly reason: "same-number" | "same-name" | "nearly-same-name";
}

/** Legal forms, as they stand without points: a name with and without one is the same name. */
const legalForms: ReadonlySet<string> = new Set(
  "bv nv vof cv cooperatie stichting vereniging ltd limited plc inc incorporated corp corporation llc llp gmbh ag ug kg sa sas sarl srl spa ab as aps oy sro pte pty co company holding".split(
    " ",
  ),
);

/** A name without points, signs and legal form: "Google Ireland Ltd." and "Google Ireland Limited" are alike. */
export function nameKey(name: string): string {
  const words = searchForm(name)
    .replace(/\bb\.\s?v\b\.?/gu, "bv")
    .replace(/\bn\.\s?v\b\.?/gu, "nv")
    .replace(/\bv\.\s?o\.\s?f\b\.?/gu, "vof")
    .replace(/&|\+/gu, " en ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length === 0 ? words : kept).join(" ");
}

/** Names shorter than this differ in more than a letter when they differ in one. */
const nearlyFrom = 7;

/** Pairs of parties that look like one, surest first; each pair once. Names are compared, with those by which a party is also known. */
export function alikeParties(parties: Iterable<Party>): ReadonlyArray<AlikeParties> {
  const found = new Map<string, AlikeParties>();
  const seen = { "same-number": new Map(), "same-name": new Map(), "nearly-same-name": new Map() } as {
    readonly [reason in AlikeParties["reason"]]: Map<string, PartyId[]>;
  };
  const meet = (reason: AlikeParties["reason"], key: string, id: PartyId): void => {
    const others = seen[reason].get(key) ?? [];
    for (const other of others) {
      const pair = [other, id].sort().join(" ");
      const known = found.get(pair);
      if (other !== id && (known === undefined || rank(reason) < rank(known.reason))) {
        found.set(pair, { ids: [other, id], reason });
      }
    }
    if (!others.includes(id)) seen[reason].set(key, [...others, id]);
  };
  for (const { id, name, aliases, chamberOfCommerceNumber } of parties) {
    if (chamberOfCommerceNumber !== null) meet("same-number", chamberOfCommerceNumber.replace(/\D/gu, ""), id);
    for (const key of new Set([...(name === null ? [] : [name]), ...aliases].map(nameKey))) {
      if (key === "") continue;
      meet("same-name", key, id);
      if (key.length >= nearlyFrom) for (const near of oneLetterLess(key)) meet("nearly-same-name", near, id);
    }
  }
  return [...found.values()].sort((a, b) => rank(a.reason) - rank(b.reason));
}

const reasons: ReadonlyArray<AlikeParties["reason"]> = ["same-number", "same-name", "nearly-same-name"];
const rank = (reason: AlikeParties["reason"]): number => reasons.indexOf(reason);

/** Two names that differ in one letter, or by one, share a form with a letter less. Digits are kept: branch 1 is not branch 2. */
function oneLetterLess(key: string): ReadonlySet<string> {
  const forms = new Set([key]);
  for (let at = 0; at < key.length; at++) {
    if (!/\d/u.test(key[at] ?? "")) forms.add(key.slice(0, at) + key.slice(at + 1));
  }
  return forms;
}
