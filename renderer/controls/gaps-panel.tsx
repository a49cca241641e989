import { useMemo, useState } from "react";
import { fieldRefKey } from "../../src/model/field-ref.ts";
import { type Gap, isBlocking, mayBePublished } from "../../src/statement/gap.ts";
import { type WordedGap, wordGap } from "../../src/statement/gap-words.ts";
import { capitalize } from "../../src/words/sentence.ts";
import { Button } from "../components/button.tsx";
import { Tick } from "../components/icon.tsx";
import { Note } from "../components/note.tsx";
import { hrefOfField } from "../store/navigation.ts";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";

/** Notes that are shown before one asks for the others. */
const shownAtFirst = 12;

/** The same thing missing in more places than this is one note, with its places folded away. */
const placesInSight = 2;

/** Whether the text may go out, and what it leaves out: errors first, each leads to the field that would say it. */
export function GapsPanel({ gaps }: { readonly gaps: ReadonlyArray<Gap> }) {
  const words = useWords();
  const own = words.texts.missing;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [showsAll, setShowsAll] = useState(false);
  const groups = useMemo(
    () => inGroups(gaps.map((gap) => ({ gap, ...wordGap(gap, register, language, words) }))),
    [gaps, register, language, words],
  );
  const shown = showsAll ? groups : groups.slice(0, shownAtFirst);
  const count = groups.reduce((sum, places) => sum + places.length, 0);
  const blocking = groups.flat().filter(({ gap }) => isBlocking(gap)).length;
  return (
    <section className="side-b" aria-labelledby="missing">
      <h2 className="h" id="missing">
        {own.title} <span className="quiet num">{count}</span>
      </h2>
      {mayBePublished(gaps) ? (
        <p className="small">
          <Tick /> {words.texts.ready.yes}
        </p>
      ) : (
        <p className="small quiet">{words.texts.ready.no(blocking)}</p>
      )}
      {gaps.length === 0 && <p className="quiet small">{own.none}</p>}
      {shown.map((places) => (
        <GapNote key={places.map(({ gap }) => fieldRefKey(gap.ref)).join()} places={places} />
      ))}
      {shown.length < groups.length && (
        <p className="spaced">
          <Button look="bare" isLow onPress={() => setShowsAll(true)}>
            {own.more(groups.length - shown.length)}
          </Button>
        </p>
      )}
    </section>
  );
}

function GapNote({ places }: { readonly places: ReadonlyArray<PlacedGap> }) {
  const words = useWords();
  const [first] = places;
  if (first === undefined) return null;
  const { gap, what, article } = first;
  const link = ({ gap: { ref }, where }: PlacedGap) => <a href={hrefOfField(ref)}>{where}</a>;
  return (
    <Note level={gap.severity} title={words.controls.levels[gap.severity]}>
      {places.length === 1 ? (
        <p>
          {link(first)}: {what}. <span className="nb">{capitalize(article)}</span>
        </p>
      ) : (
        <details>
          <summary>
            {capitalize(what)}, {words.texts.missing.places(places.length)}.{" "}
            <span className="nb">{capitalize(article)}</span>
          </summary>
          <ul className="small">
            {places.map((place) => (
              <li key={fieldRefKey(place.gap.ref)}>{link(place)}</li>
            ))}
          </ul>
        </details>
      )}
    </Note>
  );
}

type PlacedGap = WordedGap & { readonly gap: Gap };

/** The gravest first; what reads alike (two phases of one term) once; what is missing in many places together. */
function inGroups(gaps: ReadonlyArray<PlacedGap>): ReadonlyArray<ReadonlyArray<PlacedGap>> {
  const groups: PlacedGap[][] = [];
  for (const level of ["error", "warning"] as const) {
    const byCode = new Map<string, Map<string, PlacedGap>>();
    for (const each of gaps) {
      if (each.gap.severity !== level) continue;
      const places = byCode.get(each.gap.code) ?? new Map<string, PlacedGap>();
      if (!places.has(each.where)) places.set(each.where, each);
      byCode.set(each.gap.code, places);
    }
    for (const places of byCode.values()) {
      const all = [...places.values()];
      groups.push(...(all.length > placesInSight ? [all] : all.map((one) => [one])));
    }
  }
  return groups;
}
