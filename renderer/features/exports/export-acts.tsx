import { useEffect, useState } from "react";
import { figures } from "../../../src/words/figures.ts";
import { Button } from "../../components/button.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { currentSession } from "../../store/current-session.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { ExportRequest } from "./export-choice.ts";
import { rememberedFile } from "./remembered-file.ts";
import type { Exporting } from "./use-export.ts";

export type ExportActsProps = {
  readonly request: ExportRequest;
  readonly baseName: string;
  readonly exporting: Exporting;
};

/** What will be made and the act that makes it; while it is made, how far it is and a way out. */
export function ExportActs({ request, baseName, exporting }: ExportActsProps) {
  const words = useWords();
  const own = words.exportScreen;
  const separator = useSettings((settings) => settings.language) === "nl" ? "." : ",";
  const hasDialogs = useDialogs();
  const { state } = exporting;
  const { form } = request;
  if (state.kind === "working" && state.isShown) {
    const [done, of] = [figures(state.done, separator), figures(state.of ?? 0, separator)];
    return (
      <header className="xhead">
        <ProgressBar
          label={own.working[state.form]}
          share={state.of === null || state.of === 0 ? null : state.done / state.of}
          text={state.of === null || state.of === 0 ? own.gathering : own.progress[state.form](done, of)}
          cancel={{ label: own.cancel, onCancel: exporting.cancel }}
        />
      </header>
    );
  }
  const known = form === "register-file" && hasDialogs ? rememberedFile(currentSession().registerId) : null;
  return (
    <header className="xhead">
      <p>
        <b>{known?.name ?? `${baseName}.${own.endings[form]}`}</b>
        {known !== null && <span className="cap"> {own.savesOver(known.shownPath)}</span>}
      </p>
      <span className="acts">
        {known !== null && <Button onPress={() => exporting.start(request, false)}>{own.saveBeside}</Button>}
        <Button look="go" onPress={() => exporting.start(request, known !== null)}>
          {known !== null ? own.saveAgain : hasDialogs ? own.saveAs : own.download}
        </Button>
      </span>
    </header>
  );
}

/** Whether files are saved by a dialog (the desktop app) or by a download; false until it is known. */
function useDialogs(): boolean {
  const [hasDialogs, setDialogs] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void currentSession()
      .door("host.info", {})
      .then((info) => {
        if (isCurrent && info.ok) setDialogs(info.value.can.dialogs);
      });
    return () => {
      isCurrent = false;
    };
  }, []);
  return hasDialogs;
}
