import type { WordRun } from "../../../src/statement/published/compare-texts.ts";
import { useWords } from "../../store/words.ts";

/** A text with what went struck through and what came underlined; both are also said to who cannot see it. */
export function WordRuns({ runs }: { readonly runs: ReadonlyArray<WordRun> }) {
  const { runs: own } = useWords().texts;
  return (
    <span className="runs">
      {runs.map(({ kind, text }, n) => {
        const Run = kind === "removed" ? "del" : kind === "added" ? "ins" : "span";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run is nothing but its place and its words
          <Run key={n}>
            {kind !== "same" && <span className="vh">{own[kind]} </span>}
            {text}
            {kind === "removed" && " "}
          </Run>
        );
      })}
    </span>
  );
}
