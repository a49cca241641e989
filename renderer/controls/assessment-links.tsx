import type { AssessmentKind } from "../../src/model/assessment.ts";
import type { AssessmentId, PurposeId } from "../../src/model/ids.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import { Button } from "../components/button.tsx";
import { useIndexes } from "../store/indexes.ts";
import { hrefOf } from "../store/navigation.ts";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import { outcomeInWords } from "./assessment-outcome.ts";
import { startAssessment } from "./start-assessment.ts";
import { shortDate } from "./term-points.ts";

export type AssessmentLinksProps = {
  readonly activity: ProcessingActivity;
  readonly kinds: ReadonlyArray<AssessmentKind>;
  /** Only those that weighed this purpose, or do not say which. */
  readonly purposeId?: PurposeId | undefined;
};

/** The assessments of an activity with their outcome and day, and the acts that start one. */
export function AssessmentLinks({ activity, kinds, purposeId }: AssessmentLinksProps) {
  const words = useWords();
  const { links: own } = words.assessments;
  const language = useSettings((settings) => settings.language);
  const assessments = useRegister((register) => register.assessments);
  const found = useIndexes()
    .referrers(activity.id)
    .flatMap(({ kind, id }) => (kind === "assessment" ? (assessments.get(id as AssessmentId) ?? []) : []))
    .filter(({ kind }) => kind !== null && kinds.includes(kind))
    .filter(
      ({ weighedPurposeIds }) =>
        purposeId === undefined || weighedPurposeIds === null || weighedPurposeIds.includes(purposeId),
    );
  return (
    <div className="assessments">
      {found.length > 0 && (
        <ul className="usedby">
          {found.map((assessment) => (
            <li key={assessment.id}>
              <a href={hrefOf("assessments", assessment.id)}>{assessment.name ?? words.common.untitled}</a>
              <span className="cap">
                {outcomeInWords(assessment, words)}
                {assessment.assessedOn !== null && ` ${own.on(shortDate(assessment.assessedOn, language))}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="acts">
        {kinds.map((kind) => (
          <Button
            key={kind}
            look="bare"
            isLow
            onPress={() => void startAssessment(kind, activity, purposeId ?? null, words, language)}
          >
            {own.start[kind]}
          </Button>
        ))}
      </p>
    </div>
  );
}
