import { z } from "zod";
import { Text } from "../model/values.ts";
import articleChecklists from "./data/article-checklists.json";
import { Localized, provenanceFields } from "./provenance.ts";

/** One question that an article of the GDPR asks. `verified` is about the content of that paragraph. */
export const ChecklistPoint = z
  .object({
    id: Text,
    /** Article with paragraph and letter, "30(1)(a)". */
    article: Text,
    question: Localized,
    applies: Localized,
    requirement: z.enum(["mandatory", "conditional", "where-possible", "exemption-test", "optional", "good-practice"]),
    note: Localized.nullable(),
    ...provenanceFields,
  })
  .readonly();
export type ChecklistPoint = z.infer<typeof ChecklistPoint>;

// JSON has no literal types; test/library parses every entry.
export const libraryChecklist = articleChecklists as ReadonlyArray<ChecklistPoint>;

/** The questions of one article, or of one paragraph of it: "30", "30(1)". */
export const checklistOf = (article: string): ReadonlyArray<ChecklistPoint> =>
  libraryChecklist.filter((point) => point.article === article || point.article.startsWith(`${article}(`));
