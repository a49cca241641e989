import type { ReactNode } from "react";
import { figures } from "../../../src/words/figures.ts";
import type { Words } from "../../../src/words/words.ts";
import { Banner } from "../../components/banner.tsx";
import { Button } from "../../components/button.tsx";
import { Tick } from "../../components/icon.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { MadeFile } from "./make-export.ts";
import type { Exporting, ExportState } from "./use-export.ts";

/** Notes that are shown; the rest stands in the workbook. */
const shownNotes = 5;

/** What became of the last export: where it is, what was changed to make it, or why there is none. */
export function ExportOutcome({ exporting }: { readonly exporting: Exporting }) {
  const words = useWords();
  const own = words.exportScreen;
  const { state } = exporting;
  switch (state.kind) {
    case "idle":
    case "working":
      return null;
    case "cancelled":
      return <Done>{own.cancelled}</Done>;
    case "saved": {
      const text = state.file.shownPath === null ? own.downloaded(state.file.name) : own.saved(state.file.shownPath);
      if (state.notes.length === 0) return <Done hasTick>{text}</Done>;
      return (
        <Told level="warning">
          {text}
          <Notes notes={state.notes} />
        </Told>
      );
    }
    case "held-back":
      return (
        <Told
          level="warning"
          actions={
            <Button isLow onPress={exporting.saveBeside}>
              {own.saveBeside}
            </Button>
          }
        >
          {state.why === "not-found" ? own.goneSince(state.name) : own.changedSince(state.name)}
        </Told>
      );
    case "refused":
      return <Told level="error">{wordTrouble(state.trouble, own.troubles)}</Told>;
    default:
      return state satisfies never;
  }
}

/** What went as asked: no mark of a finding. */
function Done({ children, hasTick = false }: { readonly children: ReactNode; readonly hasTick?: boolean }) {
  return (
    <div className="banner done" role="status">
      {hasTick && <Tick />}
      <p>{children}</p>
    </div>
  );
}

type ToldProps = {
  readonly level: "error" | "warning" | "advice";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

function Told({ level, children, actions }: ToldProps) {
  const { controls } = useWords();
  return (
    <Banner level={level} levelLabel={controls.levels[level]} actions={actions}>
      {children}
    </Banner>
  );
}

function Notes({ notes }: { readonly notes: MadeFile["notes"] }) {
  const own = useWords().exportScreen;
  const separator = useSettings((settings) => settings.language) === "nl" ? "." : ",";
  const shown = notes.slice(0, shownNotes);
  return (
    <>
      {` ${own.notes(notes.length)}:`}
      {shown.map((note) => (
        <span key={`${note.sheet} ${note.address}`} className="cap line">
          {own.note(note, figures(note.characters, separator))}
        </span>
      ))}
      {notes.length > shown.length && <span className="cap line">{own.moreNotes(notes.length - shown.length)}</span>}
    </>
  );
}

type Trouble = Extract<ExportState, { readonly kind: "refused" }>["trouble"];

/** Why there is no file, in a sentence that says what it means for the data. */
function wordTrouble(trouble: Trouble, troubles: Words["exportScreen"]["troubles"]): string {
  switch (trouble.code) {
    case "too-many-rows":
      return troubles["too-many-rows"](trouble.sheet);
    case "too-large":
    case "attachment-damaged":
    case "disk-full":
    case "read-only":
    case "folder-vanished":
    case "file-busy":
    case "unreachable":
      return troubles[trouble.code];
    case "not-gathered":
      return trouble.error.code === "not-found" ? troubles["attachment-missing"] : wordTrouble(trouble.error, troubles);
    default:
      return troubles.other(trouble.code);
  }
}
