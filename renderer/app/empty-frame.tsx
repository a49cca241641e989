import type { ReactNode } from "react";
import { LanguageMenu } from "../components/language-menu.tsx";
import { changeSettings, useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import { AppFrame } from "./frame/app-frame.tsx";

/** The frame without a register: one sheet on an empty desk, and the language below. */
export function EmptyFrame({ children }: { readonly children?: ReactNode }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  return (
    <AppFrame
      words={words.frame}
      locale={language}
      navigation={null}
      status={{
        facts: [{ id: "saved", text: words.app.saved.nothing }],
        end: <LanguageMenu language={language} onChange={(next) => changeSettings({ language: next })} />,
      }}
      onFind={() => undefined}
    >
      <main className="main">{children}</main>
    </AppFrame>
  );
}
