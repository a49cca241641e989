/** Keys that move through a list; J and K count only where the caller lets them. */
export type MovementKey = "ArrowDown" | "ArrowUp" | "PageDown" | "PageUp" | "Home" | "End";

const movementKeys: ReadonlySet<string> = new Set(["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"]);
export const isMovementKey = (key: string): key is MovementKey => movementKeys.has(key);

/**
 * The index after a key, in a list of `count` with `page` items in view; from -1 (none) a list is entered at its near end.
 * Stops at both ends; with `wraps` the ends meet, as in a list of suggestions.
 */
export function moveIndex(from: number, key: MovementKey, count: number, page: number, wraps = false): number {
  if (count === 0) return -1;
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return from >= last ? (wraps ? 0 : last) : from + 1;
    case "ArrowUp":
      return from <= 0 ? (wraps || from === -1 ? last : 0) : from - 1;
    case "PageDown":
      return Math.min(last, Math.max(0, from) + page);
    case "PageUp":
      return Math.max(0, (from === -1 ? last : from) - page);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return key satisfies never;
  }
}
