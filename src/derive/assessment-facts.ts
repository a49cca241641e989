import { questionsOf } from "../library/assessment-questions.ts";
import { libraryDpiaCriteria } from "../library/dpia-criteria.ts";
import type { Assessment, AssessmentAnswer, AssessmentKind } from "../model/assessment.ts";
import type { DataGroup } from "../model/data-group.ts";
import type { ActivityId, VocabularyEntryId } from "../model/ids.ts";
import type { LegitimateInterest } from "../model/legal-basis.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { Transfer } from "../model/transfer.ts";
import { searchForm } from "../words/search-form.ts";
import { effectiveClass } from "./effective-class.ts";
import { effectiveMeasures } from "./effective-measures.ts";
import { transferViews } from "./party-views.ts";

/** Something that the register says and that bears on a question; words make a sentence of it. */
export type AssessmentFact =
  | { readonly code: "interest"; readonly text: string; readonly whose: LegitimateInterest["whose"] }
  | { readonly code: "data" | "guarded" | "sensitive"; readonly ids: ReadonlyArray<VocabularyEntryId> }
  | { readonly code: "subjects" | "vulnerable"; readonly ids: ReadonlyArray<VocabularyEntryId> }
  | { readonly code: "minors" | "no-profiling" | "no-automated" | "authority" }
  | { readonly code: "profiling" | "automated"; readonly text: string | null }
  | { readonly code: "count"; readonly from: number | null; readonly to: number | null }
  | { readonly code: "informing" | "purpose" | "supplementary" | "source"; readonly text: string }
  | { readonly code: "measures" | "keywords"; readonly names: ReadonlyArray<string> }
  | { readonly code: "transfer"; readonly transfer: Transfer };

/** What the register says of one question; `verdict` only where it answers the question outright. */
export interface FoundFacts {
  readonly question: string;
  readonly verdict: AssessmentAnswer["verdict"];
  readonly facts: ReadonlyArray<AssessmentFact>;
}

/** What the register already says of the questions of a kind, for some activities. Questions on which it is silent are left out. */
export function assessmentFacts(
  register: Register,
  kind: AssessmentKind,
  activityIds: ReadonlyArray<ActivityId>,
): ReadonlyArray<FoundFacts> {
  const activities = activityIds.flatMap((id) => register.activities.get(id) ?? []);
  const known = knownFacts(register, activities);
  return questionsOf(kind).flatMap(({ id }) => {
    const found = answerOf(id, known);
    return found.facts.length === 0 ? [] : [{ question: id, ...found }];
  });
}

interface KnownFacts {
  readonly interests: ReadonlyArray<AssessmentFact>;
  readonly data: ReadonlyArray<AssessmentFact>;
  readonly guarded: ReadonlyArray<AssessmentFact>;
  readonly sensitive: ReadonlyArray<AssessmentFact>;
  readonly subjects: ReadonlyArray<AssessmentFact>;
  readonly vulnerable: ReadonlyArray<AssessmentFact>;
  readonly counts: ReadonlyArray<AssessmentFact>;
  readonly profiling: ReadonlyArray<AssessmentFact>;
  readonly automated: ReadonlyArray<AssessmentFact>;
  readonly informing: ReadonlyArray<AssessmentFact>;
  readonly measures: ReadonlyArray<AssessmentFact>;
  readonly purposes: ReadonlyArray<AssessmentFact>;
  readonly sources: ReadonlyArray<AssessmentFact>;
  readonly transfers: ReadonlyArray<Extract<AssessmentFact, { readonly code: "transfer" }>>;
  readonly authority: ReadonlyArray<AssessmentFact>;
  /** All texts in which a keyword of a criterion may stand, in search form. */
  readonly text: string;
}

type Answer = Omit<FoundFacts, "question">;
const open = (...facts: ReadonlyArray<AssessmentFact>): Answer => ({ verdict: null, facts });
const yesIf = (facts: ReadonlyArray<AssessmentFact>, ...also: ReadonlyArray<AssessmentFact>): Answer => ({
  verdict: facts.length > 0 ? "yes" : null,
  facts: [...facts, ...also],
});

