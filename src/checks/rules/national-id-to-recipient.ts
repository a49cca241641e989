import type { EntityKey } from "../../derive/index-entries.ts";
import type { PartyUse } from "../../model/party-use.ts";
import { groupFacts } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/**
 * A national number may go to a recipient that decides for itself only where a law says so for that recipient. A processor works
 * under our own law. Only uses that say which data they get are looked at.
 */
export const nationalIdToRecipient = defineRule<"national-id-to-recipient", "activity">({
  id: "national-id-to-recipient",
  severity: "warning",
  group: "guarded-data",
  article: "art. 46 UAVG",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const open = (activity.partyUses ?? []).filter(decidesWithoutLaw);
    if (open.length === 0) return [];
    const numbered = new Set(
      groupFacts(activity, view)
        .filter(({ items }) => items.some(({ dataClass }) => dataClass === "national-id"))
        .map(({ group }) => group.id),
    );
    const uses = open.filter(({ dataGroupIds }) => dataGroupIds?.some((id) => numbered.has(id)) === true);
    return inActivity(
      activity,
      uses.map(({ id }) => `partyUses/${id}/disclosureStatute`),
      { recipients: uses.flatMap(whoIn) },
    );
  },
});

const decidesWithoutLaw = ({ role, disclosureStatute }: PartyUse): boolean =>
  (role === "controller" || role === "joint-controller") && disclosureStatute === null;

const whoIn = ({ who }: PartyUse): ReadonlyArray<EntityKey> =>
  who === null
    ? []
    : who.kind === "party"
      ? [{ kind: "party", id: who.partyId }]
      : [{ kind: "vocabulary-entry", id: who.recipientId }];
