import type { ReactNode } from "react";

export type SheetProps = {
  readonly lang: "nl" | "en";
  /** The organisation's mark and name, and at the right the state and date ("concept, 23 november 2026"). */
  readonly head?: { readonly logo?: ReactNode; readonly organisation: string; readonly state: string } | undefined;
  readonly children: ReactNode;
};

/** A document as it leaves the house, on its paper. */
export function Sheet({ lang, head, children }: SheetProps) {
  return (
    <article className="sheet" lang={lang}>
      {head !== undefined && (
        <div className="org">
          {head.logo}
          <span>{head.organisation}</span>
          <span>{head.state}</span>
        </div>
      )}
      {children}
    </article>
  );
}
