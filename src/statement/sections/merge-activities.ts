import type { DataGroup } from "../../model/data-group.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { StatementContext } from "../document-context.ts";
import { basisKey } from "./purposes.ts";

/**
 * What two activities must share to be told together: everything that a statement says of an activity but its purposes.
 * Where there is one group, its people may differ too. An activity with several bases or a joint controller stands alone.
 */
export function mergeKey(activity: ProcessingActivity, context: StatementContext): string {
  const bases = new Set((activity.purposes ?? []).map(basisKey));
  const groups = activity.dataGroups ?? [];
  const isPlain =
    activity.role !== "joint-controller" &&
    bases.size === 1 &&
    groups.length > 0 &&
    groups.every(({ purposeIds }) => purposeIds === null || purposeIds.length === activity.purposes?.length);
  if (!isPlain) return activity.id;
  const owners = context.controllers.length > 1 ? activity.controllerIds : null;
  return JSON.stringify([[...bases], owners, groups.map((group) => groupKey(group, groups.length > 1))]);
}

function groupKey(
  { subjectIds, items, specialGrounds, sources, provision, minors, retentionUses }: DataGroup,
  withPeople: boolean,
): unknown {
  const itemIds = new Map((items ?? []).map(({ id, itemId }) => [id, itemId]));
  return [
    withPeople ? [...(subjectIds ?? [])].sort() : null,
    items?.map(({ id: _, note: __, ...item }) => item) ?? null,
    specialGrounds?.map(({ id: _, reasoning: __, ...ground }) => ground) ?? null,
    sources?.map(({ id: _, ...source }) => source) ?? null,
    provision,
    minors,
    retentionUses?.map(({ termId, itemUseIds }) => [termId, itemUseIds?.map((id) => itemIds.get(id) ?? id) ?? null]) ??
      null,
  ];
}

/**
 * The fields of a bundle's other activities that say the same as a field of its first: "the name of customers" stands in each.
 * Groups and what is in them correspond by their place, which the key has made sure of.
 */
export function refsOfBundle(bundle: ReadonlyArray<ProcessingActivity>): (ref: FieldRef) => ReadonlyArray<FieldRef> {
  const [first, ...others] = bundle;
  const twins = others.map((other) => ({
    id: other.id,
    ids: idsByPlace(first?.dataGroups ?? [], other.dataGroups ?? []),
  }));
  return (ref) => {
    if (ref.kind !== "activity" || ref.id !== first?.id || !ref.path.startsWith("dataGroups/")) return [ref];
    const segments = ref.path.split("/");
    return [
      ref,
      ...twins.map(({ id, ids }) =>
        fieldRef("activity", id, segments.map((segment) => ids.get(segment) ?? segment).join("/")),
      ),
    ];
  };
}

function idsByPlace(from: ReadonlyArray<DataGroup>, to: ReadonlyArray<DataGroup>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const pair = (ours: ReadonlyArray<{ readonly id: string }>, theirs: ReadonlyArray<{ readonly id: string }>): void => {
    for (const [place, { id }] of ours.entries()) {
      const twin = theirs[place];
      if (twin !== undefined) ids.set(id, twin.id);
    }
  };
  pair(from, to);
  for (const [place, group] of from.entries()) {
    const twin = to[place];
    if (twin === undefined) continue;
    for (const list of ["items", "sources", "specialGrounds", "retentionUses"] as const)
      pair(group[list] ?? [], twin[list] ?? []);
  }
  return ids;
}
