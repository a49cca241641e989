import { type RefObject, useLayoutEffect, useRef } from "react";

/** Where the one tab stop of a grid is: a row (cell -1), a cell of it, or a header cell. */
export type GridFocus = { readonly zone: "head" | "body"; readonly id: string | null; readonly cell: number };

export type GridFocusKeeper = {
  /** The element with the tab stop takes the focus after the next drawing. */
  readonly ask: () => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: { readonly relatedTarget: EventTarget | null }) => void;
  readonly hasFocus: () => boolean;
};

/**
 * Moves the real focus to the active element after drawing, without scrolling (the window has been moved already), and
 * gives it back when the row that had it was removed: React reports no blur for a removed element.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>, focus: GridFocus): GridFocusKeeper {
  const asked = useRef(false);
  const within = useRef(false);
  useLayoutEffect(() => {
    const isLost = within.current && document.activeElement === document.body;
    if (!asked.current && !isLost) return;
    asked.current = false;
    grid.current?.querySelector<HTMLElement>(selectorOf(focus))?.focus({ preventScroll: true });
  });
  return {
    ask: () => {
      asked.current = true;
    },
    onFocus: () => {
      within.current = true;
    },
    onBlur: ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || grid.current?.contains(relatedTarget) !== true) within.current = false;
    },
    hasFocus: () => within.current,
  };
}

function selectorOf({ zone, id, cell }: GridFocus): string {
  if (zone === "head") return `[data-head="${cell}"]`;
  const row = `[data-row="${CSS.escape(id ?? "")}"]`;
  return cell === -1 ? row : `${row} [data-cell="${cell}"]`;
}
