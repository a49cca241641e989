import type { CommitLabel } from "../history/commit.ts";
import { diffEntity } from "../history/diff.ts";
import { type ActivityId, EngagementId, type NewId, PartyId } from "../model/ids.ts";
import { newEngagement, newParty } from "../model/new-entity.ts";
import type { PlainDate } from "../model/values.ts";
import { err, ok, type Result } from "../result.ts";
import { addEntity, type Edit, type EditError, joinEdits } from "./edit.ts";
import type { CustomerLine } from "./read-customer-list.ts";

/** What all engagements that are added together have in common. Art. 30(2) GDPR. */
export interface EngagementTerms {
  readonly activityId: ActivityId | null;
  readonly service: string | null;
  readonly startsOn: PlainDate | null;
}

/** A customer to take in: by name, with the party of the register that bears it, or null where one must be made. */
export type NamedCustomer = Pick<CustomerLine, "name" | "party" | "country" | "email">;

/**
 * One edit that records an engagement with every customer, and a party for each whom the register does not have yet. Error
 * `nothing-changed` when no customer is left.
 */
export function addEngagements(
  customers: ReadonlyArray<NamedCustomer>,
  terms: EngagementTerms,
  newId: NewId,
): Result<Edit, EditError> {
  const edits: Edit[] = [];
  for (const { name, party, country, email } of customers) {
    const id = party?.id ?? PartyId.parse(newId());
    const made = [
      ...partyEdit({ name, party, country, email }, id),
      addEntity("engagement", { ...newEngagement(EngagementId.parse(newId())), ...terms, customerId: id }),
    ];
    for (const edit of made) {
      if (!edit.ok) return edit;
      edits.push(edit.value);
    }
  }
  if (edits.length === 0) return err({ code: "nothing-changed" });
  const label: CommitLabel = { code: "engagement-added", names: [customers.map(({ name }) => name).join(", ")] };
  return ok(joinEdits(label, edits));
}

/** A new party, or what the list adds to one that is there: only where that has no answer. */
function partyEdit(
  { name, party, country, email }: NamedCustomer,
  id: PartyId,
): ReadonlyArray<Result<Edit, EditError>> {
  if (party === null) return [addEntity("party", { ...newParty(id), name, country, email })];
  const changes = diffEntity("party", party, {
    ...party,
    country: party.country ?? country,
    email: party.email ?? email,
  });
  return changes.length === 0 ? [] : [ok({ label: { code: "party-edited", names: [name] }, changes })];
}
