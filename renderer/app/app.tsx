import { useEffect } from "react";
import type { Door } from "../../src/bridge.ts";
import { findDoor } from "../bridge/find-door.ts";
import { applyAppearance } from "../components/appearance.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import { setPhase, usePhase } from "./app-phase.ts";
import { beginExample, beginOwn } from "./begin.ts";
import { boot, clearStorage, openExisting } from "./boot.ts";
import { BrokenScreen } from "./broken-screen.tsx";
import { EmptyFrame } from "./empty-frame.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { chooseFile, openDropped, openHandedOver } from "./open-file.ts";
import { OpenFileDialog } from "./open-file-dialog.tsx";
import { Trouble } from "./trouble.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { Welcome } from "./welcome.tsx";
import { Workspace } from "./workspace.tsx";

let door: Promise<Door> | null = null;
let hasBooted = false;

/** The whole window, and what a file that was opened or dropped on it leads to. */
export function App() {
  const { theme, density } = useSettings();
  useEffect(() => applyAppearance(theme, density), [theme, density]);
  useEffect(() => {
    if (hasBooted) return;
    hasBooted = true;
    void withDoor(async (way) => {
      await boot(way);
      await openHandedOver(way);
      // The shell of the desktop app nudges the page by this event, and the page asks which file it is.
      window.addEventListener("file-handed-over", () => void openHandedOver(way));
    });
  }, []);
  useFileDrop((file) => void withDoor((way) => openDropped(way, file)));
  return (
    <>
      <Phase />
      <OpenFileDialog />
    </>
  );
}

/** What stands in the window depends on the phase. */
function Phase() {
  const { phase } = usePhase();
  const words = useWords();
  switch (phase.kind) {
    case "starting":
      return <EmptyFrame />;
    case "opening":
      return (
        <EmptyFrame>
          <p className="page quiet" role="status">
            {words.app.opening(phase.done, phase.total)}
          </p>
        </EmptyFrame>
      );
    case "welcome":
      return (
        <Welcome
          door={callDoor}
          registers={phase.registers}
          onExample={() => void withDoor(beginExample)}
          onNew={(name, profile) => void withDoor((way) => beginOwn(way, name, profile))}
          onOpenFile={() => void withDoor(chooseFile)}
          onOpen={(registerId) => void withDoor((way) => openExisting(way, registerId))}
        />
      );
    case "trouble":
      return (
        <EmptyFrame>
          <Trouble
            error={phase.error}
            onRetry={() => void withDoor(boot)}
            onClear={() => void withDoor((way) => clearStorage(way, phase.registerId))}
            onStart={() => {
              window.location.hash = "";
              setPhase({ kind: "starting" });
              void withDoor(boot);
            }}
          />
        </EmptyFrame>
      );
    case "open":
      return (
        <ErrorBoundary
          broken={(retry) => (
            <EmptyFrame>
              <BrokenScreen onRetry={retry} />
            </EmptyFrame>
          )}
        >
          <Workspace />
        </ErrorBoundary>
      );
    default:
      return phase satisfies never;
  }
}

/** Finds the way to the host once, and does something with it. */
async function withDoor(work: (door: Door) => Promise<void>): Promise<void> {
  door ??= findDoor();
  await work(await door);
}

/** The way to the host as a screen without a register has it: found at the first call. */
const callDoor: Door = async (verb, request) => {
  door ??= findDoor();
  return (await door)(verb, request);
};
