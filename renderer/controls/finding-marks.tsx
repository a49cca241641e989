import { Severity } from "../components/severity.tsx";
import { useFindings } from "../store/findings.ts";
import { useWords } from "../store/words.ts";

const levels = ["error", "warning", "advice"] as const;

/** A mark per gravity that an entity has, the gravest first: for a row of a list. */
export function FindingMarks({ id }: { readonly id: string }) {
  const { controls } = useWords();
  const counts = useFindings((summary) => summary?.byEntity.get(id));
  if (counts === undefined) return null;
  return (
    <span className="sevs">
      {levels.map(
        (level) => counts[level] > 0 && <Severity key={level} level={level} label={controls.levels[level]} />,
      )}
    </span>
  );
}
