import { activityAsOwner, siteAsOwner, type UseOwner } from "../derive/party-views.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { ExportContext } from "./export-context.ts";
import { naturalOrder } from "./natural-order.ts";
import type { Cell } from "./sheet-plan.ts";

/** A use of a party with where it stands and what that is called. `activity` is null for a use by a site. */
export type PlacedUse = {
  readonly owner: UseOwner;
  readonly activity: ProcessingActivity | null;
  readonly name: string;
  readonly use: PartyUse;
};

/** Every use in the register: of activities in the order of the record, then of sites. */
export function* eachUse(context: ExportContext): Generator<PlacedUse> {
  for (const activity of context.activities) {
    if (activity.partyUses === null) continue;
    const owner = activityAsOwner(activity);
    const name = context.activityName(activity);
    for (const use of activity.partyUses) yield { owner, activity, name, use };
  }
  for (const site of naturalOrder(
    context.register.sites.values(),
    ({ name }) => name,
    ({ id }) => id,
  )) {
    const owner = siteAsOwner(site);
    const name = context.words.exports.site(site.name ?? context.words.common.untitled);
    for (const use of site.partyUses ?? []) yield { owner, activity: null, name, use };
  }
}

/** The name of the activity as a jump to its row, or the name of the site. */
export const ownerCell = ({ activity, name }: Pick<PlacedUse, "activity" | "name">, context: ExportContext): Cell =>
  activity === null ? name : context.link(activity.id, name);
