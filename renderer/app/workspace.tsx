import { Suspense, useCallback, useState } from "react";
import { Banner } from "../components/banner.tsx";
import { CommandPalette } from "../components/command-palette.tsx";
import { currentSession } from "../store/current-session.ts";
import { attentionIn, useFindings } from "../store/findings.ts";
import { goTo, hrefOf, type Section, usePlace } from "../store/navigation.ts";
import { useOpen, useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import { leaveRegister } from "./boot.ts";
import { BrokenScreen } from "./broken-screen.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { AppFrame } from "./frame/app-frame.tsx";
import { LastMessage, MessagesButton } from "./messages.tsx";
import { searchCommands } from "./palette-commands.ts";
import { loadLibraryThings } from "./palette-library.ts";
import { RecoveredBanner } from "./recovered-banner.tsx";
import { SavingBanner } from "./saving-banner.tsx";
import { hasScreen, navigationGroups, screenOf } from "./screens.ts";
import { statusFacts } from "./status-facts.ts";
import { WorkspaceKeys } from "./workspace-keys.tsx";

/** The frame around the open register: navigation, the screen of the section, the status bar, the palette. */
export function Workspace() {
  const words = useWords();
  const place = usePlace();
  const language = useSettings((settings) => settings.language);
  const personName = useSettings((settings) => settings.personName);
  const singleKeys = useSettings((settings) => settings.singleKeys);
  const name = useRegister((register) => register.register.name);
  const timeZone = useRegister((register) => register.register.timeZone);
  const profile = useRegister((register) => register.register.profile);
  const saved = useOpen((open) => open.saved);
  const readOnly = useOpen((open) => open.readOnly);
  const lastBackupAt = useOpen((open) => open.lastBackupAt);
  const findings = useFindings((summary) => summary);
  const [isFinding, setFinding] = useState(false);
  const [hasLibrary, setLibraryHere] = useState(false);
  const section = place?.section ?? "overview";
  const Screen = screenOf(section);
  // A new function once the library is there, so that an open palette looks again.
  const search = useCallback(
    (text: string) => searchCommands(text, words, language, hasLibrary),
    [words, language, hasLibrary],
  );

  return (
    <AppFrame
      words={words.frame}
      locale={language}
      navigation={{
        register: {
          name: name ?? words.common.untitled,
          detail: words.app.profiles[profile],
          acts: [
            {
              kind: "act",
              id: "leave",
              title: words.app.newRegister,
              onAct: () => void leaveRegister(currentSession().door),
            },
          ],
        },
        groups: navigationGroups.map((group) =>
          group.filter(hasScreen).map((id) => ({
            id,
            title: words.app.sections[id],
            href: hrefOf(id),
            attention: attentionIn(findings, id),
          })),
        ),
        currentId: section,
        onNavigate: (item) => goTo(item.id as Section),
        person: personName === null ? null : { name: personName, role: "" },
      }}
      status={{
        facts: statusFacts({ saved, readOnly, lastBackupAt }, timeZone, findings?.total ?? null, words.app.saved, () =>
          goTo("overview"),
        ),
        message: <LastMessage />,
        messages: <MessagesButton />,
      }}
      onFind={() => {
        setFinding(true);
        void loadLibraryThings().then(() => setLibraryHere(true));
      }}
      allowsSingleKeys={singleKeys}
    >
      <WorkspaceKeys />
      <div className="work">
        <div>
          {readOnly !== null && (
            <Banner level="warning" levelLabel={words.controls.levels.warning}>
              {readOnly === "twin-broken" ? words.saving.twinBroken : words.app.readOnly[readOnly]}
            </Banner>
          )}
          <RecoveredBanner />
          <SavingBanner />
        </div>
        <ErrorBoundary
          place={`${section}/${place?.entityId ?? ""}`}
          broken={(retry) => (
            <main className="main" data-pane="document" tabIndex={-1}>
              <BrokenScreen onRetry={retry} />
            </main>
          )}
        >
          <Suspense fallback={<main className="main" />}>
            {Screen !== undefined && <Screen entityId={place?.entityId ?? null} field={place?.field ?? null} />}
          </Suspense>
        </ErrorBoundary>
      </div>
      <CommandPalette
        isOpen={isFinding}
        onClose={() => setFinding(false)}
        search={search}
        words={words.controls.palette}
      />
      <ConflictDialog />
    </AppFrame>
  );
}
