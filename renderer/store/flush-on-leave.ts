import { openSession } from "./current-session.ts";
import { commitDrafts, hasOpenDrafts } from "./field-drafts.ts";
import { useRegisterStore } from "./register-store.ts";

/**
 * Commits what is being typed when the window is hidden or closed, and sends what the twin lacks when it is seen again (after
 * sleep, or after the program was started anew in another window). Closing asks first while a text is in no copy.
 */
export function flushOnLeave(): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void commitDrafts();
    else void openSession()?.secure();
  });
  window.addEventListener("pagehide", () => void commitDrafts());
  window.addEventListener("beforeunload", (event) => {
    const isUnsaved = useRegisterStore.getState().open?.saved.kind === "not-saved";
    if (hasOpenDrafts() && isUnsaved) event.preventDefault();
    void commitDrafts();
  });
}
