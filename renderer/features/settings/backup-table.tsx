import { useState } from "react";
import type { BackupEntry } from "../../../src/bridge/shapes.ts";
import { Button } from "../../components/button.tsx";
import { momentInWords } from "../../components/moment-in-words.ts";
import { useOpen, useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

const shownAtFirst = 12;

export type BackupTableProps = {
  /** Newest first. */
  readonly entries: ReadonlyArray<BackupEntry>;
  readonly onVerify: (backupId: string) => void;
  readonly onRestore: (entry: BackupEntry) => void;
};

/** The backups there are, newest first, with what one can do with each. */
export function BackupTable({ entries, onVerify, onRestore }: BackupTableProps) {
  const own = useWords().settings.backups;
  const readOnly = useOpen((open) => open.readOnly);
  const [showsAll, setShowsAll] = useState(false);
  if (entries.length === 0) return <p className="quiet spaced">{own.none}</p>;
  const shown = showsAll ? entries : entries.slice(0, shownAtFirst);
  return (
    <>
      <table className="tbl settable">
        <thead>
          <tr>
            <th scope="col">{own.columns.made}</th>
            <th scope="col">{own.columns.why}</th>
            <th scope="col">{own.columns.content}</th>
            <th scope="col">{own.columns.state}</th>
            <th scope="col">
              <span className="vh">{own.columns.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <BackupRow
              key={`${entry.folder} ${entry.backupId}`}
              entry={entry}
              canRestore={readOnly === null}
              onVerify={onVerify}
              onRestore={onRestore}
            />
          ))}
        </tbody>
      </table>
      {readOnly !== null && <p className="cap spaced">{own.readOnly}</p>}
      {entries.length > shown.length && (
        <p className="spaced">
          <Button look="bare" isLow onPress={() => setShowsAll(true)}>
            {own.more(entries.length - shown.length)}
          </Button>
        </p>
      )}
    </>
  );
}

type BackupRowProps = Pick<BackupTableProps, "onVerify" | "onRestore"> & {
  readonly entry: BackupEntry;
  readonly canRestore: boolean;
};

function BackupRow({ entry, canRestore, onVerify, onRestore }: BackupRowProps) {
  const own = useWords().settings.backups;
  const language = useSettings((settings) => settings.language);
  const timeZone = useRegister((register) => register.register.timeZone);
  const when = momentInWords(entry.madeAt, timeZone, language);
  const isUsable = entry.state === "unread" || entry.state === "whole";
  return (
    <tr>
      <th scope="row" className="nb">
        {when}
      </th>
      <td>
        {own.reasons[entry.reason ?? "unknown"]}
        {entry.folder === "second" && <span className="quiet">, {own.inSecond}</span>}
      </td>
      <td className="nb">{entry.entityCount === null ? "" : own.content(entry.entityCount)}</td>
      <td className={isUsable ? "nb" : "nb ferror"}>{own.states[entry.state]}</td>
      <td className="nb">
        <span className="acts">
          {entry.state === "unread" && (
            <Button look="bare" isLow label={own.verifyOf(when)} onPress={() => onVerify(entry.backupId)}>
              {own.verify}
            </Button>
          )}
          {isUsable && canRestore && (
            <Button look="bare" isLow label={own.restoreOf(when)} onPress={() => onRestore(entry)}>
              {own.restore}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}
