import { useEffect, useRef } from "react";
import type { ActivityId } from "../../../src/model/ids.ts";
import { MarginLayout } from "../../components/margin-layout.tsx";
import { useFindingsOf } from "../../store/findings.ts";
import { useRegister } from "../../store/register-store.ts";
import { ActivityHead } from "./activity-head.tsx";
import { type activitySections, sectionOfPath } from "./activity-sections.ts";
import { DataSection } from "./data-section.tsx";
import { GovernanceSection } from "./governance-section.tsx";
import { InformingSection } from "./informing-section.tsx";
import { PurposesSection } from "./purposes-section.tsx";
import { RecipientsSection } from "./recipients-section.tsx";
import { RiskSection } from "./risk-section.tsx";
import { SecuritySection } from "./security-section.tsx";
import { TransfersSection } from "./transfers-section.tsx";

export type ActivityDocumentProps = {
  readonly id: ActivityId;
  /** Path of the field to go to. */
  readonly field: string | null;
  readonly onShowList: () => void;
};

/** An activity as a document that one edits in place: eight numbered sections, findings in the margin beside what they are about. */
export function ActivityDocument({ id, field, onShowList }: ActivityDocumentProps) {
  const activity = useRegister((register) => register.activities.get(id));
  const findings = useFindingsOf(id);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (field !== null && page.current !== null) goToField(page.current, field);
  }, [field]);
  if (activity === undefined) return null;
  const inSection = (section: (typeof activitySections)[number]) =>
    findings.filter((finding) =>
      finding.places.some((place) => place.id === id && sectionOfPath(place.path) === section),
    );
  return (
    <div ref={page} className="docpage">
      <ActivityHead activity={activity} findingsIn={inSection} onShowList={onShowList} />
      <div className="scroll" tabIndex={-1}>
        <MarginLayout>
          <PurposesSection activity={activity} findings={inSection("purposes")} />
          <DataSection activity={activity} findings={inSection("data")} />
          <RecipientsSection activity={activity} findings={inSection("recipients")} />
          <TransfersSection activity={activity} findings={inSection("transfers")} />
          <InformingSection activity={activity} findings={inSection("informing")} />
          <SecuritySection activity={activity} findings={inSection("security")} />
          <RiskSection activity={activity} findings={inSection("risk")} />
          <GovernanceSection activity={activity} findings={inSection("governance")} />
        </MarginLayout>
      </div>
    </div>
  );
}

/** Puts the focus on a field by its path, or on the nearest thing around it; fields carry their path as margin anchor. */
function goToField(page: HTMLElement, path: string): void {
  for (let at = path; at !== ""; at = at.includes("/") ? at.slice(0, at.lastIndexOf("/")) : "") {
    const target = page.querySelector<HTMLElement>(`[data-margin-anchor="${CSS.escape(at)}"]`);
    if (target === null) continue;
    target.scrollIntoView({ block: "center" });
    const control = target.matches("input, textarea, button")
      ? target
      : target.querySelector<HTMLElement>("input, textarea, button");
    control?.focus({ preventScroll: true });
    return;
  }
  document.getElementById(sectionOfPath(path))?.scrollIntoView({ block: "start" });
}
