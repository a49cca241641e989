import { Tick } from "../../components/icon.tsx";
import { type Level, Severity } from "../../components/severity.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { type StateFacts, stateInWords } from "./agreement-state-words.ts";

/** A state with its mark: what is found about it (`found`, the gravest), else a triangle for what ends soon and a tick for what is valid without a question left. */
export function StateMark({ row, found }: { readonly row: StateFacts; readonly found?: Level | undefined }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const level = found ?? (row.isSoon ? "warning" : undefined);
  return (
    <span className="state">
      {level !== undefined ? (
        <Severity level={level} label={words.controls.levels[level]} />
      ) : (
        row.isSettled && <Tick label={words.record.agreementState.valid} />
      )}
      {stateInWords(row, words, language)}
    </span>
  );
}
