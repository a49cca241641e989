import { useDeferredValue, useMemo, useState } from "react";
import type { VocabularyEntry, VocabularyKind } from "../../../src/model/vocabulary.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import { Button } from "../../components/button.tsx";
import { Segmented } from "../../components/radio-group.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { FindingNote } from "../../controls/finding-notes.tsx";
import { useFindingsOfRule } from "../../store/findings.ts";
import { useIndexes } from "../../store/indexes.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { WordRow } from "./word-row.tsx";

const kinds = [
  "data-item",
  "data-subject",
  "recipient",
  "measure",
  "event",
] as const satisfies ReadonlyArray<VocabularyKind>;

/** Rows that are drawn before one asks for the others: each holds several fields. */
const shownAtFirst = 40;

export type WordsPartProps = {
  /** A word to begin with, where the address names one. */
  readonly entityId: string | null;
};

/** The register's own words, each with the forms that sentences need, edited in place. */
export function WordsPart({ entityId }: WordsPartProps) {
  const own = useWords().settings.words;
  const vocabulary = useRegister((register) => register.vocabulary);
  const indexes = useIndexes();
  const named = [...vocabulary.values()].find(({ id }) => id === entityId);
  const [kind, setKind] = useState<VocabularyKind>(named?.kind ?? "data-item");
  const [text, setText] = useState(named?.forms.nl.label ?? "");
  const [showsAll, setShowsAll] = useState(false);
  const sought = useDeferredValue(searchForm(text));
  const ofKind = useMemo(() => entriesOf(vocabulary.values(), kind), [vocabulary, kind]);
  const found = ofKind.filter((entry) =>
    searchForm(`${entry.forms.nl.label} ${entry.forms.en?.label ?? ""}`).includes(sought),
  );
  const shown = showsAll ? found : found.slice(0, shownAtFirst);
  const { columns } = own;
  const ids = new Set<string>(shown.map(({ id }) => id));
  const news = (useFindingsOfRule("library-entry-changed") ?? []).filter(({ subject }) => ids.has(subject.id));
  return (
    <>
      <p className="lead">{own.lead}</p>
      <div className="settools">
        <Segmented
          label={own.kind}
          hidesLabel
          options={kinds.map((id) => ({ id, title: own.kinds[id] }))}
          value={kind}
          onChange={setKind}
        />
        <SearchField label={own.searchLabel} placeholder={own.search} value={text} onChange={setText} />
      </div>
      {news.map((finding) => (
        <FindingNote key={`${finding.subject.id} ${finding.ref.path}`} finding={finding} />
      ))}
      {found.length === 0 ? (
        <p className="quiet">{ofKind.length === 0 ? own.none : own.nothingFound}</p>
      ) : (
        <table className="tbl settable">
          <thead>
            <tr>
              <th scope="col">{columns.label}</th>
              <th scope="col">{kind === "event" ? own.noun : columns.inline}</th>
              <th scope="col">{columns.english}</th>
              <th scope="col">{columns.englishInline}</th>
              {kind === "data-item" && <th scope="col">{columns.class}</th>}
              {kind === "event" && <th scope="col">{own.clauses.column}</th>}
              <th scope="col">{columns.used}</th>
              <th scope="col">
                <span className="vh">{columns.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <WordRow key={entry.id} entry={entry} uses={indexes.referrers(entry.id).length} />
            ))}
          </tbody>
        </table>
      )}
      {found.length > shown.length && (
        <p className="spaced">
          <Button look="bare" onPress={() => setShowsAll(true)}>
            {own.more(found.length - shown.length)}
          </Button>
        </p>
      )}
    </>
  );
}

const collator = new Intl.Collator("nl-NL");

const entriesOf = (entries: Iterable<VocabularyEntry>, kind: VocabularyKind): ReadonlyArray<VocabularyEntry> =>
  [...entries]
    .filter((entry) => entry.kind === kind)
    .sort((a, b) => collator.compare(a.forms.nl.label, b.forms.nl.label));
