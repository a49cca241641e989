import type { LegalBasis } from "../../../src/model/legal-basis.ts";
import type { ActivityStatus } from "../../../src/model/processing-activity.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { GridSort } from "../../components/grid-column.ts";
import type { ActivityRow } from "./activity-row.ts";
import { inRankOrder } from "./text-ranks.ts";

/** What the list is narrowed to; null or false does not narrow. */
export interface ActivityFilter {
  readonly text: string;
  readonly status: ActivityStatus | null;
  readonly unitId: string | null;
  readonly basis: LegalBasis | null;
  readonly partyId: string | null;
  readonly special: boolean;
  readonly transfer: boolean;
  readonly toConfirm: boolean;
  readonly findings: boolean;
}

export const noFilter: ActivityFilter = {
  text: "",
  status: null,
  unitId: null,
  basis: null,
  partyId: null,
  special: false,
  transfer: false,
  toConfirm: false,
  findings: false,
};

/** How many filters besides the text are on. */
export const filterCount = (filter: ActivityFilter): number =>
  Object.entries(filter).filter(([key, value]) => key !== "text" && value !== null && value !== false).length;

/** The rows that fit: every word of the text occurs somewhere, and every filter holds. */
export function filterActivities(
  rows: ReadonlyArray<ActivityRow>,
  filter: ActivityFilter,
  hasFindings: (id: string) => boolean,
): ReadonlyArray<ActivityRow> {
  const wanted = searchForm(filter.text)
    .split(" ")
    .filter((word) => word !== "");
  if (wanted.length === 0 && filterCount(filter) === 0) return rows;
  return rows.filter(
    (row) =>
      wanted.every((word) => row.searchText.includes(word)) &&
      (filter.status === null || row.status === filter.status) &&
      (filter.unitId === null || row.unitId === filter.unitId) &&
      (filter.basis === null || row.bases.has(filter.basis)) &&
      (filter.partyId === null || row.partyIds.has(filter.partyId)) &&
      (!filter.special || row.hasSpecialData) &&
      (!filter.transfer || row.hasTransfer) &&
      (!filter.toConfirm || row.isToConfirm) &&
      (!filter.findings || hasFindings(row.id)),
  );
}

/** The rows in order: by unit and code unless a column was chosen. Empty values come last, whichever the direction. */
export function sortActivities(rows: ReadonlyArray<ActivityRow>, sort: GridSort | null): ReadonlyArray<ActivityRow> {
  const byName = { column: "name", text: (row: ActivityRow) => row.name };
  if (sort === null) {
    const byCode = { column: "code", text: (row: ActivityRow) => row.code };
    return inRankOrder(rows, { column: "unit", text: (row) => row.unit, isDescending: false }, byCode);
  }
  const { columnId, direction } = sort;
  const text = (row: ActivityRow): string => sortValue(row, columnId);
  return inRankOrder(rows, { column: columnId, text, isDescending: direction === "descending" }, byName);
}

function sortValue(row: ActivityRow, columnId: string): string {
  switch (columnId) {
    case "code":
      return row.code;
    case "review":
      return row.nextReviewOn ?? "";
    case "status":
      return row.status;
    default:
      return row.name;
  }
}
