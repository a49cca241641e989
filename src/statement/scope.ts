import { effectiveControllers } from "../derive/effective-controllers.ts";
import { naturalOrder } from "../exports/natural-order.ts";
import type { Controller } from "../model/controller.ts";
import { fieldRef } from "../model/field-ref.ts";
import type { ControllerId, VocabularyEntryId } from "../model/ids.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { Site } from "../model/site.ts";
import type { Statement } from "../model/statement.ts";
import { everyoneOutside, narrowActivity, peopleOf } from "./audience.ts";
import type { GapList } from "./gap.ts";

/** What a statement tells of a register. */
export interface Scope {
  readonly controllers: ReadonlyArray<Controller>;
  readonly activities: ReadonlyArray<ProcessingActivity>;
  readonly forCustomers: ReadonlyArray<ProcessingActivity>;
  readonly sites: ReadonlyArray<Site>;
}

/**
 * The controllers, activities and sites that a statement tells of. An activity belongs to it when it goes on, one of its
 * controllers publishes the statement, and it concerns the audience; it is narrowed to what concerns them. Without an audience, a
 * statement for "everyone outside" leaves out our own staff. What we do as processor is told by the customer, and kept apart.
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
    // What nobody answers for is told here: left out it would stand in no text at all.
    return effective === null || effective.length === 0 || effective.some(({ id }) => ids.has(id));
  };
  const named = statement?.activityIds ?? null;
  const people = audience ?? (statement === null ? null : everyoneOutside(register));
  /** The activity as this text tells it; null when it does not. Who it is about may be open: then it is in a text for everyone. */
  const inScope = (activity: ProcessingActivity): ProcessingActivity | null => {
    if (people === null) return activity;
    if (isAboutNobody(activity)) {
      if (audience === null) return activity;
      gaps.add("audience-open", fieldRef("activity", activity.id, "dataGroups"));
      return null;
    }
    const narrowed = narrowActivity(activity, people);
    // Where it is for everyone, staff who take part in something with others are told with them.
    return narrowed !== null && audience === null ? activity : narrowed;
  };
  const all = naturalOrder(
    register.activities.values(),
    ({ code }) => code,
    ({ name }) => name,
  )
    .filter(
      (activity) =>
        activity.status !== "ended" &&
        isOurs(activity.controllerIds) &&
        (named === null || named.includes(activity.id)),
    )
    .flatMap((activity) => inScope(activity) ?? (named === null ? [] : activity));
  const activities = all.filter((activity) => activity.role !== "processor" && !isTold(activity, gaps));
  for (const { id, status } of activities) {
    if (status === "concept") gaps.add("concept-told", fieldRef("activity", id, "status"));
  }
  const siteIds = statement?.siteIds ?? null;
  const sites = naturalOrder(register.sites.values(), ({ name }) => name).filter(
    ({ id, controllerIds }) => isOurs(controllerIds) && (siteIds === null || siteIds.includes(id)),
  );
  /** A text for some people names only the organisations that have something of theirs. */
  const hasPart = ({ id }: Controller): boolean =>
    all.some(({ controllerIds }) => {
      const owners = effectiveControllers(controllerIds, register) ?? [];
      return owners.length === 0 || owners.some((owner) => owner.id === id);
    });
  const isForSome = audience !== null && controllers.some(hasPart);
  return {
    controllers: isForSome ? controllers.filter(hasPart) : controllers,
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

const isAboutNobody = ({ dataGroups }: ProcessingActivity): boolean =>
  (dataGroups ?? []).every((group) => peopleOf(group).size === 0);
