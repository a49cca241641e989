import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyUndoStack,
  type GestureStep,
  type UndoStack,
  undoStackOf,
  withStep,
} from "../../src/history/undo-stack.ts";

const step = (seq: number, gesture: string, undoes: string | null = null): GestureStep => ({
  seq,
  gesture,
  undoes,
  label: { code: "activity-edited", names: [gesture] },
});
const names = (stack: UndoStack) => ({
  undo: stack.undo.map(({ gesture }) => gesture),
  redo: stack.redo.map(({ gesture }) => gesture),
});

describe("the stacks of undo and redo", () => {
  it("take commits of one gesture as one thing to undo", () => {
    const stack = undoStackOf([step(1, "a"), step(2, "a"), step(3, "b")]);
    expect(stack.undo.map(({ seqs }) => seqs)).toEqual([[1, 2], [3]]);
  });

  it("put what is undone on redo, and what is redone back on undo", () => {
    const steps = [step(1, "a"), step(2, "b"), step(3, "u", "b")];
    expect(names(undoStackOf(steps))).toEqual({ undo: ["a"], redo: ["u"] });
    expect(names(undoStackOf([...steps, step(4, "r", "u")]))).toEqual({ undo: ["a", "r"], redo: [] });
    expect(names(undoStackOf([...steps, step(4, "r", "u"), step(5, "v", "r")]))).toEqual({ undo: ["a"], redo: ["v"] });
  });

  it("keep the label of what was done first, through undo and redo", () => {
    const stack = undoStackOf([step(1, "a"), step(2, "u", "a"), step(3, "r", "u")]);
    expect(stack.undo[0]?.label.names).toEqual(["a"]);
  });

  it("forget what could be redone when something new is done", () => {
    expect(names(undoStackOf([step(1, "a"), step(2, "u", "a"), step(3, "c")]))).toEqual({ undo: ["c"], redo: [] });
  });

  it("agree with a plain model of two stacks over any sequence of acts", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("do", "undo", "redo"), { maxLength: 40 }), (acts) => {
        let stack = emptyUndoStack;
        const undo: string[] = [];
        const redo: string[] = [];
        acts.forEach((act, index) => {
          const seq = index + 1;
          const gesture = `g${seq}`;
          if (act === "do") {
            stack = withStep(stack, step(seq, gesture));
            undo.push(gesture);
            redo.length = 0;
          } else {
            const [from, to] = act === "undo" ? [undo, redo] : [redo, undo];
            const taken = from.pop();
            if (taken === undefined) return;
            stack = withStep(stack, step(seq, gesture, taken));
            to.push(gesture);
          }
        });
        expect(names(stack)).toEqual({ undo, redo });
      }),
    );
  });
});
