import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { currentSession } from "../../store/current-session.ts";
import { useOpen } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

/** Clears a stuck store, once everything is secured; the register is built anew from the twin after it. */
export function ClearSection({ canClear }: { readonly canClear: boolean }) {
  const own = useWords().diagnose.clear;
  const isSecured = useOpen((open) => open.readOnly === null && open.saved.kind === "secured");
  const [hasFailed, setFailed] = useState(false);
  const clear = async (): Promise<void> => {
    const session = currentSession();
    await session.close();
    const cleared = await session.door("profile.clear", {});
    if (cleared.ok) window.location.reload();
    else setFailed(true);
  };
  return (
    <section className="block setblock" aria-labelledby="facts-clear">
      <header>
        <h2 className="h" id="facts-clear">
          {own.title}
        </h2>
      </header>
      <p className="soft spaced measure">{own.text}</p>
      <p className="acts spaced">
        <Button isDisabled={!canClear || !isSecured} onPress={() => void clear()}>
          {own.act}
        </Button>
        <span className={hasFailed ? "ferror" : "cap"} role="status">
          {hasFailed ? own.failed : !canClear ? own.notHere : isSecured ? "" : own.notYet}
        </span>
      </p>
    </section>
  );
}
