import type { FieldRef } from "../model/field-ref.ts";
import { fieldRef } from "../model/field-ref.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { Site } from "../model/site.ts";
import type { Transfer } from "../model/transfer.ts";
import type { CountryCode, PlainDate } from "../model/values.ts";
import { isInsideEea, isKnownOutsideEea } from "./eea.ts";

// Recipients (art. 30(1)(d)), processors (art. 28) and transfers (art. 30(1)(e)) are views of the one relation to the outside.

/** Who has party uses: an activity, or a site with its tools. */
export type UseOwner =
  | { readonly kind: "activity"; readonly entity: ProcessingActivity }
  | { readonly kind: "site"; readonly entity: Site };

/** One use with the entity that it stands in. */
export interface PartyUseAt {
  readonly owner: UseOwner;
  readonly use: PartyUse;
}

/** The address of a use, or of a field in it. */
export const partyUseRef = ({ owner, use }: PartyUseAt, field?: string): FieldRef =>
  fieldRef(owner.kind, owner.entity.id, `partyUses/${use.id}${field === undefined ? "" : `/${field}`}`);

/** The uses of an activity or a site; none where they are not answered. */
export const partyUsesAt = (owner: UseOwner): ReadonlyArray<PartyUseAt> =>
  (owner.entity.partyUses ?? []).map((use) => ({ owner, use }));

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
  destination?.kind !== "country" || !isInsideEea(destination.country);
