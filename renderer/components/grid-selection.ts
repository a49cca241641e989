/** Chosen rows by id. Never "all": what is chosen is always named, so that a later filter cannot widen it. */
export type GridSelection = ReadonlySet<string>;

/** The row in or out. */
export function toggled(selection: GridSelection, id: string): GridSelection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** All rows from `anchor` to `target` (either order) added; an anchor that is not shown counts as the target. */
export function extended(
  selection: GridSelection,
  ids: ReadonlyArray<string>,
  anchor: string | null,
  target: string,
): GridSelection {
  const to = ids.indexOf(target);
  const from = anchor === null ? -1 : ids.indexOf(anchor);
  if (to === -1) return selection;
  const start = from === -1 ? to : from;
  return new Set([...selection, ...ids.slice(Math.min(start, to), Math.max(start, to) + 1)]);
}

/** All shown rows added; when they all were in already, they go out. Rows that a filter hides stay as they are. */
export function allToggled(selection: GridSelection, ids: ReadonlyArray<string>): GridSelection {
  const next = new Set(selection);
  if (ids.every((id) => selection.has(id))) for (const id of ids) next.delete(id);
  else for (const id of ids) next.add(id);
  return next;
}

/** How many of the shown rows are chosen: for the box in the header. */
export function shownState(selection: GridSelection, ids: ReadonlyArray<string>): "none" | "some" | "all" {
  if (selection.size === 0 || ids.length === 0) return "none";
  let chosen = 0;
  for (const id of ids) if (selection.has(id)) chosen++;
  return chosen === 0 ? "none" : chosen === ids.length ? "all" : "some";
}
