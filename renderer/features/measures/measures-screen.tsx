import { useMemo, useState } from "react";
import type { MeasureId } from "../../../src/model/ids.ts";
import type { Register } from "../../../src/model/register.ts";
import type { Measure } from "../../../src/model/system.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Words } from "../../../src/words/words.ts";
import type { GridColumn } from "../../components/grid-column.ts";
import { FindingMarks } from "../../controls/finding-marks.tsx";
import { byName, type RecordRow, RecordScreen } from "../../controls/record-screen.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { MeasureDocument } from "./measure-document.tsx";
import { NewMeasureDialog } from "./new-measure-dialog.tsx";

export type MeasuresScreenProps = { readonly entityId: string | null; readonly field: string | null };

interface MeasureRow extends RecordRow {
  readonly type: "technical" | "organisational" | "open";
  readonly scope: string;
}

const typeOrder = ["technical", "organisational", "open"] as const;

/** The measures that secure data: a list by type, and the one that is open. */
export function MeasuresScreen({ entityId, field }: MeasuresScreenProps) {
  const words = useWords();
  const measures = useRegister((register) => register.measures);
  const vocabulary = useRegister((register) => register.vocabulary);
  const [isAdding, setAdding] = useState(false);
  const rows = useMemo(() => {
    const all = byName(measures.values()).map((measure) => rowOf(measure, vocabulary, words));
    return typeOrder.flatMap((type) => all.filter((row) => row.type === type));
  }, [measures, vocabulary, words]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const groupOf = useMemo(
    () => (row: MeasureRow) => ({ id: row.type, title: words.measures.groups[row.type] }),
    [words],
  );
  const measure = measures.get(entityId as MeasureId);
  return (
    <>
      <RecordScreen
        section="measures"
        words={words.measures}
        rows={rows}
        columns={columns}
        groupOf={groupOf}
        sortValue={(row, column) => (column === "scope" ? row.scope : row.name)}
        openId={entityId}
        onNew={() => setAdding(true)}
        document={
          measure === undefined
            ? null
            : (showList) => <MeasureDocument key={measure.id} measure={measure} field={field} onShowList={showList} />
        }
      />
      <NewMeasureDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}

function rowOf(measure: Measure, vocabulary: Register["vocabulary"], words: Words): MeasureRow {
  const name = measure.name ?? words.common.untitled;
  const entry = measure.vocabularyId === null ? undefined : vocabulary.get(measure.vocabularyId);
  const standard = entry?.kind === "measure" ? entry.iso27001 : null;
  return {
    id: measure.id,
    name,
    type: measure.type ?? "open",
    scope: words.measures.scopes[measure.scope?.kind ?? "open"],
    searchText: searchForm([name, standard, measure.description, ...measure.tags].join("\n")),
  };
}

const columnsOf = (words: Words): ReadonlyArray<GridColumn<MeasureRow>> => [
  {
    id: "name",
    header: words.measures.columns.name,
    width: "minmax(0, 1fr)",
    isSortable: true,
    isRowHeader: true,
    render: (row) => (
      <span className="named">
        <span>{row.name}</span>
        <FindingMarks id={row.id} />
      </span>
    ),
  },
  {
    id: "scope",
    header: words.measures.columns.scope,
    width: "84px",
    isSortable: true,
    render: (row) => <span className="cap">{row.scope}</span>,
  },
];
