import type { PlainDate } from "../model/values.ts";
import type { WaiverAnswer } from "./waivers.ts";

/** What is wrong with what somebody says who deviates, by field. */
export type WaiverProblems = {
  readonly reason?: "missing";
  readonly acceptedBy?: "missing";
  readonly until?: "missing" | "past";
};

/**
 * What an answer lacks before it can be a waiver: a reason, somebody who answers for it (art. 5(2) GDPR) and a day, today or later, on
 * which it is looked at again. {} = nothing.
 */
export function waiverProblems(
  { reason, acceptedById, acceptedBy, until }: Omit<WaiverAnswer, "madeOn">,
  today: PlainDate,
): WaiverProblems {
  const isEmpty = (text: string | null): boolean => text === null || text.trim() === "";
  return {
    ...(isEmpty(reason) ? { reason: "missing" } : {}),
    ...(acceptedById === null && isEmpty(acceptedBy) ? { acceptedBy: "missing" } : {}),
    ...(until === null ? { until: "missing" } : until < today ? { until: "past" } : {}),
  };
}
