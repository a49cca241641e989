import {
  agreementEndsOn,
  agreementState,
  endsSoon,
  isKnownConcluded,
  isSettled,
} from "../../../src/derive/agreement-state.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import type { StateFacts } from "./agreement-state-words.ts";

/** What the state of an agreement on a day is worded from. */
export const stateFacts = (agreement: Agreement, today: PlainDate): StateFacts => ({
  state: agreementState(agreement, today),
  endsOn: agreementEndsOn(agreement),
  startsOn: agreement.startsOn ?? agreement.concludedOn,
  end: agreement.end,
  isSoon: endsSoon(agreement, today),
  isSettled: isSettled(agreement, today),
  isKnownConcluded: isKnownConcluded(agreement),
});
