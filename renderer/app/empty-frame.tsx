import { type ReactNode, useState } from "react";
import { searchForm } from "../../src/words/search-form.ts";
import { type Command, CommandPalette } from "../components/command-palette.tsx";
import { LanguageMenu } from "../components/language-menu.tsx";
import { changeSettings, useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import { AppFrame } from "./frame/app-frame.tsx";
import { LastMessage } from "./messages.tsx";
import { lookActs } from "./palette-acts.ts";

export type EmptyFrameProps = {
  readonly children?: ReactNode;
  /** What one can do here, for the palette. */
  readonly acts?: ReadonlyArray<Command> | undefined;
};

/** The frame without a register: one sheet on an empty desk, and the language below. */
export function EmptyFrame({ children, acts = [] }: EmptyFrameProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const singleKeys = useSettings((settings) => settings.singleKeys);
  const [isFinding, setFinding] = useState(false);
  const search = (text: string): ReadonlyArray<Command> =>
    [...acts, ...lookActs(words)].filter(({ title }) => searchForm(title).includes(searchForm(text)));
  return (
    <AppFrame
      words={words.frame}
      locale={language}
      navigation={null}
      status={{
        facts: [{ id: "saved", text: words.app.saved.nothing }],
        message: <LastMessage />,
        end: <LanguageMenu language={language} onChange={(next) => changeSettings({ language: next })} />,
      }}
      onFind={() => setFinding(true)}
      allowsSingleKeys={singleKeys}
    >
      <main className="main" data-pane="document" tabIndex={-1}>
        {children}
      </main>
      <CommandPalette
        isOpen={isFinding}
        onClose={() => setFinding(false)}
        search={search}
        words={words.controls.palette}
      />
    </AppFrame>
  );
}
