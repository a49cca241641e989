import { Severity } from "../components/severity.tsx";
import { useFindings } from "../store/findings.ts";
import { useWords } from "../store/words.ts";
import { type AlsoAbout, foundElsewhere } from "./findings-about.ts";

const levels = ["error", "warning", "advice"] as const;

export type FindingMarksProps = {
  readonly id: string;
  /** Of whom it shows the findings too; without it what is found elsewhere about the record itself. */
  readonly also?: AlsoAbout | undefined;
};

/** A mark per gravity that a record has, the gravest first: for a row of a list. */
export function FindingMarks({ id, also }: FindingMarksProps) {
  const { controls } = useWords();
  const summary = useFindings((each) => each);
  const counts = summary?.byEntity.get(id);
  const others = foundElsewhere(summary, also ?? { subjects: [id] });
  const shown = levels.filter(
    (level) => (counts?.[level] ?? 0) > 0 || others.some(({ severity }) => severity === level),
  );
  if (shown.length === 0) return null;
  return (
    <span className="sevs">
      {shown.map((level) => (
        <Severity key={level} level={level} label={controls.levels[level]} />
      ))}
    </span>
  );
}
