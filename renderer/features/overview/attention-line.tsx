import { Severity as SeverityMark } from "../../components/severity.tsx";
import { goToField, hrefOfField } from "../../store/navigation.ts";
import { useWords } from "../../store/words.ts";
import type { AttentionRow } from "./attention-rows.ts";
import { FindingActs } from "./finding-acts.tsx";

export type AttentionLineProps = {
  readonly row: AttentionRow;
  /** Under the heading of its rule: what is the matter is said there. */
  readonly isInGroup?: boolean | undefined;
};

/** A finding that leads to its field, with what one can do about it here. */
export function AttentionLine({ row, isInGroup = false }: AttentionLineProps) {
  const words = useWords();
  const inConcept = row.isConcept ? words.overview.attention.concept : "";
  const where = row.isConcept ? `${row.where}, ${inConcept}` : row.where;
  const named = row.about ?? (row.where === "" ? row.title : row.where);
  return (
    <div className="row">
      {isInGroup ? <span /> : <SeverityMark level={row.severity} label={words.controls.levels[row.severity]} />}
      <a
        data-finding=""
        href={hrefOfField(row.ref)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          goToField(row.ref);
        }}
      >
        {isInGroup ? (
          named
        ) : (
          <>
            {row.title}
            {row.about !== null && (
              <>
                : <b>{row.about}</b>
              </>
            )}
          </>
        )}
      </a>
      <span className="where">{isInGroup && row.about === null ? inConcept : where}</span>
      <span className="art">{isInGroup ? "" : row.article}</span>
      <FindingActs finding={row.finding} name={isInGroup ? named : row.title} />
    </div>
  );
}
