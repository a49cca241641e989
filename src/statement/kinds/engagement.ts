import { effectiveControllers } from "../../derive/effective-controllers.ts";
import type { Engagement } from "../../model/engagement.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { Party } from "../../model/party.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { Register } from "../../model/register.ts";
import { ownName, type StatementContext } from "../document-context.ts";
import type { DocumentRequest } from "../document-kind.ts";
import { GapList } from "../gap.ts";
import { recordContext } from "../make-text.ts";
import { type ToldUse, toldUses } from "../sections/recipients.ts";

/** What we do for one customer. Nothing in it says anything of another customer of the same service. Art. 30(2) GDPR. */
export interface Assignment {
  readonly engagement: Engagement;
  readonly at: (field: string) => FieldRef;
  readonly customer: Party | null;
  readonly customerName: string | null;
  readonly activity: ProcessingActivity | null;
  /** Who works for us in it: our sub-processors towards the customer. */
  readonly helpers: ReadonlyArray<ToldUse>;
}

/** The assignment of a request, in the context of the organisation that carries it out. */
export function assignmentOf(
  register: Register,
  request: DocumentRequest,
): { readonly assignment: Assignment; readonly context: StatementContext } {
  const all = recordContext(register, request);
  const engagement = request.customer === null ? undefined : register.engagements.get(request.customer);
  if (engagement === undefined) throw new Error("a text for a customer needs the engagement");
  const at = (field: string): FieldRef => fieldRef("engagement", engagement.id, field);
  const activity = engagement.activityId === null ? null : (register.activities.get(engagement.activityId) ?? null);
  const controllers = activity === null ? null : effectiveControllers(activity.controllerIds, register);
  const context = {
    ...all,
    controllers: controllers ?? all.controllers,
    activities: activity === null ? [] : [activity],
    forCustomers: [],
    sites: [],
  };
  const customer = engagement.customerId === null ? null : (register.parties.get(engagement.customerId) ?? null);
  const customerName =
    customer === null ? null : ownName(customer.name, fieldRef("party", customer.id, "name"), context);
  if (customerName === null) context.gaps.add("customer-open", at("customerId"));
  const helpers = toldUses({ ...context, gaps: activity === null ? new GapList() : context.gaps }).filter(
    ({ use }) => use.role === "processor" || use.role === "sub-processor",
  );
  return { assignment: { engagement, at, customer, customerName, activity, helpers }, context };
}
