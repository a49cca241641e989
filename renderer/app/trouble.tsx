import { Button } from "../components/button.tsx";
import { DeskSheet } from "../components/desk-sheet.tsx";
import type { OpenError } from "../storage/open-register.ts";
import { useWords } from "../store/words.ts";

export type TroubleProps = {
  readonly error: OpenError;
  readonly onRetry: () => void;
  readonly onStart: () => void;
  /** Clears the browser's storage and builds the register anew from its twin. */
  readonly onClear: () => void;
};

/** Says why nothing is open: what happened, that nothing is lost, and what to do. */
export function Trouble({ error, onRetry, onStart, onClear }: TroubleProps) {
  const { app: words, saving } = useWords();
  return (
    <DeskSheet over={words.productName} title={words.trouble.title} lead={troubleText(error, words.trouble)}>
      <p className="soft">{words.trouble.nothingLost}</p>
      <p className="acts">
        {error.code === "database-stuck" && (
          <Button look="go" onPress={onClear}>
            {saving.clearAndRestore}
          </Button>
        )}
        <Button look={error.code === "database-stuck" ? undefined : "go"} onPress={onRetry}>
          {words.trouble.retry}
        </Button>
        <Button onPress={onStart}>{words.trouble.toStart}</Button>
      </p>
    </DeskSheet>
  );
}

function troubleText(error: OpenError, words: ReturnType<typeof useWords>["app"]["trouble"]): string {
  switch (error.code) {
    case "unreachable":
    case "not-admitted":
    case "database-newer":
    case "newer-version":
    case "database-stuck":
    case "history-unreadable":
    case "nothing-there":
    case "folder-vanished":
    case "disk-full":
    case "read-only":
      return words[error.code];
    default:
      return words.other(error.code);
  }
}
