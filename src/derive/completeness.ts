import type { Controller } from "../model/controller.ts";
import type { DataGroup } from "../model/data-group.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import { listState } from "./answered.ts";
import { effectiveControllers } from "./effective-controllers.ts";
import { effectiveMeasures, type MeasureSources } from "./effective-measures.ts";
import { recipientUses, transferViews } from "./party-views.ts";

/**
 * The elements of art. 30(1)(a–g) GDPR in the order of their letters, and the basis of art. 6, which the record need not hold
 * but the statement must.
 */
export const recordElements = [
  { element: "controller", letter: "a" },
  { element: "purposes", letter: "b" },
  { element: "data", letter: "c" },
  { element: "recipients", letter: "d" },
  { element: "transfers", letter: "e" },
  { element: "retention", letter: "f" },
  { element: "security", letter: "g" },
  { element: "basis", letter: null },
] as const;
export type RecordElement = (typeof recordElements)[number]["element"];

/** Why an element never applies: it is *n.v.t.* with this reason, and no gap. */
export type NotApplicableReason = "processor-record" | "no-recipients" | "answered-none";

/**
 * How far an element is answered: fully, in part (something in it is open or vague), not at all, or it does not apply, which is
 * derived or was answered so.
 */
export type ElementState =
  | { readonly state: "answered" | "partly" | "not-answered" }
  | { readonly state: "not-applicable"; readonly reason: NotApplicableReason };

export type Completeness = { readonly [element in RecordElement]: ElementState };

/** What completeness is read from. */
export type CompletenessSources = MeasureSources & Pick<Register, "controllers" | "parties" | "retentionTerms">;

const answered: ElementState = { state: "answered" };
const partly: ElementState = { state: "partly" };
const notAnswered: ElementState = { state: "not-answered" };
const notApplicable = (reason: NotApplicableReason): ElementState => ({ state: "not-applicable", reason });

/** The state of each element for one activity. What we do as a processor needs no purposes, people or terms: art. 30(2). */
export function completenessOf(activity: ProcessingActivity, register: CompletenessSources): Completeness {
  const isOurs = activity.role !== "processor";
  const ownElement = (state: () => ElementState): ElementState =>
    isOurs ? state() : notApplicable("processor-record");
  return {
    controller: controllerState(activity, register),
    purposes: ownElement(() => shareState(activity.purposes, ({ description }) => description !== null)),
    data: ownElement(() => shareState(activity.dataGroups, hasPeopleAndItems)),
    recipients: recipientState(activity.partyUses),
    transfers: transferState(activity.partyUses, register),
    retention: ownElement(() => shareState(activity.dataGroups, (group) => hasClearTerm(group, register))),
    security: effectiveMeasures(activity, register).length > 0 ? answered : notAnswered,
    basis: ownElement(() => shareState(activity.purposes, ({ legalBasis }) => legalBasis !== null)),
  };
}

/** How many of a register's activities have an element in a state; ended ones are left out. For the overview. */
export interface ElementCounts {
  readonly element: RecordElement;
  readonly letter: "a" | "b" | "c" | "d" | "e" | "f" | "g" | null;
  readonly answered: number;
  readonly partly: number;
  readonly notAnswered: number;
  readonly notApplicable: number;
}

/** The counts per element, over all activities that have not ended. */
export function completenessCounts(register: Register): ReadonlyArray<ElementCounts> {
  const all = [...register.activities.values()]
    .filter(({ status }) => status !== "ended")
    .map((activity) => completenessOf(activity, register));
  return recordElements.map(({ element, letter }) => {
    const count = (state: ElementState["state"]): number => all.filter((one) => one[element].state === state).length;
    return {
      element,
      letter,
      answered: count("answered"),
      partly: count("partly"),
      notAnswered: count("not-answered"),
      notApplicable: count("not-applicable"),
    };
  });
}

/** True when someone can be found by it: a postal address, e-mail or telephone. */
export const hasContact = ({ address, email, phone }: Pick<Controller, "address" | "email" | "phone">): boolean =>
  email !== null || phone !== null || (address !== null && (address.street !== null || address.city !== null));

/** The people of a group are known when the group names them or each item does. */
export const hasSubjects = ({ subjectIds, items }: DataGroup): boolean =>
  listState(subjectIds) === "answered" ||
  (listState(items) === "answered" && items?.every((item) => listState(item.subjectIds) === "answered") === true);

const hasPeopleAndItems = (group: DataGroup): boolean => hasSubjects(group) && listState(group.items) === "answered";

function controllerState(activity: ProcessingActivity, register: Pick<Register, "controllers">): ElementState {
  const controllers = effectiveControllers(activity.controllerIds, register);
  if (controllers === null || controllers.length === 0) return notAnswered;
  return controllers.every((controller) => controller.name !== null && hasContact(controller)) ? answered : partly;
}

function recipientState(uses: ReadonlyArray<PartyUse> | null): ElementState {
  if (uses === null) return notAnswered;
  const recipients = recipientUses(uses);
  if (recipients.length === 0) return notApplicable("answered-none");
  return recipients.every((use) => use.who !== null) ? answered : partly;
}

/** Where a party sits answers nothing: one in the EEA may have its data kept or looked into from outside it. */
function transferState(allUses: ReadonlyArray<PartyUse> | null, register: Pick<Register, "parties">): ElementState {
  if (allUses === null) return notAnswered;
  // An authority in one particular inquiry is no recipient and leaves no gap; what was recorded of it counts.
  const uses = allUses.filter((use) => use.role !== "authority-inquiry" || use.transfers !== null);
  if (uses.length === 0) return notApplicable("no-recipients");
  const views = transferViews(uses, register);
  if (views.some(({ kind }) => kind === "implied"))
    return views.every(({ kind }) => kind === "implied") ? notAnswered : partly;
  if (views.length > 0) return views.every(({ transfer }) => transfer?.destination !== null) ? answered : partly;
  if (uses.every((use) => use.transfers !== null)) return notApplicable("answered-none");
  return uses.some((use) => use.transfers !== null) ? partly : notAnswered;
}

/** A term that says something in all of its phases. A criterion does (art. 13(2)(a)); an open event or duration does not. */
function hasClearTerm(group: DataGroup, register: Pick<Register, "retentionTerms">): boolean {
  const uses = group.retentionUses ?? [];
  return (
    uses.length > 0 &&
    uses.every(({ termId }) => {
      const phases = register.retentionTerms.get(termId)?.phases ?? [];
      return (
        phases.length > 0 &&
        phases.every((phase) => {
          if (phase.kind === "until") return phase.eventId !== null;
          return phase.kind !== "then" || phase.minimum !== null || phase.maximum !== null;
        })
      );
    })
  );
}

/** "answered" when all items of a list satisfy `isAnswered`, "partly" when some do; an empty list answers nothing here. */
function shareState<T>(list: ReadonlyArray<T> | null, isAnswered: (item: T) => boolean): ElementState {
  const items = list ?? [];
  const count = items.filter(isAnswered).length;
  if (count === 0) return notAnswered;
  return count === items.length ? answered : partly;
}
