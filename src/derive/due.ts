import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { agreementEndsOn } from "./agreement-state.ts";
import { activityAsOwner, partyUseRef, siteAsOwner, type UseOwner } from "./party-views.ts";

/** Something that falls due on a day; `ref` is the field that says so. */
export interface DueItem {
  readonly on: PlainDate;
  readonly kind:
    | "agreement-ends"
    | "activity-review"
    | "engagement-ends"
    | "objection-ends"
    | "certificate-expires"
    | "legal-hold-ends";
  readonly ref: FieldRef;
}

/** What falls due from `from` to `until`, both included, earliest first. What lies before `from` is the rules' business. */
export function dueBetween(register: Register, from: PlainDate, until: PlainDate): ReadonlyArray<DueItem> {
  const items: DueItem[] = [];
  const add = (on: PlainDate | null, kind: DueItem["kind"], ref: FieldRef): void => {
    if (on !== null && on >= from && on <= until) items.push({ on, kind, ref });
  };
  for (const agreement of register.agreements.values()) {
    if (agreement.concluded !== false) {
      add(agreementEndsOn(agreement), "agreement-ends", fieldRef("agreement", agreement.id, "end"));
    }
    for (const sub of agreement.subProcessors ?? []) {
      const ref = fieldRef("agreement", agreement.id, `subProcessors/${sub.id}/objectionUntil`);
      add(sub.objectionUntil, "objection-ends", ref);
    }
  }
  for (const engagement of register.engagements.values()) {
    add(engagement.endsOn, "engagement-ends", fieldRef("engagement", engagement.id, "endsOn"));
  }
  for (const term of register.retentionTerms.values()) {
    add(term.legalHold?.until ?? null, "legal-hold-ends", fieldRef("retention-term", term.id, "legalHold"));
  }
  for (const activity of register.activities.values()) {
    if (activity.status === "ended") continue;
    add(activity.nextReviewOn, "activity-review", fieldRef("activity", activity.id, "nextReviewOn"));
    addCertificates(activityAsOwner(activity), activity.partyUses);
  }
  for (const site of register.sites.values()) addCertificates(siteAsOwner(site), site.partyUses);
  return items.sort((a, b) => (a.on === b.on ? compare(a.ref.id, b.ref.id) : compare(a.on, b.on)));

  function addCertificates(owner: UseOwner, uses: ReadonlyArray<PartyUse> | null): void {
    for (const use of uses ?? []) {
      for (const { expiresOn } of use.vetting?.certificates ?? []) {
        add(expiresOn, "certificate-expires", partyUseRef({ owner, use }, "vetting"));
      }
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
