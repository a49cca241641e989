import { deleteEntity } from "../../../src/edits/delete-entity.ts";
import type { Engagement } from "../../../src/model/engagement.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { ActivityId, AgreementId } from "../../../src/model/ids.ts";
import { IconButton } from "../../components/button.tsx";
import type { Pair } from "../../components/section.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { contactPair } from "../../controls/contact-fields.tsx";
import { CountryAt } from "../../controls/country-at.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { DurationAt } from "../../controls/duration-at.tsx";
import { type FoldedPair, FoldedPairs } from "../../controls/folded-pairs.tsx";
import { PartyAt } from "../../controls/party-at.tsx";
import { RecordRest } from "../../controls/record-rest.tsx";
import { AreaAt, TextAt } from "../../controls/text-at.tsx";
import { commitEdit } from "../../store/current-session.ts";
import { useRegister, useRegisterStore } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { NoticesField } from "./notices-field.tsx";

/** One engagement: the service, its days and agreement in view; what is seldom filled in behind "more". */
export function EngagementBlock({ engagement }: { readonly engagement: Engagement }) {
  const words = useWords();
  const { engagements: own } = words.parties;
  const register = useRegister((each) => each);
  const { id } = engagement;
  const name = engagement.service ?? engagement.code ?? own.untitled;
  const change = (update: Partial<Engagement>): void =>
    void changeEntity("engagement", id, (each) => ({ ...each, ...update }));
  const shown = (term: string, value: Pair["value"]): FoldedPair => ({ term, value, isAnswered: true });
  const seldom = (pair: Pair, answer: unknown): FoldedPair => ({ ...pair, isAnswered: answer !== null });
  const processing = [...register.activities.values()].filter(
    (activity) => activity.role === "processor" || activity.id === engagement.activityId,
  );
  const agreements = [...register.agreements.values()].filter(
    (agreement) =>
      agreement.id === engagement.agreementId ||
      engagement.customerId === null ||
      agreement.partyIds?.includes(engagement.customerId) === true,
  );
  const pairs: ReadonlyArray<FoldedPair> = [
    ...(engagement.customerId === null
      ? [
          shown(
            words.parties.customer,
            <PartyAt
              label={words.parties.customer}
              value={null}
              onCommit={(customerId, added) =>
                void changeEntity("engagement", id, (each) => ({ ...each, customerId }), added)
              }
            />,
          ),
        ]
      : []),
    shown(
      own.activity,
      processing.length === 0 ? (
        <span className="quiet">{own.noActivity}</span>
      ) : (
        <AnswerSelect<ActivityId>
          label={`${own.activity}, ${name}`}
          value={engagement.activityId}
          choices={processing.map((activity) => ({
            id: activity.id,
            title: activity.name ?? words.common.untitledActivity,
            detail: activity.code ?? undefined,
          }))}
          onCommit={(activityId) => change({ activityId })}
        />
      ),
    ),
    shown(
      own.agreement,
      <AnswerSelect<AgreementId>
        label={`${own.agreement}, ${name}`}
        value={engagement.agreementId}
        choices={agreements.map((agreement) => ({
          id: agreement.id,
          title: agreement.name ?? agreement.code ?? words.common.untitled,
        }))}
        onCommit={(agreementId) => change({ agreementId })}
      />,
    ),
    shown(
      own.startsOn,
      <DayAt label={own.startsOn} value={engagement.startsOn} onCommit={(startsOn) => change({ startsOn })} />,
    ),
    seldom(
      {
        term: own.endsOn,
        value: (
          <DayAt
            label={own.endsOn}
            value={engagement.endsOn}
            start={engagement.startsOn}
            onCommit={(endsOn) => change({ endsOn })}
          />
        ),
      },
      engagement.endsOn,
    ),
    seldom(contactPair("engagement", engagement, "customerContact", own.contact), engagement.customerContact),
    seldom(
      contactPair("engagement", engagement, "customerRepresentative", own.representative),
      engagement.customerRepresentative,
    ),
    seldom(contactPair("engagement", engagement, "customerDpo", own.dpo), engagement.customerDpo),
    seldom(contactPair("engagement", engagement, "breachContact", own.breach), engagement.breachContact),
    seldom(
      {
        term: own.instructions,
        value: <AreaAt at={fieldRef("engagement", id, "instructions")} label={own.instructions} />,
      },
      engagement.instructions,
    ),
    seldom(
      {
        term: own.country,
        value: (
          <CountryAt
            label={own.country}
            value={engagement.hostingCountry}
            onCommit={(hostingCountry) => change({ hostingCountry })}
          />
        ),
      },
      engagement.hostingCountry,
    ),
    seldom(
      {
        term: own.objection,
        value: (
          <DurationAt
            label={own.objection}
            value={engagement.objectionPeriod}
            onCommit={(objectionPeriod) => change({ objectionPeriod })}
          />
        ),
      },
      engagement.objectionPeriod,
    ),
    seldom(
      { term: own.notices.title, value: <NoticesField engagement={engagement} /> },
      engagement.subProcessorNotices,
    ),
    seldom(
      { term: own.code, value: <TextAt at={fieldRef("engagement", id, "code")} label={own.code} /> },
      engagement.code,
    ),
  ];
  return (
    <>
      <div className="withact">
        <b>
          <TextAt at={fieldRef("engagement", id, "service")} label={own.service} placeholder={own.service} />
        </b>
        <IconButton icon="cross" label={own.remove(name)} isLow onPress={() => void remove(id)} />
      </div>
      <FoldedPairs pairs={pairs} about={name} />
      <details open={hasRest(engagement)}>
        <summary>{`${words.fields.rest}, ${name}`}</summary>
        <RecordRest kind="engagement" record={engagement} />
      </details>
    </>
  );
}

/** Whether anything stands in what seldom does. */
const hasRest = ({ notes, tags, attachmentIds, custom, origins }: Engagement): boolean =>
  notes !== null ||
  [...tags, ...attachmentIds, ...Object.keys(custom)].length > 0 ||
  origins.some(({ confirmedAt }) => confirmedAt === null);

/** Deletes without asking and stays where one is: undo brings it back. */
async function remove(id: string): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open !== null) await commitEdit(deleteEntity(open.register, "engagement", id));
}
