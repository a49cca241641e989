import { err, ok, type Result } from "../../result.ts";
import { maxColumns } from "./addresses.ts";

/** ExcelJS takes about 800 bytes for a cell it reads: this many stay under a gigabyte. */
const mostCells = 1_000_000;

export type ShapeError =
  | { readonly code: "too-many-cells"; readonly most: number }
  | { readonly code: "unreadable-workbook" };

/**
 * Looks for XML that is small but asks for much, before a parser sees it: a DTD (entities that multiply), columns beyond what
 * Excel has, more cells than can be held. `cellCount` goes in as counted so far and comes out with this part's added.
 */
export function checkShape(xml: string, cellCount: number): Result<{ readonly cellCount: number }, ShapeError> {
  if (xml.includes("<!DOCTYPE") || xml.includes("<!ENTITY")) return err({ code: "unreadable-workbook" });
  for (const [, last] of xml.matchAll(/<col [^>]*\bmax="(\d+)"/g)) {
    if (Number(last) > maxColumns) return err({ code: "unreadable-workbook" });
  }
  let cells = cellCount;
  const cellStart = /<c[\s/>]/g;
  while (cellStart.test(xml)) cells += 1;
  return cells > mostCells ? err({ code: "too-many-cells", most: mostCells }) : ok({ cellCount: cells });
}
