import { tabbable } from "./panes.ts";

/** An element and what stood on either side of it, to find the way when it is gone. */
interface Step {
  readonly element: Element;
  readonly next: Element | null;
  readonly previous: Element | null;
}

/** Long enough for a panel that closes to give the focus back by itself. */
const afterMs = 60;

/**
 * Sees to it that the focus is always somewhere: where what had it is gone (deleted, undone, left for another screen), it goes to what
 * stood beside it, else to the pane of the screen; what could not hold it for a while (a button that waits) gets it back. Returns the undoing.
 */
export function keepFocus(): () => void {
  let way: ReadonlyArray<Step> = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.closest("[data-pane]") !== null) way = wayUp(target);
  };
  const look = (): void => {
    if (!isLost() || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (isLost()) refuge(way)?.focus();
    }, afterMs);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  document.addEventListener("focusin", remember);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener("focusin", remember);
  };
}

const isLost = (): boolean =>
  (document.activeElement === null || document.activeElement === document.body) &&
  document.querySelector(".veil, .pop") === null;

function wayUp(target: Element): ReadonlyArray<Step> {
  const steps: Step[] = [];
  for (let element: Element | null = target; element !== null && element !== document.body; ) {
    steps.push({ element, next: element.nextElementSibling, previous: element.previousElementSibling });
    element = element.parentElement;
  }
  return steps;
}

/** What to put the focus on; nothing while what had it is there and only waits. */
function refuge(way: ReadonlyArray<Step>): HTMLElement | null {
  const [last] = way;
  if (last?.element.isConnected === true) {
    return last.element.matches(":disabled") ? null : (last.element as HTMLElement);
  }
  const at = way.findIndex(({ element }) => element.isConnected);
  const gone = way[at - 1];
  const pane = way[at]?.element.closest<HTMLElement>("[data-pane]") ?? null;
  const beside = pane === null ? null : (firstIn(gone?.next) ?? lastIn(gone?.previous));
  if (beside !== null) return beside;
  for (const { element } of at < 0 ? [] : way.slice(at)) {
    const found = pane?.contains(element) === true ? firstIn(element) : null;
    if (found !== null) return found;
  }
  return screenPane();
}

const usable = (element: HTMLElement): boolean => element.isConnected && element.offsetParent !== null;

function controlsIn(place: Element | null | undefined): ReadonlyArray<HTMLElement> {
  if (place?.isConnected !== true) return [];
  const own = place instanceof HTMLElement && place.matches(tabbable) ? [place] : [];
  return [...own, ...place.querySelectorAll<HTMLElement>(tabbable)].filter(usable);
}

const firstIn = (place: Element | null | undefined): HTMLElement | null => controlsIn(place)[0] ?? null;
const lastIn = (place: Element | null | undefined): HTMLElement | null => controlsIn(place).at(-1) ?? null;

/** The pane in which one goes on on another screen: its document, where that has something to do, else its list. */
function screenPane(): HTMLElement | null {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane='document'], [data-pane='list']")].filter(
    usable,
  );
  const document_ = panes.find((pane) => pane.dataset.pane === "document");
  const list = panes.find((pane) => pane.dataset.pane === "list");
  if (document_ !== undefined && (list === undefined || firstIn(document_) !== null)) return document_;
  return firstIn(list?.querySelector("[role='grid']")) ?? list ?? null;
}
