import type { Assessment } from "../../../src/model/assessment.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { TextArea } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { useWords } from "../../store/words.ts";
import { changeAssessment } from "./change-assessment.ts";

type Given = Extract<NonNullable<Assessment["dpoAdvice"]>, { readonly kind: "given" }>;
const given: Given = { kind: "given", on: null, text: null, followed: null, reasoning: null };

/** What the data protection officer advised and what was done with it; what data subjects think. Art. 35(2) and (9) GDPR. */
export function AdviceSection({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { advice: own, questions } = words.assessments;
  const { dpoAdvice: advice } = assessment;
  const set = (dpoAdvice: Assessment["dpoAdvice"]): void =>
    changeAssessment(assessment.id, (each) => ({ ...each, dpoAdvice }));
  const text = (term: string, key: "text" | "reasoning", of: Given): Pair => ({
    term,
    key,
    value: (
      <TextArea
        label={term}
        placeholder={words.common.notAnswered}
        anchor={`dpoAdvice/${key}`}
        value={of[key] ?? ""}
        onCommit={(said) => set({ ...of, [key]: said.trim() === "" ? null : said.trim() })}
      />
    ),
  });
  const pairs: ReadonlyArray<Pair> = [
    {
      term: own.dpo,
      value: (
        <span className="inrow">
          <AnswerSelect
            label={own.dpo}
            anchor="dpoAdvice"
            value={advice?.kind ?? null}
            choices={choicesOf(own.dpoKinds)}
            onCommit={(kind) => set(kind === null ? null : kind === "none" ? { kind } : given)}
          />
          {advice?.kind === "given" && (
            <DayAt
              label={`${own.dpo}, ${own.on}`}
              anchor="dpoAdvice/on"
              value={advice.on}
              onCommit={(on) => set({ ...advice, on })}
            />
          )}
        </span>
      ),
    },
    ...(advice?.kind !== "given"
      ? []
      : [
          text(own.text, "text", advice),
          {
            term: own.followed,
            value: (
              <AnswerSelect
                label={own.followed}
                anchor="dpoAdvice/followed"
                value={advice.followed}
                choices={choicesOf(questions.verdicts)}
                onCommit={(followed) => set({ ...advice, followed })}
              />
            ),
          },
          text(own.followedReason, "reasoning", advice),
        ]),
    {
      term: own.views,
      value: (
        <AreaAt
          at={fieldRef("assessment", assessment.id, "viewsSought")}
          label={own.views}
          placeholder={own.viewsPlaceholder}
        />
      ),
    },
  ];
  return <Pairs pairs={pairs} hasWideTerms />;
}
