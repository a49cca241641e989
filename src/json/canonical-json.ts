/** A JSON value as it is stored, hashed and sent: no `undefined`, no NaN, no class instances. */
export type Json =
  | null
  | boolean
  | number
  | string
  | ReadonlyArray<Json>
  | { readonly [key: string]: Json | undefined };

/**
 * The one way in which this program writes JSON: keys in RFC 8785 order (UTF-16 code units), numbers and strings as
 * ECMAScript writes them, properties that are `undefined` left out. The same value gives the same characters anywhere.
 *
 * `layout` is "compact" for what is hashed and stored, "indented" (two spaces, LF, a last LF) for files people may open.
 * Throws on what JSON cannot hold (a bug in the caller): NaN, infinities, functions.
 */
export function canonicalJson(value: Json, layout: "compact" | "indented" = "compact"): string {
  if (layout === "indented") return `${write(value, "\n", "  ")}\n`;
  // What was read from canonical JSON still has its keys in order: then the engine's own writer gives the same, much faster.
  return isInOrder(value) ? JSON.stringify(value) : write(value, "", "");
}

/** Whether all keys are in order already and nothing is in it that the engine would write otherwise than we do. */
function isInOrder(value: Json | undefined): boolean {
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  if (Array.isArray(value)) return value.every((item: Json) => isInOrder(item));
  const object = value as { readonly [key: string]: Json | undefined };
  let previous = "";
  for (const key of Object.keys(object)) {
    if (key < previous || key === "toJSON") return false;
    const part = object[key];
    if (part !== undefined && !isInOrder(part)) return false;
    previous = key;
  }
  return true;
}

function write(value: Json, newline: string, indent: string): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`JSON cannot hold ${value}`);
    return JSON.stringify(value);
  }
  if (typeof value !== "object") throw new TypeError(`JSON cannot hold a ${typeof value}`);
  const inner = newline + indent;
  const separator = `,${inner}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[${inner}${value.map((item: Json) => write(item, inner, indent)).join(separator)}${newline}]`;
  }
  const object = value as { readonly [key: string]: Json | undefined };
  const parts: string[] = [];
  // The default sort compares UTF-16 code units, which is the order that RFC 8785 asks for.
  for (const key of Object.keys(object).sort()) {
    const part = object[key];
    if (part === undefined) continue;
    parts.push(`${JSON.stringify(key)}:${indent === "" ? "" : " "}${write(part, inner, indent)}`);
  }
  return parts.length === 0 ? "{}" : `{${inner}${parts.join(separator)}${newline}}`;
}
