import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupsToRemove, type Dated } from "../../../electron/host/backup/retention.ts";

const dayMs = 86_400_000;
const start = Date.UTC(2024, 0, 1);

/** Three years of sessions: gaps of minutes to months, sometimes a clock that is wrong for a while. */
const years = fc.array(
  fc.record({
    gapMs: fc.oneof(
      { arbitrary: fc.integer({ min: 31 * 60_000, max: dayMs }), weight: 6 },
      { arbitrary: fc.integer({ min: dayMs, max: 5 * dayMs }), weight: 3 },
      { arbitrary: fc.integer({ min: 5 * dayMs, max: 90 * dayMs }), weight: 1 },
    ),
    jumpMs: fc.oneof(
      { arbitrary: fc.constant(0), weight: 12 },
      { arbitrary: fc.constantFrom(-2 * 365 * dayMs, 10 * 365 * dayMs, 3_600_000, -3_600_000), weight: 1 },
    ),
    entityCount: fc.oneof(fc.integer({ min: 100, max: 140 }), fc.constantFrom(null, 12)),
  }),
  { minLength: 1, maxLength: 400 },
);

describe("thinning of backups", () => {
  it("keeps all of two days, then 12 days, 10 weeks and 9 months, for daily use over three years", () => {
    let kept: Dated[] = [];
    let nowMs = start;
    for (let session = 0; session < 3 * 365 * 2; session++) {
      nowMs += dayMs / 2;
      kept.push({ madeMs: nowMs, entityCount: 100 });
      const gone = new Set(backupsToRemove(kept, nowMs));
      kept = kept.filter((backup) => !gone.has(backup));
    }
    const ages = kept.map((backup) => (nowMs - backup.madeMs) / dayMs).sort((a, b) => a - b);
    expect(ages.filter((age) => age <= 2)).toHaveLength(5);
    expect(ages).toHaveLength(5 + 12 + 10 + 9);
    expect(ages.at(-1)).toBeGreaterThan(300);
    expect(ages.at(-1)).toBeLessThan(420);
  });

  it("never removes the newest, anything of the last two days, or anything from the future", () => {
    fc.assert(
      fc.property(years, (sessions) => {
        let kept: Dated[] = [];
        let trueMs = start;
        for (const { gapMs, jumpMs, entityCount } of sessions) {
          trueMs += gapMs;
          const nowMs = trueMs + jumpMs;
          const made = { madeMs: nowMs, entityCount };
          kept.push(made);
          const gone = new Set(backupsToRemove(kept, nowMs));
          expect(gone.has(made)).toBe(false);
          for (const backup of gone) expect(nowMs - backup.madeMs).toBeGreaterThan(2 * dayMs);
          kept = kept.filter((backup) => !gone.has(backup));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the newest of each of the last 12 days that have one, and no more than the rule allows", () => {
    fc.assert(
      fc.property(years, (sessions) => {
        let kept: Dated[] = [];
        let nowMs = start;
        const newestOfDay = new Map<number, number>();
        for (const { gapMs } of sessions) {
          nowMs += gapMs;
          newestOfDay.set(Math.floor(nowMs / dayMs), nowMs);
          kept.push({ madeMs: nowMs, entityCount: 100 });
          const gone = new Set(backupsToRemove(kept, nowMs));
          kept = kept.filter((backup) => !gone.has(backup));
        }
        const left = new Set(kept.map((backup) => backup.madeMs));
        for (const newest of [...newestOfDay.values()].slice(-12)) expect(left.has(newest)).toBe(true);
        const old = kept.filter((backup) => nowMs - backup.madeMs > 2 * dayMs);
        expect(old.length).toBeLessThanOrEqual(12 + 10 + 9);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the last backup from before a register was nearly emptied, through 400 saves", () => {
    const full: Dated = { madeMs: start, entityCount: 400 };
    let kept: Dated[] = [{ madeMs: start - dayMs, entityCount: 399 }, full];
    let nowMs = start;
    for (let save = 0; save < 400; save++) {
      nowMs += 3 * dayMs;
      kept.push({ madeMs: nowMs, entityCount: 3 + (save % 5) });
      const gone = new Set(backupsToRemove(kept, nowMs));
      kept = kept.filter((backup) => !gone.has(backup));
    }
    expect(kept).toContain(full);
  });

  it("removes nothing in the moment that the clock has jumped ten years ahead", () => {
    const kept = Array.from({ length: 40 }, (_, day): Dated => ({ madeMs: start + day * dayMs, entityCount: 9 }));
    expect(backupsToRemove(kept, start + 40 * dayMs).length).toBeGreaterThan(0);
    const wrong = start + 3650 * dayMs;
    expect(backupsToRemove([...kept, { madeMs: wrong, entityCount: 9 }], wrong)).toEqual([]);
  });
});
