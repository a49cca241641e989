import { useState } from "react";
import type { Statement } from "../../../src/model/statement.ts";
import { Button } from "../../components/button.tsx";
import { Tick } from "../../components/icon.tsx";
import { Menu } from "../../components/menu.tsx";
import { removeEntity } from "../../controls/change-entity.ts";
import { printText, saveText } from "../../controls/save-text.ts";
import { useWords } from "../../store/words.ts";
import type { DocumentText } from "../../worker/document-text.ts";
import { type TextFormat, textFormats } from "../../worker/text-format.ts";
import type { WantedDocument } from "../../worker/wanted-document.ts";

export type TextActsProps = {
  readonly statement: Statement;
  readonly wanted: WantedDocument;
  readonly text: DocumentText | null;
};

/** What one does with the text: print it, save it in one of its forms, delete it; and what became of that. */
export function TextActs({ statement, wanted, text }: TextActsProps) {
  const words = useWords();
  const own = words.texts;
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
          <b>{statement.name ?? own.newName}</b>
        </p>
        <span className="acts">
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
          <Menu
            label={own.acts}
            acts={[
              {
                kind: "act",
                id: "delete",
                title: own.delete,
                onAct: () => void removeEntity("statement", statement.id),
              },
            ]}
          >
            <Button hasMenu>{own.acts}</Button>
          </Menu>
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
