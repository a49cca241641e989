import { useEffect, useState } from "react";
import { Button } from "../../components/button.tsx";
import { momentInWords } from "../../components/moment-in-words.ts";
import { readHistory } from "../../storage/read-history.ts";
import {
  type Copy,
  keepSecured,
  keepWorkingCopy,
  readWorkingCopy,
  registerBytes,
} from "../../storage/settle-divergence.ts";
import { currentSession } from "../../store/current-session.ts";
import { useOpen } from "../../store/register-store.ts";
import { saveFile } from "../../store/save-file.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

type Side = "secured" | "working";

/** The choice between two copies that went different ways: both are saved as files first, then one is kept. */
export function DivergedSection() {
  const own = useWords().diagnose.diverged;
  const register = useOpen((open) => open.register);
  const seq = useOpen((open) => open.head.seq);
  const personName = useSettings((settings) => settings.personName);
  const [working, setWorking] = useState<Copy | null>(null);
  const [securedAt, setSecuredAt] = useState<string | null>(null);
  const [saved, setSaved] = useState<ReadonlySet<Side>>(new Set());
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const session = currentSession();
    void readWorkingCopy(session.registerId).then(setWorking);
    void readHistory(session, seq + 1, 1).then((read) => {
      if (read.ok) setSecuredAt(read.value[0]?.header.at ?? null);
    });
  }, [seq]);
  const save = async (side: Side): Promise<void> => {
    const copy = side === "secured" ? register : working?.register;
    if (copy === undefined) return;
    const file = {
      kind: "register",
      suggestedName: own.fileName[side],
      bytes: registerBytes(copy),
      handle: null,
    } as const;
    const done = await saveFile(currentSession().door, file);
    if (done.ok) setSaved(new Set([...saved, side]));
  };
  const keep = async (side: Side): Promise<void> => {
    const { door, registerId } = currentSession();
    const done =
      side === "secured" || working === null
        ? await keepSecured(registerId)
        : await keepWorkingCopy(door, registerId, personName ?? "", working);
    if (done.ok) window.location.reload();
    else setFailed(true);
  };
  const canChoose = saved.has("secured") && (working === null || saved.has("working"));
  return (
    <section className="block setblock" aria-labelledby="diverged">
      <header>
        <h2 className="h" id="diverged">
          {own.title}
        </h2>
      </header>
      <p className="spaced measure">{own.text}</p>
      <Choice
        name={own.secured}
        changes={seq}
        lastAt={securedAt}
        isSaved={saved.has("secured")}
        canKeep={canChoose}
        onSave={() => void save("secured")}
        onKeep={() => void keep("secured")}
      />
      <Choice
        name={own.working}
        changes={working === null ? null : (working.commits.at(-1)?.header.seq ?? 0)}
        lastAt={working?.commits.at(-1)?.header.at ?? null}
        isSaved={saved.has("working")}
        canKeep={canChoose}
        onSave={() => void save("working")}
        onKeep={() => void keep("working")}
      />
      <p className={hasFailed ? "ferror" : "cap"} role="status">
        {hasFailed ? own.failed : canChoose ? "" : own.saveFirst}
      </p>
    </section>
  );
}

type ChoiceProps = {
  readonly name: string;
  /** null: it cannot be read. */
  readonly changes: number | null;
  readonly lastAt: string | null;
  readonly isSaved: boolean;
  readonly canKeep: boolean;
  readonly onSave: () => void;
  readonly onKeep: () => void;
};

function Choice({ name, changes, lastAt, isSaved, canKeep, onSave, onKeep }: ChoiceProps) {
  const own = useWords().diagnose.diverged;
  const language = useSettings((settings) => settings.language);
  const timeZone = useOpen((open) => open.register.register.timeZone);
  return (
    <div className="use">
      <div>
        <b>{name}</b>
        <p className="small">
          {changes === null
            ? own.unreadable
            : own.about(changes, lastAt === null ? "" : momentInWords(lastAt, timeZone, language))}
        </p>
      </div>
      {changes !== null && (
        <span className="acts">
          {isSaved && <span className="cap">{own.saved}</span>}
          <Button label={own.saveOf(name)} onPress={onSave}>
            {own.save}
          </Button>
          <Button look="go" label={own.keepOf(name)} isDisabled={!canKeep} onPress={onKeep}>
            {own.keep}
          </Button>
        </span>
      )}
    </div>
  );
}
