import { describe, expect, it } from "vitest";
import { factLists, factsAsText } from "../../../renderer/features/diagnose/fact-lists.ts";
import type { Facts } from "../../../renderer/features/diagnose/read-facts.ts";
import type { OpenRegister } from "../../../renderer/store/register-store.ts";
import { exampleRegister } from "../../../src/example/example-register.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import { emptyUndoStack } from "../../../src/history/undo-stack.ts";
import { en } from "../../../src/words/en.ts";
import { nl } from "../../../src/words/nl.ts";

const register = exampleRegister({
  newId: seededIds("facts"),
  today: "2026-11-25",
  createdAt: "2026-11-25T10:00:00.000Z",
});
const hash = "a".repeat(64);

const open: OpenRegister = {
  registerId: register.register.id,
  register,
  head: { seq: 1287, hash },
  readOnly: null,
  report: { decision: "equal", probe: "present", replayed: 0, recovered: false },
  saved: { kind: "secured", at: null },
  undo: emptyUndoStack,
  conflicts: [],
  lastBackupAt: null,
};

const noAnswers: Facts = {
  info: null,
  check: null,
  twin: null,
  logLines: [],
  registerHash: hash,
  isPersistent: null,
  usedBytes: null,
  browser: "a browser",
};

const twin = {
  head: { seq: 1285, hash },
  name: null,
  snapshots: [],
  logBytes: 12_345_678,
  logBytesSinceSnapshot: 0,
  cutBytes: 0,
  brokenAtSeq: 7,
  lockedBy: null,
};

const textOf = (facts: Facts, words = nl): string => factsAsText(factLists(facts, open, words), facts.logLines);

describe("the diagnosis", () => {
  it("says what is not known rather than nothing, when nobody answers", () => {
    const texts = factLists(noAnswers, open, nl).flatMap(({ facts }) => facts.map(({ text }) => text));
    expect(texts.every((text) => text !== "")).toBe(true);
    expect(texts).toContain("niet bekend");
  });

  it("tells how far the secured copy lags, and where the history is damaged", () => {
    const bad = factLists({ ...noAnswers, twin }, open, nl)
      .flatMap(({ facts }) => facts)
      .filter(({ isBad }) => isBad === true)
      .map(({ text }) => text);
    expect(bad).toEqual(["2 wijzigingen", "bij wijziging 7"]);
  });

  it("writes numbers in the notation of the language", () => {
    expect(textOf({ ...noAnswers, twin })).toContain("12,3 MB");
    expect(textOf({ ...noAnswers, twin }, en)).toContain("12.3 MB");
    expect(textOf(noAnswers)).toContain("wijzigingen: 1.287");
  });

  it("writes a moment as the screens do, by the clock of the register and with its time zone", () => {
    const saved = { kind: "secured", at: "2026-11-30T23:05:00.000Z" } as const;
    const text = factsAsText(factLists(noAnswers, { ...open, saved }, nl), []);
    expect(text).toContain("bewaard (1 december 2026 00:05, Europe/Amsterdam)");
  });

  it("holds nothing of what was recorded", () => {
    const text = textOf({ ...noAnswers, twin });
    for (const party of register.parties.values()) expect(text).not.toContain(party.name);
  });
});
