import { isEea } from "../library/transfers.ts";
import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { ControllerId } from "../model/ids.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { Site } from "../model/site.ts";
import type { Transfer } from "../model/transfer.ts";
import type { CountryCode, PlainDate } from "../model/values.ts";

// Recipients (art. 30(1)(d)), processors (art. 28) and transfers (art. 30(1)(e)) are views of the one relation to the outside.

/** What the meaning of a use depends on in the activity, or the site with its tools, that it stands in. */
export interface UseOwner {
  readonly kind: "activity" | "site";
  readonly id: string;
  readonly status: ProcessingActivity["status"];
  readonly role: ProcessingActivity["role"];
  readonly controllerIds: ReadonlyArray<ControllerId> | null;
}

/** One use with what it stands in. */
export interface PartyUseAt {
  readonly owner: UseOwner;
  readonly use: PartyUse;
}

/** A site is in use as long as it is in the register, and ours. */
export const siteAsOwner = ({ id, controllerIds }: Site): UseOwner => ({
  kind: "site",
  id,
  status: "active",
  role: "controller",
  controllerIds,
});

export const activityAsOwner = ({ id, status, role, controllerIds }: ProcessingActivity): UseOwner => ({
  kind: "activity",
  id,
  status,
  role,
  controllerIds,
});

/** The address of a use, or of a field in it. */
export const partyUseRef = ({ owner, use }: PartyUseAt, field?: string): FieldRef =>
  fieldRef(owner.kind, owner.id, `partyUses/${use.id}${field === undefined ? "" : `/${field}`}`);

/** True for a country that is known and lies outside the EEA: an open answer is no transfer. */
export const isKnownOutsideEea = (country: CountryCode | null): country is CountryCode =>
  country !== null && !isEea(country);

/** True on every day but those after its end. */
export const isCurrentUse = (use: PartyUse, today: PlainDate): boolean => use.until === null || use.until >= today;

/**
 * Recipients in the sense of art. 30(1)(d): everyone who gets data, processors among them. An authority in a particular
 * inquiry is none (art. 4(9)). Uses of which the role or the party is open count: they are recipients until answered.
 */
export const recipientUses = (uses: ReadonlyArray<PartyUse> | null): ReadonlyArray<PartyUse> =>
  (uses ?? []).filter((use) => use.role !== "authority-inquiry");

/** The uses in which a party processes for us or for our processor. */
export const processorUses = (uses: ReadonlyArray<PartyUse> | null): ReadonlyArray<PartyUse> =>
  (uses ?? []).filter((use) => use.role === "processor" || use.role === "sub-processor");

/** A country outside the EEA where the party of a use sits or hosts, or null. Says that a transfer is likely, no more. */
export function countryOutsideEea(use: PartyUse, register: Pick<Register, "parties">): CountryCode | null {
  if (use.who?.kind !== "party") return null;
  const party = register.parties.get(use.who.partyId);
  if (party === undefined) return null;
  const { serviceId } = use.who;
  const service = serviceId === null ? undefined : party.services?.find(({ id }) => id === serviceId);
  if (isKnownOutsideEea(service?.hostingCountry ?? null)) return service?.hostingCountry ?? null;
  return isKnownOutsideEea(party.country) ? party.country : null;
}

/**
 * A transfer as it stands in a register: recorded in a use, or implied by a party outside the EEA while the use leaves the
 * question open (`transfer: null`).
 */
export type TransferView =
  | { readonly kind: "recorded"; readonly use: PartyUse; readonly transfer: Transfer }
  | { readonly kind: "implied"; readonly use: PartyUse; readonly transfer: null; readonly country: CountryCode };

/** Transfers of the given uses. A recorded one to a country inside the EEA is none (art. 44) and is left out. */
export function transferViews(
  uses: ReadonlyArray<PartyUse> | null,
  register: Pick<Register, "parties">,
): ReadonlyArray<TransferView> {
  return (uses ?? []).flatMap((use): ReadonlyArray<TransferView> => {
    if (use.transfers !== null) {
      return use.transfers
        .filter(isRealTransfer)
        .map((transfer): TransferView => ({ kind: "recorded", use, transfer }));
    }
    const country = countryOutsideEea(use, register);
    return country === null ? [] : [{ kind: "implied", use, transfer: null, country }];
  });
}

/** False for what goes to a country inside the EEA; an open destination counts. */
export const isRealTransfer = ({ destination }: Transfer): boolean =>
  destination?.kind !== "country" || !isEea(destination.country);
