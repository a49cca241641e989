import { describe, expect, test } from "vitest";
import { frameKey, type KeyPlace, type KeyPress, keyCaps, keyMap } from "../../../renderer/components/frame/key-map.ts";
import { paneAfter } from "../../../renderer/components/frame/panes.ts";
import { enFrame } from "../../../src/words/en/frame.ts";
import { nlFrame } from "../../../src/words/nl/frame.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const reading: KeyPlace = { isTyping: false, hasDraft: false, allowsSingleKeys: true };

describe("frameKey", () => {
  test("keys with Ctrl or Cmd work everywhere, also while typing", () => {
    expect(frameKey(press("k", { ctrlKey: true }), { ...reading, isTyping: true })).toBe("find");
    expect(frameKey(press("k", { metaKey: true }), reading)).toBe("find");
    expect(frameKey(press("Enter", { ctrlKey: true }), { ...reading, isTyping: true })).toBe("next-finding");
  });
  test("single keys are text while one types, and can be switched off", () => {
    for (const key of ["n", "/", "?"]) {
      expect(frameKey(press(key), reading)).not.toBeNull();
      expect(frameKey(press(key), { ...reading, isTyping: true })).toBeNull();
      expect(frameKey(press(key), { ...reading, allowsSingleKeys: false })).toBeNull();
    }
  });
  test("the question mark is found whichever keys it takes on the keyboard", () => {
    expect(frameKey(press("?", { shiftKey: true }), reading)).toBe("keys");
  });
  test("undo and redo differ by Shift, and belong to a field that holds uncommitted text", () => {
    expect(frameKey(press("z", { ctrlKey: true }), reading)).toBe("undo");
    expect(frameKey(press("Z", { ctrlKey: true, shiftKey: true }), reading)).toBe("redo");
    expect(frameKey(press("z", { ctrlKey: true }), { ...reading, isTyping: true, hasDraft: true })).toBeNull();
    expect(frameKey(press("z", { ctrlKey: true }), { ...reading, isTyping: true })).toBe("undo");
  });
  test("F6 goes forward, with Shift back", () => {
    expect(frameKey(press("F6"), reading)).toBe("next-pane");
    expect(frameKey(press("F6", { shiftKey: true }), reading)).toBe("previous-pane");
  });
  test("keys of lists and fields are theirs", () => {
    for (const key of ["j", "k", " ", "Enter", "ArrowDown", "a"]) expect(frameKey(press(key), reading)).toBeNull();
  });
});

test("no two bindings of the frame ask for the same keys", () => {
  const asked = keyMap
    .filter((binding) => binding.isLocal !== true)
    .flatMap((binding) => binding.keys.map((key) => [binding.mod, binding.alt, binding.shift, key].join()));
  expect(new Set(asked).size).toBe(asked.length);
});

test("every binding has its words in both languages, and shows what stands on the keyboard", () => {
  for (const { keys } of [nlFrame, enFrame]) {
    for (const binding of keyMap) {
      expect(keys.acts[binding.id]).not.toBe("");
      expect(keyCaps(binding, keys.names)).toHaveLength(binding.keys.length);
    }
  }
  const redo = keyMap.find((binding) => binding.id === "redo");
  expect(redo && keyCaps(redo, nlFrame.keys.names)).toEqual(["Ctrl Shift Z"]);
});

test("F6 goes round the panes, and enters from outside at the near end", () => {
  expect(paneAfter(0, 3, 1)).toBe(1);
  expect(paneAfter(2, 3, 1)).toBe(0);
  expect(paneAfter(0, 3, -1)).toBe(2);
  expect(paneAfter(-1, 3, 1)).toBe(0);
  expect(paneAfter(-1, 3, -1)).toBe(2);
  expect(paneAfter(-1, 0, 1)).toBe(-1);
});
