import type { Words } from "../../src/words/words.ts";
import { clockOf } from "../components/instant-in-words.ts";
import type { OpenRegister } from "../store/register-store.ts";
import type { StatusFact } from "./frame/status-bar.tsx";

/** The truth in a few facts: what is safe, when the last backup was made, how many findings there are; by the register's clock. */
export function statusFacts(
  open: Pick<OpenRegister, "saved" | "readOnly" | "lastBackupAt">,
  timeZone: string,
  findingCount: number | null,
  words: Words["app"]["saved"],
  onFindings: () => void,
): ReadonlyArray<StatusFact> {
  const backup = open.lastBackupAt === null ? words.noBackup : words.backupAt(clockOf(open.lastBackupAt, timeZone));
  const facts: StatusFact[] = [savedFact(open, timeZone, words), { id: "backup", text: backup }];
  if (findingCount !== null) facts.push({ id: "findings", text: words.findings(findingCount), onPress: onFindings });
  return facts;
}

function savedFact(
  { saved, readOnly }: Pick<OpenRegister, "saved" | "readOnly">,
  timeZone: string,
  words: Words["app"]["saved"],
): StatusFact {
  if (readOnly !== null) return { id: "saved", text: words.readOnly, tone: "heed" };
  switch (saved.kind) {
    case "secured": {
      const text = saved.at === null ? words.secured : words.securedAt(clockOf(saved.at, timeZone));
      return { id: "saved", text: `✓ ${text}`, tone: "ok" };
    }
    case "saving":
      return { id: "saved", text: words.saving };
    case "not-secured":
      return { id: "saved", text: words.notSecured, tone: "heed" };
    case "not-saved":
      return { id: "saved", text: words.notSaved, tone: "gap" };
    default:
      return saved satisfies never;
  }
}
