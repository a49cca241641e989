/** A text as searches compare it: without accents, capitals, quotes and dashes of many kinds, and doubled spaces. */
export const searchForm = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’`´]/gu, "'")
    .replace(/[‐‑–]/gu, "-")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
