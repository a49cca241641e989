import type { RetentionEvent, VocabularyEntry } from "../../../src/model/vocabulary.ts";
import { Button } from "../../components/button.tsx";
import { Popover } from "../../components/popover.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useWords } from "../../store/words.ts";
import { type ClauseKind, type ClauseVoice, withClause } from "./word-forms.ts";

export type EventClausesProps = {
  readonly entry: RetentionEvent;
  readonly onChange: (update: (entry: VocabularyEntry) => VocabularyEntry) => void;
};

const kinds: ReadonlyArray<ClauseKind> = ["until", "after"];
const voices: ReadonlyArray<ClauseVoice> = ["neutral", "formal", "informal"];

/** How an event reads after "totdat" and "nadat", to whom it speaks, in both languages: what a term's sentence is made of. */
export function EventClausesButton({ entry, onChange }: EventClausesProps) {
  const own = useWords().settings.words;
  const label = own.field(own.clauses.title, entry.forms.nl.label);
  return (
    <Popover
      label={label}
      trigger={
        <Button look="bare" isLow label={label}>
          {own.clauses.title}
        </Button>
      }
    >
      {() => (
        <div className="opts">
          {(["nl", "en"] as const).map((language) =>
            entry.forms[language] === null
              ? null
              : kinds.map((kind) => (
                  <Clause
                    key={`${language} ${kind}`}
                    language={language}
                    kind={kind}
                    entry={entry}
                    onChange={onChange}
                  />
                )),
          )}
        </div>
      )}
    </Popover>
  );
}

type ClauseProps = EventClausesProps & { readonly language: "nl" | "en"; readonly kind: ClauseKind };

function Clause({ entry, language, kind, onChange }: ClauseProps) {
  const { clauses: own } = useWords().settings.words;
  const present = entry.forms[language]?.[kind] ?? null;
  return (
    <fieldset>
      <legend>{own[language][kind]}</legend>
      {voices
        .filter((voice) => voice === "neutral" || present !== null)
        .map((voice) => (
          <TextField
            key={voice}
            label={own.voices[voice]}
            showsLabel
            isBoxed
            lang={language}
            value={present?.[voice] ?? ""}
            onCommit={(text) => onChange((each) => withClause(each, language, kind, voice, text))}
          />
        ))}
    </fieldset>
  );
}
