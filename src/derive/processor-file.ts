import type { Agreement } from "../model/agreement.ts";
import type { ActivityId, PartyId, ServiceId } from "../model/ids.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { type CoverageState, coverageOf, coverageState, coverageVerdict } from "./agreement-coverage.ts";
import { endsSoon } from "./agreement-state.ts";
import type { RegisterIndexes } from "./indexes.ts";
import { coversFewer, type OpeningWords, openingWords, touchedBy } from "./opening-words.ts";
import { activityAsOwner, isCurrentUse, type PartyUseAt, siteAsOwner, type UseOwner } from "./party-views.ts";

/** What there is to say of a processor in one use, gravest first. */
export type ProcessorConcern =
  | "unnamed"
  | "agreement-missing"
  | "agreement-ended"
  | "agreement-concept"
  | "agreement-not-started"
  | "agreement-unclear"
  | "covers-fewer"
  | "ends-soon"
  | "certificate-expired"
  | "vetting-insufficient"
  | "vetting-open";

/** One use of a processor of ours: the agreement that covers it, or its absence, and what stands against it. Art. 28 GDPR. */
export interface ProcessorFileEntry extends CoverageState {
  readonly at: PartyUseAt;
  /** null: only a category is named, or nobody. */
  readonly partyId: PartyId | null;
  readonly serviceId: ServiceId | null;
  /** The first of those in the best state. */
  readonly agreement: Agreement | null;
  /** null where no agreement covers it, or where what a site lets its tools touch is not recorded. */
  readonly comparison: OpeningWords | null;
  readonly concerns: ReadonlyArray<ProcessorConcern>;
}

/**
 * Every use of a processor that goes on: in activities that have not ended, and in sites. Where we are processor ourselves it is
 * our sub-processors (art. 28(4)); a sub-processor of a processor has his agreement with that one. In the order of the register.
 */
export function processorFile(register: Register, today: PlainDate): ReadonlyArray<ProcessorFileEntry> {
  const byParty = agreementsByParty(register.agreements.values());
  const entries: ProcessorFileEntry[] = [];
  const add = (owner: UseOwner, uses: ReadonlyArray<PartyUse> | null): void => {
    for (const use of uses ?? []) {
      if (isProcessorOfOurs({ owner, use }) && isCurrentUse(use, today)) {
        entries.push(entryOf({ owner, use }, byParty, register, today));
      }
    }
  };
  for (const activity of register.activities.values()) {
    if (activity.status !== "ended") add(activityAsOwner(activity), activity.partyUses);
  }
  for (const site of register.sites.values()) add(siteAsOwner(site), site.partyUses);
  return entries;
}

/** What an agreement names beside what all uses that it covers touch together. What a site lets its tools touch is not recorded. */
export const comparisonOf = (
  agreement: Agreement,
  register: Pick<Register, "agreements" | "activities">,
  indexes: Pick<RegisterIndexes, "usesOf">,
): OpeningWords =>
  openingWords(
    agreement,
    coverageOf(agreement, register, indexes).flatMap(({ at: { owner, use }, verdict }) => {
      const activity = owner.kind === "activity" ? register.activities.get(owner.id as ActivityId) : undefined;
      return activity === undefined || verdict !== "covered" ? [] : [touchedBy(use, activity)];
    }),
  );

/** True for a use that asks a processor agreement with us. Art. 28(3) and (4) GDPR. */
export const isProcessorOfOurs = ({ owner, use }: PartyUseAt): boolean =>
  use.role === "processor" || (use.role === "sub-processor" && owner.role === "processor");

function entryOf(
  at: PartyUseAt,
  byParty: ReadonlyMap<PartyId, ReadonlyArray<Agreement>>,
  register: Register,
  today: PlainDate,
): ProcessorFileEntry {
  const who = at.use.who?.kind === "party" ? at.use.who : null;
  const named = (at.use.agreementIds ?? []).flatMap((id) => register.agreements.get(id) ?? []);
  const withParty = who === null ? [] : (byParty.get(who.partyId) ?? []);
  const covering = [...new Set([...named, ...withParty])].filter(
    (agreement) => coverageVerdict(at, agreement, register) === "covered",
  );
  const coverage = coverageState(at, covering, today);
  const agreement = coverage.agreements[0] ?? null;
  const activity = at.owner.kind === "activity" ? register.activities.get(at.owner.id as ActivityId) : undefined;
  const comparison =
    agreement === null || activity === undefined ? null : openingWords(agreement, [touchedBy(at.use, activity)]);
  const entry = {
    ...coverage,
    at,
    partyId: who?.partyId ?? null,
    serviceId: who?.serviceId ?? null,
    agreement,
    comparison,
  };
  return { ...entry, concerns: concernsOf(entry, today) };
}

function concernsOf(entry: Omit<ProcessorFileEntry, "concerns">, today: PlainDate): ReadonlyArray<ProcessorConcern> {
  const { vetting } = entry.at.use;
  const stateConcern = {
    missing: "agreement-missing",
    ended: "agreement-ended",
    concept: "agreement-concept",
    "not-yet-started": "agreement-not-started",
    unknown: "agreement-unclear",
    valid: null,
  } as const satisfies { readonly [state in ProcessorFileEntry["state"]]: ProcessorConcern | null };
  const has: { readonly [concern in ProcessorConcern]?: boolean } = {
    unnamed: entry.partyId === null,
    "covers-fewer": entry.comparison !== null && coversFewer(entry.comparison),
    "ends-soon": entry.agreement !== null && !entry.hasNext && endsSoon(entry.agreement, today),
    "certificate-expired": (vetting?.certificates ?? []).some(
      ({ expiresOn }) => expiresOn !== null && expiresOn < today,
    ),
    "vetting-insufficient": vetting?.verdict === "insufficient",
    "vetting-open": vetting?.verdict == null,
  };
  const state = stateConcern[entry.state];
  return concernOrder.filter((concern) => concern === state || has[concern] === true);
}

const concernOrder: ReadonlyArray<ProcessorConcern> = [
  "unnamed",
  "agreement-missing",
  "agreement-ended",
  "agreement-concept",
  "agreement-not-started",
  "agreement-unclear",
  "covers-fewer",
  "ends-soon",
  "certificate-expired",
  "vetting-insufficient",
  "vetting-open",
];

function agreementsByParty(agreements: Iterable<Agreement>): ReadonlyMap<PartyId, ReadonlyArray<Agreement>> {
  const byParty = new Map<PartyId, Agreement[]>();
  for (const agreement of agreements) {
    for (const id of agreement.partyIds ?? []) {
      const list = byParty.get(id);
      if (list === undefined) byParty.set(id, [agreement]);
      else list.push(agreement);
    }
  }
  return byParty;
}
