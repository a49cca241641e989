import type { nlControls } from "../nl/controls.ts";

/** Words of the shared controls: lists, suggestions, dates, dialogs. Screens add the nouns. */
export const enControls: typeof nlControls = {
  close: "Close",
  cancel: "Stop",
  suggest: {
    suggestions: "Suggestions",
    takeAsIs: (text) => `or take “${text}” as it is`,
    remove: (title) => `Remove “${title}”`,
  },
  add: "add",
  provenance: {
    own: "in your register",
    verified: "verified",
    "partly-verified": "partly verified",
    unverified: "not verified",
  },
  levels: { error: "Shortcoming", warning: "Attention", advice: "Advice" },
  date: { placeholder: "day month year", notADate: "This is not a date. Write for example 1-3-2027." },
  grid: {
    selectAll: "Select all",
    select: (name) => `Select ${name}`,
    rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
    selected: (count) => `${count} selected`,
    clearSelection: "Clear the selection",
  },
  palette: {
    title: "Find or do something",
    placeholder: "Find or do something",
    none: (text) => `Nothing found for “${text}”.`,
  },
  appearance: {
    theme: "Colours",
    themes: { system: "As the computer", light: "Light", dark: "Dark" },
    density: "Rows",
    densities: { normal: "Normal", compact: "Compact" },
  },
};
