import { useMemo, useState } from "react";
import { AssessmentKind } from "../../../src/model/assessment.ts";
import type { AssessmentId } from "../../../src/model/ids.ts";
import type { Words } from "../../../src/words/words.ts";
import { ToggleChip } from "../../components/chip.tsx";
import type { GridColumn } from "../../components/grid-column.ts";
import { FindingMarks } from "../../controls/finding-marks.tsx";
import { RecordScreen } from "../../controls/record-screen.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { AssessmentDocument } from "./assessment-document.tsx";
import { type AssessmentRow, assessmentRows } from "./assessment-rows.ts";
import { NewAssessmentDialog } from "./new-assessment-dialog.tsx";

export type AssessmentsScreenProps = { readonly entityId: string | null; readonly field: string | null };

type Filter = "all" | "open" | "review";
const filters: ReadonlyArray<Filter> = ["all", "open", "review"];

/** The assessments by kind, and the one that is open. */
export function AssessmentsScreen({ entityId, field }: AssessmentsScreenProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const today = todayIn(register.register.timeZone);
  const [filter, setFilter] = useState<Filter>("all");
  const [isAdding, setAdding] = useState(false);
  const all = useMemo(() => assessmentRows(register, words, language), [register, words, language]);
  const rows = useMemo(
    () =>
      all.filter(
        ({ assessment: { outcome, nextReviewOn } }) =>
          filter === "all" || (filter === "open" ? outcome === null : nextReviewOn !== null && nextReviewOn <= today),
      ),
    [all, filter, today],
  );
  const columns = useMemo(() => columnsOf(words), [words]);
  const groupOf = useMemo(
    () => (row: AssessmentRow) => {
      const { kind } = row.assessment;
      return { id: kind ?? "open", title: kind === null ? words.assessments.kindOpen : words.assessments.kinds[kind] };
    },
    [words],
  );
  const assessment = register.assessments.get(entityId as AssessmentId);
  return (
    <>
      <RecordScreen
        section="assessments"
        words={words.assessments}
        rows={rows}
        total={all.length}
        columns={columns}
        groupOf={groupOf}
        sortValue={(row, column) =>
          column === "outcome" ? row.outcome : column === "review" ? (row.assessment.nextReviewOn ?? "") : row.name
        }
        hasWideList
        openId={entityId}
        onNew={() => setAdding(true)}
        filters={
          <div className="filters">
            {filters.map((each) => (
              <ToggleChip key={each} isOn={filter === each} onChange={(isOn) => setFilter(isOn ? each : "all")}>
                {words.assessments.filters[each]}
              </ToggleChip>
            ))}
          </div>
        }
        document={
          assessment === undefined
            ? null
            : (showList) => (
                <AssessmentDocument key={assessment.id} assessment={assessment} field={field} onShowList={showList} />
              )
        }
      />
      <NewAssessmentDialog isOpen={isAdding} kinds={AssessmentKind.options} onClose={() => setAdding(false)} />
    </>
  );
}

const columnsOf = (words: Words): ReadonlyArray<GridColumn<AssessmentRow>> => [
  {
    id: "name",
    header: words.assessments.columns.name,
    width: "minmax(0, 1.4fr)",
    isSortable: true,
    isRowHeader: true,
    render: (row) => (
      <span className="named" title={row.name}>
        <span>{row.name}</span>
        <FindingMarks id={row.id} />
      </span>
    ),
  },
  {
    id: "outcome",
    header: words.assessments.columns.outcome,
    width: "minmax(0, 1fr)",
    isSortable: true,
    render: (row) => (
      <span className={row.assessment.outcome === null ? "cap" : undefined} title={row.outcome}>
        {row.outcome}
      </span>
    ),
  },
  {
    id: "review",
    header: words.assessments.columns.review,
    width: "92px",
    isSortable: true,
    render: (row) => <span className="cap">{row.review}</span>,
  },
];