function answerOf(question: string, known: KnownFacts): Answer {
  switch (question) {
    case "lia-interest":
      return open(...known.interests, ...known.purposes);
    case "lia-authority":
      return open(...known.authority);
    case "lia-minimal":
      return open(...known.data);
    case "lia-nature":
      return yesIf([...known.guarded, ...known.sensitive]);
    case "lia-vulnerable":
    case "wp248-vulnerable":
      return yesIf(known.vulnerable);
    case "lia-expectation":
      return open(...known.subjects, ...known.sources);
    case "lia-safeguards":
    case "cu-safeguards":
      return open(...known.measures);
    case "lia-informed":
      return open(...known.informing);
    case "tia-map":
    case "tia-instrument":
      return {
        verdict:
          question === "tia-instrument" &&
          known.transfers.length > 0 &&
          known.transfers.every(({ transfer }) => transfer.instrument !== null)
            ? "yes"
            : null,
        facts: known.transfers,
      };
    case "tia-supplementary":
      return open(
        ...known.transfers.flatMap(
          ({ transfer: { supplementaryMeasures: text } }): ReadonlyArray<AssessmentFact> =>
            text === null ? [] : [{ code: "supplementary", text }],
        ),
      );
    case "cu-link":
      return open(...known.purposes);
    case "cu-context":
      return open(...known.sources, ...known.subjects);
    case "cu-nature":
      return yesIf(known.guarded);
    case "wp248-evaluation":
    case "ap-profiling":
    case "art35-profiling":
      return withKeywords(question, open(...known.profiling), known.text);
    case "wp248-automated-decisions":
      return decided(known.automated);
    case "wp248-sensitive-data":
      return yesIf([...known.guarded, ...known.sensitive]);
    case "wp248-large-scale":
      return open(...known.counts);
    case "art35-special-large":
      return open(...known.guarded, ...(known.guarded.length > 0 ? known.counts : []));
    default:
      return withKeywords(question, open(), known.text);
  }
}

/** An answer that somebody gave in so many words: used or not. */
const decided = (facts: ReadonlyArray<AssessmentFact>): Answer => ({
  verdict: facts.length === 0 ? null : facts.some(({ code }) => code === "automated") ? "yes" : "no",
  facts,
});

/** A word of the list of the AP that stands in the register points at it, no more: whether it holds is for the officer. */
function withKeywords(question: string, answer: Answer, text: string): Answer {
  const criterion = libraryDpiaCriteria.find(({ id }) => id === question);
  const names = (criterion?.keywords ?? []).filter((keyword) => text.includes(searchForm(keyword)));
  return names.length === 0 ? answer : { ...answer, facts: [...answer.facts, { code: "keywords", names }] };
}

