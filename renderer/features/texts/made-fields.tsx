import { useMemo } from "react";
import { ownName, vocabularyLabel } from "../../../src/derive/names.ts";
import type { DocumentKind } from "../../../src/statement/document-kind.ts";
import { Segmented } from "../../components/radio-group.tsx";
import { IdsField } from "../../controls/ids-field.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { WantedDocument } from "../../worker/wanted-document.ts";
import { LetterFields } from "./letter-fields.tsx";
import { PickOne } from "./pick-one.tsx";

export type MadeFieldsProps = {
  readonly takes: DocumentKind["takes"];
  readonly wanted: WantedDocument;
  readonly onChange: (part: Partial<WantedDocument>) => void;
};

/** What one chooses for a text of this kind: what it is about, for whom, in which language; for a letter what is typed in. */
export function MadeFields({ takes, wanted, onChange }: MadeFieldsProps) {
  const { texts: own } = useWords();
  const options = useOptions();
  return (
    <>
      {takes.party !== undefined && (
        <PickOne
          label={own.made.party}
          placeholder={own.made.partyPlaceholder}
          options={options.parties}
          value={wanted.party ?? null}
          onCommit={(party) => onChange({ party })}
        />
      )}
      {takes.customer !== undefined && (
        <PickOne
          label={own.made.customer}
          placeholder={own.made.customerPlaceholder}
          options={options.customers}
          value={wanted.customer ?? null}
          onCommit={(customer) => onChange({ customer })}
        />
      )}
      {takes.activity !== undefined && (
        <PickOne
          label={own.made.activity}
          placeholder={own.made.activityPlaceholder}
          options={options.activities}
          value={wanted.activity ?? null}
          onCommit={(activity) => onChange({ activity })}
        />
      )}
      {takes.subjects !== undefined && (
        <fieldset>
          <legend>{own.made.subjects}</legend>
          <IdsField
            label={own.made.subjects}
            placeholder={own.made.subjectsPlaceholder}
            ids={wanted.subjects ?? null}
            options={options.people}
            onCommit={(subjects) => onChange({ subjects: subjects?.length === 0 ? null : subjects })}
          />
        </fieldset>
      )}
      {takes.audience !== undefined && (
        <fieldset>
          <legend>{own.audience}</legend>
          <IdsField
            label={own.audience}
            placeholder={own.made.audiencePlaceholder}
            ids={wanted.audience ?? null}
            options={options.people}
            onCommit={(audience) => onChange({ audience: audience?.length === 0 ? null : audience })}
          />
        </fieldset>
      )}
      {takes.reader !== undefined && (
        <Segmented
          label={own.made.reader}
          options={(["internal", "public"] as const).map((id) => ({ id, title: own.made.readers[id] }))}
          value={wanted.reader ?? "internal"}
          onChange={(reader) => onChange({ reader: reader === "public" ? reader : null })}
        />
      )}
      {takes.details !== undefined && (
        <LetterFields details={wanted.details ?? null} onChange={(details) => onChange({ details })} />
      )}
      <Segmented
        label={own.language}
        options={(["nl", "en"] as const).map((id) => ({ id, title: own.languages[id] }))}
        value={wanted.language}
        onChange={(language) => onChange({ language })}
      />
      {wanted.language === "nl" && (
        <Segmented
          label={own.address}
          options={(["informal", "formal"] as const).map((id) => ({ id, title: own.addresses[id] }))}
          value={wanted.address ?? "formal"}
          onChange={(address) => onChange({ address })}
        />
      )}
    </>
  );
}

/** What a text can be made of, by name. */
function useOptions() {
  const { common } = useWords();
  const language = useSettings((settings) => settings.language);
  const { vocabulary, parties, engagements, activities } = useRegister((register) => register);
  return useMemo(() => {
    const named = <Id extends string>(options: ReadonlyArray<{ readonly id: Id; readonly title: string }>) =>
      [...options].sort((a, b) => a.title.localeCompare(b.title));
    return {
      people: named(
        [...vocabulary.values()].flatMap((entry) =>
          entry.kind === "data-subject" ? { id: entry.id, title: vocabularyLabel(entry, language) } : [],
        ),
      ),
      parties: named([...parties.values()].map(({ id, name }) => ({ id, title: name ?? common.untitled }))),
      customers: named(
        [...engagements.values()].map((engagement) => {
          const customer = engagement.customerId === null ? undefined : parties.get(engagement.customerId);
          const names = [customer?.name, ownName(engagement, language)].filter((name) => typeof name === "string");
          return { id: engagement.id, title: names.length === 0 ? common.untitled : names.join(", ") };
        }),
      ),
      activities: named(
        [...activities.values()].map(({ id, code, name }) => ({
          id,
          title: [code, name ?? common.untitledActivity].filter((part) => part !== null).join(" "),
        })),
      ),
    };
  }, [vocabulary, parties, engagements, activities, language, common]);
}
