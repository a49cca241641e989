import type { Provenance } from "../../src/library/provenance.ts";
import { monthInWords } from "../../src/words/sentence.ts";
import { ProvenanceMark } from "../components/option-row.tsx";
import { useWords } from "../store/words.ts";
import { libraryProvenance } from "./suggest-words.ts";

export type LibraryNoteProps = {
  /** What is unfolded: "Wat deze grondslag vraagt". */
  readonly title: string;
  /** Before the title for the reader, where several notes stand on one page: "Mollie". */
  readonly about?: string | undefined;
  readonly lines: ReadonlyArray<string>;
  readonly source: Provenance;
};

/** What the library says beside a field, folded away: with its source, where it stands, of when it is and how sure. */
export function LibraryNote({ title, about, lines, source }: LibraryNoteProps) {
  const words = useWords();
  const own = words.editing.libraryNote;
  return (
    <details className="libnote">
      <summary aria-label={about === undefined ? undefined : `${title}, ${about}`}>{title}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="cap">
        {own.source(source.source.ref, monthInWords(source.asOf, words.common))}{" "}
        <ProvenanceMark provenance={libraryProvenance(source, words)} />
        {source.source.url !== null && <span className="place">{own.place(source.source.url)}</span>}
      </p>
    </details>
  );
}
