import { countingsFor } from "../../src/derive/profile-needs.ts";
import { wordAsTyped, wordById } from "../../src/edits/find-words.ts";
import { typedPhases } from "../../src/edits/typed-term.ts";
import type { VocabularyEntryId } from "../../src/model/ids.ts";
import { EndAction, type Phase, type RetentionTerm } from "../../src/model/retention-term.ts";
import type { SentencePart } from "../../src/retention/sentence-parts.ts";
import { Button } from "../components/button.tsx";
import { NumberField } from "../components/number-field.tsx";
import { Select } from "../components/select.tsx";
import { SuggestField } from "../components/suggest-field.tsx";
import { TextArea, TextField } from "../components/text-field.tsx";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import { ChoiceList } from "./choice-list.tsx";
import { DurationField } from "./duration-field.tsx";
import { suggestWords } from "./suggest-words.ts";
import { type TermChange, termChange, withoutPhase, withPhase } from "./term-change.ts";
import { TypedTermField } from "./typed-term-field.tsx";

type SlotPart = Extract<SentencePart, { readonly kind: "slot" }>;

export type TermSlotPanelProps = {
  readonly term: RetentionTerm;
  readonly part: SlotPart;
  readonly onChange: (change: TermChange) => void;
  readonly close: () => void;
};

/** What opens at a part of the sentence: the control that changes it, and the act that takes its phase out. */
export function TermSlotPanel(props: TermSlotPanelProps) {
  const { editing } = useWords();
  const phaseId = phaseOf(props.part);
  const phase = props.term.phases?.find(({ id }) => id === phaseId);
  return (
    <div className="slotpanel">
      <SlotControl {...props} phase={phase} />
      {phase !== undefined && props.part.slot !== "counting" && (
        <Button
          look="bare"
          isLow
          onPress={() => {
            props.close();
            props.onChange(termChange((term) => withoutPhase(term, phase.id)));
          }}
        >
          {editing.term.removePhase}
        </Button>
      )}
    </div>
  );
}

/** The id of the phase that a slot belongs to: the second segment of "phases/<id>/eventId". */
const phaseOf = (part: SlotPart): string | undefined => part.refs[0]?.path.split("/")[1];

function SlotControl(props: TermSlotPanelProps & { readonly phase: Phase | undefined }) {
  const words = useWords();
  const register = useRegister((each) => each);
  const { vocabulary } = register;
  const { part, phase, term, onChange, close } = props;
  const { term: own } = words.editing;
  const label = own.slots[part.slot];
  const change = (update: (phase: Phase) => Phase): void => {
    close();
    if (phase !== undefined) onChange(termChange((each) => withPhase(each, phase.id, update)));
  };
  const present = phase?.kind === "then" ? phase.counting : null;
  const countings = countingsFor(register, present).map((id) => ({ id, title: words.record.counting[id] }));
  switch (part.slot) {
    case "event":
      return <EventControl {...props} />;
    case "duration":
      return (
        <>
          <DurationField
            label={label}
            minimum={phase?.kind === "then" ? phase.minimum : null}
            maximum={phase?.kind === "then" ? phase.maximum : null}
            onCommit={(range) => change((each) => (each.kind === "then" ? { ...each, ...range } : each))}
          />
          <Select
            label={own.slots.counting}
            placeholder={words.record.counting.day}
            look="button"
            value={present}
            choices={countings}
            onCommit={(counting) => change((each) => (each.kind === "then" ? { ...each, counting } : each))}
          />
        </>
      );
    case "counting":
      return (
        <ChoiceList
          label={label}
          choices={countings}
          value={present}
          onChoose={(counting) => change((each) => (each.kind === "then" ? { ...each, counting } : each))}
        />
      );
    case "age":
      return (
        <NumberField
          label={label}
          showsLabel
          isBoxed
          autoFocus
          minimum={1}
          maximum={150}
          value={phase?.kind === "age" ? phase.years : null}
          onCommit={(years) => {
            if (years !== null) change((each) => (each.kind === "age" ? { ...each, years } : each));
          }}
        />
      );
    case "criterion":
      return (
        <TextArea
          label={label}
          showsLabel
          autoFocus
          isOneParagraph
          value={phase?.kind === "criterion" ? phase.text : ""}
          onCommit={(text) => {
            if (text.trim() !== "")
              change((each) => (each.kind === "criterion" ? { ...each, text: text.trim() } : each));
          }}
        />
      );
    case "selection-list":
      return (
        <>
          <TextField
            label={own.selectionList}
            showsLabel
            isBoxed
            autoFocus
            value={phase?.selectionList ?? ""}
            onCommit={(text) => change((each) => ({ ...each, selectionList: text }))}
          />
          <TextField
            label={own.selectionNumber}
            showsLabel
            isBoxed
            value={phase?.selectionNumber ?? ""}
            onCommit={(text) => change((each) => ({ ...each, selectionNumber: text }))}
          />
        </>
      );
    case "end-action":
      return (
        <ChoiceList
          label={label}
          choices={EndAction.options.map((id) => ({ id, title: words.record.endAction[id] }))}
          value={term.endAction}
          onChoose={(endAction) => {
            close();
            onChange(termChange((each) => ({ ...each, endAction })));
          }}
        />
      );
    case "phases":
      return (
        <TypedTermField
          label={label}
          placeholder={own.phasesPlaceholder}
          onText={(text) => {
            close();
            const { phases, added } = typedPhases(text, vocabulary, words, () => crypto.randomUUID());
            onChange({
              update: (each) => ({ ...each, phases }),
              added: added.map((entity) => ({ kind: "vocabulary-entry", entity })),
            });
          }}
        />
      );
    default:
      return part.slot satisfies never;
  }
}

function EventControl({ part, phase, onChange, close }: TermSlotPanelProps & { readonly phase: Phase | undefined }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { term: own } = words.editing;
  const newId = () => crypto.randomUUID();
  const take = ({ ids, added }: ReturnType<typeof wordById>): void => {
    const eventId: VocabularyEntryId | undefined = ids[0];
    close();
    if (eventId === undefined || phase === undefined) return;
    onChange({
      update: (term) => withPhase(term, phase.id, (each) => (each.kind === "until" ? { ...each, eventId } : each)),
      added: added.map((entity) => ({ kind: "vocabulary-entry", entity })),
    });
  };
  return (
    <SuggestField
      label={own.slots.event}
      placeholder={own.eventPlaceholder}
      autoFocus
      value={part.open ? "" : part.text}
      words={words.controls.suggest}
      suggest={(text) => suggestWords(register, "event", text === part.text ? "" : text, words, language)}
      onChoose={({ id }) => take(wordById(register.vocabulary, id, newId))}
      onFreeText={(text) => {
        if (text !== "") take(wordAsTyped(register.vocabulary, "event", text, newId));
      }}
    />
  );
}
