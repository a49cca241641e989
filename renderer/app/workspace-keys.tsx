import { useKeys } from "../components/frame/use-keys.ts";
import { currentSession } from "../store/current-session.ts";
import { flushDrafts } from "../store/field-drafts.ts";
import { useFindings } from "../store/findings.ts";
import { usePlace } from "../store/navigation.ts";
import { goToNextFinding } from "../store/next-finding.ts";

/**
 * Keys that work on every screen: undo, redo and the next finding. Stands before the screen in the tree, so that a screen's own
 * answer to a key comes later and goes first.
 */
export function WorkspaceKeys() {
  const place = usePlace();
  const findings = useFindings((summary) => summary?.first ?? null);
  useKeys({
    undo: () => void takeBack("undo"),
    redo: () => void takeBack("redo"),
    "next-finding": () => goToNextFinding(findings ?? [], place),
  });
  return null;
}

/** Commits what is being typed, and takes back the last act (or does it again). */
export async function takeBack(act: "undo" | "redo"): Promise<void> {
  await flushDrafts();
  await currentSession()[act]();
}
