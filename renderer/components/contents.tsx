import type { ReactNode } from "react";

export type ContentsItem = {
  /** Id of the `Section`. */
  readonly id: string;
  readonly title: string;
  /** What asks attention there: `Severity` marks. */
  readonly mark?: ReactNode;
};

export type ContentsProps = {
  readonly label: string;
  readonly items: ReadonlyArray<ContentsItem>;
  /** From `useCurrentSection`. */
  readonly currentId: string | null;
  /** After going there, for the address. */
  readonly onGo?: ((id: string) => void) | undefined;
};

/** The small table of contents above a document: goes to a section and to its first field. */
export function Contents({ label, items, currentId, onGo }: ContentsProps) {
  return (
    <nav className="toc" aria-label={label}>
      {items.map((item, i) => (
        <a
          key={item.id}
          href={`#${item.id}`}
          aria-current={item.id === currentId ? "true" : undefined}
          onClick={(event) => {
            event.preventDefault();
            showSection(item.id);
            onGo?.(item.id);
          }}
        >
          {i + 1} {item.title} {item.mark}
        </a>
      ))}
    </nav>
  );
}

/** Scrolls a section to the top and puts the focus on its first control. */
export function showSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: "start" });
  section?.querySelector<HTMLElement>("input, textarea, button, [tabindex='0']")?.focus({ preventScroll: true });
}
