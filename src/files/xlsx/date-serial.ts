const dayMs = 86_400_000;
/** Days between Excel's day 0 and 1 January 1970, from 1 March 1900 on; before it Excel counts a 29 February that never was. */
const epochOffset = 25_569;
const firstSerial = 61;
const lastSerial = 2_958_465;

/** "2026-03-01" as Excel's day number; null for a day that Excel cannot hold and for what is no day. */
export function plainDateToSerial(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (new Date(ms).toISOString().slice(0, 10) !== date) return null;
  const serial = ms / dayMs + epochOffset;
  return serial >= firstSerial && serial <= lastSerial ? serial : null;
}
