import type { Assessment } from "../../../src/model/assessment.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { MeasureId } from "../../../src/model/ids.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { outcomesOf } from "../../controls/assessment-outcome.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { IdsField } from "../../controls/ids-field.tsx";
import { PersonAt } from "../../controls/person-at.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { changeAssessment } from "./change-assessment.ts";

/** What it came to and why, the risk that remains, who decided, and when one looks again. */
export function OutcomeSection({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { outcome: own, about } = words.assessments;
  const measures = useRegister((register) => register.measures);
  const { id, kind, residualRisk, priorConsultation } = assessment;
  const set = (change: Partial<Assessment>): void => changeAssessment(id, (each) => ({ ...each, ...change }));
  const outcomes = outcomesOf(kind, words) as Readonly<Record<NonNullable<Assessment["outcome"]>, string>>;
  const asksRisk = kind === "dpia" || kind === "dpia-precheck" || kind === "transfer" || residualRisk !== null;
  const asksConsultation = kind === "dpia" || residualRisk === "high" || priorConsultation !== null;
  const pairs: ReadonlyArray<Pair> = [
    {
      term: own.outcome,
      value: (
        <AnswerSelect
          label={own.outcome}
          anchor="outcome"
          value={assessment.outcome}
          choices={choicesOf(outcomes)}
          onCommit={(outcome) => set({ outcome })}
        />
      ),
    },
    {
      term: own.conclusion,
      value: (
        <AreaAt
          at={fieldRef("assessment", id, "conclusion")}
          label={own.conclusion}
          placeholder={own.conclusionPlaceholder}
        />
      ),
    },
    {
      term: own.measures,
      value: (
        <IdsField<MeasureId>
          label={own.measures}
          placeholder={own.measurePlaceholder}
          anchor="measureIds"
          ids={assessment.measureIds}
          options={[...measures.values()].map((measure) => ({
            id: measure.id,
            title: measure.name ?? words.common.untitled,
          }))}
          onCommit={(measureIds) => set({ measureIds })}
        />
      ),
    },
    ...(asksRisk
      ? [
          {
            term: own.residualRisk,
            value: (
              <AnswerSelect
                label={own.residualRisk}
                anchor="residualRisk"
                value={residualRisk}
                choices={choicesOf(own.risks)}
                onCommit={(risk) => set({ residualRisk: risk })}
              />
            ),
          },
        ]
      : []),
    ...(asksConsultation ? consultationPairs(assessment, own, set) : []),
    {
      term: own.decidedBy,
      value: (
        <PersonAt
          label={own.decidedBy}
          placeholder={about.person}
          anchor="decidedById"
          value={assessment.decidedById}
          onCommit={(decidedById, added) => changeAssessment(id, (each) => ({ ...each, decidedById }), added)}
        />
      ),
    },
    {
      term: own.decidedOn,
      value: (
        <DayAt
          label={own.decidedOn}
          anchor="decidedOn"
          value={assessment.decidedOn}
          onCommit={(decidedOn) => set({ decidedOn })}
        />
      ),
    },
    {
      term: own.nextReview,
      value: (
        <DayAt
          label={own.nextReview}
          anchor="nextReviewOn"
          value={assessment.nextReviewOn}
          onCommit={(nextReviewOn) => set({ nextReviewOn })}
        />
      ),
    },
  ];
  return <Pairs pairs={pairs} hasWideTerms />;
}

type OutcomeWords = ReturnType<typeof useWords>["assessments"]["outcome"];

/** Whether the authority was consulted before, and what came of it. Art. 36 GDPR. */
function consultationPairs(
  { priorConsultation: asked, residualRisk }: Assessment,
  own: OutcomeWords,
  set: (change: Partial<Assessment>) => void,
): ReadonlyArray<Pair> {
  const needed = residualRisk === "high" && asked?.kind !== "asked";
  return [
    {
      term: own.consultation,
      value: (
        <>
          <span className="inrow">
            <AnswerSelect
              label={own.consultation}
              anchor="priorConsultation"
              value={asked?.kind ?? null}
              choices={choicesOf(own.consultationKinds)}
              onCommit={(kind) =>
                set({
                  priorConsultation:
                    kind === null ? null : kind === "none" ? { kind } : { kind, on: null, outcome: null },
                })
              }
            />
            {asked?.kind === "asked" && (
              <DayAt
                label={`${own.consultation}, ${own.consultationOn}`}
                value={asked.on}
                onCommit={(on) => set({ priorConsultation: { ...asked, on } })}
              />
            )}
          </span>
          {needed && <p className="small mind">{own.consultationNeeded}</p>}
        </>
      ),
    },
    ...(asked?.kind !== "asked"
      ? []
      : [
          {
            term: own.consultationOutcome,
            value: (
              <TextField
                label={own.consultationOutcome}
                value={asked.outcome ?? ""}
                onCommit={(text) =>
                  set({ priorConsultation: { ...asked, outcome: text.trim() === "" ? null : text.trim() } })
                }
              />
            ),
          },
        ]),
  ];
}
