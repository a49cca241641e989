import { Button } from "../components/button.tsx";
import { useWords } from "../store/words.ts";

export type NoneAnswerProps = {
  /** null = not answered, [] = answered: none. */
  readonly list: ReadonlyArray<unknown> | null;
  /** The act that answers "none": "Niemand krijgt de gegevens". */
  readonly act: string;
  /** What stands there once it is answered: "Niemand krijgt deze gegevens." */
  readonly answer: string;
  readonly onNone: () => void;
  readonly onReopen: () => void;
  /** It is the answer of a whole section, so it reads as the document's own text. */
  readonly isWhole?: boolean | undefined;
};

/** "None" as an answer of its own, by one act, and open again by another. Nothing shows while the list holds something. */
export function NoneAnswer({ list, act, answer, onNone, onReopen, isWhole = false }: NoneAnswerProps) {
  const { editing } = useWords();
  if (list === null) {
    return (
      <p className="noneact">
        <Button look="bare" isLow onPress={onNone}>
          {act}
        </Button>
      </p>
    );
  }
  if (list.length > 0) return null;
  return (
    <p className={isWhole ? "say noneact" : "noneact"}>
      {answer}{" "}
      <Button look="bare" isLow onPress={onReopen}>
        {editing.reopen}
      </Button>
    </p>
  );
}
