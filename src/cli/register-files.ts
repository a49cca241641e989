/** The folder beside a `register.json` for what JSON does not hold: "register.json" → "register.files". */
export const filesFolderOf = (path: string): string => `${path.replace(/\.json$/i, "")}.files`;

/** The history in that folder; every other name is the SHA-256 of an attachment. */
export const historyName = "commits.jsonl";
