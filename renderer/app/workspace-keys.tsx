import { collectionKeys } from "../../src/model/kinds.ts";
import { useKeys } from "../components/frame/use-keys.ts";
import { currentSession } from "../store/current-session.ts";
import { flushDrafts } from "../store/field-drafts.ts";
import { useFindings } from "../store/findings.ts";
import { goTo, type Place, parsePlace, usePlace } from "../store/navigation.ts";
import { goToNextFinding } from "../store/next-finding.ts";
import { useRegisterStore } from "../store/register-store.ts";

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

/**
 * Commits what is being typed, and takes back the last act (or does it again). Where that takes away what is on the screen, one goes
 * back to its list.
 */
export async function takeBack(act: "undo" | "redo"): Promise<void> {
  await flushDrafts();
  const place = parsePlace(window.location.hash.slice(1));
  const wasThere = place !== null && isInRegister(place.entityId);
  await currentSession()[act]();
  if (wasThere && !isInRegister(place.entityId)) {
    left = place;
    goTo(place.section);
  } else if (left !== null && isInRegister(left.entityId)) {
    if (place?.section === left.section && place.entityId === null) goTo(left.section, left.entityId);
    left = null;
  }
}

/** What was on the screen and was taken away: doing it again, with its list still there, shows it again. */
let left: Place | null = null;

function isInRegister(id: string | null): boolean {
  const { open } = useRegisterStore.getState();
  return (
    id !== null &&
    open !== null &&
    collectionKeys.some((key) => (open.register[key] as ReadonlyMap<string, unknown>).has(id))
  );
}
