import { Banner } from "../components/banner.tsx";
import { Button } from "../components/button.tsx";
import { currentSession } from "../store/current-session.ts";
import { commitDrafts } from "../store/field-drafts.ts";
import { type SaveState, tell, useOpen } from "../store/register-store.ts";
import { useWords } from "../store/words.ts";

/** Says what keeps a change from being safe, and what to do about it. */
export function SavingBanner() {
  const words = useWords();
  const saved = useOpen((open) => open.saved);
  if (saved.kind !== "not-saved" && saved.kind !== "not-secured") return null;
  const isSaved = saved.kind === "not-secured";
  return (
    <Banner
      level={isSaved ? "warning" : "error"}
      levelLabel={isSaved ? words.controls.levels.warning : words.controls.levels.error}
      actions={
        <Button onPress={() => void (isSaved ? currentSession().secure() : saveAgain())}>
          {words.saving.tryAgain}
        </Button>
      }
    >
      {saidOf(saved, words.saving)}
    </Banner>
  );
}

function saidOf(
  saved: Extract<SaveState, { readonly kind: "not-saved" | "not-secured" }>,
  words: ReturnType<typeof useWords>["saving"],
): string {
  if (saved.kind === "not-saved") return words.notSaved;
  const { code } = saved.trouble;
  const why = code in words.heldUp ? words.heldUp[code as keyof typeof words.heldUp] : words.heldUpOther;
  return `${words.notSecured} ${why}`;
}

/** After the disk was full: opens the working copy again when there is room, and commits what is still on the screen. */
async function saveAgain(): Promise<void> {
  switch (await currentSession().tryAgain()) {
    case "goes-on":
      await commitDrafts();
      return;
    case "disk-full":
      tell("no-room");
      return;
    case "reopen":
      window.location.reload();
  }
}
