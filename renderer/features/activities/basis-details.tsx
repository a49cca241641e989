import { fieldRef } from "../../../src/model/field-ref.ts";
import type { Consent, LegitimateInterest } from "../../../src/model/legal-basis.ts";
import type { ProcessingActivity, Purpose } from "../../../src/model/processing-activity.ts";
import { DateField } from "../../components/date-field.tsx";
import { type Pair, Pairs } from "../../components/section.tsx";
import { Select } from "../../components/select.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { choicesOf } from "../../controls/answer-select.tsx";
import { AssessmentLinks } from "../../controls/assessment-links.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { useWords } from "../../store/words.ts";

export type BasisDetailsProps = {
  readonly activity: ProcessingActivity;
  readonly purpose: Purpose;
  readonly onChange: (update: (purpose: Purpose) => Purpose) => void;
};

const noConsent: Consent = { obtained: null, enrolment: null, proof: null, withdrawal: null, parental: null };
const noInterest: LegitimateInterest = { description: null, whose: null, weighedOn: null };

/** What the chosen basis needs: how consent is got, proven and withdrawn; which statute; which interest, weighed when. */
export function BasisDetails(props: BasisDetailsProps) {
  switch (props.purpose.legalBasis) {
    case null:
      return null;
    case "consent":
      return <ConsentDetails {...props} />;
    case "legal-obligation":
    case "public-task":
      return <StatuteDetails {...props} />;
    case "legitimate-interests":
      return <InterestDetails {...props} />;
    case "contract":
    case "vital-interests":
      return <Reasoning {...props} />;
    default:
      return props.purpose.legalBasis satisfies never;
  }
}

function ConsentDetails({ activity, purpose, onChange }: BasisDetailsProps) {
  const words = useWords();
  const { purposes: own } = words.activities.document;
  const consent = purpose.consent ?? noConsent;
  const set = (change: Partial<Consent>): void =>
    onChange((each) => ({ ...each, consent: { ...(each.consent ?? noConsent), ...change } }));
  const path = `purposes/${purpose.id}/consent`;
  const text = (term: string, key: "obtained" | "proof" | "withdrawal"): Pair => ({
    term,
    key,
    value: <AreaAt isOneParagraph at={fieldRef("activity", activity.id, `${path}/${key}`)} label={term} />,
  });
  return (
    <div data-margin-anchor={path}>
      <Pairs
        pairs={[
          text(own.obtained, "obtained"),
          {
            term: own.enrolment,
            value: (
              <Select
                label={own.enrolment}
                placeholder={own.open}
                anchor={`${path}/enrolment`}
                value={consent.enrolment}
                choices={choicesOf(words.record.enrolment)}
                onCommit={(enrolment) => set({ enrolment })}
              />
            ),
          },
          text(own.proof, "proof"),
          text(own.withdrawal, "withdrawal"),
          {
            term: own.parental,
            value: (
              <Select
                label={own.parental}
                placeholder={own.open}
                anchor={`${path}/parental`}
                value={consent.parental}
                choices={choicesOf(words.record.parental)}
                onCommit={(parental) => set({ parental })}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

function StatuteDetails(props: BasisDetailsProps) {
  const { purpose, onChange } = props;
  const words = useWords();
  const { purposes: own } = words.activities.document;
  const statutes = purpose.statutes ?? [];
  return (
    <>
      <Pairs
        pairs={[
          {
            term: own.statute,
            value: (
              <TokenField
                label={own.statute}
                placeholder={own.statutePlaceholder}
                anchor={`purposes/${purpose.id}/statutes`}
                tokens={statutes.map(({ citation }) => ({ id: citation, title: citation }))}
                suggest={() => []}
                words={words.controls.suggest}
                onChoose={() => undefined}
                onTexts={(texts) =>
                  onChange((each) => ({
                    ...each,
                    statutes: [...(each.statutes ?? []), ...texts.map((citation) => ({ citation, url: null }))],
                  }))
                }
                onRemove={(citation) =>
                  onChange((each) => ({
                    ...each,
                    statutes: (each.statutes ?? []).filter((statute) => statute.citation !== citation),
                  }))
                }
              />
            ),
          },
        ]}
      />
      <Reasoning {...props} />
    </>
  );
}

const weighing = ["legitimate-interests"] as const;

function InterestDetails({ activity, purpose, onChange }: BasisDetailsProps) {
  const words = useWords();
  const { purposes: own } = words.activities.document;
  const interest = purpose.interest ?? noInterest;
  const set = (change: Partial<LegitimateInterest>): void =>
    onChange((each) => ({ ...each, interest: { ...(each.interest ?? noInterest), ...change } }));
  const path = `purposes/${purpose.id}/interest`;
  return (
    <div data-margin-anchor={path}>
      <Pairs
        pairs={[
          {
            term: own.interest,
            value: (
              <AreaAt
                isOneParagraph
                at={fieldRef("activity", activity.id, `${path}/description`)}
                label={own.interest}
              />
            ),
          },
          {
            term: own.whose,
            value: (
              <Select
                label={own.whose}
                placeholder={own.open}
                anchor={`${path}/whose`}
                value={interest.whose}
                choices={choicesOf(own.whoseChoices)}
                onCommit={(whose) => set({ whose })}
              />
            ),
          },
          {
            term: own.weighedOn,
            value: (
              <DateField
                label={own.weighedOn}
                anchor={`${path}/weighedOn`}
                locale={words.common.languageCode === "en" ? "en" : "nl"}
                words={words.controls.date}
                value={interest.weighedOn}
                onCommit={(weighedOn) => set({ weighedOn })}
              />
            ),
          },
        ]}
      />
      <AssessmentLinks activity={activity} kinds={weighing} purposeId={purpose.id} />
    </div>
  );
}

function Reasoning({ activity, purpose }: BasisDetailsProps) {
  const { purposes: own } = useWords().activities.document;
  const at = fieldRef("activity", activity.id, `purposes/${purpose.id}/reasoning`);
  return <Pairs pairs={[{ term: own.reasoning, value: <AreaAt isOneParagraph at={at} label={own.reasoning} /> }]} />;
}
