import { expect, test } from "vitest";
import { saveFile } from "../../renderer/store/save-file.ts";
import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";

const file = { kind: "register", suggestedName: "a.verantwoord", bytes: new Uint8Array([1]), handle: "h1" } as const;
const savedFile = { handle: "h2", name: "b.verantwoord", shownPath: "/tmp/b.verantwoord", sizeBytes: 1, sha256: "0" };

/** A desktop host that answers `file.save` with this, and what it was asked. */
function desktop(answer: unknown): { readonly door: Door; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const door: Door = async (verb, request) => {
    if (verb === "host.info") return { ok: true, value: { can: { dialogs: true } } } as never;
    asked.push(request);
    return answer as never;
  };
  return { door, asked };
}

test("with dialogs the host saves, under the handle that was given", async () => {
  const { door, asked } = desktop({ ok: true, value: { file: savedFile } });
  expect(await saveFile(door, file)).toEqual({
    ok: true,
    value: { name: "b.verantwoord", shownPath: "/tmp/b.verantwoord", handle: "h2" },
  });
  expect(asked).toEqual([file]);
});

test("a file that changed since is told, not written over", async () => {
  const error: BridgeError = { code: "file-changed-since" };
  expect(await saveFile(desktop({ ok: false, error }).door, file)).toEqual({ ok: false, error });
});

test("a host that is gone is told before anything is written", async () => {
  const door: Door = async () => ({ ok: false, error: { code: "unreachable" } });
  expect(await saveFile(door, file)).toEqual({ ok: false, error: { code: "unreachable" } });
});
