import { useEffect, useState } from "react";
import type { StatementId } from "../../../src/model/ids.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { useOpen } from "../../store/register-store.ts";
import { registerWorker } from "../../store/register-worker.ts";
import type { StatementText } from "../../worker/statement-text.ts";

/** The text of a statement, kept up with every commit; the former one stays until the next is there. Null until the first. */
export function useStatementText(id: StatementId, today: PlainDate): StatementText | null {
  const seq = useOpen((open) => open.head.seq);
  const [text, setText] = useState<{ readonly id: StatementId; readonly text: StatementText | null } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq is what makes the answer old
  useEffect(() => {
    let isCurrent = true;
    void registerWorker()
      .statementText(id, today)
      .then((next) => {
        if (isCurrent) setText({ id, text: next });
      });
    return () => {
      isCurrent = false;
    };
  }, [id, today, seq]);
  return text?.id === id ? text.text : null;
}
