import { z } from "zod";
import { Text } from "../model/values.ts";
import cookieRules from "./data/cookie-rules.json";
import { Localized, provenanceFields } from "./provenance.ts";

/** When placing or reading something on a device asks consent, also without personal data. Art. 11.7a Telecommunicatiewet. */
export const CookieRule = z
  .object({
    id: Text,
    kind: z.enum(["cookie-kind", "analytics-condition", "rule"]),
    label: Localized,
    consent: z.enum(["required", "not-required", "depends", "condition", "caveat", "rule"]),
    note: Localized,
    ...provenanceFields,
  })
  .readonly();
export type CookieRule = z.infer<typeof CookieRule>;

// JSON has no literal types; test/library parses every entry.
export const libraryCookieRules = cookieRules as ReadonlyArray<CookieRule>;
