import { fieldRef } from "../../../src/model/field-ref.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { Section } from "../../components/section.tsx";
import { FindingNotes } from "../../controls/finding-notes.tsx";
import { type FoldedPair, FoldedPairs } from "../../controls/folded-pairs.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { ToldIn } from "../../controls/told-in.tsx";
import { Unconfirmed } from "../../controls/unconfirmed.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { changeActivity } from "./change-activity.ts";
import type { ActivitySectionProps } from "./section-props.ts";

type Informing = NonNullable<ProcessingActivity["informing"]>;
const nothing: Informing = { how: null, statementIds: null, exception: null };

/** Section 5: how people know, in which statement and on which site. Art. 12–14 GDPR. */
export function InformingSection({ activity, findings }: ActivitySectionProps) {
  const words = useWords();
  const statements = useRegister((register) => register.statements);
  const sites = useRegister((register) => register.sites);
  const { informing: own } = words.activities.document;
  const { informing } = activity;
  const set = (change: Partial<Informing>): void =>
    void changeActivity(activity.id, (each) => ({ ...each, informing: { ...(each.informing ?? nothing), ...change } }));
  const titled = <Id extends string>(entities: Iterable<{ readonly id: Id; readonly name: string | null }>) =>
    Array.from(entities, ({ id, name }) => ({ id, title: name ?? words.common.untitled }));
  const pairs: ReadonlyArray<FoldedPair> = [
    ...(statements.size > 0
      ? [
          {
            term: own.statements,
            isAnswered: informing?.statementIds != null,
            value: (
              <SeveralOf
                label={own.statements}
                anchor="informing/statementIds"
                value={informing?.statementIds ?? null}
                options={titled(statements.values())}
                onCommit={(statementIds) => set({ statementIds })}
              />
            ),
          },
        ]
      : []),
    ...(statements.size > 0
      ? [
          {
            term: words.texts.toldIn.title,
            isAnswered: true,
            value: <ToldIn field={fieldRef("activity", activity.id)} />,
          },
        ]
      : []),
    ...(sites.size > 0
      ? [
          {
            term: own.sites,
            isAnswered: activity.siteIds !== null,
            value: (
              <SeveralOf
                label={own.sites}
                anchor="siteIds"
                value={activity.siteIds}
                options={titled(sites.values())}
                onCommit={(siteIds) => void changeActivity(activity.id, (each) => ({ ...each, siteIds }))}
              />
            ),
          },
        ]
      : []),
    {
      term: own.exception,
      isAnswered: informing?.exception != null,
      value: (
        <AreaAt
          isOneParagraph
          at={fieldRef("activity", activity.id, "informing/exception")}
          label={own.exception}
          placeholder={own.exceptionPlaceholder}
        />
      ),
    },
  ];
  return (
    <Section id="informing" number={5} title={own.title} notes={<FindingNotes findings={findings} id={activity.id} />}>
      <Unconfirmed kind="activity" record={activity} within={["informing"]} />
      <div data-margin-anchor="informing">
        <AreaAt
          at={fieldRef("activity", activity.id, "informing/how")}
          label={own.how}
          placeholder={own.howPlaceholder}
          look="say"
          isOneParagraph
        />
        <FoldedPairs pairs={pairs} about={own.title} />
      </div>
    </Section>
  );
}
