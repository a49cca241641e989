import type { Article28Point } from "../model/agreement.ts";
import { type ChecklistPoint, libraryChecklist } from "./article-checklists.ts";

/** The question of the checklist of art. 28 behind every point of a processor agreement. */
const questionIds: { readonly [point in Article28Point]: string } = {
  a: "a28-3-a",
  b: "a28-3-b",
  c: "a28-3-c",
  d: "a28-3-d",
  e: "a28-3-e",
  f: "a28-3-f",
  g: "a28-3-g",
  h: "a28-3-h",
  "opening-words": "a28-3-intro",
  "unlawful-instruction": "a28-3-unlawful-instruction",
  "sub-processor-permission": "a28-2",
  "sub-processor-duties": "a28-4",
  "in-writing": "a28-9",
  "own-purposes": "a28-10",
  "breach-term": "a28-forgotten-breach-term",
  "sub-processor-list": "a28-forgotten-subprocessor-list",
  location: "a28-forgotten-location",
  "transfer-instrument": "a28-forgotten-transfer-clauses",
  "deletion-term": "a28-forgotten-end-term",
  contacts: "a28-forgotten-dpo-contact",
  signed: "a28-forgotten-signed",
  liability: "a28-forgotten-liability",
  changes: "a28-forgotten-changes",
  "review-date": "a28-forgotten-review-date",
  "own-use": "a28-forgotten-own-use-analytics",
};

/** What to look for in the agreement for a point, with its article. Throws for a point without a question: a bug. */
export function questionOfPoint(point: Article28Point): ChecklistPoint {
  const found = libraryChecklist.find(({ id }) => id === questionIds[point]);
  if (found === undefined) throw new Error(`no question for ${point}`);
  return found;
}
