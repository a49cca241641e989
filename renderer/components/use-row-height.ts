import { useSyncExternalStore } from "react";

/** Height of a row in px as the style has it now (`--row`: 32, or 28 when compact). */
export function useRowHeight(): number {
  return useSyncExternalStore(watchDensity, rowHeight);
}

function rowHeight(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--row")) || 32;
}

function watchDensity(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-density"] });
  return () => observer.disconnect();
}
