import type { RowBatch, SheetPlan, WorkbookPlan, WriteNote } from "../../src/exports/sheet-plan.ts";
import { askBatches, serveBatches } from "./batch-port.ts";

/** A plan without its rows: what can go from one worker to another as it is. */
export interface WorkbookHead {
  readonly properties: WorkbookPlan["properties"];
  readonly sheets: ReadonlyArray<Omit<SheetPlan, "rows">>;
}

/** Asks for the rows of one sheet; `notes` are what the writer changed in the others so far. */
interface RowsOf {
  readonly sheet: number;
  readonly notes: ReadonlyArray<WriteNote>;
}

/** Gives the head of a plan; its rows go over the port, 500 at a time, when the other end asks for them. */
export function sendPlan(plan: WorkbookPlan, port: MessagePort): WorkbookHead {
  serveBatches<RowsOf, RowBatch>(port, ({ sheet, notes }) => plan.sheets[sheet]?.rows(notes) ?? []);
  return headOf(plan);
}

export const headOf = (plan: WorkbookPlan): WorkbookHead => ({
  properties: plan.properties,
  sheets: plan.sheets.map(({ rows, ...head }) => head),
});

/** The plan again, on the other side of the port: a writer sees no difference. */
export function receivePlan(head: WorkbookHead, port: MessagePort): WorkbookPlan {
  const rowsOf = askBatches<RowsOf, RowBatch>(port);
  return {
    properties: head.properties,
    sheets: head.sheets.map((sheet, n) => ({ ...sheet, rows: (notes) => rowsOf({ sheet: n, notes: [...notes] }) })),
  };
}
