import { enumerate } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useWords } from "../../store/words.ts";

export type SharedTermDialogProps = {
  readonly name: string;
  /** How many groups of data have the term. */
  readonly places: number;
  readonly others: ReadonlyArray<string>;
  readonly onEverywhere: () => void;
  readonly onHere: () => void;
  readonly onClose: () => void;
};

const shown = 5;

/** Asks whether a change of a shared term holds everywhere or only here: the one question that undo cannot answer. */
export function SharedTermDialog(props: SharedTermDialogProps) {
  const words = useWords();
  const { shared } = words.editing.term;
  const names = props.others.slice(0, shown);
  const rest = props.others.length - names.length;
  const listed = enumerate(rest > 0 ? [...names, words.activities.bulk.more(rest)] : names, words.common);
  return (
    <Dialog
      title={shared.title}
      isOpen
      onClose={props.onClose}
      closeLabel={words.controls.close}
      actions={
        <>
          <Button onPress={props.onHere}>{shared.here}</Button>
          <Button look="go" autoFocus onPress={props.onEverywhere}>
            {shared.everywhere}
          </Button>
        </>
      }
    >
      <p>{shared.lead(props.name, props.places)}</p>
      {names.length > 0 && <p className="small quiet">{shared.everywhereDetail(listed)}</p>}
      <p className="small quiet">{shared.hereDetail}</p>
    </Dialog>
  );
}
