import { useEffect, useState } from "react";
import type { PublishedVersion } from "../../../src/model/published-version.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import type { Staleness } from "../../../src/statement/published/staleness.ts";
import { currentSession } from "../../store/current-session.ts";
import { useOpen } from "../../store/register-store.ts";
import { registerWorker } from "../../store/register-worker.ts";

/** How a published version stands to the register, kept up with every commit; "missing" when its text is not there any more. */
export function useStaleness(version: PublishedVersion, today: PlainDate): Staleness | "missing" | null {
  const seq = useOpen((open) => open.head.seq);
  const [shown, setShown] = useState<{ readonly id: string; readonly found: Staleness | "missing" } | null>(null);
  const { id, textSha256 } = version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq is what makes the answer old
  useEffect(() => {
    let isCurrent = true;
    void (async () => {
      const text = await publishedText(textSha256);
      const found = text === null ? null : await registerWorker().staleness(id, text, today);
      if (isCurrent) setShown({ id, found: found ?? "missing" });
    })();
    return () => {
      isCurrent = false;
    };
  }, [id, textSha256, today, seq]);
  return shown?.id === id ? shown.found : null;
}

/** The attachment of a published version as text; null when the host does not have it. */
export async function publishedText(sha256: string): Promise<string | null> {
  const { door, registerId } = currentSession();
  const got = await door("attachment.get", { registerId, sha256 });
  return got.ok ? new TextDecoder().decode(got.value.bytes) : null;
}
