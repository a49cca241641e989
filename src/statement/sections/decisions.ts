import type { FieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { Block, Section, Sentence } from "../document.ts";
import {
  activityName,
  activityRef,
  ownWords,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
} from "../document-context.ts";
import { asSentence, inline, isWholeSentence } from "../own-text.ts";

/** Profiles, and decisions that no human takes: the logic and what follows. Art. 13(2)(f) and 22 GDPR. */
export function decisionsSection(context: StatementContext): Section | null {
  const { decisions, headings } = context.words.statement;
  const { activities, to } = context;
  const told = activities.flatMap((activity) => [
    profilingSentences(activity, context),
    decisionSentences(activity, context),
  ]);
  const used: ReadonlyArray<Block> = told.map((sentences) => paragraph(...sentences));
  const refs = (field: string): ReadonlyArray<FieldRef> => activities.map((activity) => activityRef(activity, field));
  const noneOf = (field: "profiling" | "automatedDecisions"): boolean =>
    activities.length > 0 && activities.every((activity) => activity[field]?.kind === "none");
  const blocks = [
    ...used,
    paragraph(
      noneOf("profiling") ? sentence(decisions.noProfiling(to), ...refs("profiling")) : null,
      noneOf("automatedDecisions") ? sentence(decisions.noDecisions(to), ...refs("automatedDecisions")) : null,
    ),
  ];
  // The first sentence of each says that it happens; how and what follows comes after.
  const short = told.flatMap(([first]) => first ?? []);
  return sectionOf("decisions", headings.decisions, blocks, [], short);
}

function profilingSentences(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<Sentence> {
  const { decisions } = context.words.statement;
  if (activity.profiling?.kind !== "used") return [];
  const ref = activityRef(activity, "profiling/logic");
  const logic = ownWords(activity.profiling.logic, ref, context);
  if (logic === null) context.gaps.add("logic-open", ref);
  return [
    sentence(decisions.profiling(context.to, activityName(activity, context)), activityRef(activity, "profiling/kind")),
    ...(logic === null ? [] : [sentence(decisions.how(inline(logic)), ref)]),
  ];
}

function decisionSentences(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<Sentence> {
  const { decisions } = context.words.statement;
  const { to } = context;
  const { automatedDecisions } = activity;
  if (automatedDecisions === null) {
    context.gaps.add("decisions-open", activityRef(activity, "automatedDecisions"));
    return [];
  }
  if (automatedDecisions.kind === "none") return [];
  const at = (field: string): FieldRef => activityRef(activity, `automatedDecisions/${field}`);
  const own = (field: "logic" | "consequences" | "safeguards"): string | null =>
    ownWords(automatedDecisions[field], at(field), context);
  const logic = own("logic");
  const consequences = own("consequences");
  const safeguards = own("safeguards");
  if (logic === null) context.gaps.add("logic-open", at("logic"));
  if (consequences === null) context.gaps.add("logic-open", at("consequences"));
  const { exception } = automatedDecisions;
  if (exception === null) context.gaps.add("decision-exception-open", at("exception"));
  // Where the law allows the decision, the law has its own safeguards.
  if (safeguards === null && exception !== "law") context.gaps.add("decision-safeguards-open", at("safeguards"));
  return [
    sentence(decisions.decision(to, activityName(activity, context)), at("kind")),
    ...(logic === null ? [] : [sentence(decisions.how(inline(logic)), at("logic"))]),
    ...(consequences === null ? [] : [sentence(decisions.consequences(inline(consequences)), at("consequences"))]),
    ...(exception === null ? [] : [sentence(decisions.exception[exception](to), at("exception"))]),
    ...(safeguards === null
      ? []
      : [
          sentence(
            isWholeSentence(safeguards, context.language)
              ? asSentence(safeguards)
              : decisions.safeguards(inline(safeguards)),
            at("safeguards"),
          ),
        ]),
  ];
}
