import { useEffect, useState } from "react";
import { type BackupOf, WholeBackups } from "../../controls/whole-backups.tsx";
import { currentSession } from "../../store/current-session.ts";
import { useWords } from "../../store/words.ts";

/** The way back when the secured copy is broken: a whole backup takes its place, and the working copy adds what came after. */
export function BrokenSection() {
  const own = useWords().diagnose.broken;
  const { door, registerId } = currentSession();
  const [backups, setBackups] = useState<ReadonlyArray<BackupOf> | null>(null);
  useEffect(() => {
    void door("backup.list", { registerId }).then((list) => setBackups(list.ok ? list.value.backups : []));
  }, [door, registerId]);
  return (
    <section className="block setblock" aria-labelledby="broken">
      <header>
        <h2 className="h" id="broken">
          {own.title}
        </h2>
      </header>
      <p className="spaced measure">{own.text}</p>
      {backups?.length === 0 && <p className="ferror">{own.none}</p>}
      {backups !== null && backups.length > 0 && (
        <WholeBackups door={door} backups={backups} onRestored={() => window.location.reload()} />
      )}
    </section>
  );
}
