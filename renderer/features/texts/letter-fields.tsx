import { DataSubjectRight } from "../../../src/model/statement.ts";
import type { LetterDetails } from "../../../src/statement/document-kind.ts";
import { capitalize } from "../../../src/words/sentence.ts";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { useWords } from "../../store/words.ts";

export type LetterFieldsProps = {
  readonly details: LetterDetails | null;
  readonly onChange: (details: LetterDetails | null) => void;
};

const nothing: LetterDetails = { name: null, receivedOn: null, right: null, reason: null };

/** What is typed in for one letter. It stays on the screen only: the register keeps no names of people who ask something. */
export function LetterFields({ details, onChange }: LetterFieldsProps) {
  const words = useWords();
  const own = words.texts.made;
  const now = details ?? nothing;
  const change = (part: Partial<LetterDetails>): void => {
    const next = { ...now, ...part };
    onChange(Object.values(next).every((value) => value === null) ? null : next);
  };
  const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  return (
    <>
      <fieldset>
        <legend>{own.name}</legend>
        <TextField
          label={own.name}
          placeholder={own.namePlaceholder}
          value={now.name ?? ""}
          onCommit={(text) => change({ name: orNull(text) })}
        />
      </fieldset>
      <fieldset>
        <legend>{own.receivedOn}</legend>
        <DayAt label={own.receivedOn} value={now.receivedOn} onCommit={(receivedOn) => change({ receivedOn })} />
      </fieldset>
      <fieldset>
        <legend>{own.right}</legend>
        <Select
          label={own.right}
          placeholder={own.rightPlaceholder}
          choices={DataSubjectRight.options.map((id) => ({ id, title: capitalize(words.requests.right[id]) }))}
          value={now.right}
          onCommit={(right) => change({ right })}
        />
      </fieldset>
      <fieldset>
        <legend>{own.reason}</legend>
        <TextField
          label={own.reason}
          placeholder={own.reasonPlaceholder}
          isWide
          value={now.reason ?? ""}
          onCommit={(text) => change({ reason: orNull(text) })}
        />
      </fieldset>
      <p className="fhint">{own.notStored}</p>
    </>
  );
}
