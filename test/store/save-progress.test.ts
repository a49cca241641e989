import { expect, test } from "vitest";
import type { SaveState } from "../../renderer/store/register-store.ts";
import { followSaving } from "../../renderer/store/save-progress.ts";

function followed() {
  const states: SaveState[] = [];
  const saving = followSaving({ kind: "secured", at: null }, (state) => states.push(state));
  return { saving, last: () => states.at(-1)?.kind };
}

const secured = { kind: "secured", at: "2026-11-25T12:00:00.000Z" } as const;

test("bewaard is not said while somebody types, a commit is written or a line is on its way", () => {
  const { saving, last } = followed();
  saving.typing(1);
  expect(last()).toBe("saving");
  const done = saving.writing();
  saving.typing(0);
  saving.twin(secured); // the answer to an earlier commit
  expect(last()).toBe("saving");
  saving.twin({ kind: "sending" });
  done();
  expect(last()).toBe("saving");
  saving.twin(secured);
  expect(last()).toBe("secured");
});

test("what the database refused stays not-saved, whatever the twin says, until it takes commits again", () => {
  const { saving, last } = followed();
  saving.failed("QuotaExceededError");
  saving.twin(secured);
  expect(last()).toBe("not-saved");
  saving.failed(null);
  expect(last()).toBe("secured");
});

test("what is held up shows while one types on", () => {
  const { saving, last } = followed();
  saving.twin({ kind: "held-up", trouble: { code: "disk-full" } });
  saving.typing(1);
  expect(last()).toBe("not-secured");
});
