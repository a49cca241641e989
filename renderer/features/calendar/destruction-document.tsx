import { useMemo } from "react";
import type { Destruction } from "../../../src/model/destruction.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { ActivityId, RetentionTermId, SystemId } from "../../../src/model/ids.ts";
import { NumberField } from "../../components/number-field.tsx";
import { type Pair, Pairs } from "../../components/section.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { DocumentActs } from "../../controls/document-acts.tsx";
import { DocumentSheet } from "../../controls/document-sheet.tsx";
import { IdsField } from "../../controls/ids-field.tsx";
import { PersonAt } from "../../controls/person-at.tsx";
import { RecordDocument } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { byName } from "../../controls/record-screen.tsx";
import { AreaAt, TextAt } from "../../controls/text-at.tsx";
import { useDocumentText } from "../../controls/use-document-text.ts";
import { goToField } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { WantedDocument } from "../../worker/wanted-document.ts";
import { DestructionCopies } from "./destruction-copies.tsx";

export type DestructionDocumentProps = {
  readonly record: Destruction;
  readonly field: string | null;
  readonly today: string;
  readonly onShowList: () => void;
};

/** A record of destruction as a document: what went, how and by whom, the copies, what was kept; and its text to print and sign. */
export function DestructionDocument({ record, field, today, onShowList }: DestructionDocumentProps) {
  const words = useWords();
  const own = words.calendar.record;
  return (
    <RecordDocument
      kind="destruction"
      id={record.id}
      field={field}
      nameField="what"
      nameLabel={own.fields.what}
      hasCode
      onShowList={onShowList}
      meta={<span className="cap">{own.neverPersonal}</span>}
      sections={[
        {
          id: "destruction-what",
          title: own.sections.what,
          keys: ["what", "termId", "cohort", "activityIds", "systemIds", "selectionList", "selectionNumber"],
          takesRest: true,
          content: <What record={record} />,
        },
        {
          id: "destruction-how",
          title: own.sections.how,
          keys: ["destroyedOn", "method", "approximateCount", "carriedOutById", "carriedOutBy", "authorisedById"],
          content: <How record={record} />,
        },
        {
          id: "destruction-copies",
          title: own.sections.copies,
          keys: ["processors", "backups"],
          content: <DestructionCopies record={record} />,
        },
        {
          id: "destruction-exceptions",
          title: own.sections.rest,
          keys: ["exceptions"],
          content: <AreaAt at={fieldRef("destruction", record.id, "exceptions")} label={own.fields.exceptions} />,
        },
        {
          id: "destruction-text",
          title: own.document,
          keys: [],
          content: <RecordText record={record} today={today} />,
        },
        {
          id: "destruction-rest",
          title: words.fields.rest,
          short: words.fields.restShort,
          keys: restKeys,
          content: <RecordRest kind="destruction" record={record} />,
        },
      ]}
    />
  );
}

const change = (record: Destruction, fields: Partial<Destruction>): void =>
  void changeEntity("destruction", record.id, (each) => ({ ...each, ...fields }));

