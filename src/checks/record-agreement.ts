import { addEntity, type Edit } from "../edits/edit.ts";
import type { Agreement } from "../model/agreement.ts";
import { fieldRef } from "../model/field-ref.ts";
import { AgreementId } from "../model/ids.ts";
import { entityOf } from "../model/kinds.ts";
import { newAgreement } from "../model/new-entity.ts";
import type { Fixable, FixContext } from "./rule.ts";

/**
 * An edit that records an agreement with the party a finding is about. Whether and when it was concluded stays open: that is
 * for the officer to fill in. Uses that said "none" are asked again, so that they fall under it.
 */
export function recordAgreement(
  kind: NonNullable<Agreement["kind"]>,
  { subject, places }: Fixable,
  { register, newId }: FixContext,
): Edit | null {
  const party = entityOf(register, "party", subject.id);
  if (party === null) return null;
  const agreement = { ...newAgreement(AgreementId.parse(newId())), kind, partyIds: [party.id] };
  const added = addEntity("agreement", agreement);
  if (!added.ok) return null;
  const reopened = places.flatMap((place) =>
    saysNone(place.kind, place.id, place.path, register)
      ? [{ ref: fieldRef(place.kind, place.id, place.path), before: [], after: null }]
      : [],
  );
  return {
    label: { code: "agreement-added", names: [party.name ?? ""] },
    changes: [...added.value.changes, ...reopened],
  };
}

/** True where a use's `agreementIds` is answered with "none". */
function saysNone(kind: string, id: string, path: string, register: FixContext["register"]): boolean {
  const owner = kind === "activity" || kind === "site" ? entityOf(register, kind, id) : null;
  const useId = path.split("/")[1];
  return owner?.partyUses?.some((use) => use.id === useId && use.agreementIds?.length === 0) === true;
}
