import type { Json } from "../json/canonical-json.ts";
import { orderSegment } from "../model/field-ref.ts";
import { err, ok, type Result } from "../result.ts";

type JsonObject = { readonly [key: string]: Json | undefined };
type Item = { readonly id: string } & JsonObject;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True for a list whose items have ids: such a list is addressed item by item; any other list changes whole. */
export const isItemList = (value: Json | undefined): value is ReadonlyArray<Item> =>
  Array.isArray(value) && value.every((item: Json) => isObject(item) && typeof item.id === "string");

/** The value at a path, `null` for an item that is not in its list, `undefined` where the path leads nowhere. */
export function valueAt(root: Json, path: string): Json | undefined {
  if (path === "") return root;
  let value: Json | undefined = root;
  for (const segment of path.split("/")) {
    if (segment === orderSegment) return isItemList(value) ? value.map((item) => item.id) : undefined;
    if (Array.isArray(value)) value = (value as ReadonlyArray<Item>).find((item) => item?.id === segment) ?? null;
    else if (isObject(value) && Object.hasOwn(value, segment)) value = value[segment];
    else return undefined;
  }
  return value;
}

/**
 * A copy of `root` with another value at `path`; what is not touched is shared. For an item of a list `null` takes it out and
 * a value puts it in (at the end) or replaces it. `<list>/#order` sorts a list; ids that it does not hold are passed over.
 * Error: the path leads nowhere.
 */
export function withValueAt(root: Json, path: string, value: Json): Result<Json, "path-not-found"> {
  return path === "" ? ok(value) : withSegments(root, path.split("/"), 0, value);
}

function withSegments(
  node: Json,
  segments: ReadonlyArray<string>,
  at: number,
  value: Json,
): Result<Json, "path-not-found"> {
  const segment = segments[at] ?? "";
  const isLast = at === segments.length - 1;
  if (Array.isArray(node)) {
    if (!isItemList(node)) return err("path-not-found");
    if (isLast && segment === orderSegment) return ok(inOrder(node, value));
    const index = node.findIndex((item) => item.id === segment);
    if (isLast) return ok(withItem(node, index, value));
    const item = node[index];
    if (item === undefined) return err("path-not-found");
    const inner = withSegments(item, segments, at + 1, value);
    return inner.ok ? ok(node.with(index, inner.value as Item)) : inner;
  }
  if (!isObject(node) || !Object.hasOwn(node, segment)) return err("path-not-found");
  if (isLast) return ok({ ...node, [segment]: value });
  const inner = withSegments(node[segment] ?? null, segments, at + 1, value);
  return inner.ok ? ok({ ...node, [segment]: inner.value }) : inner;
}

function withItem(list: ReadonlyArray<Item>, index: number, value: Json): ReadonlyArray<Json> {
  if (value === null) return index < 0 ? list : list.toSpliced(index, 1);
  return index < 0 ? [...list, value] : (list as ReadonlyArray<Json>).with(index, value);
}

function inOrder(list: ReadonlyArray<Item>, order: Json): ReadonlyArray<Json> {
  const place = new Map((Array.isArray(order) ? order : []).map((id: Json, index: number) => [id, index]));
  const last = place.size;
  return list.toSorted((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
}
