import { type CoverageState, coverageState, coverageVerdict } from "../derive/agreement-coverage.ts";
import type { PartyUseAt } from "../derive/party-views.ts";
import type { Agreement } from "../model/agreement.ts";
import type { PlainDate } from "../model/values.ts";
import { currentUses } from "./ongoing.ts";
import type { View } from "./view.ts";

/** A use with how it stands with agreements. */
export interface Coverage extends CoverageState {
  readonly at: PartyUseAt;
}

/**
 * The uses of a party that need an agreement with us, with how they stand. A processor needs one (art. 28(3)); where we are the
 * processor ourselves, so does a sub-processor of ours (art. 28(4)). A sub-processor of a processor has his with that one.
 */
export const processorCoverage = (partyId: string, view: View, today: PlainDate): ReadonlyArray<Coverage> =>
  view.once(`processor coverage ${partyId}`, () =>
    currentUses(partyId, view, today)
      .filter(
        ({ owner, use }) => use.role === "processor" || (use.role === "sub-processor" && owner.role === "processor"),
      )
      .map((at) => coverageOf(at, partyId, view, today)),
  );

/** The uses in which a party is controller together with us, with how they stand. Art. 26(1). */
export const jointCoverage = (partyId: string, view: View, today: PlainDate): ReadonlyArray<Coverage> =>
  currentUses(partyId, view, today)
    .filter(({ use }) => use.role === "joint-controller")
    .map((at) => coverageOf(at, partyId, view, today));

const coverageOf = (at: PartyUseAt, partyId: string, view: View, today: PlainDate): Coverage => ({
  at,
  ...coverageState(at, agreementsFor(at, partyId, view), today),
});

/** The agreements that cover a use: those it names, with whomever, and those with its party. "None" is what it says. */
function agreementsFor(at: PartyUseAt, partyId: string, view: View): ReadonlyArray<Agreement> {
  if (at.use.agreementIds?.length === 0) return [];
  const named = (at.use.agreementIds ?? []).flatMap((id) => view.register.agreements.get(id) ?? []);
  return [...new Set([...named, ...agreementsWith(partyId, view)])].filter(
    (agreement) => coverageVerdict(at, agreement, view.register) === "covered",
  );
}

const agreementsWith = (partyId: string, view: View): ReadonlyArray<Agreement> =>
  view.once(`agreements ${partyId}`, () =>
    view.indexes
      .referrers(partyId)
      .filter(({ kind }) => kind === "agreement")
      .flatMap(({ id }) => view.register.agreements.get(id as Agreement["id"]) ?? [])
      .filter(({ partyIds }) => partyIds?.some((id) => id === partyId) === true),
  );
