import { dateInWords, enumerate } from "../../sentence.ts";
import { nlCommon } from "../common.ts";

/** "a, b en c". */
export const list = (parts: ReadonlyArray<string>): string => enumerate(parts, nlCommon);
/** "a, b of c". */
export const or = (parts: ReadonlyArray<string>): string => enumerate(parts, nlCommon, "or");
/** "1 juli 2026". */
export const day = (date: string): string => dateInWords(date, nlCommon);
/** Names that are a phrase stand in quotation marks; names of parties and organisations do not. */
export const quoted = (name: string): string => `“${name}”`;
/** "1 punt", "3 punten". */
export const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Of a gathered finding: how many entities, the names of the first few, and in how many fields. */
export interface Gathered {
  readonly count: number;
  readonly names: ReadonlyArray<string>;
  readonly places: number;
}
/** The first names and how many more. */
export const some = ({ count, names }: Gathered): string =>
  count > names.length ? `${names.join(", ")} en nog ${count - names.length}` : list(names);
