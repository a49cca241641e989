import {
  createContext,
  type FocusEvent,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { Button } from "../button.tsx";
import { classNames } from "../class-names.ts";

/** Below this width the list folds away while one writes. */
const narrow = "(max-width: 1279px)";

const ListFolding = createContext<{ readonly isFolded: boolean; readonly unfold: () => void }>({
  isFolded: false,
  unfold: () => undefined,
});

export type ThreePaneProps = {
  readonly listLabel: string;
  /** Head, search, filters and the grid; stands in a `.pane`. */
  readonly list: ReactNode;
  readonly documentLabel: string;
  /** The open document, or what stands there without one. */
  readonly document: ReactNode;
  /** Wider list, for a table of some columns. */
  readonly hasWideList?: boolean | undefined;
  /** Another document folds the list out again when it was only folded for writing. */
  readonly documentId: string | null;
  /** The list takes the room while nothing is open. Without rows the document tells how to begin, and keeps it. */
  readonly hasRows?: boolean | undefined;
};

/** List and document beside the navigation, as in a mail program. On a narrow window the list folds away when the focus goes to a field of the document. */
export function ThreePane({
  listLabel,
  list,
  documentLabel,
  document: content,
  hasWideList = false,
  documentId,
  hasRows = false,
}: ThreePaneProps) {
  const isNarrow = useSyncExternalStore(watchWidth, () => window.matchMedia(narrow).matches);
  const [isWriting, setWriting] = useState(false);
  useEffect(() => {
    if (documentId === null) setWriting(false);
  }, [documentId]);
  const isFolded = isNarrow && isWriting && documentId !== null;
  const folding = useMemo(() => ({ isFolded, unfold: () => setWriting(false) }), [isFolded]);
  const focusIn = (event: FocusEvent) => {
    if (event.target.matches("input:not([type='checkbox'], [type='radio']), textarea")) setWriting(true);
  };
  return (
    <ListFolding.Provider value={folding}>
      <main
        className={classNames(
          "main three",
          hasWideList && "wide-list",
          isFolded && "document-only",
          hasRows && documentId === null && "nothing-open",
        )}
      >
        <section
          className="pane"
          aria-label={listLabel}
          data-pane="list"
          tabIndex={-1}
          onFocus={() => setWriting(false)}
        >
          {list}
        </section>
        <article className="doc" aria-label={documentLabel} data-pane="document" tabIndex={-1} onFocus={focusIn}>
          {content}
        </article>
      </main>
    </ListFolding.Provider>
  );
}

export type ToListButtonProps = {
  /** "Lijst" */
  readonly text: string;
  /** Focuses the list, after it has come back. */
  readonly onShown: () => void;
};

/** "‹ Lijst" at the head of the document; only there while the list is folded away. */
export function ToListButton({ text, onShown }: ToListButtonProps) {
  const { isFolded, unfold } = useContext(ListFolding);
  if (!isFolded) return null;
  return (
    <Button
      look="bare"
      isLow
      className="tolist"
      onPress={() => {
        unfold();
        requestAnimationFrame(onShown);
      }}
    >
      <span aria-hidden="true">‹</span>
      {text}
    </Button>
  );
}

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
