import type { nlFrame } from "../nl/frame.ts";

/** Words of the frame: navigation, status bar and the list of keys. */
export const enFrame: typeof nlFrame = {
  navigation: {
    sections: "Sections",
    find: "Find or do something",
    findKeys: "Ctrl K",
    attention: "need attention",
    registerMenu: "Register",
  },
  status: { find: "find", findKeys: "Ctrl K", keys: "keys", keysKey: "?" },
  toList: "List",
  keys: {
    title: "Keys",
    close: "Close",
    groups: { everywhere: "Everywhere", list: "In a list", field: "In a field" },
    acts: {
      find: "Find or do something",
      search: "Search this list",
      new: "New",
      undo: "Undo",
      redo: "Redo",
      "next-finding": "Next finding",
      "next-pane": "Next part of the window",
      "previous-pane": "Previous part of the window",
      "previous-entity": "Previous in the list",
      "next-entity": "Next in the list",
      back: "Back",
      keys: "Show the keys",
      "list-move": "Go up or down",
      "list-page": "A page, start or end",
      "list-open": "Open",
      "list-choose": "Select",
      "list-stretch": "Select a stretch",
      "list-all": "Select all",
      "list-header": "From the first row to the header, to sort",
      "field-commit": "Commit",
      "field-restore": "Put back what was there",
      "field-suggest": "Show suggestions",
    },
    names: { mod: "Ctrl", shift: "Shift", alt: "Alt", space: "Space" },
  },
};
