import { z } from "zod";
import type { Json } from "../json/canonical-json.ts";
import type { Words } from "../words/words.ts";
import type { Rule } from "./rule.ts";

/** What `verantwoord rules --json` prints. Frozen: it only ever grows. `fix` is what its act is called, null without one. */
export const RulesJson = z.array(
  z.object({
    id: z.string(),
    severity: z.enum(["error", "warning", "advice"]),
    article: z.string(),
    title: z.string(),
    fix: z.string().nullable(),
    group: z.string(),
  }),
);

/** Its JSON Schema (draft 2020-12). */
export const rulesJsonSchema = (): object => z.toJSONSchema(RulesJson);

/** The rules, in their order, with their words. */
export const rulesToJson = (rules: ReadonlyArray<Rule>, words: Words): Json =>
  rules.map(({ id, severity, article, group }) => ({
    id,
    severity,
    article,
    title: words.checks.rules[id].title,
    fix: words.checks.rules[id].fix,
    group,
  }));
