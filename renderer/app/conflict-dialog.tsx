import type { Json } from "../../src/json/canonical-json.ts";
import { Button } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import { settleConflict } from "../store/field-drafts.ts";
import { type Conflict, useOpen } from "../store/register-store.ts";
import { useWords } from "../store/words.ts";

/** Shows a field that was changed here and elsewhere, with both texts; nothing is lost until one is chosen. */
export function ConflictDialog() {
  const words = useWords();
  const conflicts = useOpen((open) => open.conflicts);
  const [conflict] = conflicts;
  if (conflict === undefined) return null;
  const settle = (): void => void settleConflict(conflict, false);
  const takeMine = (): void => void settleConflict(conflict, true);
  return (
    <Dialog
      title={words.app.conflict.title}
      isOpen
      isDismissable={false}
      onClose={settle}
      closeLabel={words.app.conflict.keepTheirs}
      actions={
        <>
          <Button onPress={settle}>{words.app.conflict.keepTheirs}</Button>
          <Button look="go" onPress={takeMine}>
            {words.app.conflict.takeMine}
          </Button>
        </>
      }
    >
      <Side title={words.app.conflict.theirs} value={conflict.theirs} empty={words.common.notAnswered} />
      <Side title={words.app.conflict.mine} value={conflict.mine} empty={words.common.notAnswered} />
    </Dialog>
  );
}

function Side({
  title,
  value,
  empty,
}: {
  readonly title: string;
  readonly value: Conflict["mine"];
  readonly empty: string;
}) {
  return (
    <section className="block">
      <h3 className="cap">{title}</h3>
      <p className="say">{textOf(value, empty)}</p>
    </section>
  );
}

const textOf = (value: Json, empty: string): string =>
  value === null ? empty : typeof value === "string" ? value : JSON.stringify(value);