function What({ record }: { readonly record: Destruction }) {
  const words = useWords();
  const { fields } = words.calendar.record;
  const register = useRegister((each) => each);
  const options = useMemo(() => {
    const named = <Id extends string>(items: Iterable<{ readonly id: Id; readonly name: string | null }>) =>
      byName(items).map(({ id, name }) => ({ id: id as Id, title: name ?? words.common.untitled }));
    return {
      terms: named<RetentionTermId>(register.retentionTerms.values()),
      activities: named<ActivityId>(register.activities.values()),
      systems: named<SystemId>(register.systems.values()),
    };
  }, [register, words]);
  const setCohort = (from: string | null, before: string | null): void =>
    change(record, { cohort: before === null ? null : { from, before } });
  const pairs: ReadonlyArray<Pair> = [
    {
      term: fields.termId,
      value: (
        <IdsField<RetentionTermId>
          label={fields.termId}
          placeholder={words.calendar.record.choose}
          anchor="termId"
          ids={record.termId === null ? null : [record.termId]}
          options={options.terms}
          onCommit={(ids) => change(record, { termId: ids?.at(-1) ?? null })}
        />
      ),
    },
    {
      term: fields.cohortBefore,
      value: (
        <DayAt
          label={fields.cohortBefore}
          anchor="cohort"
          value={record.cohort?.before ?? null}
          onCommit={(before) => setCohort(record.cohort?.from ?? null, before)}
        />
      ),
    },
    ...(record.cohort === null
      ? []
      : [
          {
            term: fields.cohortFrom,
            value: (
              <DayAt
                label={fields.cohortFrom}
                value={record.cohort.from}
                onCommit={(from) => setCohort(from, record.cohort?.before ?? null)}
              />
            ),
          },
        ]),
    {
      term: fields.activityIds,
      value: (
        <IdsField<ActivityId>
          label={fields.activityIds}
          placeholder={words.calendar.record.add}
          anchor="activityIds"
          ids={record.activityIds}
          options={options.activities}
          onCommit={(activityIds) => change(record, { activityIds })}
        />
      ),
    },
    {
      term: fields.systemIds,
      value: (
        <IdsField<SystemId>
          label={fields.systemIds}
          placeholder={words.calendar.record.add}
          anchor="systemIds"
          ids={record.systemIds}
          options={options.systems}
          onCommit={(systemIds) => change(record, { systemIds })}
        />
      ),
    },
    {
      term: fields.selectionList,
      value: <TextAt at={fieldRef("destruction", record.id, "selectionList")} label={fields.selectionList} />,
    },
    {
      term: fields.selectionNumber,
      value: <TextAt at={fieldRef("destruction", record.id, "selectionNumber")} label={fields.selectionNumber} />,
    },
  ];
  return <Pairs pairs={pairs} />;
}

function How({ record }: { readonly record: Destruction }) {
  const words = useWords();
  const { fields, methods } = words.calendar.record;
  const person = (key: "carriedOutById" | "authorisedById"): Pair => ({
    term: fields[key],
    value: (
      <PersonAt
        label={fields[key]}
        placeholder={words.common.notAnswered}
        anchor={key}
        value={record[key]}
        onCommit={(id, added) => void changeEntity("destruction", record.id, (each) => ({ ...each, [key]: id }), added)}
      />
    ),
  });
  const day = (key: "destroyedOn" | "authorisedOn"): Pair => ({
    term: fields[key],
    value: (
      <DayAt
        label={fields[key]}
        anchor={key}
        value={record[key]}
        onCommit={(date) => change(record, { [key]: date })}
      />
    ),
  });
  return (
    <Pairs
      pairs={[
        day("destroyedOn"),
        {
          term: fields.method,
          value: (
            <AnswerSelect
              label={fields.method}
              anchor="method"
              value={record.method}
              choices={choicesOf(methods)}
              onCommit={(method) => change(record, { method })}
            />
          ),
        },
        {
          term: fields.approximateCount,
          value: (
            <NumberField
              label={fields.approximateCount}
              value={record.approximateCount}
              minimum={0}
              onCommit={(approximateCount) => change(record, { approximateCount })}
            />
          ),
        },
        person("carriedOutById"),
        {
          term: fields.carriedOutBy,
          value: <TextAt at={fieldRef("destruction", record.id, "carriedOutBy")} label={fields.carriedOutBy} />,
        },
        person("authorisedById"),
        day("authorisedOn"),
      ]}
    />
  );
}

function RecordText({ record, today }: { readonly record: Destruction; readonly today: string }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const wanted = useMemo(
    (): WantedDocument => ({ kind: "destruction-record", statementId: null, language, destruction: record.id }),
    [language, record.id],
  );
  const text = useDocumentText(wanted, today);
  return (
    <>
      <DocumentActs title={words.calendar.document.title} wanted={wanted} text={text} />
      {text !== null && (
        <DocumentSheet
          document={text.document}
          state={text.document.dateInWords}
          onOpen={({ refs: [ref] }) => ref !== undefined && goToField(ref)}
        />
      )}
    </>
  );
}
