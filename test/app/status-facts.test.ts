import { expect, test } from "vitest";
import { statusFacts } from "../../renderer/app/status-facts.ts";
import { nl } from "../../src/words/nl.ts";

const facts = (timeZone: string): ReadonlyArray<unknown> =>
  statusFacts(
    {
      saved: { kind: "secured", at: "2026-11-30T23:05:00.000Z" },
      readOnly: null,
      lastBackupAt: "2026-11-30T22:30:00.000Z",
    },
    timeZone,
    3,
    nl.app.saved,
    () => undefined,
  ).map(({ text }) => text);

test("the status bar has the clock of the register, as every screen has, whatever the computer's is", () => {
  expect(facts("Europe/Amsterdam").slice(0, 2)).toEqual(["✓ bewaard 00:05", expect.stringMatching(/23:30/)]);
  expect(facts("America/Paramaribo").slice(0, 2)).toEqual(["✓ bewaard 20:05", expect.stringMatching(/19:30/)]);
});
