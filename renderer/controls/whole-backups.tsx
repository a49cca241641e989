import { useState } from "react";
import type { BackupEntry } from "../../src/bridge/shapes.ts";
import type { Door } from "../../src/bridge.ts";
import { Button } from "../components/button.tsx";
import { momentInWords } from "../components/moment-in-words.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";

/** A backup with the register that it is of. */
export interface BackupOf {
  readonly registerId: string;
  readonly entry: BackupEntry;
}

const shown = 8;

export type WholeBackupsProps = {
  readonly door: Door;
  /** Newest first. */
  readonly backups: ReadonlyArray<BackupOf>;
  readonly onRestored: (registerId: string) => void;
};

/**
 * Backups of registers that are lost or broken here: one act puts the whole register back with its history. What is left of the
 * present one is kept by the host.
 */
export function WholeBackups({ door, backups, onRestored }: WholeBackupsProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const restore = async ({ registerId, entry }: BackupOf): Promise<void> => {
    setBusy(true);
    const restored = await door("backup.restore", { registerId, backupId: entry.backupId });
    setBusy(false);
    setFailed(!restored.ok);
    if (restored.ok) onRestored(registerId);
  };
  return (
    <>
      <ul className="named wholebackups">
        {backups.slice(0, shown).map((backup) => {
          const { entry } = backup;
          const when = momentInWords(entry.madeAt, zone, language);
          return (
            <li key={`${entry.folder} ${entry.backupId}`} className="use">
              <span className="path">
                {entry.fileName}
                <span className="small">
                  {when}
                  {entry.entityCount !== null && `, ${words.settings.backups.content(entry.entityCount)}`}
                </span>
              </span>
              <Button
                isLow
                isDisabled={isBusy}
                label={`${words.settings.backups.restore}, ${when}`}
                onPress={() => void restore(backup)}
              >
                {words.settings.backups.restore}
              </Button>
            </li>
          );
        })}
      </ul>
      {hasFailed && (
        <p role="alert" className="ferror">
          {words.app.start.restoreFailed}
        </p>
      )}
    </>
  );
}
