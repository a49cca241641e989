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
