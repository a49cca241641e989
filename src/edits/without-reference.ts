import { isObject, valueAt, withValueAt } from "../history/path.ts";
import type { Json } from "../json/canonical-json.ts";

/** Keys that their item cannot do without: the item goes with what they point at. `who` of a party use is one level up. */
const essential: ReadonlySet<string> = new Set(["termId", "itemId"]);

/**
 * An entity without a reference that it holds at `path`: a single id becomes *not answered*, an id leaves its list, and an item
 * that is about the target alone (the use of a term, of a data item) goes as a whole.
 */
export function withoutReference(entity: Json, path: string, id: string): Json {
  const segments = path.split("/");
  const key = segments.at(-1) ?? "";
  const target = segments.slice(0, segments.length - levelsUp(segments.at(-3), segments.at(-2), key)).join("/");
  const present = valueAt(entity, target);
  if (present === undefined || present === null) return entity;
  const result = withValueAt(entity, target, remainder(present, key, id));
  return result.ok ? result.value : entity;
}

/** Lists of which each item is about one party: a duty that loses its party would otherwise become our own. */
const aboutParty: ReadonlySet<string> = new Set(["duties", "subProcessorNotices", "processors"]);

function levelsUp(list: string | undefined, parent: string | undefined, key: string): number {
  if (parent === "who" && key !== "serviceId") return 1;
  if (key === "partyId" && list !== undefined && aboutParty.has(list)) return 1;
  return essential.has(key) ? 1 : 0;
}

function remainder(present: Json, key: string, id: string): Json {
  if (Array.isArray(present)) return present.filter((item: Json) => item !== id);
  if (key === "custom" && isObject(present)) {
    return Object.fromEntries(Object.entries(present).filter(([field]) => field !== id));
  }
  return null;
}
