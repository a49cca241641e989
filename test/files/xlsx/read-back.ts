import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { expect } from "vitest";
import type { WorkbookPlan } from "../../../src/exports/sheet-plan.ts";
import { type WrittenWorkbook, writeWorkbook } from "../../../src/files/xlsx/write-workbook.ts";

export async function written(plan: WorkbookPlan): Promise<WrittenWorkbook> {
  const result = await writeWorkbook(plan);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The XML of a part as it lies in the file. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  expect(part, name).toBeDefined();
  return strFromU8(part ?? new Uint8Array());
}

/** What another library than the writer's reads from the file. */
export const readBack = (bytes: Uint8Array) => readXlsx(bytes, { readStyles: true });
