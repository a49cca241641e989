import { useMemo, useState } from "react";
import type { RegisterIndexes } from "../../../src/derive/indexes.ts";
import type { RetentionTermId } from "../../../src/model/ids.ts";
import type { Register } from "../../../src/model/register.ts";
import type { RetentionTerm } from "../../../src/model/retention-term.ts";
import { describeTerm } from "../../../src/retention/term-sentence.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Words } from "../../../src/words/words.ts";
import type { GridColumn } from "../../components/grid-column.ts";
import { FindingMarks } from "../../controls/finding-marks.tsx";
import { byName, type RecordRow, RecordScreen } from "../../controls/record-screen.tsx";
import { useIndexes } from "../../store/indexes.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { NewTermDialog } from "./new-term-dialog.tsx";
import { TermDocument } from "./term-document.tsx";
import { usesOfTerm } from "./uses-of-term.ts";

export type RetentionScreenProps = { readonly entityId: string | null; readonly field: string | null };

interface TermRow extends RecordRow {
  readonly sentence: string;
  readonly uses: number;
}

/** The retention terms, each with its sentence, and the one that is open. */
export function RetentionScreen({ entityId, field }: RetentionScreenProps) {
  const words = useWords();
  const register = useRegister((each) => each);
  const indexes = useIndexes();
  const [isAdding, setAdding] = useState(false);
  const rows = useMemo(
    () => byName(register.retentionTerms.values()).map((term) => rowOf(term, register, indexes, words)),
    [register, indexes, words],
  );
  const columns = useMemo(() => columnsOf(words), [words]);
  const term = register.retentionTerms.get(entityId as RetentionTermId);
  return (
    <>
      <RecordScreen
        section="retention"
        words={words.terms}
        rows={rows}
        columns={columns}
        sortValue={(row, column) => (column === "uses" ? String(row.uses) : row.name)}
        hasWideList
        openId={entityId}
        onNew={() => setAdding(true)}
        document={
          term === undefined
            ? null
            : (showList) => <TermDocument key={term.id} term={term} field={field} onShowList={showList} />
        }
      />
      <NewTermDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}

function rowOf(term: RetentionTerm, register: Register, indexes: RegisterIndexes, words: Words): TermRow {
  const name = term.name ?? words.common.untitled;
  const sentence = describeTerm(term, register.vocabulary, words, { kind: "compact" }).text;
  const statutes = (term.phases ?? []).map(({ statute }) => statute?.citation ?? "");
  return {
    id: term.id,
    name,
    sentence,
    uses: usesOfTerm(term.id, register, indexes).length,
    searchText: searchForm([name, sentence, ...statutes, ...term.tags].join("\n")),
  };
}

const columnsOf = (words: Words): ReadonlyArray<GridColumn<TermRow>> => [
  {
    id: "name",
    header: words.terms.columns.name,
    width: "minmax(0, 1fr)",
    isSortable: true,
    isRowHeader: true,
    render: (row) => (
      <span className="named" title={`${row.name}: ${row.sentence}`}>
        <span>
          {row.name} <span className="cap">{row.sentence}</span>
        </span>
        <FindingMarks id={row.id} />
      </span>
    ),
  },
  {
    id: "uses",
    header: words.terms.columns.uses,
    width: "36px",
    isSortable: true,
    isAtEnd: true,
    render: (row) => <span className="cap">{row.uses}</span>,
  },
];
