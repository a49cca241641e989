import { effectiveControllers } from "../derive/effective-controllers.ts";
import { naturalOrder } from "../exports/natural-order.ts";
import type { Controller } from "../model/controller.ts";
import type { DataGroup } from "../model/data-group.ts";
import { fieldRef } from "../model/field-ref.ts";
import type { ControllerId, VocabularyEntryId } from "../model/ids.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { Site } from "../model/site.ts";
import type { Statement } from "../model/statement.ts";
import type { GapList } from "./gap.ts";

/** What a statement tells of a register. */
export interface Scope {
  readonly controllers: ReadonlyArray<Controller>;
  readonly activities: ReadonlyArray<ProcessingActivity>;
  readonly forCustomers: ReadonlyArray<ProcessingActivity>;
  readonly sites: ReadonlyArray<Site>;
}

/** Every category of people in a group, those of single items included. */
export const peopleOf = (group: DataGroup): ReadonlySet<VocabularyEntryId> =>
  new Set([...(group.subjectIds ?? []), ...(group.items ?? []).flatMap(({ subjectIds }) => subjectIds ?? [])]);

/**
 * The controllers, activities and sites that a statement tells of. An activity belongs to it when it goes on, one of its
 * controllers publishes the statement, and it concerns the audience. Without an audience, a statement for "everyone outside"
 * leaves out what is about our own staff only. What we do as processor is told by the customer, and kept apart.
 */
export function statementScope(
  register: Register,
  statement: Statement | null,
  audience: ReadonlySet<VocabularyEntryId> | null,
  gaps: GapList,
): Scope {
  const controllers = controllersOf(register, statement);
  const ids = new Set(controllers.map(({ id }) => id));
  const isOurs = (owners: ReadonlyArray<ControllerId> | null): boolean => {
    const effective = effectiveControllers(owners, register);
    return effective === null || effective.some(({ id }) => ids.has(id));
  };
  const named = statement?.activityIds ?? null;
  const all = naturalOrder(
    register.activities.values(),
    ({ code }) => code,
    ({ name }) => name,
  ).filter(
    (activity) =>
      activity.status !== "ended" &&
      isOurs(activity.controllerIds) &&
      (named === null || named.includes(activity.id)) &&
      (named !== null || concerns(activity, register, statement, audience, gaps)),
  );
  const activities = all.filter((activity) => activity.role !== "processor" && !isTold(activity, gaps));
  for (const { id, status } of activities) {
    if (status === "concept") gaps.add("concept-told", fieldRef("activity", id, "status"));
  }
  const siteIds = statement?.siteIds ?? null;
  const sites = naturalOrder(register.sites.values(), ({ name }) => name).filter(
    ({ id, controllerIds }) => isOurs(controllerIds) && (siteIds === null || siteIds.includes(id)),
  );
  return {
    controllers,
    activities,
    forCustomers: all.filter(({ role }) => role === "processor"),
    sites: audience === null ? sites : sites.filter(({ id }) => activities.some((one) => one.siteIds?.includes(id))),
  };
}

function controllersOf(register: Register, statement: Statement | null): ReadonlyArray<Controller> {
  const named = statement?.controllerIds ?? [];
  const all = naturalOrder(register.controllers.values(), ({ name }) => name);
  return named.length === 0 ? all : all.filter(({ id }) => named.includes(id));
}

/** Where an exception to informing holds (art. 13(4), 14(5)) nothing is told; that stands beside the text. */
function isTold(activity: ProcessingActivity, gaps: GapList): boolean {
  if (activity.informing?.exception == null) return false;
  gaps.add("told-elsewhere", fieldRef("activity", activity.id, "informing/exception"));
  return true;
}

function concerns(
  activity: ProcessingActivity,
  register: Register,
  statement: Statement | null,
  audience: ReadonlySet<VocabularyEntryId> | null,
  gaps: GapList,
): boolean {
  const people = new Set((activity.dataGroups ?? []).flatMap((group) => [...peopleOf(group)]));
  if (audience !== null) {
    if (people.size === 0) gaps.add("audience-open", fieldRef("activity", activity.id, "dataGroups"));
    return [...people].some((id) => audience.has(id));
  }
  return statement === null || people.size === 0 || [...people].some((id) => !isStaff(id, register));
}

const isStaff = (id: VocabularyEntryId, register: Register): boolean => {
  const entry = register.vocabulary.get(id);
  return entry?.kind === "data-subject" && entry.flags.includes("employees");
};
