import type { Finding } from "../../../src/checks/finding.ts";
import type { Severity } from "../../../src/checks/rule.ts";
import { whatItTakes } from "../../../src/checks/what-it-takes.ts";
import { ownName } from "../../../src/derive/names.ts";
import type { FieldRef } from "../../../src/model/field-ref.ts";
import { type Entity, entityOf } from "../../../src/model/kinds.ts";
import type { Register, RegisterRow } from "../../../src/model/register.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import type { RuleCount } from "../../worker/findings-summary.ts";

/** A finding as a line of the overview: what is the matter, with what, and where. */
export interface AttentionRow {
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  /** Whose it is, when that is not where it stands: the party whose agreement is missing. */
  readonly about: string | null;
  readonly where: string;
  readonly article: string;
  readonly isConcept: boolean;
  readonly ref: FieldRef;
  readonly finding: Finding;
}

/** Whether a finding is one of those that a count is of. */
export const isOf = (finding: Finding, { rule, severity, takes }: RuleCount): boolean =>
  finding.rule === rule && finding.severity === severity && whatItTakes(finding) === takes;

/** The lines for findings, in the order in which they came. */
export const attentionRows = (
  findings: ReadonlyArray<Finding>,
  register: Register,
  words: Words,
  language: Language,
): ReadonlyArray<AttentionRow> =>
  findings.map((finding) => {
    const { subject, ref } = finding;
    const isOwnPlace = finding.places.every((place) => place.id === subject.id);
    const activities = new Set(finding.places.filter((place) => place.kind === "activity").map((place) => place.id));
    return {
      key: `${finding.rule} ${subject.id} ${ref.id} ${ref.path}`,
      severity: finding.severity,
      title: words.checks.rules[finding.rule].title,
      about:
        isOwnPlace || finding.parts !== undefined ? null : nameOf(register, subject.kind, subject.id, language, words),
      where: whereOf(finding, activities, register, words, language),
      article: finding.article,
      isConcept: finding.concept,
      ref,
      finding,
    };
  });

function whereOf(
  finding: Finding,
  activities: ReadonlySet<string>,
  register: Register,
  words: Words,
  language: Language,
): string {
  if (activities.size > 1) return words.overview.attention.inActivities(activities.size);
  const [only] = activities;
  if (only !== undefined) return nameOf(register, "activity", only, language, words);
  const entities = new Set(finding.places.map((place) => place.id));
  if (entities.size > 1) return words.overview.attention.inPlaces(entities.size);
  return finding.ref.kind === "register" ? "" : nameOf(register, finding.ref.kind, finding.ref.id, language, words);
}

/** "V-014 Webwinkel": code and name, as far as there are any. */
function nameOf(register: Register, kind: FieldRef["kind"], id: string, language: Language, words: Words): string {
  const entity = entityOf(register, kind, id) as Entity | RegisterRow | null;
  if (entity === null) return words.common.untitled;
  const name = ownName(entity, language);
  const code = kind === "activity" && "code" in entity ? entity.code : null;
  const parts = [code, name === code ? null : name].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" ") : words.common.untitled;
}
