import type { Words } from "../../../src/words/words.ts";
import type { GridColumn, GridSort } from "../../components/grid-column.ts";
import { Severity } from "../../components/severity.tsx";
import type { FindingsSummary, SeverityCounts } from "../../worker/findings-summary.ts";
import type { ActivityRow } from "./activity-row.ts";

/** The columns of the list: code, name, and what asks attention; the review date while one sorts by it. */
export function activityColumns(
  words: Words,
  counts: FindingsSummary["byEntity"] | null,
  sort: GridSort | null,
): ReadonlyArray<GridColumn<ActivityRow>> {
  const columns: ReadonlyArray<GridColumn<ActivityRow>> = [
    {
      id: "code",
      header: words.activities.columns.code,
      width: "48px",
      isSortable: true,
      render: (row) => <span className="code">{row.code}</span>,
    },
    {
      id: "name",
      header: words.activities.columns.name,
      width: "minmax(0, 1fr)",
      isSortable: true,
      isRowHeader: true,
      render: (row) => <Name row={row} words={words} />,
    },
    {
      id: "findings",
      header: words.activities.columns.findings,
      hidesHeader: true,
      width: "46px",
      isAtEnd: true,
      render: (row) => <Marks counts={counts?.get(row.id)} words={words} />,
    },
  ];
  const review: GridColumn<ActivityRow> = {
    id: "review",
    header: words.activities.columns.review,
    width: "88px",
    isSortable: true,
    isAtEnd: true,
    render: (row) => <span className="code">{row.nextReviewOn ?? ""}</span>,
  };
  return sort?.columnId === "review" ? [...columns, review] : columns;
}

function Name({ row, words }: { readonly row: ActivityRow; readonly words: Words }) {
  return (
    <span className="name" title={row.name}>
      {row.name}
      {row.status !== "active" && <em> {words.record.activityStatus[row.status]}</em>}
    </span>
  );
}

/** A mark per gravity that the activity has, the gravest first. */
function Marks({ counts, words }: { readonly counts: SeverityCounts | undefined; readonly words: Words }) {
  if (counts === undefined) return null;
  const levels = (["error", "warning", "advice"] as const).filter((level) => counts[level] > 0);
  return (
    <span className="sevs">
      {levels.map((level) => (
        <Severity key={level} level={level} label={words.controls.levels[level]} />
      ))}
    </span>
  );
}
