/** A whole number in figures, thousands apart: 1287 is "1.287" in Dutch and "1,287" in English. */
export const figures = (value: number, separator: "." | ","): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
