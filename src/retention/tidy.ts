/** Somebody's own words on their way into a sentence: one line, single spaces, no full stop at the end, except of "B.V.". */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?<!(?:^|[\s.])\p{L})\.$/u, "")
    .trimEnd();
