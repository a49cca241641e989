import type { Duration } from "../model/values.ts";

/** The components of an ISO 8601 duration, as they were written: "P12M" and "P1Y" are equal in length and stay apart. */
export type DurationParts = {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
};

export type DurationUnit = keyof DurationParts;

/** From long to short, the order in which one says them. */
export const durationUnits: ReadonlyArray<DurationUnit> = [
  "years",
  "months",
  "weeks",
  "days",
  "hours",
  "minutes",
  "seconds",
];

const shape =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** Reads "P1Y6M" and the like. Null for what is no duration; the schema lets none such in. */
export function parseDuration(duration: Duration): DurationParts | null {
  const match = shape.exec(duration);
  if (match === null) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((text: string | undefined) => (text === undefined ? 0 : Number(text.replace(",", "."))));
  return {
    years: years ?? 0,
    months: months ?? 0,
    weeks: weeks ?? 0,
    days: days ?? 0,
    hours: hours ?? 0,
    minutes: minutes ?? 0,
    seconds: seconds ?? 0,
  };
}

/** Writes parts as ISO 8601: `{ years: 1, months: 6 }` is "P1Y6M". Weeks stand alone in ISO 8601, so beside others they become days. */
export function formatDuration(given: Partial<DurationParts>): Duration {
  const parts = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0, ...given };
  const alone = durationUnits.every((unit) => unit === "weeks" || parts[unit] === 0);
  if (alone && parts.weeks > 0) return `P${parts.weeks}W`;
  const days = parts.days + 7 * parts.weeks;
  const date = `${letter(parts.years, "Y")}${letter(parts.months, "M")}${letter(days, "D")}`;
  const time = `${letter(parts.hours, "H")}${letter(parts.minutes, "M")}${letter(parts.seconds, "S")}`;
  if (date === "" && time === "") return "P0D";
  return time === "" ? `P${date}` : `P${date}T${time}`;
}

const letter = (value: number, name: string): string => (value === 0 ? "" : `${value}${name}`);
