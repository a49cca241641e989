import { useMemo } from "react";
import type { TextDocument } from "../../../src/statement/document.ts";
import { readabilityOf, readingLevel } from "../../../src/statement/readability.ts";
import { hrefOfField } from "../../store/navigation.ts";
import { useWords } from "../../store/words.ts";

/** How the text reads: its ease by a published formula, and the sentences that are long or passive, each leading to its field. */
export function ReadingPanel({ document }: { readonly document: TextDocument }) {
  const own = useWords().texts.reading;
  const { ease, wordsPerSentence, hard } = useMemo(() => readabilityOf(document), [document]);
  if (ease === null) return null;
  return (
    <section className="side-b" aria-labelledby="reading">
      <h2 className="h" id="reading">
        {own.title}
      </h2>
      <p className="small">
        {own.ease(Math.round(ease), own.levels[readingLevel(ease)])} {own.perSentence(Math.round(wordsPerSentence))}
      </p>
      {hard.length === 0 ? (
        <p className="quiet small">{own.none}</p>
      ) : (
        <details>
          <summary className="small">{own.hard(hard.length)}</summary>
          <ul className="small">
            {hard.map(({ sentence, reasons }) => {
              const [first] = sentence.refs;
              return (
                <li key={`${first?.id} ${first?.path} ${sentence.text}`}>
                  {first === undefined ? sentence.text : <a href={hrefOfField(first)}>{sentence.text}</a>}{" "}
                  <span className="quiet">({reasons.map((reason) => own.reasons[reason]).join(", ")})</span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}
