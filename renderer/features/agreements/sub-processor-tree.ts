import type { Agreement, SubProcessor } from "../../../src/model/agreement.ts";

/** A sub-processor with those that work for it. */
export interface SubProcessorNode {
  readonly item: SubProcessor;
  readonly children: ReadonlyArray<SubProcessorNode>;
}

/** The chain as a tree, in the order of the list. One whose parent is not there, or a ring, stands at the top. */
export function subProcessorTree(list: Agreement["subProcessors"]): ReadonlyArray<SubProcessorNode> {
  const items = list ?? [];
  const ids = new Set<string>(items.map(({ id }) => id));
  const placed = new Set<string>();
  const under = (parentId: string): ReadonlyArray<SubProcessorNode> =>
    items.filter((item) => item.parentId === parentId && !placed.has(item.id)).map(node);
  const node = (item: SubProcessor): SubProcessorNode => {
    placed.add(item.id);
    return { item, children: under(item.id) };
  };
  const tops = items.filter(({ parentId }) => parentId === null || !ids.has(parentId)).map(node);
  const ringed = items.flatMap((item) => (placed.has(item.id) ? [] : [node(item)]));
  return [...tops, ...ringed];
}

/** The list without one; those that worked for it come in its place. Emptied it is not answered. */
export function withoutSubProcessor(list: Agreement["subProcessors"], id: string): Agreement["subProcessors"] {
  const gone = list?.find((item) => item.id === id);
  if (list === null || gone === undefined) return list;
  const rest = list
    .filter((item) => item.id !== id)
    .map((item) => (item.parentId === id ? { ...item, parentId: gone.parentId } : item));
  return rest.length === 0 ? null : rest;
}

/** The ids of one and of all that work for it: under none of them can it be put. */
export function withDescendants(list: Agreement["subProcessors"], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  let size = 0;
  while (size !== found.size) {
    size = found.size;
    for (const item of list ?? []) if (item.parentId !== null && found.has(item.parentId)) found.add(item.id);
  }
  return found;
}
