import { Temporal } from "temporal-polyfill";
import type { Agreement } from "../model/agreement.ts";
import type { PlainDate } from "../model/values.ts";
import { agreementEndsOn, agreementState } from "./agreement-state.ts";
import { dayBeforeDuration } from "./dates.ts";

/** The last day on which one can say that an agreement ends on its date; null without a date, or without a notice period. */
export function lastNoticeDay(agreement: Pick<Agreement, "end" | "noticePeriod">): PlainDate | null {
  const endsOn = agreementEndsOn(agreement);
  return endsOn === null || agreement.noticePeriod === null ? null : dayBeforeDuration(endsOn, agreement.noticePeriod);
}

/** How many days there are left until a day; below zero when it has passed. */
export const daysUntil = (day: PlainDate, today: PlainDate): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: "days" }).days;

/** True after the end while nothing shows that the data were deleted or given back. Art. 28(3)(g) GDPR. */
export const lacksDeletionProof = (agreement: Agreement, today: PlainDate): boolean =>
  (agreement.kind === null || agreement.kind === "processor-agreement") &&
  agreementState(agreement, today) === "ended" &&
  agreement.deletionProof?.kind !== "received";
