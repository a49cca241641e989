import type { LegalBasis } from "../../../src/model/legal-basis.ts";
import type { ActivityStatus } from "../../../src/model/processing-activity.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { GridSort } from "../../components/grid-column.ts";
import type { ActivityRow } from "./activity-row.ts";

/** What the list is narrowed to; null or false does not narrow. */
export interface ActivityFilter {
  readonly text: string;
  readonly status: ActivityStatus | null;
  readonly unitId: string | null;
  readonly basis: LegalBasis | null;
  readonly partyId: string | null;
  readonly special: boolean;
  readonly transfer: boolean;
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
      (!filter.findings || hasFindings(row.id)),
  );
}

const collator = new Intl.Collator("nl-NL", { numeric: true });

/** The rows in order: by unit and code unless a column was chosen. Empty values come last, whichever the direction. */
export function sortActivities(rows: ReadonlyArray<ActivityRow>, sort: GridSort | null): ReadonlyArray<ActivityRow> {
  if (sort === null) {
    return rows.toSorted((a, b) => emptyLast(a.unit, b.unit, 1) || collator.compare(a.code, b.code) || byName(a, b));
  }
  const direction = sort.direction === "ascending" ? 1 : -1;
  const value = (row: ActivityRow): string => sortValue(row, sort.columnId);
  return rows.toSorted((a, b) => emptyLast(value(a), value(b), direction) || byName(a, b));
}

const byName = (a: ActivityRow, b: ActivityRow): number => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

function emptyLast(a: string, b: string, direction: 1 | -1): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return collator.compare(a, b) * direction;
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
