import { useEffect, useRef } from "react";
import type { GridWords } from "./grid-column.ts";
import { announce } from "./live-region.tsx";

/** A rest after which a count is said, in ms: not after every letter of a filter. */
const rest = 500;

/** Says how many rows a filter leaves and how many are chosen, when either changes. */
export function useGridAnnouncements(rowCount: number, selectedCount: number, words: GridWords): void {
  useAnnouncedCount(rowCount, words.rows);
  useAnnouncedCount(selectedCount, words.selected);
}

function useAnnouncedCount(count: number, say: (count: number) => string): void {
  const last = useRef(count);
  const latestSay = useRef(say);
  latestSay.current = say;
  useEffect(() => {
    if (last.current === count) return;
    const timer = setTimeout(() => {
      last.current = count;
      announce(latestSay.current(count));
    }, rest);
    return () => clearTimeout(timer);
  }, [count]);
}
