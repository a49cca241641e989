/**
 * Sorts labels as people count: V-2 before V-10. Without Intl, whose tables differ per machine, so that the same register
 * gives the same rows everywhere. What has no label comes last.
 */
export function naturalOrder<T>(
  items: Iterable<T>,
  ...labels: ReadonlyArray<(item: T) => string | null>
): ReadonlyArray<T> {
  const keyed = [...items].map((item) => ({ item, key: labels.map((label) => sortKey(label(item))).join("\u0001") }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ item }) => item);
}

const sortKey = (label: string | null): string =>
  label === null ? "\uffff" : label.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, "0"));
