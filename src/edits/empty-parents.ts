import type { Json } from "../json/canonical-json.ts";
import type { FieldRef } from "../model/field-ref.ts";

/**
 * Answers that are an object: while nothing of them is answered they are null, and the first text typed at an address inside
 * makes the object. Kind, path with "*" for an item's id, and the object in which nothing is answered yet.
 */
const emptyAnswers: ReadonlyArray<readonly [kind: FieldRef["kind"], path: string, empty: Json]> = [
  [
    "activity",
    "purposes/*/consent",
    { obtained: null, enrolment: null, proof: null, withdrawal: null, parental: null },
  ],
  ["activity", "purposes/*/interest", { description: null, whose: null, weighedOn: null }],
  ["activity", "dataGroups/*/provision", { kind: null, consequence: null }],
  ["activity", "informing", { how: null, statementIds: null, exception: null }],
];

/** The object around an address in which nothing is answered yet; null where the schema knows none. */
export function emptyParent({ kind, path }: FieldRef): { readonly path: string; readonly value: Json } | null {
  const parent = path.split("/").slice(0, -1);
  for (const [ofKind, pattern, value] of emptyAnswers) {
    const segments = pattern.split("/");
    const fits =
      ofKind === kind &&
      segments.length === parent.length &&
      segments.every((segment, index) => segment === "*" || segment === parent[index]);
    if (fits) return { path: parent.join("/"), value };
  }
  return null;
}
