/** The own layout's version: an import knows by it which columns to expect. It grows when a column moves, goes or changes meaning. */
export const layoutVersion = 1;

/** How a workbook says that it is ours. */
export const layoutName = "verantwoord-own";
