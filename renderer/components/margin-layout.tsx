import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { placeNotes } from "./place-notes.ts";
import { levelClass } from "./severity.tsx";

/** Space between two notes in px. */
const noteGap = 8;

/**
 * A document with a margin strip. Notes are written inside the section that they are about (so that they are read there)
 * and hang at the height of the words with the same anchor; they never overlap, across sections either.
 */
export function MarginLayout({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (frame.current !== null) hangNotes(frame.current);
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let waiting = 0;
    const later = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => hangNotes(element));
    };
    const sizes = new ResizeObserver(later);
    sizes.observe(element);
    const watchSizes = () => {
      for (const part of element.querySelectorAll(".sec, .mnote")) sizes.observe(part);
    };
    watchSizes();
    const changes = new MutationObserver(() => {
      watchSizes();
      later();
    });
    changes.observe(element, { subtree: true, childList: true, characterData: true });
    element.addEventListener("focusin", later);
    return () => {
      cancelAnimationFrame(waiting);
      sizes.disconnect();
      changes.disconnect();
      element.removeEventListener("focusin", later);
    };
  }, []);
  return (
    <div className="docw" ref={frame}>
      {children}
    </div>
  );
}

/** Measures anchors and notes and sets each note's top. Written to the element, not to state: it runs on every resize. */
function hangNotes(frame: HTMLElement): void {
  const notes = [...frame.querySelectorAll<HTMLElement>(".mnote")];
  markSubjects(frame, notes);
  const zero = frame.getBoundingClientRect().top;
  const wanted = notes.map((note, i) => {
    const anchor =
      frame.querySelector(`[data-margin-anchor="${CSS.escape(note.dataset.about ?? "")}"]`) ?? note.parentElement;
    return { id: String(i), at: (anchor?.getBoundingClientRect().top ?? zero) - zero, height: note.offsetHeight };
  });
  const focused = notes.findIndex((note) => note.contains(document.activeElement));
  const tops = placeNotes(wanted, noteGap, focused === -1 ? null : String(focused));
  notes.forEach((note, i) => {
    note.style.top = `${tops.get(String(i)) ?? 0}px`;
  });
  const hanging = notes.some((note) => getComputedStyle(note).position === "absolute");
  const lowest = Math.max(0, ...wanted.map((note) => (tops.get(note.id) ?? 0) + note.height));
  frame.style.minHeight = hanging ? `${lowest + noteGap}px` : "";
}

/** Marks what the notes are about with their level, so that the style can underline it; the gravest note wins. */
function markSubjects(frame: HTMLElement, notes: ReadonlyArray<HTMLElement>): void {
  const levels = new Map<Element, string>();
  for (const note of notes.toReversed()) {
    const level = levelNames.find((name) => note.querySelector(`.note.${name}`) !== null);
    if (level === undefined) continue;
    for (const about of [note.dataset.about ?? "", ...(note.dataset.also ?? "").split(" ")]) {
      const subject = frame.querySelector(`[data-margin-anchor="${CSS.escape(about)}"]`);
      if (subject === null) continue;
      const known = levels.get(subject);
      if (known === undefined || levelNames.indexOf(level) < levelNames.indexOf(known)) levels.set(subject, level);
    }
  }
  for (const marked of frame.querySelectorAll<HTMLElement>("[data-level]")) {
    if (!levels.has(marked)) delete marked.dataset.level;
  }
  for (const [subject, level] of levels) {
    if (subject instanceof HTMLElement && subject.dataset.level !== level) subject.dataset.level = level;
  }
}

/** The style's names of the levels, the gravest first. */
const levelNames: ReadonlyArray<string> = Object.values(levelClass);

export type MarginNoteProps = {
  /** The anchor of an `About` (or any element with `data-margin-anchor`) in this document; without a match it hangs at its section's top. */
  readonly about: string;
  /** Other anchors that the note is about too: it hangs at the first, and all are marked. */
  readonly also?: ReadonlyArray<string> | undefined;
  /** A `Note`. */
  readonly children: ReactNode;
};

/** A place in the margin. Write it as the last thing inside the `Section` it belongs to. */
export function MarginNote({ about, also = [], children }: MarginNoteProps) {
  return (
    <div className="mnote" data-about={about} data-also={also.length === 0 ? undefined : also.join(" ")}>
      {children}
    </div>
  );
}
