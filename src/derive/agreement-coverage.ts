import type { Agreement } from "../model/agreement.ts";
import type { AgreementId } from "../model/ids.ts";
import type { PlainDate } from "../model/values.ts";
import { type AgreementState, agreementState } from "./agreement-state.ts";
import type { RegisterIndexes } from "./indexes.ts";
import type { PartyUseAt } from "./party-views.ts";

/** The kinds of agreement that do for a purpose. */
type AgreementKinds = ReadonlySet<NonNullable<Agreement["kind"]>>;

/** The clauses of Decision (EU) 2021/914 also meet art. 28(3): recital 9. */
const processorKinds: AgreementKinds = new Set(["processor-agreement", "standard-contractual-clauses"]);
const jointKinds: AgreementKinds = new Set(["joint-arrangement"]);

/** The agreements of a register, by their ids. */
export interface AgreementsById {
  readonly agreements: { readonly get: (id: AgreementId) => Agreement | undefined };
}

/** How an agreement stands to one use of its parties: it covers it, or why it does not. */
export type CoverageVerdict =
  | "covered"
  | "not-needed"
  | "role-open"
  | "other-kind"
  | "other-agreement"
  | "other-service"
  | "other-controller";

/** One use of a party of an agreement, with how the two stand. */
export interface CoverageOfUse {
  readonly at: PartyUseAt;
  readonly verdict: CoverageVerdict;
}

/** The kinds of agreement that a use needs; null where it needs none, or where the role is open. Art. 26 and 28 GDPR. */
export function kindsNeeded({ owner, use }: PartyUseAt): AgreementKinds | null {
  if (use.role === "processor" || (use.role === "sub-processor" && owner.role === "processor")) return processorKinds;
  return use.role === "joint-controller" ? jointKinds : null;
}

/**
 * Whether an agreement with the party of a use covers it. What a use names goes first, unless it is of a kind that does not do;
 * what an agreement does not say, it does not limit.
 */
export function coverageVerdict(at: PartyUseAt, agreement: Agreement, register: AgreementsById): CoverageVerdict {
  const { owner, use } = at;
  const isNamed = use.agreementIds?.includes(agreement.id) === true;
  const kinds = kindsNeeded(at);
  if (kinds === null) return isNamed ? "covered" : use.role === null ? "role-open" : "not-needed";
  if (agreement.kind !== null && !kinds.has(agreement.kind)) return "other-kind";
  if (isNamed) return "covered";
  const named = (use.agreementIds ?? []).flatMap((id) => register.agreements.get(id) ?? []);
  if (use.agreementIds?.length === 0 || named.some(({ kind }) => kind === null || kinds.has(kind))) {
    return "other-agreement";
  }
  const serviceId = use.who?.kind === "party" ? use.who.serviceId : null;
  if (agreement.serviceIds !== null && serviceId !== null && !agreement.serviceIds.includes(serviceId)) {
    return "other-service";
  }
  const ours = owner.controllerIds ?? [];
  const isWithUs = agreement.controllerIds === null || ours.every((id) => agreement.controllerIds?.includes(id));
  return isWithUs ? "covered" : "other-controller";
}

/** Every use of the parties of an agreement, in activities that go on and in sites, with how it stands. */
export const coverageOf = (
  agreement: Agreement,
  register: AgreementsById,
  indexes: Pick<RegisterIndexes, "usesOf">,
): ReadonlyArray<CoverageOfUse> =>
  (agreement.partyIds ?? [])
    .flatMap((partyId) => indexes.usesOf(partyId))
    .filter(({ owner }) => owner.status !== "ended")
    .map((at) => ({ at, verdict: coverageVerdict(at, agreement, register) }));

/** How a use stands with agreements: the state of the best that covers it ("missing" without any), and those in that state. */
export interface CoverageState {
  readonly state: AgreementState | "missing";
  readonly agreements: ReadonlyArray<Agreement>;
  /** True when an agreement that starts later stands ready. */
  readonly hasNext: boolean;
}

/** Best first: an agreement that may be valid hides one that ended, and an old one with an end hides a new draft. */
const bestFirst: ReadonlyArray<AgreementState> = ["valid", "unknown", "not-yet-started", "ended", "concept"];

/** Where a use stands on a day, or on its first day where that is later; `covering` are the agreements that cover it. */
export function coverageState(
  { use: { since } }: PartyUseAt,
  covering: ReadonlyArray<Agreement>,
  today: PlainDate,
): CoverageState {
  const day = since !== null && since > today ? since : today;
  const byState = (state: AgreementState): ReadonlyArray<Agreement> =>
    covering.filter((agreement) => agreementState(agreement, day) === state);
  const state = bestFirst.find((one) => byState(one).length > 0) ?? "missing";
  return {
    state,
    agreements: state === "missing" ? [] : byState(state),
    hasNext: byState("not-yet-started").length > 0,
  };
}
