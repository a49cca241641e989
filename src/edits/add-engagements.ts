import type { CommitLabel } from "../history/commit.ts";
import { type ActivityId, EngagementId, type NewId, PartyId } from "../model/ids.ts";
import { newEngagement, newParty } from "../model/new-entity.ts";
import type { Party } from "../model/party.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { err, type Result } from "../result.ts";
import { searchForm } from "../words/search-form.ts";
import { addEntity, type Edit, type EditError, joinEdits } from "./edit.ts";

/** What all engagements that are added together have in common. Art. 30(2) GDPR. */
export interface EngagementTerms {
  readonly activityId: ActivityId | null;
  readonly service: string | null;
  readonly startsOn: PlainDate | null;
}

/** A name of the list, with the party of the register that bears it, or null where one must be made. */
export interface NamedCustomer {
  readonly name: string;
  readonly party: Party | null;
}

/** The customers of a pasted list, each once. Those that have an engagement for the same activity and service are left out. */
export function customersOf(
  register: Pick<Register, "parties" | "engagements">,
  names: ReadonlyArray<string>,
  terms: Pick<EngagementTerms, "activityId" | "service">,
): ReadonlyArray<NamedCustomer> {
  const byName = new Map<string, Party>();
  for (const party of register.parties.values()) {
    for (const name of [party.name ?? "", ...party.aliases]) byName.set(searchForm(name), party);
  }
  const taken = new Set(
    [...register.engagements.values()]
      .filter(({ activityId, service }) => activityId === terms.activityId && service === terms.service)
      .map(({ customerId }) => customerId),
  );
  const seen = new Set<string>();
  return names.flatMap((name): ReadonlyArray<NamedCustomer> => {
    const key = searchForm(name);
    const party = byName.get(key) ?? null;
    const id = party?.id ?? key;
    if (key === "" || seen.has(id) || (party !== null && taken.has(party.id))) return [];
    seen.add(id);
    return [{ name: name.trim(), party }];
  });
}

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
  for (const { name, party } of customers) {
    const customer = party ?? { ...newParty(PartyId.parse(newId())), name };
    const made = [
      ...(party === null ? [addEntity("party", customer)] : []),
      addEntity("engagement", { ...newEngagement(EngagementId.parse(newId())), ...terms, customerId: customer.id }),
    ];
    for (const edit of made) {
      if (!edit.ok) return edit;
      edits.push(edit.value);
    }
  }
  if (edits.length === 0) return err({ code: "nothing-changed" });
  const label: CommitLabel = { code: "engagement-added", names: [customers.map(({ name }) => name).join(", ")] };
  return { ok: true, value: joinEdits(label, edits) };
}
