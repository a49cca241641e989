import { questionsOf } from "../../../src/library/assessment-questions.ts";
import type { Assessment } from "../../../src/model/assessment.ts";
import { outcomeInWords } from "../../controls/assessment-outcome.ts";
import { RecordDocument } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { useWords } from "../../store/words.ts";
import { AboutSection } from "./about-section.tsx";
import { AdviceSection } from "./advice-section.tsx";
import { OutcomeSection } from "./outcome-section.tsx";
import { QuestionsSection } from "./questions-section.tsx";

export type AssessmentDocumentProps = {
  readonly assessment: Assessment;
  readonly field: string | null;
  readonly onShowList: () => void;
};

/** An assessment as a document: what it is about, the questions with their reasons, advice, and what it came to. */
export function AssessmentDocument({ assessment, field, onShowList }: AssessmentDocumentProps) {
  const words = useWords();
  const own = words.assessments;
  const { kind } = assessment;
  const questions = kind === null ? [] : questionsOf(kind);
  const answered = questions.filter(({ id }) =>
    assessment.answers?.some(({ question, verdict }) => question === id && verdict !== null),
  ).length;
  return (
    <RecordDocument
      kind="assessment"
      id={assessment.id}
      field={field}
      nameLabel={own.name}
      hasCode
      meta={
        <>
          <span>{kind === null ? own.kindOpen : own.kinds[kind]}</span>
          <span>{outcomeInWords(assessment, words)}</span>
        </>
      }
      onShowList={onShowList}
      sections={[
        {
          id: "assessment-about",
          title: own.about.title,
          keys: ["name", "code", "kind", "activityIds", "weighedPurposeIds", "partyIds", "assessedOn", "authorId"],
          takesRest: true,
          content: <AboutSection assessment={assessment} />,
        },
        {
          id: "assessment-questions",
          title: own.questions.title,
          keys: ["answers"],
          aside: questions.length === 0 ? undefined : own.questions.seen(answered, questions.length),
          content: <QuestionsSection assessment={assessment} />,
        },
        {
          id: "assessment-advice",
          title: own.advice.title,
          keys: ["dpoAdvice", "viewsSought"],
          content: <AdviceSection assessment={assessment} />,
        },
        {
          id: "assessment-outcome",
          title: own.outcome.title,
          keys: [
            "outcome",
            "conclusion",
            "measureIds",
            "residualRisk",
            "priorConsultation",
            "decidedById",
            "decidedOn",
            "nextReviewOn",
          ],
          content: <OutcomeSection assessment={assessment} />,
        },
        {
          id: "assessment-rest",
          title: words.fields.rest,
          short: words.fields.restShort,
          keys: restKeys,
          content: <RecordRest kind="assessment" record={assessment} />,
        },
      ]}
    />
  );
}
