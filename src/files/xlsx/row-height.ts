import type { DrawnLook } from "./looks.ts";

/** Points, at the sizes that `looks.ts` gives. */
const lineHeight = 13;
const padding = 4;
const highest = 409;
const fixedHeights: Partial<Record<DrawnLook, number>> = { title: 27, subtitle: 18, band: 18, heading: 22 };

/**
 * How many lines a text takes in a wrapping column of `width` characters, rather one too many than one too few: Excel
 * works heights out itself only for rows that carry none, and other programs (LibreOffice, previews) not even then.
 */
export function wrappedLines(text: string, width: number): number {
  const perLine = Math.max(width - 1, 1);
  if (!text.includes("\n")) return Math.ceil(text.length / perLine);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** A row's height in points for its tallest cell; null = one ordinary line, which every program gets right. */
export function rowHeight(lines: number, look: DrawnLook | null = null): number | null {
  const fixed = look === null ? undefined : fixedHeights[look];
  if (fixed !== undefined) return fixed;
  return lines <= 1 ? null : Math.min(lines * lineHeight + padding, highest);
}
