import { useEffect, useState } from "react";
import { useOpen } from "../../store/register-store.ts";
import { registerWorker } from "../../store/register-worker.ts";
import type { ExportChoice } from "../../worker/export-plans.ts";
import type { ExportPreview } from "../../worker/export-preview.ts";

/** How an export of this choice begins, kept up with every commit; the former one stays until the next is there. */
export function usePreview(
  { reader, customer = null, language, today }: ExportChoice,
  sheet: string | null,
): ExportPreview | null {
  const seq = useOpen((open) => open.head.seq);
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq is what makes the answer old
  useEffect(() => {
    let isCurrent = true;
    void registerWorker()
      .previewExport({ reader, customer, language, today }, sheet)
      .then((next) => {
        if (isCurrent) setPreview(next);
      });
    return () => {
      isCurrent = false;
    };
  }, [reader, customer, language, today, sheet, seq]);
  return preview;
}
