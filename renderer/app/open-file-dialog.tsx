import { useMemo } from "react";
import { displayName } from "../../src/derive/names.ts";
import { apply } from "../../src/history/apply.ts";
import type { Change } from "../../src/history/commit.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import type { Register } from "../../src/model/register.ts";
import { figures } from "../../src/words/figures.ts";
import { Button } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import { ProgressBar } from "../components/progress-bar.tsx";
import { wordReadProblem } from "../store/read-problem-words.ts";
import { useRegisterStore } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import type { OpenFileError } from "../worker/file-work.ts";
import { closeOpenFile, type OpenFileState, takeOverFile, useOpenFile } from "./open-file.ts";

/** Problems that are shown; the rest is counted. */
const shownProblems = 20;
/** Things that are listed in a preview; the rest is counted. */
const shownChanges = 15;

/** What a file that was opened leads to: it is being read, cannot be used, or says other things than the register here. */
export function OpenFileDialog() {
  const words = useWords();
  const { state } = useOpenFile();
  const register = useRegisterStore((store) => store.open?.register ?? null);
  const own = words.app.openFile;
  switch (state.kind) {
    case "idle":
      return null;
    case "working":
      return (
        <Dialog
          title={own.opening(state.name)}
          isOpen
          isDismissable={false}
          onClose={state.cancel ?? (() => {})}
          closeLabel={own.cancel}
        >
          <Working state={state} />
        </Dialog>
      );
    case "refused":
      return (
        <Dialog title={own.refused(state.name)} isOpen onClose={closeOpenFile} closeLabel={words.controls.close}>
          <Problems error={state.error} />
          <p className="soft">{words.app.trouble.nothingLost}</p>
        </Dialog>
      );
    case "not-stored": {
      const { trouble } = words.app;
      const said = trouble[state.code as "disk-full"] ?? trouble.other(state.code);
      return (
        <Dialog title={own.refused(state.name)} isOpen onClose={closeOpenFile} closeLabel={words.controls.close}>
          <p>{said}</p>
          <p className="soft">{trouble.nothingLost}</p>
        </Dialog>
      );
    }
    case "preview":
      return (
        <Dialog
          title={own.preview(state.name)}
          isOpen
          isWide
          onClose={closeOpenFile}
          closeLabel={own.keep}
          actions={
            <>
              <Button onPress={closeOpenFile}>{own.keep}</Button>
              <Button look="go" onPress={() => void takeOverFile(state.name, state.version)}>
                {own.take}
              </Button>
            </>
          }
        >
          <p>{own.previewText}</p>
          {register !== null && <ChangeList changes={state.version.changes} before={register} />}
        </Dialog>
      );
    default:
      return state satisfies never;
  }
}

function Problems({ error }: { readonly error: OpenFileError }) {
  const words = useWords();
  if (error.code !== "not-valid") return <p>{wordReadProblem(error, words)}</p>;
  const rest = error.problems.length - shownProblems;
  return (
    <ul className="named">
      {error.problems.slice(0, shownProblems).map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two problems may read alike
        <li key={index}>{wordReadProblem({ code: "not-valid", problems: [problem] }, words)}</li>
      ))}
      {rest > 0 && <li className="quiet">{words.reading.moreProblems(rest)}</li>}
    </ul>
  );
}

type WorkingProps = { readonly state: Extract<OpenFileState, { readonly kind: "working" }> };

/** How far the opening of a file is, with a way out as long as there is one. */
function Working({ state }: WorkingProps) {
  const words = useWords();
  const own = words.app.openFile;
  const separator = useSettings((settings) => settings.language) === "nl" ? "." : ",";
  const { done, of, cancel } = state;
  return (
    <ProgressBar
      label={own.steps[state.step]}
      share={of === 0 ? null : done / of}
      text={of === 0 ? "" : own.progress(figures(done, separator), figures(of, separator))}
      cancel={cancel === null ? undefined : { label: own.cancel, onCancel: cancel }}
    />
  );
}

type ChangeListProps = { readonly changes: ReadonlyArray<Change>; readonly before: Register };

/** What the file has otherwise, a line per thing: added, gone or changed, and in how many fields. */
function ChangeList({ changes, before }: ChangeListProps) {
  const words = useWords();
  const after = useMemo(() => {
    const applied = apply(before, changes);
    return applied.ok ? applied.value : before; // somebody else's commit came in between: names as they are now
  }, [before, changes]);
  const language = useSettings((settings) => settings.language);
  const byEntity = groupById(changes);
  const lines = [...byEntity.values()].map(([first, ...more]) => {
    if (first === undefined) return "";
    const { kind, id } = first.ref;
    const isWhole = first.ref.path === "";
    const from = isWhole && first.after === null ? before : after;
    const name = displayName(from, kind, id, language, words.common);
    const kindWord = words.app.labels.kinds[kind as EntityKind];
    if (isWhole)
      return first.after === null ? words.app.labels.deleted(kindWord, name) : words.app.labels.added(kindWord, name);
    return `${words.app.labels.edited(kindWord, name)} (${words.app.openFile.fields(more.length + 1)})`;
  });
  const rest = lines.length - shownChanges;
  return (
    <ul className="named">
      {lines.slice(0, shownChanges).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {rest > 0 && <li className="quiet">{words.activities.bulk.more(rest)}</li>}
    </ul>
  );
}

function groupById(changes: ReadonlyArray<Change>): ReadonlyMap<string, ReadonlyArray<Change>> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.ref.id);
    if (group === undefined) groups.set(change.ref.id, [change]);
    else group.push(change);
  }
  return groups;
}
