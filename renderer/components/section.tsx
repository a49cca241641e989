import { type ReactNode, useId } from "react";

export type SectionProps = {
  /** Target of the table of contents (`#doelen`). */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** At the right of the heading: a quiet act or a fact. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** `MarginNote`s about this section. */
  readonly notes?: ReactNode;
};

/** A numbered part of a document; while one writes in it, an accent bar stands at its left. */
export function Section({ id, number, title, aside, children, notes }: SectionProps) {
  const headingId = useId();
  return (
    <section className="sec" id={id} aria-labelledby={headingId}>
      <div className="in">
        <h2 id={headingId}>
          <i>{number}</i>
          {title}
          {aside !== undefined && <span className="push">{aside}</span>}
        </h2>
        <div>{children}</div>
      </div>
      {notes}
    </section>
  );
}

export type Pair = { readonly term: string; readonly key?: string; readonly value: ReactNode };

/** Names and values in two columns (a description list). */
export function Pairs({
  pairs,
  hasWideTerms = false,
}: {
  readonly pairs: ReadonlyArray<Pair>;
  readonly hasWideTerms?: boolean;
}) {
  return (
    <dl className={hasWideTerms ? "pairs wide-terms" : "pairs"}>
      {pairs.map((pair) => (
        <div key={pair.key ?? pair.term}>
          <dt>{pair.term}</dt>
          <dd>{pair.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type ContentsItem = { readonly id: string; readonly title: string; readonly mark?: ReactNode };

/** The small table of contents above a document: links to its sections, with what asks attention there. */
export function Contents({
  label,
  items,
  currentId,
}: {
  readonly label: string;
  readonly items: ReadonlyArray<ContentsItem>;
  readonly currentId: string | null;
}) {
  return (
    <nav className="toc" aria-label={label}>
      {items.map((item, i) => (
        <a
          key={item.id}
          href={`#${item.id}`}
          aria-current={item.id === currentId || undefined}
          onClick={(event) => {
            event.preventDefault();
            const section = document.getElementById(item.id);
            section?.scrollIntoView({ block: "start" });
            section
              ?.querySelector<HTMLElement>("input, textarea, button, [tabindex='0']")
              ?.focus({ preventScroll: true });
          }}
        >
          {i + 1} {item.title} {item.mark}
        </a>
      ))}
    </nav>
  );
}
