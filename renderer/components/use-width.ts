import { type RefObject, useEffect, useState } from "react";

/** The width of an element in px as it is now; `before` until it is measured. */
export function useWidth(element: RefObject<Element | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? before));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, before]);
  return width;
}
