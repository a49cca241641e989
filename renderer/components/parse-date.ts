/** Languages in which a date is shown and typed. */
export type DateLocale = "nl" | "en";

const months: ReadonlyArray<ReadonlyArray<string>> = [
  ["januari", "jan", "january"],
  ["februari", "feb", "february"],
  ["maart", "mrt", "mar", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["augustus", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "oct", "october"],
  ["november", "nov"],
  ["december", "dec"],
];

/**
 * A typed date as PlainDate text ("2027-03-01"), or null when it is none. Day before month in both languages
 * ("1-3-27", "1 maart 2027", "1 mrt 27", "1/3/2027"), or year first ("2027-03-01"). Two digits: 00–69 is 20xx.
 */
export function parseDate(text: string): string | null {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[\s\-/.,]+/u)
    .filter((part) => part !== "");
  if (parts.length !== 3) return null;
  const [first = "", middle = "", last = ""] = parts;
  const month = monthNumber(middle);
  if (month === null) return null;
  if (/^\d{4}$/u.test(first) && /^\d{1,2}$/u.test(last)) return plainDate(Number(first), month, Number(last));
  if (!/^\d{1,2}$/u.test(first) || !/^(?:\d{2}|\d{4})$/u.test(last)) return null;
  const year = last.length === 4 ? Number(last) : Number(last) + (Number(last) < 70 ? 2000 : 1900);
  return plainDate(year, month, Number(first));
}

function monthNumber(text: string): number | null {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const index = months.findIndex((names) => names.includes(text));
  return index === -1 ? null : index + 1;
}

function plainDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** "2027-03-01" as one reads it: "1 maart 2027" or "1 March 2027". What is no date comes back as it is. */
export function dateInWords(date: string, locale: DateLocale): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const format = new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(time);
}
