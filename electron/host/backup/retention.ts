const dayMs = 86_400_000;

/** How many days, weeks and months of backups stay, after all of the last two days; as Anki does it (about a year). */
const limits = { daily: 12, weekly: 10, monthly: 9 } as const;

/** More than a year since the last backup may be a wrong clock: then nothing is removed until the next one. */
const clockJumpMs = 370 * dayMs;

/** A backup as thinning sees it. `entityCount` null when unknown. */
export type Dated = { readonly madeMs: number; readonly entityCount: number | null };

/**
 * Which of these whole backups may go now: all of the last two days stay, then one a day for 12 days that have one, one a
 * week for 10 weeks, one a month for 9 months. Days are counted by the backups that exist, so that a long pause removes
 * nothing. The last backup of a register that was more than twice as large always stays; so does what carries a date in the
 * future (a clock was wrong), and everything when the clock has just jumped ahead.
 */
export function backupsToRemove<B extends Dated>(backups: ReadonlyArray<B>, nowMs: number): ReadonlyArray<B> {
  const newestFirst = [...backups].sort((a, b) => b.madeMs - a.madeMs);
  const past = newestFirst.filter((backup) => backup.madeMs <= nowMs);
  const previous = past.find((backup) => backup.madeMs < nowMs);
  if (previous !== undefined && nowMs - previous.madeMs > clockJumpMs) return [];
  const pinned = lastMuchLarger(past);
  const left = { ...limits };
  let lastDay = Number.POSITIVE_INFINITY;
  let lastWeek = Number.POSITIVE_INFINITY;
  let lastMonth = Number.POSITIVE_INFINITY;
  const removable: B[] = [];
  for (const backup of past) {
    const day = Math.floor(backup.madeMs / dayMs);
    const week = Math.floor((day + 3) / 7); // weeks begin on Monday: day 0 was a Thursday
    const month = monthNumber(backup.madeMs);
    const recent = nowMs - backup.madeMs <= 2 * dayMs;
    let keep = recent;
    if (!recent && left.daily > 0) {
      keep = day < lastDay;
      if (keep) left.daily -= 1;
    } else if (!recent && left.weekly > 0) {
      keep = week < lastWeek;
      if (keep) left.weekly -= 1;
    } else if (!recent && left.monthly > 0) {
      keep = month < lastMonth;
      if (keep) left.monthly -= 1;
    }
    if (keep) {
      lastDay = day;
      lastWeek = week;
      lastMonth = month;
    } else if (backup !== pinned) removable.push(backup);
  }
  return removable;
}

/** The last backup from before a register lost more than half of its entities. */
function lastMuchLarger<B extends Dated>(newestFirst: ReadonlyArray<B>): B | undefined {
  const now = newestFirst[0]?.entityCount ?? null;
  if (now === null) return undefined;
  return newestFirst.find((backup) => backup.entityCount !== null && isMuchSmaller(backup.entityCount, now));
}

/** True when a register has lost so much that a person should be asked: more than half, of ten or more entities. */
export const isMuchSmaller = (before: number, now: number): boolean => before >= 10 && now * 2 < before;

function monthNumber(madeMs: number): number {
  const date = new Date(madeMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
