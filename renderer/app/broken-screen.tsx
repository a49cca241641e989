import { Button } from "../components/button.tsx";
import { DeskSheet } from "../components/desk-sheet.tsx";
import { useWords } from "../store/words.ts";
import { EmptyFrame } from "./empty-frame.tsx";

/** What stands there when a screen failed by a mistake of ours. */
export function BrokenScreen({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords().app;
  return (
    <EmptyFrame>
      <DeskSheet over={words.productName} title={words.broken.title} lead={words.broken.lead}>
        <p className="acts">
          <Button look="go" onPress={onRetry}>
            {words.trouble.retry}
          </Button>
        </p>
      </DeskSheet>
    </EmptyFrame>
  );
}
