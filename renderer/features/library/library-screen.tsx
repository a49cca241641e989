import { useEffect, useMemo, useRef, useState } from "react";
import { libraryVersion } from "../../../src/library/library-version.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import { dateInWords, monthInWords } from "../../../src/words/sentence.ts";
import { useKeys } from "../../components/frame/use-keys.ts";
import { ProvenanceMark } from "../../components/option-row.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { libraryProvenance } from "../../controls/suggest-words.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { type ShelfId, type ShownEntry, shelfEntries, shelfIds } from "./library-shelves.ts";

export type LibraryScreenProps = {
  /** Id of the library entry to show. */
  readonly entityId: string | null;
};

/** The whole library to read in: a part at the left, its entries with source, date and certainty at the right. */
export function LibraryScreen({ entityId }: LibraryScreenProps) {
  const words = useWords();
  const own = words.library;
  const language = useSettings((settings) => settings.language);
  const shelves = useMemo(
    () => shelfIds.map((id) => ({ id, entries: shelfEntries(id, words, language) })),
    [words, language],
  );
  const asked = shelves.find(({ entries }) => entries.some(({ id }) => id === entityId))?.id;
  const [chosen, setChosen] = useState<{ readonly shelf: ShelfId; readonly for: string | null } | null>(null);
  const [text, setText] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useKeys({ search: () => search.current?.focus() });
  // An address that names an entry goes before what was chosen for another one.
  const shelf = (chosen !== null && chosen.for === entityId ? chosen.shelf : asked) ?? "terms";
  const wanted = searchForm(text);
  const inShelf = shelves.find(({ id }) => id === shelf)?.entries ?? [];
  const shown = inShelf.filter(
    ({ title, lines, source }) =>
      wanted === "" || searchForm([title, ...lines, source.source.ref].join(" ")).includes(wanted),
  );
  useEffect(() => {
    if (entityId === null) return;
    const entry = list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entityId)}"]`);
    entry?.scrollIntoView({ block: "start" });
    entry?.focus({ preventScroll: true });
  }, [entityId]);

  return (
    <main className="main chosen begin">
      <section className="pane scroll" aria-label={own.shelves} data-pane="list" tabIndex={-1}>
        <header className="phead">
          <h1>{own.title}</h1>
        </header>
        <div className="opts pad">
          <RadioGroup
            label={own.shelves}
            hidesLabel
            options={shelves.map(({ id, entries }) => ({
              id,
              title: own.shelf[id],
              aside: String(entries.length),
            }))}
            value={shelf}
            onChange={(id) => setChosen({ shelf: id, for: entityId })}
          />
        </div>
      </section>
      <section className="doc" aria-label={own.shelf[shelf]} data-pane="document" tabIndex={-1}>
        <header className="xhead">
          <SearchField
            ref={search}
            label={own.searchLabel}
            placeholder={own.search}
            value={text}
            shortcut="/"
            onChange={setText}
          />
          <p role="status">{own.found(shown.length)}</p>
        </header>
        <div ref={list} className="scroll fill">
          <div className="stack proposed">
            <h2 className="title">{own.shelf[shelf]}</h2>
            <p className="soft">{own.lead(dateInWords(libraryVersion, words.common))}</p>
            {shown.length === 0 && <p className="quiet">{own.nothing}</p>}
            <ul className="shelf">
              {shown.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ul>
          </div>
        </div>
      </section>
    </main>
  );
}

function Entry({ entry }: { readonly entry: ShownEntry }) {
  const words = useWords();
  const { id, title, lines, source } = entry;
  return (
    <li data-entry={id} tabIndex={-1}>
      <p className="named">
        <b>{title}</b>
        <ProvenanceMark provenance={libraryProvenance(source, words)} />
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="cap">
        {words.library.asOf(source.source.ref, monthInWords(source.asOf, words.common))}
        {source.source.url !== null && <span className="place">{source.source.url}</span>}
      </p>
    </li>
  );
}
