/** Loads ExcelJS (0.9 MB) on first use; the one place in the program that loads it. */
export async function loadExcelJs(): Promise<typeof import("exceljs")> {
  const loaded: typeof import("exceljs") & { readonly default?: typeof import("exceljs") } = await import("exceljs");
  // A CommonJS module arrives as itself or as a default export, depending on who bundles.
  return loaded.default ?? loaded;
}
