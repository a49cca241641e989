import { jointKinds, processorKinds } from "../../src/checks/agreement-coverage.ts";
import type { RegisterIndexes } from "../../src/derive/indexes.ts";
import type { PartyUseAt } from "../../src/derive/party-views.ts";
import type { Agreement } from "../../src/model/agreement.ts";
import type { Register } from "../../src/model/register.ts";

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
export function kindsNeeded({ owner, use }: PartyUseAt) {
  if (use.role === "processor" || (use.role === "sub-processor" && owner.role === "processor")) return processorKinds;
  return use.role === "joint-controller" ? jointKinds : null;
}

/**
 * Whether an agreement covers a use. What a use names goes first; what an agreement does not say, it does not limit. The rules
 * of `src/checks` read it the same way.
 */
export function coverageVerdict(
  at: PartyUseAt,
  agreement: Agreement,
  register: Pick<Register, "agreements">,
): CoverageVerdict {
  const { owner, use } = at;
  if (use.agreementIds?.includes(agreement.id) === true) return "covered";
  const kinds = kindsNeeded(at);
  if (kinds === null) return use.role === null ? "role-open" : "not-needed";
  if (agreement.kind !== null && !kinds.has(agreement.kind)) return "other-kind";
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
  register: Pick<Register, "agreements">,
  indexes: Pick<RegisterIndexes, "usesOf">,
): ReadonlyArray<CoverageOfUse> =>
  (agreement.partyIds ?? [])
    .flatMap((partyId) => indexes.usesOf(partyId))
    .filter(({ owner }) => owner.status !== "ended")
    .map((at) => ({ at, verdict: coverageVerdict(at, agreement, register) }));
