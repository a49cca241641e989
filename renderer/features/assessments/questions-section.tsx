import { precheckAdvice } from "../../../src/derive/assessment-facts.ts";
import { prefilledAnswers, withAnswer } from "../../../src/edits/assessment-answers.ts";
import { type AssessmentQuestion, AssessmentStep, questionsOf } from "../../../src/library/assessment-questions.ts";
import type { Assessment } from "../../../src/model/assessment.ts";
import { wordFacts } from "../../../src/words/assessment-facts.ts";
import { Button } from "../../components/button.tsx";
import { Tick } from "../../components/icon.tsx";
import { Severity } from "../../components/severity.tsx";
import { TextArea } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { newId } from "../../controls/change-entity.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { changeAssessment } from "./change-assessment.ts";

/** The questions of the kind, step by step, each with an answer and its reason; and what a pre-check comes to. */
export function QuestionsSection({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { questions: own, steps, precheck } = words.assessments;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const today = todayIn(register.register.timeZone);
  const { kind } = assessment;
  if (kind === null) return <p className="quiet">{own.chooseKind}</p>;
  const questions = questionsOf(kind);
  const prefill = (): void =>
    changeAssessment(assessment.id, (each) => ({
      ...each,
      answers: prefilledAnswers(
        register,
        { kind, answers: each.answers },
        each.activityIds ?? [],
        (facts) => wordFacts(facts, register, today, words, language),
        newId,
      ),
    }));
  return (
    <div data-margin-anchor="answers">
      {kind === "dpia" && <p className="soft">{own.attach}</p>}
      {AssessmentStep.options.map((step) => {
        const inStep = questions.filter((question) => question.step === step);
        if (inStep.length === 0) return null;
        return (
          <section key={step} aria-label={steps[step]}>
            <h3 className="h pointhead">{steps[step]}</h3>
            <ul className="questions">
              {inStep.map((question) => (
                <Question key={question.id} assessment={assessment} question={question} />
              ))}
            </ul>
          </section>
        );
      })}
      {kind === "dpia-precheck" && (
        <p className="say" role="status">
          {precheck[precheckAdvice(assessment)]}
        </p>
      )}
      <p className="acts">
        <Button look="bare" isLow isDisabled={(assessment.activityIds ?? []).length === 0} onPress={prefill}>
          {own.prefill}
        </Button>
      </p>
    </div>
  );
}

type QuestionProps = { readonly assessment: Assessment; readonly question: AssessmentQuestion };

function Question({ assessment, question }: QuestionProps) {
  const words = useWords();
  const { questions: own } = words.assessments;
  const language = useSettings((settings) => settings.language);
  const title = question.question[language];
  const answer = assessment.answers?.find((each) => each.question === question.id);
  const verdict = answer?.verdict ?? null;
  const speaksFor = verdict === null ? null : verdict === question.favourable;
  const change = (fields: Parameters<typeof withAnswer>[2]): void =>
    changeAssessment(assessment.id, (each) => ({ ...each, answers: withAnswer(each, question.id, fields, newId) }));
  return (
    <li data-margin-anchor={answer === undefined ? undefined : `answers/${answer.id}`}>
      <div className="asked">
        <span className="mark">{speaksFor === null ? null : speaksFor ? <Tick /> : <Severity level="warning" />}</span>
        <span>
          {title} <span className="cap nb">art. {question.article}</span>
          {question.hint !== null && <span className="cap below">{question.hint[language]}</span>}
        </span>
        <AnswerSelect
          label={`${own.verdict}, ${title}`}
          value={verdict}
          choices={choicesOf(own.verdicts)}
          onCommit={(next) => change({ verdict: next })}
        />
      </div>
      <div className="reason">
        <TextArea
          label={`${own.reasoning}, ${title}`}
          placeholder={own.reasoningPlaceholder}
          value={answer?.reasoning ?? ""}
          onCommit={(text) => change({ reasoning: text.trim() === "" ? null : text.trim() })}
        />
      </div>
    </li>
  );
}
