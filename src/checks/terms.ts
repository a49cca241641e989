import type { EntityKey } from "../derive/index-entries.ts";
import type { Phase, RetentionTerm } from "../model/retention-term.ts";
import type { Duration } from "../model/values.ts";
import { parseDuration } from "../retention/duration.ts";
import type { View } from "./view.ts";

const fiscalLaw = /\bAWR\b|rijksbelastingen|\bwet ob\b|omzetbelasting|\bURLB\b|loonbelasting/i;
const fiscalReason = /belasting|fisca|\btax/i;

/** A phase that is there for tax: by the law it cites, or by its reason. */
export const isFiscal = (phase: Phase): boolean =>
  fiscalLaw.test(phase.statute?.citation ?? "") || fiscalReason.test(phase.reason ?? "");

/** The phase in which a term keeps data for tax; null for none. */
export const fiscalPhase = ({ phases }: RetentionTerm): (Phase & { readonly kind: "then" }) | null => {
  for (const phase of phases ?? []) if (phase.kind === "then" && isFiscal(phase)) return phase;
  return null;
};

/** The length of a duration in days, months of 30.44: to compare, not to count by. Null where it is open or unreadable. */
export function roughDays(duration: Duration | null): number | null {
  const parts = duration === null ? null : parseDuration(duration);
  if (parts === null) return null;
  return parts.years * 365.25 + parts.months * 30.44 + parts.weeks * 7 + parts.days + parts.hours / 24;
}

/** The activities and other entities that use a term. */
export const usersOf = ({ id }: RetentionTerm, view: View): ReadonlyArray<EntityKey> =>
  view.indexes.referrers(id).filter(({ kind }) => kind === "activity");
