import { useEffect, useState } from "react";
import type { PlainDate } from "../../src/model/values.ts";
import { useOpen } from "../store/register-store.ts";
import { registerWorker } from "../store/register-worker.ts";
import type { DocumentText } from "../worker/document-text.ts";
import type { WantedDocument } from "../worker/wanted-document.ts";

/**
 * A document, kept up with every commit; the former text stays until the next is there, also when its language or form was
 * changed. Null until the first.
 */
export function useDocumentText(wanted: WantedDocument, today: PlainDate): DocumentText | null {
  const seq = useOpen((open) => open.head.seq);
  const [shown, setShown] = useState<{ readonly of: string; readonly text: DocumentText | null } | null>(null);
  const of = `${wanted.kind} ${wanted.statementId}`;
  const key = JSON.stringify(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: key stands for wanted, and seq is what makes the answer old
  useEffect(() => {
    let isCurrent = true;
    void registerWorker()
      .documentText(wanted, today)
      .then((text) => {
        if (isCurrent) setShown({ of, text });
      });
    return () => {
      isCurrent = false;
    };
  }, [key, today, seq]);
  return shown?.of === of ? shown.text : null;
}
