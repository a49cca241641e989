import type { EntityKey } from "../derive/index-entries.ts";
import { displayName } from "../derive/names.ts";
import type { Json } from "../json/canonical-json.ts";
import { countryInSentence } from "../library/country-name.ts";
import type { FieldRef } from "../model/field-ref.ts";
import type { Register } from "../model/register.ts";
import type { Language, Words } from "../words/words.ts";
import type { Fact, Found, GatheredId, Rule, RuleId, Severity } from "./rule.ts";

/**
 * What is missing or wrong, and where. The same gap in many places is one finding: `places` are all of them, `ref` is the first,
 * `subject` is the entity that the rule looked at (the party whose agreement is missing). It holds no words: `findingMessage`
 * reads it in a language. `concept` findings stand in activities that have not begun; count them apart.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly article: string;
  readonly subject: EntityKey;
  readonly ref: FieldRef;
  readonly places: ReadonlyArray<FieldRef>;
  readonly facts: { readonly [name: string]: Fact };
  readonly concept: boolean;
  /** Whether `proposeFix` has an edit for it; the rule's words name the act. */
  readonly fixable: boolean;
  /** True once somebody reasoned why this may be so. */
  readonly waived: boolean;
  /**
   * Of a gathered finding: the findings of single subjects that it tells as one. `subject`, `ref` and `facts` are then those of
   * the first, `places` are all places.
   */
  readonly parts?: ReadonlyArray<Finding>;
}

/** A finding as its single ones: the parts of a gathered one, else itself. */
export const findingsIn = (finding: Finding): ReadonlyArray<Finding> => finding.parts ?? [finding];

/** What a finding is about: the subjects of its parts, or its one subject. */
export const subjectsOf = (finding: Finding): ReadonlyArray<EntityKey> =>
  finding.parts?.map(({ subject }) => subject) ?? [finding.subject];

/** The finding that a rule made of an entity. */
export const findingOf = (rule: Rule, subject: EntityKey, found: Found): Finding => ({
  rule: rule.id,
  severity: found.severity ?? rule.severity,
  article: found.article ?? rule.article,
  subject,
  ref: found.places[0],
  places: found.places,
  facts: found.facts as { readonly [name: string]: Fact },
  concept: found.concept ?? false,
  fixable: rule.fix !== undefined && found.fixable !== false,
  waived: false,
});

/** So many subjects of a gathered finding are named; words count the rest. */
const namesTold = 3;

/** The whole sentence, with the names that hold now. */
export function findingMessage(finding: Finding, register: Register, words: Words): string {
  const language: Language = words.common.languageCode === "en" ? "en" : "nl";
  const name = (key: EntityKey): string => displayName(register, key.kind, key.id, language, words.common);
  const { parts } = finding;
  if (parts !== undefined) {
    const names = parts.slice(0, namesTold).map(({ subject }) => name(subject));
    return words.checks.gathered[finding.rule as GatheredId]({
      count: parts.length,
      names,
      places: finding.places.length,
    });
  }
  const worded = (fact: Fact | string): unknown => {
    if (typeof fact !== "object" || fact === null) return fact;
    if ("country" in fact) return countryInSentence(fact.country, language);
    if ("nl" in fact) return fact[language];
    if ("kind" in fact) return name(fact);
    return fact.map((one) => (typeof one === "string" ? one : name(one)));
  };
  const facts = Object.fromEntries(Object.entries(finding.facts).map(([key, fact]) => [key, worded(fact)]));
  // Safe: `FactsOf` ties what a rule gives to what its message takes.
  const message = words.checks.rules[finding.rule].message as (facts: { readonly [name: string]: unknown }) => string;
  return message(facts);
}

/**
 * What the command line prints of each finding. This shape only ever grows. `places` are all fields that it is about, `ref` the
 * first; `subjects` are the entities with this gap, more than one where the same gap is told as one; `fix` is what its one act
 * is called, null where only a person can tell.
 */
export function findingsToJson(findings: ReadonlyArray<Finding>, register: Register, words: Words): Json {
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    article: finding.article,
    ref: refToJson(finding.ref),
    message: findingMessage(finding, register, words),
    waived: finding.waived,
    title: words.checks.rules[finding.rule].title,
    places: finding.places.map(refToJson),
    subjects: subjectsOf(finding).map(({ kind, id }) => ({ kind, id })),
    concept: finding.concept,
    fix: finding.fixable ? words.checks.rules[finding.rule].fix : null,
  }));
}

const refToJson = ({ kind, id, path }: FieldRef): Json => ({ kind, id, path });
