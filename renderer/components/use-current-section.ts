import { type RefObject, useEffect, useState } from "react";

/** How far under the top of the window on the document a section counts as the one being read, in px. */
const reach = 96;

/** The section at the top of a scrolling element, for `Contents`; the last one when it is scrolled to its end. */
export function useCurrentSection(scroller: RefObject<HTMLElement | null>, ids: ReadonlyArray<string>): string | null {
  const [current, setCurrent] = useState<string | null>(ids[0] ?? null);
  const key = ids.join(" ");
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const top = element.getBoundingClientRect().top + reach;
      const known = key === "" ? [] : key.split(" ");
      const reached = known.filter(
        (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= top,
      );
      const isAtEnd = element.scrollTop > 0 && element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
      setCurrent((isAtEnd ? known.at(-1) : reached.at(-1)) ?? known[0] ?? null);
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, [scroller, key]);
  return current;
}
