import { type Commit, type CommitLabel, raisedLabel } from "./commit.ts";

/** What undo and redo need to know of a commit. */
export interface GestureStep {
  readonly seq: number;
  readonly gesture: string;
  readonly undoes: string | null;
  readonly label: CommitLabel;
}

/** One gesture that can be taken back, with the commits it is made of. */
export interface Gesture {
  readonly gesture: string;
  readonly seqs: ReadonlyArray<number>;
  readonly label: CommitLabel;
}

/** Both stacks, the next to be taken last. */
export interface UndoStack {
  readonly undo: ReadonlyArray<Gesture>;
  readonly redo: ReadonlyArray<Gesture>;
}

export const emptyUndoStack: UndoStack = { undo: [], redo: [] };

export const gestureStep = ({ header, body }: Commit): GestureStep => ({
  seq: header.seq,
  gesture: body.what.gesture,
  undoes: body.what.undoes,
  label: body.what.label,
});

/**
 * The stacks after one more commit. History only grows: undo is a commit that `undoes` a gesture, redo one that undoes that
 * undo, so that both stand in the log and survive a restart. A new gesture forgets what could be redone; what lies
 * before a change of form cannot be taken back.
 */
export function withStep(stack: UndoStack, step: GestureStep): UndoStack {
  if (step.label.code === raisedLabel) return emptyUndoStack;
  if (step.undoes === null) {
    return { undo: extended(stack.undo, step), redo: [] };
  }
  const taken = stack.undo.find(({ gesture }) => gesture === step.undoes);
  if (taken !== undefined) {
    return { undo: stack.undo.filter((gesture) => gesture !== taken), redo: extended(stack.redo, step, taken.label) };
  }
  const remade = stack.redo.find(({ gesture }) => gesture === step.undoes);
  if (remade !== undefined) {
    return { undo: extended(stack.undo, step, remade.label), redo: stack.redo.filter((gesture) => gesture !== remade) };
  }
  return stack;
}

/** The stacks without a gesture of which nothing stands any more, so that there is nothing of it to take back. */
export const withoutGesture = ({ undo, redo }: UndoStack, gone: string): UndoStack => ({
  undo: undo.filter(({ gesture }) => gesture !== gone),
  redo: redo.filter(({ gesture }) => gesture !== gone),
});

/** The stacks after a history, oldest commit first. */
export const undoStackOf = (steps: Iterable<GestureStep>): UndoStack => {
  let stack = emptyUndoStack;
  for (const step of steps) stack = withStep(stack, step);
  return stack;
};

function extended(
  gestures: ReadonlyArray<Gesture>,
  { seq, gesture, label: own }: GestureStep,
  label: CommitLabel = own,
): ReadonlyArray<Gesture> {
  const last = gestures.at(-1);
  return last?.gesture === gesture
    ? [...gestures.slice(0, -1), { ...last, seqs: [...last.seqs, seq] }]
    : [...gestures, { gesture, seqs: [seq], label }];
}
