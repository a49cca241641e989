import { useCallback, useEffect, useState } from "react";
import type { BackupEntry } from "../../../src/bridge/shapes.ts";
import { Button } from "../../components/button.tsx";
import { momentInWords } from "../../components/moment-in-words.ts";
import { currentSession } from "../../store/current-session.ts";
import { useOpen, useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { BackupTable } from "./backup-table.tsx";
import { type Backups, changeSecondFolder, readBackups, verifyBackup } from "./backups.ts";
import { RestoreDialog } from "./restore-dialog.tsx";

/** What the last act came to, in a sentence under the buttons. */
type Outcome =
  | { readonly kind: "none" | "making" }
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "smaller" }
  | { readonly kind: "trouble"; readonly code: string };

/** The backups of this register: make one, check one, put one back, and where they lie. */
export function BackupsPart() {
  const words = useWords();
  const own = words.settings.backups;
  const language = useSettings((settings) => settings.language);
  const timeZone = useRegister((register) => register.register.timeZone);
  const lastBackupAt = useOpen((open) => open.lastBackupAt);
  const [backups, setBackups] = useState<Backups | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const [restoring, setRestoring] = useState<BackupEntry | null>(null);

  const refresh = useCallback(async () => {
    const read = await readBackups();
    if (read.ok) setBackups(read.value);
    else setOutcome({ kind: "trouble", code: read.error });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a backup made elsewhere makes the list old
  useEffect(() => void refresh(), [refresh, lastBackupAt]);

  const make = async (evenIfSmaller: boolean): Promise<void> => {
    setOutcome({ kind: "making" });
    const made = await currentSession().backUp("manual", evenIfSmaller);
    if (!made.ok)
      setOutcome(made.error === "much-smaller" ? { kind: "smaller" } : { kind: "trouble", code: made.error });
    else {
      const { backup } = made.value;
      const when = momentInWords(backup.madeAt, timeZone, language);
      setOutcome({ kind: "said", text: made.value.made ? own.made(backup.fileName) : own.nothingNew(when) });
    }
    await refresh();
  };
  const verify = async (backupId: string): Promise<void> => {
    const verified = await verifyBackup(backupId);
    if (!verified.ok) setOutcome({ kind: "trouble", code: verified.error });
    else {
      const { value } = verified;
      setBackups(
        (known) => known && { ...known, entries: known.entries.map((each) => (isSame(each, value) ? value : each)) },
      );
    }
  };
  const changeFolder = async (choose: boolean): Promise<void> => {
    const changed = await changeSecondFolder(choose);
    if (!changed.ok) setOutcome({ kind: "trouble", code: changed.error });
    await refresh();
  };
  return (
    <>
      <p className="lead">{own.lead}</p>
      <p className="acts spaced">
        <Button look="go" isDisabled={outcome.kind === "making"} onPress={() => void make(false)}>
          {own.make}
        </Button>
        <OutcomeText outcome={outcome} onMakeAnyway={() => void make(true)} />
      </p>
      {backups !== null && (
        <BackupTable entries={backups.entries} onVerify={(id) => void verify(id)} onRestore={setRestoring} />
      )}
      {backups !== null && <Folders backups={backups} onChange={(choose) => void changeFolder(choose)} />}
      {restoring !== null && <RestoreDialog entry={restoring} onClose={() => setRestoring(null)} />}
    </>
  );
}

const isSame = (a: BackupEntry, b: BackupEntry): boolean => a.backupId === b.backupId && a.folder === b.folder;

function OutcomeText({ outcome, onMakeAnyway }: { readonly outcome: Outcome; readonly onMakeAnyway: () => void }) {
  const own = useWords().settings.backups;
  switch (outcome.kind) {
    case "none":
      return null;
    case "making":
      return <span role="status">{own.making}</span>;
    case "said":
      return <span role="status">{outcome.text}</span>;
    case "smaller":
      return (
        <>
          <span role="status">{own.smallerQuestion}</span>
          <Button onPress={onMakeAnyway}>{own.makeAnyway}</Button>
        </>
      );
    case "trouble":
      return (
        <span role="alert" className="ferror">
          {own.trouble[outcome.code] ?? own.trouble.other}
        </span>
      );
    default:
      return outcome satisfies never;
  }
}

type FoldersProps = { readonly backups: Backups; readonly onChange: (choose: boolean) => void };

function Folders({ backups, onChange }: FoldersProps) {
  const own = useWords().settings.backups;
  const second = backups.folders.find(({ folder }) => folder === "second");
  return (
    <section className="block setblock" aria-labelledby="folders">
      <header>
        <h2 className="h" id="folders">
          {own.folders}
        </h2>
      </header>
      <dl className="pairs">
        {backups.folders.map(({ folder, shown, reachable }) => (
          <div key={folder}>
            <dt>{own.folder[folder]}</dt>
            <dd className="path">
              {shown}
              {!reachable && <span className="ferror"> {own.unreachable}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {second === undefined && <p className="soft spaced">{own.noSecond}</p>}
      {backups.canChoose ? (
        <p className="acts spaced">
          <Button onPress={() => onChange(true)}>{own.chooseSecond}</Button>
          {second !== undefined && (
            <Button look="bare" onPress={() => onChange(false)}>
              {own.stopSecond}
            </Button>
          )}
        </p>
      ) : (
        <p className="cap spaced">{own.cannotChoose}</p>
      )}
    </section>
  );
}
