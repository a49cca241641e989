import { useEffect, useRef } from "react";
import type { ActivityId } from "../../../src/model/ids.ts";
import { useKeys } from "../../components/frame/use-keys.ts";
import { MarginLayout } from "../../components/margin-layout.tsx";
import { useCurrentSection } from "../../components/use-current-section.ts";
import { useFindingsOf } from "../../store/findings.ts";
import { useRegister } from "../../store/register-store.ts";
import { ActivityHead } from "./activity-head.tsx";
import { activitySections, sectionOfPath } from "./activity-sections.ts";
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
  const scroller = useRef<HTMLDivElement>(null);
  const currentSection = useCurrentSection(scroller, activitySections);
  useKeys({
    "next-finding": () => {
      if (page.current !== null) focusNextFinding(page.current);
    },
  });
  useEffect(() => {
    if (field !== null && page.current !== null) goToField(page.current, field);
  }, [field]);
  // Where the focus went down with the activity before this one, it comes back here.
  useEffect(() => {
    if (document.activeElement === document.body) page.current?.focus({ preventScroll: true });
  }, []);
  if (activity === undefined) return null;
  const inSection = (section: (typeof activitySections)[number]) =>
    findings.filter((finding) =>
      finding.places.some((place) => place.id === id && sectionOfPath(place.path) === section),
    );
  return (
    <div ref={page} className="docpage" tabIndex={-1}>
      <ActivityHead
        activity={activity}
        findingsIn={inSection}
        currentSection={currentSection}
        onShowList={onShowList}
      />
      <div ref={scroller} className="scroll" tabIndex={-1}>
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
    focusWithin(target);
    return;
  }
  document.getElementById(sectionOfPath(path))?.scrollIntoView({ block: "start" });
}

function focusWithin(target: HTMLElement): void {
  target.scrollIntoView({ block: "center" });
  const control = target.matches("input, textarea, button")
    ? target
    : target.querySelector<HTMLElement>("input, textarea, button");
  control?.focus({ preventScroll: true });
}

/** Goes to the field of the first finding after where the focus is; after the last one to the first. */
function focusNextFinding(page: HTMLElement): void {
  const targets = [...page.querySelectorAll<HTMLElement>(".mnote")]
    .map((note) => anchorOf(page, note.dataset.about ?? "") ?? note)
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const active = document.activeElement;
  const next = targets.find(
    (target) => active === null || !page.contains(active) || (isBefore(active, target) && !target.contains(active)),
  );
  const target = next ?? targets[0];
  if (target !== undefined) focusWithin(target);
}

const anchorOf = (page: HTMLElement, path: string): HTMLElement | null =>
  path === "" ? null : page.querySelector<HTMLElement>(`[data-margin-anchor="${CSS.escape(path)}"]`);

const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
