import { Button } from "../components/button.tsx";
import { DeskSheet } from "../components/desk-sheet.tsx";
import { useWords } from "../store/words.ts";

/** What stands in place of a screen that failed by a mistake of ours. */
export function BrokenScreen({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords().app;
  return (
    <DeskSheet over={words.productName} title={words.broken.title} lead={words.broken.lead}>
      <p className="acts">
        <Button look="go" onPress={onRetry}>
          {words.trouble.retry}
        </Button>
      </p>
    </DeskSheet>
  );
}
