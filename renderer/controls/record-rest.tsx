import type { z } from "zod";
import type { CustomField } from "../../src/model/custom-field.ts";
import type { CustomValue } from "../../src/model/entity.ts";
import { fieldRef } from "../../src/model/field-ref.ts";
import type { CustomFieldId } from "../../src/model/ids.ts";
import type { CollectedKind, EntityOf } from "../../src/model/kinds.ts";
import { NumberField } from "../components/number-field.tsx";
import { type Pair, Pairs } from "../components/section.tsx";
import { TextField } from "../components/text-field.tsx";
import { TokenField } from "../components/token-field.tsx";
import { useRegister } from "../store/register-store.ts";
import { useWords } from "../store/words.ts";
import { AnswerSelect, YesNo } from "./answer-select.tsx";
import { Attachments } from "./attachments.tsx";
import { changeEntity } from "./change-entity.ts";
import { DayAt } from "./day-at.tsx";
import { AreaAt } from "./text-at.tsx";
import { ToldIn } from "./told-in.tsx";
import { Unconfirmed } from "./unconfirmed.tsx";

type Value = z.infer<typeof CustomValue>;

/** The kinds whose records carry notes, labels, files and own fields on a screen of their own. */
export type RestKind = Exclude<CollectedKind, "vocabulary-entry" | "custom-field" | "attachment">;

export type RecordRestProps<K extends RestKind> = { readonly kind: K; readonly record: EntityOf<K> };

/** The fields of `RecordRest`, for the findings about them. */
export const restKeys: ReadonlyArray<string> = ["notes", "tags", "attachmentIds", "custom", "origins"];

const noSuggestions = () => [];

/** What every record has besides its own fields: notes, labels, files, own fields, and what still must be confirmed. */
export function RecordRest<K extends RestKind>({ kind, record }: RecordRestProps<K>) {
  const words = useWords();
  const { fields } = words;
  const customFields = useRegister((register) => register.customFields);
  const { id, tags } = record as { readonly id: string; readonly tags: ReadonlyArray<string> };
  const change = (update: (tags: ReadonlyArray<string>) => ReadonlyArray<string>): void =>
    void changeEntity(kind, id, (each) => ({ ...each, tags: update(each.tags) }));
  const pairs: ReadonlyArray<Pair> = [
    { term: fields.notes, value: <AreaAt at={fieldRef(kind, id, "notes")} label={fields.notes} /> },
    {
      term: fields.tags,
      value: (
        <TokenField
          label={fields.tags}
          placeholder={fields.tagPlaceholder}
          tokens={tags.map((tag) => ({ id: tag, title: tag }))}
          suggest={noSuggestions}
          words={words.controls.suggest}
          onChoose={() => undefined}
          onTexts={(texts) => change((each) => [...new Set([...each, ...texts])])}
          onRemove={(tag) => change((each) => each.filter((other) => other !== tag))}
        />
      ),
    },
    { term: words.texts.toldIn.title, value: <ToldIn field={fieldRef(kind, id)} /> },
    { term: fields.files.title, value: <Attachments kind={kind} id={id} attachmentIds={record.attachmentIds} /> },
    ...[...customFields.values()]
      .filter((field) => field.on === kind)
      .map((field) => ({
        key: field.id,
        term: field.name ?? words.common.untitled,
        value: <OwnField kind={kind} id={id} field={field} value={record.custom[field.id] ?? null} />,
      })),
  ];
  return (
    <>
      <Unconfirmed kind={kind} record={record} />
      <Pairs pairs={pairs} />
    </>
  );
}

type OwnFieldProps = {
  readonly kind: RestKind;
  readonly id: string;
  readonly field: CustomField;
  readonly value: Value;
};

/** The value of a field that the organisation added itself. */
function OwnField({ kind, id, field, value }: OwnFieldProps) {
  const { common } = useWords();
  const label = field.name ?? common.untitled;
  const set = (next: Value): void =>
    void changeEntity(kind, id, (each) => ({ ...each, custom: withCustom(each.custom, field.id, next) }));
  switch (field.type) {
    case "text":
      return (
        <TextField
          label={label}
          placeholder={common.notAnswered}
          hint={field.help ?? undefined}
          value={typeof value === "string" ? value : ""}
          onCommit={(text) => set(text.trim() === "" ? null : text.trim())}
        />
      );
    case "number":
      return <NumberField label={label} value={typeof value === "number" ? value : null} onCommit={set} />;
    case "date":
      return <DayAt label={label} value={typeof value === "string" ? value : null} onCommit={set} />;
    case "yes-no":
      return <YesNo label={label} value={typeof value === "boolean" ? value : null} onCommit={set} />;
    case "choice":
      return (
        <AnswerSelect
          label={label}
          value={typeof value === "string" ? value : null}
          choices={(field.choices ?? []).map((choice) => ({ id: choice, title: choice }))}
          onCommit={set}
        />
      );
    default:
      return field.type satisfies never;
  }
}

function withCustom(
  custom: { readonly [id: string]: Value },
  id: CustomFieldId,
  value: Value,
): { readonly [id: string]: Value } {
  if (value !== null) return { ...custom, [id]: value };
  return Object.fromEntries(Object.entries(custom).filter(([key]) => key !== id));
}
