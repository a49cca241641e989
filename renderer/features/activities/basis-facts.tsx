import { aboutLegalBasis, type LibraryLegalBasis } from "../../../src/library/legal-bases.ts";
import type { LegalBasis } from "../../../src/model/legal-basis.ts";
import { LibraryNote } from "../../controls/library-note.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type BasisFactsProps = { readonly basis: LegalBasis; readonly about: string };

/** When a basis of art. 6 can be used, what it asks, and when it cannot. */
export function BasisFacts({ basis, about }: BasisFactsProps) {
  const entry = aboutLegalBasis(basis);
  return entry === null ? null : <BasisNote entry={entry} about={about} />;
}

export type BasisNoteProps = { readonly entry: LibraryLegalBasis; readonly about: string };

/** The same for one entry: a basis, an exception for special data, a statute for a number. */
export function BasisNote({ entry, about }: BasisNoteProps) {
  const own = useWords().activities.document.purposes;
  const language = useSettings((settings) => settings.language);
  const { label, use, needs, notUsable, note } = entry;
  const lines = [
    own.usable(use[language]),
    ...needs.map(({ text }) => own.needs(text[language])),
    ...notUsable.map((text) => own.notUsable(text[language])),
    ...(note === null ? [] : [note[language]]),
  ];
  return <LibraryNote title={own.asks(label[language])} about={about} lines={lines} source={entry} />;
}
