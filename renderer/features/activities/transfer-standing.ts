import { isCurrentUse, recipientUses, type TransferView, transferViews } from "../../../src/derive/party-views.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Register } from "../../../src/model/register.ts";
import type { PlainDate } from "../../../src/model/values.ts";

/** How an activity stands with transfers outside the EEA: what is recorded, what is still asked, and why there is none. */
export interface TransferStanding {
  readonly recorded: ReadonlyArray<Extract<TransferView, { readonly kind: "recorded" }>>;
  /** Uses of parties outside the EEA of which nobody said whether data go there. */
  readonly asked: ReadonlyArray<Extract<TransferView, { readonly kind: "implied" }>>;
  readonly conclusion:
    | "has-transfers"
    | "recipients-open"
    | "no-recipients"
    /** Of some recipients nobody said whether data go outside the EEA. */
    | "open"
    /** Every recipient is answered with "none". */
    | "none";
  /** Uses without an answer that nothing is known of yet. A seat in the EEA is none: data may be kept outside it. */
  readonly open: ReadonlyArray<PartyUse>;
  /** Uses that answer "no transfer". */
  readonly answeredNone: ReadonlyArray<PartyUse>;
}

export function transferStanding(activity: ProcessingActivity, register: Register, today: PlainDate): TransferStanding {
  const uses = recipientUses(activity.partyUses).filter((use) => isCurrentUse(use, today));
  const views = transferViews(uses, register);
  const recorded = views.filter((view) => view.kind === "recorded");
  const asked = views.filter((view) => view.kind === "implied");
  const open = uses.filter((use) => use.transfers === null && !asked.some((view) => view.use === use));
  const answeredNone = uses.filter((use) => use.transfers?.length === 0);
  return { recorded, asked, conclusion: conclude(), open, answeredNone };

  function conclude(): TransferStanding["conclusion"] {
    if (recorded.length > 0 || asked.length > 0) return "has-transfers";
    if (activity.partyUses === null) return "recipients-open";
    if (uses.length === 0) return "no-recipients";
    return open.length > 0 ? "open" : "none";
  }
}
