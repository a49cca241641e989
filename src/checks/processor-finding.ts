import { type PartyUseAt, partyUseRef } from "../derive/party-views.ts";
import type { Coverage } from "./agreement-coverage.ts";
import { placedUses } from "./ongoing.ts";
import type { FactsOf, Found, RuleId } from "./rule.ts";

/**
 * One finding for all uses of a party with the same gap; those in which we are processor ourselves apart, since they fall under
 * art. 28(4).
 */
export function processorFindings<I extends RuleId>(
  uses: ReadonlyArray<Coverage>,
  factsOf: (first: Coverage, all: ReadonlyArray<Coverage>) => FactsOf<I>,
): ReadonlyArray<Found<I>> {
  const underFour = (one: Coverage): boolean => one.at.owner.role === "processor";
  const ours = found(
    uses.filter((one) => !underFour(one)),
    factsOf,
  );
  const asProcessor = found(uses.filter(underFour), factsOf);
  return [...ours, ...asProcessor.map((one) => ({ ...one, article: "art. 28(4)" }))];
}

function found<I extends RuleId>(
  uses: ReadonlyArray<Coverage>,
  factsOf: (first: Coverage, all: ReadonlyArray<Coverage>) => FactsOf<I>,
): ReadonlyArray<Found<I>> {
  const [first] = uses;
  const at = placedUses(
    uses.map((one) => one.at),
    (one) => partyUseRef(one, "agreementIds"),
  );
  return first === undefined || at === null ? [] : [{ ...at, facts: factsOf(first, uses) }];
}

/** False while the activity is a concept: the party gets no data yet. */
export const hasBegun = ({ owner }: PartyUseAt): boolean => owner.status !== "concept";

/** The latest of some days; "" for none. */
export const latest = (days: ReadonlyArray<string>): string => days.toSorted().at(-1) ?? "";