function knownFacts(register: Register, activities: ReadonlyArray<ProcessingActivity>): KnownFacts {
  const groups = activities.flatMap(({ dataGroups }) => dataGroups ?? []);
  const itemsOf = (wanted: (group: DataGroup) => ReadonlyArray<VocabularyEntryId>) => [
    ...new Set(groups.flatMap(wanted)),
  ];
  const ofClass = (...classes: ReadonlyArray<string>) =>
    itemsOf(({ items }) =>
      (items ?? []).filter((item) => classes.includes(effectiveClass(item, register))).map(({ itemId }) => itemId),
    );
  const subjects = itemsOf(({ subjectIds }) => subjectIds ?? []);
  const vulnerable = subjects.filter((id) => {
    const entry = register.vocabulary.get(id);
    return entry?.kind === "data-subject" && entry.flags.length > 0;
  });
  const ids = (
    code: "data" | "guarded" | "sensitive" | "subjects" | "vulnerable",
    list: ReadonlyArray<VocabularyEntryId>,
  ) => (list.length === 0 ? [] : [{ code, ids: list } as const]);
  const text = (code: "informing" | "purpose" | "source", said: string | null): ReadonlyArray<AssessmentFact> =>
    said === null ? [] : [{ code, text: said }];
  const data = itemsOf(({ items }) => (items ?? []).map(({ itemId }) => itemId));
  const purposes = activities.flatMap((activity) => activity.purposes ?? []);
  const measures = [
    ...new Set(
      activities
        .flatMap((activity) => effectiveMeasures(activity, register))
        .flatMap(({ measure }) => measure.name ?? []),
    ),
  ];
  const controllerIds = new Set(activities.flatMap((activity) => activity.controllerIds ?? []));
  return {
    interests: purposes.flatMap(
      ({ interest }): ReadonlyArray<AssessmentFact> =>
        interest?.description == null ? [] : [{ code: "interest", text: interest.description, whose: interest.whose }],
    ),
    data: ids("data", data),
    guarded: ids("guarded", ofClass("special", "criminal", "national-id")),
    sensitive: ids("sensitive", ofClass("sensitive")),
    subjects: ids("subjects", subjects),
    vulnerable: [
      ...ids("vulnerable", vulnerable),
      ...(groups.some(({ minors }) => minors === true) ? [{ code: "minors" } as const] : []),
    ],
    counts: groups.flatMap(
      ({ approximateCount: count }): ReadonlyArray<AssessmentFact> =>
        count === null || (count.from === null && count.to === null) ? [] : [{ code: "count", ...count }],
    ),
    profiling: activities.flatMap(({ profiling }): ReadonlyArray<AssessmentFact> => {
      if (profiling === null) return [];
      return [profiling.kind === "used" ? { code: "profiling", text: profiling.logic } : { code: "no-profiling" }];
    }),
    automated: activities.flatMap(({ automatedDecisions: used }): ReadonlyArray<AssessmentFact> => {
      if (used === null) return [];
      return [used.kind === "used" ? { code: "automated", text: used.logic } : { code: "no-automated" }];
    }),
    informing: activities.flatMap(({ informing }) => text("informing", informing?.how ?? null)),
    measures: measures.length === 0 ? [] : [{ code: "measures", names: measures }],
    purposes: purposes.flatMap(({ description }) => text("purpose", description)),
    sources: groups.flatMap(({ sources }) => sources ?? []).flatMap(({ description }) => text("source", description)),
    transfers: activities
      .flatMap(({ partyUses }) => transferViews(partyUses, register))
      .flatMap((view) => (view.kind === "recorded" ? [{ code: "transfer", transfer: view.transfer } as const] : [])),
    authority: [...register.controllers.values()].some(
      ({ id, publicAuthority }) => publicAuthority === true && (controllerIds.size === 0 || controllerIds.has(id)),
    )
      ? [{ code: "authority" }]
      : [],
    text: searchForm(
      [
        ...activities.flatMap(({ name, description }) => [name, description]),
        ...purposes.map(({ description }) => description),
        ...[...data, ...subjects].map((id) => register.vocabulary.get(id)?.forms.nl.label ?? null),
      ].join(" "),
    ),
  };
}

/** What the answers of a pre-check come to: the AP's list alone is enough, and so is art. 35(3); two criteria of WP248 in principle. */
export type PrecheckAdvice = "listed" | "by-law" | "two-criteria" | "one-criterion" | "exception" | "none" | "open";

/** "open" while no criterion holds and some were not looked at. An exception (art. 35(10)) goes before everything. */
export function precheckAdvice({ answers }: Pick<Assessment, "answers">): PrecheckAdvice {
  const verdict = (id: string) => (answers ?? []).find(({ question }) => question === id)?.verdict ?? null;
  const questions = questionsOf("dpia-precheck");
  const met = (step: string): number =>
    questions.filter((question) => question.step === step && verdict(question.id) === "yes").length;
  if (met("exceptions") > 0) return "exception";
  if (met("ap-list") > 0) return "listed";
  if (met("gdpr-35-3") > 0) return "by-law";
  if (met("wp248") >= 2) return "two-criteria";
  const unseen = questions.some(({ id, step }) => step !== "exceptions" && verdict(id) === null);
  if (unseen) return "open";
  return met("wp248") === 1 ? "one-criterion" : "none";
}
