import { z } from "zod";
import { Text } from "../model/values.ts";
import dpiaCriteria from "./data/dpia-criteria.json";
import { Localized, provenanceFields } from "./provenance.ts";

/** When a DPIA is due: the list of the AP, the criteria of WP 248 (two are enough), art. 35(3) GDPR, and rules around them. */
export const DpiaCriterion = z
  .object({
    id: Text,
    kind: z.enum(["ap-list", "wp248-criterion", "gdpr-35-3", "rule"]),
    /** Its number on the list of the AP. */
    number: z.int().positive().nullable(),
    label: Localized,
    condition: Localized.nullable(),
    keywords: z.array(Text).readonly(),
    largeScaleOrSystematic: z.boolean().nullable(),
    note: Localized.nullable(),
    ...provenanceFields,
  })
  .readonly();
export type DpiaCriterion = z.infer<typeof DpiaCriterion>;

// JSON has no literal types; test/library parses every entry.
export const libraryDpiaCriteria = dpiaCriteria as ReadonlyArray<DpiaCriterion>;
