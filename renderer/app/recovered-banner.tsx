import { useState } from "react";
import { Banner } from "../components/banner.tsx";
import { Button } from "../components/button.tsx";
import { useOpen } from "../store/register-store.ts";
import { useWords } from "../store/words.ts";

/** Tells, until it was seen, that the working copy had lost something and that all of it is back. */
export function RecoveredBanner() {
  const words = useWords();
  const report = useOpen((open) => open.report);
  const [seen, setSeen] = useState<typeof report | null>(null);
  if (!report.recovered || seen === report) return null;
  const { recovered } = words.app;
  return (
    <Banner
      level="advice"
      levelLabel={words.controls.levels.advice}
      actions={<Button onPress={() => setSeen(report)}>{words.saving.noticed}</Button>}
    >
      {report.decision === "database-behind" ? recovered["database-behind"](report.replayed) : recovered.rebuild}
    </Banner>
  );
}
