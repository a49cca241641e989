import { clockOf, dayOf } from "./instant-in-words.ts";
import { type DateLocale, dateInWords } from "./parse-date.ts";

/** "25 november 2026 11:48": an instant as one reads it in a time zone. */
export const momentInWords = (instant: string, timeZone: string, locale: DateLocale): string =>
  `${dateInWords(dayOf(instant, timeZone), locale)} ${clockOf(instant, timeZone)}`;
