import type { Gathered } from "../../nl/checks/phrases.ts";
import { dateInWords, enumerate } from "../../sentence.ts";
import { enCommon } from "../common.ts";

/** "a, b and c". */
export const list = (parts: ReadonlyArray<string>): string => enumerate(parts, enCommon);
/** "a, b or c". */
export const or = (parts: ReadonlyArray<string>): string => enumerate(parts, enCommon, "or");
/** "1 July 2026". */
export const day = (date: string): string => dateInWords(date, enCommon);
/** Names that are a phrase stand in quotation marks; names of parties and organisations do not. */
export const quoted = (name: string): string => `“${name}”`;
/** "1 point", "3 points". */
export const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
/** The first names and how many more. */
export const some = ({ count, names }: Gathered): string =>
  count > names.length ? `${names.join(", ")} and ${count - names.length} more` : list(names);
