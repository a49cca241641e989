import { type AgreementState, agreementState } from "../derive/agreement-state.ts";
import type { PartyUseAt } from "../derive/party-views.ts";
import type { Agreement } from "../model/agreement.ts";
import type { PlainDate } from "../model/values.ts";
import { currentUses } from "./ongoing.ts";
import type { View } from "./view.ts";

/** The kinds of agreement that do for a purpose. */
export type AgreementKinds = ReadonlySet<NonNullable<Agreement["kind"]>>;

/** The clauses of Decision (EU) 2021/914 also meet art. 28(3): recital 9. */
export const processorKinds: AgreementKinds = new Set(["processor-agreement", "standard-contractual-clauses"]);
export const jointKinds: AgreementKinds = new Set(["joint-arrangement"]);

/** How a use stands with agreements: the state of the best that covers it ("missing" without any), and those in that state. */
export interface Coverage {
  readonly at: PartyUseAt;
  readonly state: AgreementState | "missing";
  readonly agreements: ReadonlyArray<Agreement>;
  /** True when an agreement that starts later stands ready. */
  readonly hasNext: boolean;
}

/** Best first: an agreement that may be valid hides one that ended, and an old one with an end hides a new draft. */
const bestFirst: ReadonlyArray<AgreementState> = ["valid", "unknown", "not-yet-started", "ended", "concept"];

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
      .map((at) => coverageOf(at, partyId, processorKinds, view, today)),
  );

/** The uses in which a party is controller together with us, with how they stand. Art. 26(1). */
export const jointCoverage = (partyId: string, view: View, today: PlainDate): ReadonlyArray<Coverage> =>
  currentUses(partyId, view, today)
    .filter(({ use }) => use.role === "joint-controller")
    .map((at) => coverageOf(at, partyId, jointKinds, view, today));

function coverageOf(at: PartyUseAt, partyId: string, kinds: AgreementKinds, view: View, today: PlainDate): Coverage {
  const { since } = at.use;
  const day = since !== null && since > today ? since : today;
  const covering = agreementsFor(at, partyId, kinds, view);
  const byState = (state: AgreementState): ReadonlyArray<Agreement> =>
    covering.filter((agreement) => agreementState(agreement, day) === state);
  const state = bestFirst.find((one) => byState(one).length > 0) ?? "missing";
  return {
    at,
    state,
    agreements: state === "missing" ? [] : byState(state),
    hasNext: byState("not-yet-started").length > 0,
  };
}

/**
 * The agreements that cover a use: those it names, else those with its party that cover its service and its controllers. What an
 * agreement does not say, it does not limit. A use that answers "none" has none.
 */
function agreementsFor(
  { owner, use }: PartyUseAt,
  partyId: string,
  kinds: AgreementKinds,
  view: View,
): ReadonlyArray<Agreement> {
  if (use.agreementIds?.length === 0) return [];
  const named = (use.agreementIds ?? []).flatMap((id) => view.register.agreements.get(id) ?? []);
  const fitting = named.filter(({ kind }) => kind === null || kinds.has(kind));
  if (fitting.length > 0) return fitting;
  const serviceId = use.who?.kind === "party" ? use.who.serviceId : null;
  return agreementsWith(partyId, view).filter(
    (agreement) =>
      (agreement.kind === null || kinds.has(agreement.kind)) &&
      (agreement.serviceIds === null || serviceId === null || agreement.serviceIds.includes(serviceId)) &&
      (agreement.controllerIds === null ||
        owner.controllerIds === null ||
        owner.controllerIds.every((id) => agreement.controllerIds?.includes(id))),
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
