import { useMemo, useState } from "react";
import { fieldRefKey } from "../../src/model/field-ref.ts";
import type { Gap } from "../../src/statement/gap.ts";
import { type WordedGap, wordGap } from "../../src/statement/gap-words.ts";
import { capitalize } from "../../src/words/sentence.ts";
import { Button } from "../components/button.tsx";
import { Note } from "../components/note.tsx";
import { hrefOfField } from "../store/navigation.ts";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";

/** Gaps that are shown before one asks for the others. */
const shownAtFirst = 12;

/** What the text leaves out because nobody answered it: errors first, each leads to the field that would say it. */
export function GapsPanel({ gaps }: { readonly gaps: ReadonlyArray<Gap> }) {
  const words = useWords();
  const own = words.texts.missing;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [showsAll, setShowsAll] = useState(false);
  const worded = useMemo(
    () => inOrder(gaps.map((gap) => ({ gap, ...wordGap(gap, register, language, words) }))),
    [gaps, register, language, words],
  );
  const shown = showsAll ? worded : worded.slice(0, shownAtFirst);
  return (
    <section className="side-b" aria-labelledby="missing">
      <h2 className="h" id="missing">
        {own.title} <span className="quiet num">{worded.length}</span>
      </h2>
      {gaps.length === 0 && <p className="quiet small">{own.none}</p>}
      {shown.map(({ gap, where, what, article }) => (
        <Note
          key={`${gap.code} ${fieldRefKey(gap.ref)}`}
          level={gap.severity}
          title={words.controls.levels[gap.severity]}
        >
          <p>
            <a href={hrefOfField(gap.ref)}>{where}</a>: {what}. <span className="nb">{capitalize(article)}</span>
          </p>
        </Note>
      ))}
      {shown.length < worded.length && (
        <p className="spaced">
          <Button look="bare" isLow onPress={() => setShowsAll(true)}>
            {own.more(worded.length - shown.length)}
          </Button>
        </p>
      )}
    </section>
  );
}

type PlacedGap = WordedGap & { readonly gap: Gap };

/** The gravest first; what reads alike (two phases of one term) once, at the first place. */
function inOrder(gaps: ReadonlyArray<PlacedGap>): ReadonlyArray<PlacedGap> {
  const first = new Map<string, PlacedGap>();
  for (const level of ["error", "warning"] as const) {
    for (const each of gaps) {
      const key = `${each.where}: ${each.what}`;
      if (each.gap.severity === level && !first.has(key)) first.set(key, each);
    }
  }
  return [...first.values()];
}
