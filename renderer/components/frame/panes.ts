/** Index of the pane that F6 goes to: the next one round; from none (-1) the first, backwards the last. */
export function paneAfter(current: number, count: number, by: 1 | -1): number {
  if (count === 0) return -1;
  if (current === -1) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}

const lastFocused = new WeakMap<Element, HTMLElement>();
export const tabbable =
  "[tabindex='0'], a[href], button:not([disabled], [tabindex='-1']), input:not([disabled], [tabindex='-1']), textarea:not([disabled])";

/** Remembers where the focus is in each pane (`[data-pane]`), so that F6 comes back to it. Returns the undoing. */
export function rememberPaneFocus(): () => void {
  const remember = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const pane = event.target.closest("[data-pane]");
    if (pane !== null) lastFocused.set(pane, event.target);
  };
  document.addEventListener("focusin", remember);
  return () => document.removeEventListener("focusin", remember);
}

/** Puts the focus on the document, when it has come and what closes meanwhile has given its focus back. */
export function focusDocumentSoon(): void {
  setTimeout(() => document.querySelector<HTMLElement>("[data-pane='document']")?.focus(), 100);
}

/** Moves the focus to the next pane on screen: to where it last was there, else to its first control, else to the pane. */
export function focusPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter((pane) => pane.offsetParent !== null);
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[paneAfter(current, panes.length, by)];
  if (pane === undefined) return;
  const last = lastFocused.get(pane);
  const target =
    last !== undefined && pane.contains(last) && last.offsetParent !== null
      ? last
      : pane.querySelector<HTMLElement>(tabbable);
  (target ?? pane).focus();
}
