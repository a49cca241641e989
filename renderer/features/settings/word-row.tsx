import { DataClass } from "../../../src/model/data-class.ts";
import type { VocabularyEntry } from "../../../src/model/vocabulary.ts";
import { uncapitalize } from "../../../src/words/sentence.ts";
import { IconButton } from "../../components/button.tsx";
import { Select } from "../../components/select.tsx";
import { TextArea } from "../../components/text-field.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { useWords } from "../../store/words.ts";
import { EventClausesButton } from "./event-clauses.tsx";
import { removeHere } from "./remove-here.ts";
import { inlineOf, withInline, withLabel } from "./word-forms.ts";

export type WordRowProps = {
  readonly entry: VocabularyEntry;
  /** How many records use it. */
  readonly uses: number;
};

/** One word: how it stands alone and inside a sentence, in both languages. */
export function WordRow({ entry, uses }: WordRowProps) {
  const words = useWords();
  const own = words.settings.words;
  const { id, forms } = entry;
  const { label } = forms.nl;
  const change = (update: (each: VocabularyEntry) => VocabularyEntry): void =>
    void changeEntity("vocabulary-entry", id, update);
  const field = (column: string, language: "nl" | "en", part: "label" | "inline") => {
    const present = forms[language];
    const value = part === "label" ? (present?.label ?? "") : (inlineOf(entry, language) ?? "");
    const usual = part === "inline" && present !== null ? uncapitalize(present.label) : words.common.notAnswered;
    return (
      <TextArea
        isOneParagraph
        label={own.field(column, label)}
        lang={language}
        placeholder={usual}
        value={value}
        onCommit={(text) =>
          change((each) => (part === "label" ? withLabel(each, language, text) : withInline(each, language, text)))
        }
      />
    );
  };
  return (
    <tr>
      <th scope="row">{field(own.columns.label, "nl", "label")}</th>
      <td>{field(entry.kind === "event" ? own.noun : own.columns.inline, "nl", "inline")}</td>
      <td>{field(own.columns.english, "en", "label")}</td>
      <td>{forms.en !== null && field(own.columns.englishInline, "en", "inline")}</td>
      {entry.kind === "data-item" && (
        <td>
          <Select
            label={own.field(own.columns.class, label)}
            placeholder={words.common.notAnswered}
            value={entry.class}
            choices={DataClass.options.map((each) => ({ id: each, title: words.record.dataClass[each] }))}
            onCommit={(next) => change((each) => (each.kind === "data-item" ? { ...each, class: next } : each))}
          />
        </td>
      )}
      {entry.kind === "event" && (
        <td>
          <EventClausesButton entry={entry} onChange={change} />
        </td>
      )}
      <td className="quiet nb">{own.used(uses)}</td>
      <td>
        <IconButton
          icon="bin"
          isLow
          label={own.remove(label)}
          onPress={() => void removeHere("vocabulary-entry", id)}
        />
      </td>
    </tr>
  );
}
