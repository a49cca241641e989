import { useCallback } from "react";
import { vocabularyLabel } from "../../../src/derive/names.ts";
import { countingsFor } from "../../../src/derive/profile-needs.ts";
import { type FoundWords, wordAsTyped, wordById } from "../../../src/edits/find-words.ts";
import type { Added } from "../../../src/edits/with-added.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { Register } from "../../../src/model/register.ts";
import type { Phase, RetentionTerm } from "../../../src/model/retention-term.ts";
import type { Words } from "../../../src/words/words.ts";
import { NumberField } from "../../components/number-field.tsx";
import type { Pair } from "../../components/section.tsx";
import { SuggestField } from "../../components/suggest-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { newId } from "../../controls/change-entity.ts";
import { DurationAt } from "../../controls/duration-at.tsx";
import { type FoldedPair, FoldedPairs } from "../../controls/folded-pairs.tsx";
import { suggestWords } from "../../controls/suggest-words.ts";
import { AreaAt, TextAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type PhaseFieldsProps = {
  readonly term: RetentionTerm;
  readonly phase: Phase;
  readonly onChange: (update: (phase: Phase) => Phase, added?: ReadonlyArray<Added>) => void;
};

/** The parts of one phase, then what it rests on. */
export function PhaseFields(props: PhaseFieldsProps) {
  const words = useWords();
  const register = useRegister((each) => each);
  const parts = partsOf(props, words, register).map((pair) => ({ ...pair, isAnswered: true }));
  return <FoldedPairs about={words.terms.phases.title} pairs={[...parts, ...groundsOf(props, words)]} />;
}

const at = ({ term, phase }: PhaseFieldsProps, key: string) =>
  fieldRef("retention-term", term.id, `phases/${phase.id}/${key}`);

function partsOf(props: PhaseFieldsProps, words: Words, register: Register): ReadonlyArray<Pair> {
  const { phase, onChange } = props;
  const { phases: own } = words.terms;
  switch (phase.kind) {
    case "until":
      return [{ term: own.event, value: <EventField {...props} /> }];
    case "then": {
      const duration = (key: "minimum" | "maximum", term: string): Pair => ({
        term,
        value: (
          <DurationAt
            label={term}
            anchor={at(props, key).path}
            value={phase[key]}
            onCommit={(value) => onChange((each) => (each.kind === "then" ? { ...each, [key]: value } : each))}
          />
        ),
      });
      return [
        duration("minimum", own.minimum),
        duration("maximum", own.maximum),
        {
          term: own.counting,
          value: (
            <AnswerSelect
              label={own.counting}
              anchor={at(props, "counting").path}
              value={phase.counting}
              choices={countingsFor(register, phase.counting).map((id) => ({ id, title: words.record.counting[id] }))}
              onCommit={(counting) => onChange((each) => (each.kind === "then" ? { ...each, counting } : each))}
            />
          ),
        },
      ];
    }
    case "age":
      return [
        {
          term: own.years,
          value: (
            <NumberField
              label={own.years}
              minimum={1}
              maximum={150}
              value={phase.years}
              onCommit={(years) =>
                years !== null && onChange((each) => (each.kind === "age" ? { ...each, years } : each))
              }
            />
          ),
        },
      ];
    case "criterion":
      return [{ term: own.criterion, value: <AreaAt at={at(props, "text")} label={own.criterion} look="say" /> }];
    case "permanent":
      return [];
    default:
      return phase satisfies never;
  }
}

function groundsOf(props: PhaseFieldsProps, words: Words): ReadonlyArray<FoldedPair> {
  const { phase, onChange } = props;
  const { phases: own } = words.terms;
  const cite = (change: Partial<NonNullable<Phase["statute"]>>): void =>
    onChange((each) => {
      const statute = { citation: "", url: null, ...each.statute, ...change };
      return { ...each, statute: statute.citation === "" ? null : statute };
    });
  return [
    {
      term: own.nature,
      isAnswered: true,
      value: (
        <AnswerSelect
          label={own.nature}
          anchor={at(props, "nature").path}
          value={phase.nature}
          choices={choicesOf(words.record.termNature)}
          onCommit={(nature) => onChange((each) => ({ ...each, nature }))}
        />
      ),
    },
    {
      term: own.statute,
      isAnswered:
        phase.statute !== null || phase.nature === "statutory-minimum" || phase.nature === "statutory-maximum",
      value: (
        <span className="inrow">
          <TextField
            label={own.statute}
            placeholder={own.statutePlaceholder}
            anchor={at(props, "statute").path}
            value={phase.statute?.citation ?? ""}
            onCommit={(text) => cite({ citation: text.trim() })}
          />
          {phase.statute !== null && (
            <TextField
              label={own.url}
              placeholder={own.url}
              value={phase.statute.url ?? ""}
              onCommit={(text) => cite({ url: text.trim() === "" ? null : text.trim() })}
            />
          )}
        </span>
      ),
    },
    {
      term: own.list,
      isAnswered: phase.selectionList !== null || phase.kind === "permanent",
      value: (
        <span className="inrow">
          <TextAt at={at(props, "selectionList")} label={own.list} />
          {phase.selectionList !== null && (
            <TextAt at={at(props, "selectionNumber")} label={own.number} placeholder={own.number} />
          )}
        </span>
      ),
    },
    {
      term: own.reason,
      isAnswered: phase.reason !== null,
      value: <AreaAt at={at(props, "reason")} label={own.reason} />,
    },
  ];
}

function EventField(props: PhaseFieldsProps) {
  const { phase, onChange } = props;
  const words = useWords();
  const { phases: own } = words.terms;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const suggest = useCallback(
    (text: string) => suggestWords(register, "event", text, words, language),
    [register, words, language],
  );
  const entry = phase.kind === "until" && phase.eventId !== null ? register.vocabulary.get(phase.eventId) : undefined;
  const take = ({ ids, added }: FoundWords): void => {
    const [eventId] = ids;
    if (eventId === undefined) return;
    onChange(
      (each) => (each.kind === "until" ? { ...each, eventId } : each),
      added.map((entity) => ({ kind: "vocabulary-entry", entity })),
    );
  };
  return (
    <SuggestField
      label={own.event}
      placeholder={own.eventPlaceholder}
      anchor={at(props, "eventId").path}
      value={entry === undefined ? "" : vocabularyLabel(entry, language)}
      suggest={suggest}
      words={words.controls.suggest}
      onChoose={({ id }) => take(wordById(register.vocabulary, id, newId))}
      onFreeText={(text) =>
        text === ""
          ? onChange((each) => (each.kind === "until" ? { ...each, eventId: null } : each))
          : take(wordAsTyped(register.vocabulary, "event", text, newId))
      }
    />
  );
}
