import { figures } from "../figures.ts";
import type { ExportScreenWords } from "../nl/export-screen.ts";

/** Words of the screen Export. */
export const enExportScreen: ExportScreenWords = {
  title: "Export",
  choices: "Choices",
  form: "What you make",
  forms: {
    workbook: { title: "Excel workbook", detail: "To read, filter and print" },
    csv: { title: "CSV table", detail: "The table of art. 30(1), for another program" },
    json: { title: "JSON", detail: "All data, for another program" },
    "register-file": { title: "Register file", detail: "Everything, with history and attachments" },
  },
  endings: { workbook: "xlsx", csv: "csv", json: "json", "register-file": "verantwoord" },
  reader: "For whom",
  readers: {
    internal: { title: "Own use", detail: "With notes, tags, own fields and what is still missing" },
    ap: { title: "Supervisory authority (AP)", detail: "Without notes, tags, own fields and owners" },
    customer: {
      title: "A customer",
      detail: "What you process for this customer (art. 30(2)), and nothing of another",
    },
    public: { title: "Everyone", detail: "Only activities that may be published, without security" },
  },
  customer: "Which customer",
  chooseCustomer: "Choose a customer",
  language: "Language of the document",
  languages: { nl: "Nederlands", en: "English" },
  day: "As on",
  dayHint: "Which agreements hold is looked at for this day. The contents are those of now.",
  preview: "Preview",
  sheets: "Worksheets",
  rowsShown: (shown, all) => {
    if (all === 0) return "There is nothing on this sheet yet.";
    if (shown < all) return `the first ${figures(shown, ",")} of ${figures(all, ",")} rows`;
    return all === 1 ? "1 row" : `${figures(all, ",")} rows`;
  },
  looking: "The preview is being made.",
  download: "Download",
  saveAs: "Save as",
  saveAgain: "Save again",
  saveBeside: "Save beside it",
  savesOver: (path) => `over ${path}`,
  cancel: "Stop",
  working: {
    workbook: "The workbook is being made",
    csv: "The table is being made",
    json: "The file is being made",
    "register-file": "The register file is being made",
  },
  progress: {
    workbook: (done, of) => `${done} of ${of} rows`,
    csv: (done, of) => `part ${done} of ${of}`,
    json: (done, of) => `${done} of ${of}`,
    "register-file": (done, of) => `${done} of ${of} attachments`,
  },
  gathering: "gathering data",
  downloaded: (name) => `${name} has been downloaded.`,
  saved: (path) => `Saved as ${path}.`,
  cancelled: "Stopped. No file was made.",
  changedSince: (name) =>
    `${name} has changed since you saved it here. It was not overwritten. Save your version beside it, or open the file first to see what differs.`,
  goneSince: (name) => `${name} is no longer known on this computer. Choose again where to save it.`,
  troubles: {
    "too-many-rows": (sheet) => `Sheet ${sheet} has more rows than Excel holds. No file was made.`,
    "too-large": "The register with its attachments is too large for one file. No file was made.",
    "attachment-damaged": "An attachment is damaged on the disk. No file was made. Put it back from a backup.",
    "attachment-missing": "An attachment is not on the disk. No file was made. Put it back from a backup.",
    "disk-full": "The disk is full. No file was saved; an older file is still whole.",
    "read-only": "This folder may not be written to. Choose another folder.",
    "folder-vanished": "The folder is no longer there. Choose another folder.",
    "file-busy": "The file is in use, for instance in Excel. Close it there and try again.",
    unreachable: "The program on this computer does not answer. No file was saved.",
    other: (code) => `The file was not made (${code}). Nothing is lost; try again.`,
  },
  notes: (count) =>
    count === 1 ? "1 text was changed to fit into Excel" : `${count} texts were changed to fit into Excel`,
  note: ({ kind, sheet, address, header }, characters) => {
    const place = header === null ? `${sheet}, cell ${address}` : `${sheet}, ${header} (${address})`;
    return kind === "text-cut"
      ? `${place}: ${characters} characters left out, the text was too long.`
      : `${place}: ${characters} characters replaced that Excel cannot hold.`;
  },
  moreNotes: (count) => `and ${count} more; all stand on the sheet with the explanation`,
  holds: "What it holds",
  parts: {
    activities: "Processing activities",
    parties: "Parties",
    agreements: "Agreements",
    retentionTerms: "Retention terms",
    others: "Other data",
    changes: "Changes in the history",
    attachments: "Attachments",
  },
  about: {
    json: "The whole register as text for other programs. History and attachments are not in it.",
    "register-file":
      "The whole register as you have it here. Open it with Verantwoord on another computer and go on there. No password is needed to read it: keep it in a safe place.",
  },
};
