import { useState } from "react";
import { Button } from "../components/button.tsx";
import { type Pair, Pairs } from "../components/section.tsx";
import { useWords } from "../store/words.ts";

export type FoldedPair = Pair & {
  /** Whether there is an answer to show; what is open stays folded away until one asks for it. */
  readonly isAnswered: boolean;
};

export type FoldedPairsProps = {
  readonly pairs: ReadonlyArray<FoldedPair>;
  /** What the fields are about, for the reader: "Meer velden, Postduif". */
  readonly about: string;
  readonly hasWideTerms?: boolean | undefined;
};

/** Names and values of which only the answered ones show; one act shows them all. A document then reads as what it says. */
export function FoldedPairs({ pairs, about, hasWideTerms = false }: FoldedPairsProps) {
  const { editing } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  // What was shown stays: a field that somebody empties may not vanish under the cursor.
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const keyOf = ({ key, term }: FoldedPair): string => key ?? term;
  const isFresh = (pair: FoldedPair): boolean => pair.isAnswered && !seen.has(keyOf(pair));
  if (pairs.some(isFresh)) setSeen(new Set([...seen, ...pairs.filter(isFresh).map(keyOf)]));
  const shown = showsAll ? pairs : pairs.filter((pair) => pair.isAnswered || seen.has(keyOf(pair)));
  const fold = (): void => {
    setSeen(new Set());
    setShowsAll(!showsAll);
  };
  const act = showsAll ? editing.fewer : editing.more;
  const canFold = pairs.some((pair) => !pair.isAnswered);
  return (
    <>
      {shown.length > 0 && <Pairs pairs={shown} hasWideTerms={hasWideTerms} />}
      {canFold && (
        <Button look="bare" isLow className="fold" label={`${act}, ${about}`} onPress={fold}>
          {act}
        </Button>
      )}
    </>
  );
}
