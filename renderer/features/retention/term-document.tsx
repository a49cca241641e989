import { certaintyOf } from "../../../src/library/provenance.ts";
import { libraryRetentionTerm } from "../../../src/library/retention-terms.ts";
import type { RetentionTerm } from "../../../src/model/retention-term.ts";
import { RecordDocument } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { useWords } from "../../store/words.ts";
import { AfterTerm } from "./after-term.tsx";
import { PhaseList } from "./phase-list.tsx";
import { TermUses } from "./term-uses.tsx";
import { TermWhole } from "./term-whole.tsx";

export type TermDocumentProps = {
  readonly term: RetentionTerm;
  readonly field: string | null;
  readonly onShowList: () => void;
};

/** A retention term as a document: its sentence with an example, step by step, what comes after, and where it holds. */
export function TermDocument({ term, field, onShowList }: TermDocumentProps) {
  const words = useWords();
  const own = words.terms;
  const source = term.libraryId === null ? null : libraryRetentionTerm(term.libraryId);
  return (
    <RecordDocument
      kind="retention-term"
      id={term.id}
      field={field}
      nameLabel={own.name}
      meta={source === null ? undefined : own.library(source.source.ref, own.certainty[certaintyOf(source)])}
      onShowList={onShowList}
      sections={[
        { id: "term-whole", title: own.sentence.title, keys: ["name"], content: <TermWhole term={term} /> },
        { id: "term-phases", title: own.phases.title, keys: ["phases"], content: <PhaseList term={term} /> },
        {
          id: "term-after",
          title: own.end.title,
          keys: ["endAction", "exception", "legalHold"],
          content: <AfterTerm term={term} />,
        },
        {
          id: "term-uses",
          title: own.usedBy.title,
          keys: [],
          takesRest: true,
          content: <TermUses term={term} />,
        },
        {
          id: "term-rest",
          title: words.fields.rest,
          short: words.fields.restShort,
          keys: restKeys,
          content: <RecordRest kind="retention-term" record={term} />,
        },
      ]}
    />
  );
}
