import { type ReactNode, useState } from "react";
import { Button } from "../components/button.tsx";
import { Tick } from "../components/icon.tsx";
import { Menu } from "../components/menu.tsx";
import { useWords } from "../store/words.ts";
import type { DocumentText } from "../worker/document-text.ts";
import { type TextFormat, textFormats } from "../worker/text-format.ts";
import type { WantedDocument } from "../worker/wanted-document.ts";
import { printText, saveText } from "./save-text.ts";

export type DocumentActsProps = {
  readonly title: string;
  readonly wanted: WantedDocument;
  readonly text: DocumentText | null;
  /** Acts before printing and after saving. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
};

/** What one does with a text: print it, save it in one of its forms; and what became of that. */
export function DocumentActs({ title, wanted, text, before, after }: DocumentActsProps) {
  const { texts: own } = useWords();
  const [outcome, setOutcome] = useState<{ readonly isDone: boolean; readonly text: string } | null>(null);
  const save = async (format: TextFormat): Promise<void> => {
    if (text === null) return;
    const saved = await saveText(wanted, text.document.date, format);
    if (!saved.ok) setOutcome({ isDone: false, text: own.notSaved(saved.error.code) });
    else if (saved.value !== null) {
      const { name, shownPath } = saved.value;
      setOutcome({ isDone: true, text: shownPath === null ? own.downloaded(name) : own.saved(shownPath) });
    }
  };
  const print = async (): Promise<void> => {
    if (text === null) return;
    const printed = await printText(text);
    setOutcome(printed.ok ? null : { isDone: false, text: own.notSaved(printed.error.code) });
  };
  return (
    <>
      <header className="xhead">
        <p>
          <b>{title}</b>
        </p>
        <span className="acts">
          {before}
          <Button isDisabled={text === null} onPress={() => void print()}>
            {own.print}
          </Button>
          <Menu
            label={own.save}
            acts={textFormats.map((format) => ({
              kind: "act",
              id: format,
              title: own.formats[format],
              onAct: () => void save(format),
            }))}
          >
            <Button look="go" hasMenu isDisabled={text === null}>
              {own.save}
            </Button>
          </Menu>
          {after}
        </span>
      </header>
      {outcome !== null && (
        <div className={outcome.isDone ? "banner done" : "banner gap"} role="status">
          {outcome.isDone && <Tick />}
          <p>{outcome.text}</p>
        </div>
      )}
    </>
  );
}
