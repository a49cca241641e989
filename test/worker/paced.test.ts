import { expect, test, vi } from "vitest";
import { paced } from "../../renderer/worker/paced.ts";

test("progress is told at once, and then ten times a second", () => {
  vi.useFakeTimers();
  const told: number[] = [];
  const tell = paced((done) => told.push(done));
  for (let done = 1; done <= 100; done++) {
    tell(done, 100);
    vi.advanceTimersByTime(10);
  }
  vi.useRealTimers();
  expect(told).toEqual([1, 11, 21, 31, 41, 51, 61, 71, 81, 91]);
});
