import type { Agreement } from "../model/agreement.ts";
import type { PlainDate } from "../model/values.ts";
import { daysAfter } from "./dates.ts";

/**
 * Where an agreement stands on a day. "unknown" means that nothing is known of it: not whether it was concluded, no date.
 * Its last day belongs to it: an agreement until 31 December is valid on that day.
 */
export type AgreementState = "concept" | "not-yet-started" | "valid" | "ended" | "unknown";

/** An agreement that ends within so many days is one to act on. */
export const endsSoonDays = 90;

/** The GDPR applies since this day; what was agreed before it rests on the law before it. Art. 99(2) GDPR. */
const gdprApplies = "2018-05-25";
/** The present standard contractual clauses exist since this day (Decision (EU) 2021/914); older ones ended on 27-12-2022. */
const presentClauses = "2021-06-27";

/** The state on a day; it is derived and never stored. */
export function agreementState(agreement: Agreement, today: PlainDate): AgreementState {
  const { concluded, concludedOn, startsOn, end } = agreement;
  if (concluded === false) return "concept";
  if (end?.kind === "date" && end.date < today) return "ended";
  if (concluded === null && concludedOn === null && startsOn === null && end === null) return "unknown";
  const start = startsOn ?? concludedOn;
  return start !== null && start > today ? "not-yet-started" : "valid";
}

/** True where it is answered that an agreement was concluded: outright, or by the day on which that was. */
export const isKnownConcluded = ({ concluded, concludedOn }: Pick<Agreement, "concluded" | "concludedOn">): boolean =>
  concluded === true || concludedOn !== null;

/**
 * True for an agreement that holds on a day without a question left: it is answered that it was concluded and how it ends.
 * "valid" alone also says that nothing speaks against it yet.
 */
export const isSettled = (agreement: Agreement, today: PlainDate): boolean =>
  agreementState(agreement, today) === "valid" && isKnownConcluded(agreement) && agreement.end !== null;

/** The agreement's last day, where it has a date. */
export const agreementEndsOn = (agreement: Pick<Agreement, "end">): PlainDate | null =>
  agreement.end?.kind === "date" ? agreement.end.date : null;

/** True for a valid agreement whose last day is at most 90 days away, on `horizon` or before. */
export function endsSoon(
  agreement: Agreement,
  today: PlainDate,
  horizon: PlainDate = daysAfter(today, endsSoonDays),
): boolean {
  const endsOn = agreementEndsOn(agreement);
  return endsOn !== null && endsOn <= horizon && agreementState(agreement, today) === "valid";
}

/**
 * True for an agreement that rests on law that no longer holds: a processor agreement or joint arrangement from before the
 * GDPR, standard contractual clauses from before Decision (EU) 2021/914. Open dates say nothing.
 */
export function isOutdated(agreement: Agreement): boolean {
  const since = agreement.concludedOn ?? agreement.startsOn;
  if (since === null) return false;
  switch (agreement.kind) {
    case "processor-agreement":
    case "joint-arrangement":
      return since < gdprApplies;
    case "standard-contractual-clauses":
      return since < presentClauses;
    case "data-exchange":
    case "confidentiality":
    case null:
      return false;
    default:
      return agreement.kind satisfies never;
  }
}
