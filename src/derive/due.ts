import { libraryAdequacyDecisions } from "../library/transfers.ts";
import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { Register } from "../model/register.ts";
import type { Transfer } from "../model/transfer.ts";
import type { PlainDate } from "../model/values.ts";
import { lastNoticeDay } from "./agreement-notice.ts";
import { agreementEndsOn } from "./agreement-state.ts";
import { dayAfterDuration } from "./dates.ts";
import { activityAsOwner, isRealTransfer, partyUseRef, siteAsOwner, type UseOwner } from "./party-views.ts";

export const dueKinds = [
  "agreement-ends",
  "agreement-notice",
  "activity-review",
  "assessment-review",
  "engagement-ends",
  "objection-ends",
  "certificate-expires",
  "transfer-check",
  "adequacy-expires",
  "legal-hold-ends",
  "waiver-ends",
] as const;
export type DueKind = (typeof dueKinds)[number];

/** Something that falls due on a day; `ref` is the field that says so. */
export interface DueItem {
  readonly on: PlainDate;
  readonly kind: DueKind;
  readonly ref: FieldRef;
}

/** What a transfer rests on is looked up again after so long: a listing under the DPF holds for a year. Practice, no law. */
const transferCheckedFor = "P1Y";

/** Kinds that stay to be done when their day is past; of the others the rules say what is wrong then. */
const staysToDo: ReadonlySet<DueKind> = new Set([
  "activity-review",
  "assessment-review",
  "certificate-expires",
  "transfer-check",
  "legal-hold-ends",
]);

/** What falls due from `from` to `until`, both included, earliest first. */
export const dueBetween = (register: Register, from: PlainDate, until: PlainDate): ReadonlyArray<DueItem> =>
  inOrder([...dueItems(register)].filter(({ on }) => on >= from && on <= until));

/** What should have been done before `today` and still asks to be, longest first. */
export const pastDue = (register: Register, today: PlainDate): ReadonlyArray<DueItem> =>
  inOrder([...dueItems(register)].filter((item) => isPastDue(item, today)));

export const isPastDue = ({ on, kind }: DueItem, today: PlainDate): boolean => on < today && staysToDo.has(kind);

function* dueItems(register: Register): Generator<DueItem> {
  yield* ofAgreements(register);
  for (const { id, endsOn } of register.engagements.values()) {
    if (endsOn !== null) yield { on: endsOn, kind: "engagement-ends", ref: fieldRef("engagement", id, "endsOn") };
  }
  for (const { id, legalHold } of register.retentionTerms.values()) {
    const on = legalHold?.until ?? null;
    if (on !== null) yield { on, kind: "legal-hold-ends", ref: fieldRef("retention-term", id, "legalHold") };
  }
  for (const { id, nextReviewOn } of register.assessments.values()) {
    if (nextReviewOn === null) continue;
    yield { on: nextReviewOn, kind: "assessment-review", ref: fieldRef("assessment", id, "nextReviewOn") };
  }
  for (const { id, until } of register.waivers.values()) {
    if (until !== null) yield { on: until, kind: "waiver-ends", ref: fieldRef("waiver", id, "until") };
  }
  for (const activity of register.activities.values()) {
    if (activity.status === "ended") continue;
    const { id, nextReviewOn } = activity;
    if (nextReviewOn !== null) {
      yield { on: nextReviewOn, kind: "activity-review", ref: fieldRef("activity", id, "nextReviewOn") };
    }
    yield* ofUses(activityAsOwner(activity), activity.partyUses);
  }
  for (const site of register.sites.values()) yield* ofUses(siteAsOwner(site), site.partyUses);
}

function* ofAgreements(register: Register): Generator<DueItem> {
  for (const agreement of register.agreements.values()) {
    const { id } = agreement;
    const on = agreement.concluded === false ? null : agreementEndsOn(agreement);
    if (on !== null) {
      yield { on, kind: "agreement-ends", ref: fieldRef("agreement", id, "end") };
      const notice = lastNoticeDay(agreement);
      if (notice !== null)
        yield { on: notice, kind: "agreement-notice", ref: fieldRef("agreement", id, "noticePeriod") };
    }
    for (const { id: subId, objectionUntil } of agreement.subProcessors ?? []) {
      if (objectionUntil === null) continue;
      const ref = fieldRef("agreement", id, `subProcessors/${subId}/objectionUntil`);
      yield { on: objectionUntil, kind: "objection-ends", ref };
    }
  }
}

function* ofUses(owner: UseOwner, uses: ReadonlyArray<PartyUse> | null): Generator<DueItem> {
  for (const use of uses ?? []) {
    for (const { expiresOn } of use.vetting?.certificates ?? []) {
      if (expiresOn === null) continue;
      yield { on: expiresOn, kind: "certificate-expires", ref: partyUseRef({ owner, use }, "vetting") };
    }
    for (const transfer of (use.transfers ?? []).filter(isRealTransfer)) {
      const refTo = (field: string): FieldRef => partyUseRef({ owner, use }, `transfers/${transfer.id}/${field}`);
      if (transfer.checkedOn !== null) {
        const on = dayAfterDuration(transfer.checkedOn, transferCheckedFor);
        yield { on, kind: "transfer-check", ref: refTo("checkedOn") };
      }
      const on = adequacyEndsOn(transfer);
      if (on !== null) yield { on, kind: "adequacy-expires", ref: refTo("instrument") };
    }
  }
}

/** The last day of the decision that a transfer rests on, where the library knows one. */
function adequacyEndsOn({ instrument, destination }: Transfer): PlainDate | null {
  if (instrument?.kind !== "adequacy" && instrument?.kind !== "data-privacy-framework") return null;
  if (destination?.kind !== "country") return null;
  const decision = libraryAdequacyDecisions.find(
    ({ country, status, expires }) => country === destination.country && status === "valid" && expires !== null,
  );
  return decision?.expires ?? null;
}

const inOrder = (items: DueItem[]): ReadonlyArray<DueItem> =>
  items.sort((a, b) => compare(a.on, b.on) || compare(a.ref.id, b.ref.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
