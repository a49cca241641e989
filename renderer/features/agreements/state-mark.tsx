import { Tick } from "../../components/icon.tsx";
import { Severity } from "../../components/severity.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { type StateFacts, stateInWords } from "./agreement-state-words.ts";

/** A state with its mark: a tick for what is valid, a triangle for what ends soon, a diamond for what ended. */
export function StateMark({ row }: { readonly row: StateFacts }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  return (
    <span className="state">
      {row.state === "ended" ? (
        <Severity level="error" label={words.controls.levels.error} />
      ) : row.isSoon ? (
        <Severity level="warning" label={words.controls.levels.warning} />
      ) : (
        row.state === "valid" && <Tick label={words.record.agreementState.valid} />
      )}
      {stateInWords(row, words, language)}
    </span>
  );
}
