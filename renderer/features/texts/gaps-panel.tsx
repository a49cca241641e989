import { useState } from "react";
import { fieldRefKey } from "../../../src/model/field-ref.ts";
import type { Gap } from "../../../src/statement/gap.ts";
import { wordGap } from "../../../src/statement/gap-words.ts";
import { capitalize } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Note } from "../../components/note.tsx";
import { hrefOfField } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

/** Gaps that are shown before one asks for the others. */
const shownAtFirst = 12;

/** What the text leaves out because nobody answered it: errors first, each leads to the field that would say it. */
export function GapsPanel({ gaps }: { readonly gaps: ReadonlyArray<Gap> }) {
  const words = useWords();
  const own = words.texts.missing;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [showsAll, setShowsAll] = useState(false);
  const sorted = (["error", "warning"] as const).flatMap((level) => gaps.filter(({ severity }) => severity === level));
  const shown = showsAll ? sorted : sorted.slice(0, shownAtFirst);
  return (
    <section className="side-b" aria-labelledby="missing">
      <h2 className="h" id="missing">
        {own.title} <span className="quiet num">{gaps.length}</span>
      </h2>
      {gaps.length === 0 && <p className="quiet small">{own.none}</p>}
      {shown.map((gap) => {
        const { where, what, article } = wordGap(gap, register, language, words);
        return (
          <Note
            key={`${gap.code} ${fieldRefKey(gap.ref)}`}
            level={gap.severity}
            title={words.controls.levels[gap.severity]}
          >
            <p>
              <a href={hrefOfField(gap.ref)}>{where}</a>: {what}. <span className="nb">{capitalize(article)}</span>
            </p>
          </Note>
        );
      })}
      {shown.length < sorted.length && (
        <p className="spaced">
          <Button look="bare" isLow onPress={() => setShowsAll(true)}>
            {own.more(sorted.length - shown.length)}
          </Button>
        </p>
      )}
    </section>
  );
}
