import { useState } from "react";
import { compareWords, type TextChange } from "../../../src/statement/published/compare-texts.ts";
import type { Staleness } from "../../../src/statement/published/staleness.ts";
import { wordToTell } from "../../../src/statement/published/to-tell-words.ts";
import { capitalize } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Note } from "../../components/note.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { WordRuns } from "./word-runs.tsx";

/** So many sentences are shown before one asks for the others. */
const shownAtFirst = 6;

/** Sentence by sentence what would read otherwise now, and what the people concerned must be told of. */
export function TextChanges({ stale }: { readonly stale: Pick<Staleness, "changes" | "toTell"> }) {
  const words = useWords();
  const { publish: own } = words.texts;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [showsAll, setShowsAll] = useState(false);
  const { changes, toTell } = stale;
  const shown = showsAll ? changes : changes.slice(0, shownAtFirst);
  return (
    <Note level="warning" title={own.outOfDate(changes.length)}>
      {toTell.length > 0 && (
        <ul>
          {toTell.map((each) => (
            <li key={`${each.kind} ${each.id}`}>{capitalize(wordToTell(each, register, language, words))}</li>
          ))}
        </ul>
      )}
      <ol className="changed">
        {shown.map((change, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may change alike, and only their place tells them apart
          <li key={n}>
            <Changed change={change} isFirst={headingOf(change) !== headingOf(shown[n - 1])} />
          </li>
        ))}
      </ol>
      {shown.length < changes.length && (
        <p>
          <Button look="bare" isLow onPress={() => setShowsAll(true)}>
            {words.texts.missing.more(changes.length - shown.length)}
          </Button>
        </p>
      )}
    </Note>
  );
}

const headingOf = (change: TextChange | undefined): string | undefined => (change?.after ?? change?.before)?.heading;

/** One change; the section is named once, where it begins. */
function Changed({ change, isFirst }: { readonly change: TextChange; readonly isFirst: boolean }) {
  const { before, after } = change;
  return (
    <>
      {isFirst && <span className="cap">{headingOf(change)} </span>}
      <WordRuns runs={compareWords(before?.text ?? "", after?.text ?? "")} />
    </>
  );
}
