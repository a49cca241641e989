export const maxRows = 1_048_576;
export const maxColumns = 16_384;
/** Links on one sheet; with one more Excel "repairs" the file. */
export const maxLinks = 65_530;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(index: number): string {
  let letters = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}
