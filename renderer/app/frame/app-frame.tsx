import { type ReactNode, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { keepFocus } from "../../components/frame/keep-focus.ts";
import { focusPane, rememberPaneFocus } from "../../components/frame/panes.ts";
import { useKeyListener, useKeys } from "../../components/frame/use-keys.ts";
import { LiveRegion } from "../../components/live-region.tsx";
import { KeysDialog, type KeysWords } from "./keys-dialog.tsx";
import { Navigation, type NavigationProps, type NavigationWords } from "./navigation.tsx";
import { StatusBar, type StatusBarProps, type StatusWords } from "./status-bar.tsx";

export type FrameWords = {
  readonly navigation: NavigationWords;
  readonly status: StatusWords;
  readonly keys: KeysWords;
};

export type AppFrameProps = {
  readonly words: FrameWords;
  readonly locale: "nl" | "en";
  /** null on a first start or a message: one sheet on an empty desk. */
  readonly navigation: Omit<NavigationProps, "words" | "onFind"> | null;
  readonly status: Pick<StatusBarProps, "facts" | "message" | "messages" | "end">;
  /** Opens the palette (Ctrl+K, the find button). */
  readonly onFind: () => void;
  /** Keys without Ctrl (N, /, ?) may work; a setting. */
  readonly allowsSingleKeys?: boolean | undefined;
  /** A `main`: `ThreePane`, or `<main className="main">`. */
  readonly children: ReactNode;
};

/** The three columns and the bar under them; listens to the keys and reads announcements. Knows nothing of the register. */
export function AppFrame({
  words,
  locale,
  navigation,
  status,
  onFind,
  allowsSingleKeys = true,
  children,
}: AppFrameProps) {
  const [showsKeys, setShowsKeys] = useState(false);
  useEffect(() => rememberPaneFocus(), []);
  useEffect(() => keepFocus(), []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useKeyListener(allowsSingleKeys);
  useKeys({
    find: onFind,
    keys: () => setShowsKeys(true),
    "next-pane": () => focusPane(1),
    "previous-pane": () => focusPane(-1),
  });
  return (
    <I18nProvider locale={locale === "nl" ? "nl-NL" : "en-GB"}>
      <div className={navigation === null ? "app no-nav" : "app"}>
        {navigation !== null && <Navigation {...navigation} words={words.navigation} onFind={onFind} />}
        {children}
        <StatusBar {...status} words={words.status} onFind={onFind} onKeys={() => setShowsKeys(true)} />
        <LiveRegion />
        <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} words={words.keys} />
      </div>
    </I18nProvider>
  );
}
