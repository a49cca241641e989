import type { ReadingWords } from "../nl/reading.ts";

export const enReading: ReadingWords = {
  problem: {
    place: (path, name) => (name === null ? path : `${path} (${name})`),
    "not-a-register": "this is no register of Verantwoord; open it with the program that made it",
    "no-version": "the schemaVersion number is missing; Verantwoord did not make this file",
    "newer-version": (version) =>
      `made by a newer version of Verantwoord (schema ${version}); update the program, the file was not touched`,
    "wrong-shape": (expected) => `has a wrong shape; expected: ${expected}`,
    "unknown-key": (key) => `has an unknown field “${key}”; take it out`,
    "dangling-reference": (id) => `points at ${id}, which this register does not have`,
    "wrong-kind-of-reference": (id) => `points at ${id}, which is another kind of term`,
    "duplicate-id": (id) => `has id ${id}, which came before`,
    "null-character": "has a null character (U+0000); take it out",
    "lone-surrogate": "has half a character (a lone surrogate); take it out",
    "reserved-key": (key) => `has a field “${key}”, which is not allowed`,
  },
  file: {
    "empty-file": "the file is empty",
    "only-zeros": "the file holds nothing but zeros, as after a crashed disk; restore a backup",
    "too-large": (megabytes) => `is larger than ${megabytes} MB and is not opened`,
    "not-a-register-file": "is no JSON and no .verantwoord file",
    "other-zip": "is a zip of something else: it has no manifest of Verantwoord",
    encrypted: "is encrypted; decrypt it first",
    "newer-format": "was made by a newer version of Verantwoord; update the program",
    "manifest-unreadable": "has a manifest that cannot be read; restore a backup",
    "part-missing": (name) => `lacks the part ${name}; restore a backup`,
    "part-unknown": (name) => `has an unknown part ${name}; Verantwoord did not make it`,
    "wrong-hash": (name) => `is damaged: ${name} is not what the manifest says; restore a backup`,
    "not-utf8": (name) => `has characters in ${name} that are not UTF-8`,
    other: (code) => `cannot be trusted as a zip (${code}) and is not opened`,
  },
  moreProblems: (n) => (n === 1 ? "and 1 more problem" : `and ${n} more problems`),
  notJson: "is no JSON; Verantwoord did not make it, or it is damaged",
  history: {
    "chain-broken": (seq) => `has a history in which change ${seq} does not follow on the one before; restore a backup`,
    "body-changed": (seq) => `has a history in which change ${seq} was altered later; restore a backup`,
    "commit-does-not-fit": (seq) => `has a history in which change ${seq} does not fit; restore a backup`,
    "leads-elsewhere": "has a history that leads to another register than the one in the file; restore a backup",
  },
  historyUnreadable: (line) => `has something in line ${line} of its history that cannot be read`,
};
