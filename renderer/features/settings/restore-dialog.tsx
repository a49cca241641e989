import { useEffect, useState } from "react";
import type { BackupEntry } from "../../../src/bridge/shapes.ts";
import { capitalize } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { momentInWords } from "../../components/moment-in-words.ts";
import type { OtherVersion } from "../../store/other-version.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { previewBackup, restoreBackup } from "./backups.ts";
import { countChanges, type KindChange } from "./count-changes.ts";

type Reading =
  | { readonly kind: "reading" | "restoring" }
  | { readonly kind: "read"; readonly preview: OtherVersion }
  | { readonly kind: "trouble"; readonly code: string };

export type RestoreDialogProps = { readonly entry: BackupEntry; readonly onClose: () => void };

/** Shows what putting a backup back would change, before it does; undo takes it back. */
export function RestoreDialog({ entry, onClose }: RestoreDialogProps) {
  const words = useWords();
  const own = words.settings.backups;
  const language = useSettings((settings) => settings.language);
  const timeZone = useRegister((register) => register.register.timeZone);
  const when = momentInWords(entry.madeAt, timeZone, language);
  const [state, setState] = useState<Reading>({ kind: "reading" });
  useEffect(() => {
    let isCurrent = true;
    void previewBackup(entry.backupId).then((read) => {
      if (isCurrent) setState(read.ok ? { kind: "read", preview: read.value } : { kind: "trouble", code: read.error });
    });
    return () => {
      isCurrent = false;
    };
  }, [entry.backupId]);
  const restore = async (preview: OtherVersion): Promise<void> => {
    setState({ kind: "restoring" });
    const done = await restoreBackup(preview, when);
    if (done.ok) onClose();
    else setState({ kind: "trouble", code: done.error });
  };
  const preview = state.kind === "read" && state.preview.changes.length > 0 ? state.preview : null;
  return (
    <Dialog
      title={own.preview.title(when)}
      isOpen
      isWide
      onClose={onClose}
      closeLabel={words.controls.close}
      actions={
        <>
          <Button onPress={onClose}>{own.preview.keep}</Button>
          {preview !== null && (
            <Button look="go" onPress={() => void restore(preview)}>
              {own.preview.take}
            </Button>
          )}
        </>
      }
    >
      <Body state={state} />
    </Dialog>
  );
}

function Body({ state }: { readonly state: Reading }) {
  const own = useWords().settings.backups;
  switch (state.kind) {
    case "reading":
    case "restoring":
      return <p role="status">{own.preview.reading}</p>;
    case "trouble":
      return <p role="alert">{own.trouble[state.code] ?? own.trouble.other}</p>;
    case "read":
      return state.preview.changes.length === 0 ? (
        <p>{own.preview.same}</p>
      ) : (
        <>
          <p>{own.preview.text}</p>
          <ChangeTable changes={countChanges(state.preview.changes)} />
        </>
      );
    default:
      return state satisfies never;
  }
}

function ChangeTable({ changes }: { readonly changes: ReadonlyArray<KindChange> }) {
  const words = useWords();
  const own = words.settings.backups.preview;
  return (
    <table className="tbl settable">
      <thead>
        <tr>
          <th scope="col">{own.columns.kind}</th>
          <th scope="col">{own.columns.change}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.kind}>
            <th scope="row">{capitalize(words.app.labels.kinds[change.kind])}</th>
            <td>
              {[
                change.comesBack > 0 ? own.comesBack(change.comesBack) : null,
                change.goes > 0 ? own.goes(change.goes) : null,
                change.changes > 0 ? own.changes(change.changes) : null,
              ]
                .filter((part) => part !== null)
                .join(", ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
