import { typedPhases } from "../../src/edits/typed-term.ts";
import type { RetentionTerm } from "../../src/model/retention-term.ts";
import { termSentenceParts } from "../../src/retention/term-sentence.ts";
import { capitalize } from "../../src/words/sentence.ts";
import { Button } from "../components/button.tsx";
import { Popover } from "../components/popover.tsx";
import { Slot } from "../components/slot.tsx";
import { useRegister } from "../store/register-store.ts";
import { useWords } from "../store/words.ts";
import { spokenParts, withStops } from "./spoken-parts.ts";
import type { TermChange } from "./term-change.ts";
import { TermSlotPanel } from "./term-slot-panel.tsx";
import { TypedTermField } from "./typed-term-field.tsx";

export type TermSentenceProps = {
  readonly term: RetentionTerm;
  readonly onChange: (change: TermChange) => void;
  /** The slots carry their paths as margin anchors: where the term's own findings are shown. */
  readonly isAnchored?: boolean | undefined;
};

/** A term as a sentence with parts that one changes: "tot [de afmelding], daarna nog [1 maand], daarna [verwijderen]". */
export function TermSentence({ term, onChange, isAnchored = false }: TermSentenceProps) {
  const words = useWords();
  const vocabulary = useRegister((register) => register.vocabulary);
  const { term: own } = words.editing;
  const parts = spokenParts(termSentenceParts(term, vocabulary, words), term, words);
  const last = term.phases?.at(-1);
  const add = (text: string): void => {
    const { phases, added } = typedPhases(text, vocabulary, words, () => crypto.randomUUID());
    onChange({
      update: (each) => ({ ...each, phases: [...(each.phases ?? []), ...phases] }),
      added: added.map((entity) => ({ kind: "vocabulary-entry", entity })),
    });
  };
  return (
    <p className="term">
      {withStops(parts).map(({ part, stop }, index) => {
        const text = index === 0 ? capitalize(part.text) : part.text;
        if (part.kind === "text") return `${text}${stop}`;
        const ref = part.refs[0];
        return (
          <span key={ref?.path ?? part.slot} className="nb">
            <Slot
              label={own.slots[part.slot]}
              text={text}
              isEmpty={part.open}
              {...(isAnchored && ref !== undefined ? { anchor: ref.path } : {})}
            >
              {(close) => <TermSlotPanel term={term} part={part} onChange={onChange} close={close} />}
            </Slot>
            {stop}
          </span>
        );
      })}{" "}
      {last !== undefined && last.kind !== "permanent" && (
        <Popover
          label={own.nextLabel}
          trigger={
            <Button look="bare" isLow>
              {own.next}
            </Button>
          }
        >
          {(close) => (
            <TypedTermField
              label={own.nextLabel}
              placeholder={own.nextPlaceholder}
              onText={(text) => {
                close();
                add(text);
              }}
            />
          )}
        </Popover>
      )}
    </p>
  );
}
