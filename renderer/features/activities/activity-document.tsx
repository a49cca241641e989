import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Finding } from "../../../src/checks/finding.ts";
import type { ActivityId } from "../../../src/model/ids.ts";
import { useKeys } from "../../components/frame/use-keys.ts";
import { MarginLayout } from "../../components/margin-layout.tsx";
import { useCurrentSection } from "../../components/use-current-section.ts";
import { Unconfirmed } from "../../controls/unconfirmed.tsx";
import { useFindings, useFindingsOf } from "../../store/findings.ts";
import { goToField } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { ActivityHead } from "./activity-head.tsx";
import { activitySections, sectionOfPath } from "./activity-sections.ts";
import { DataSection } from "./data-section.tsx";
import { findingElsewhere } from "./finding-elsewhere.ts";
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

const noFindings: ReadonlyArray<Finding> = [];

/** An activity as a document that one edits in place: eight numbered sections, findings in the margin beside what they are about. */
export function ActivityDocument({ id, field, onShowList }: ActivityDocumentProps) {
  const activity = useRegister((register) => register.activities.get(id));
  const findings = useFindingsOf(id);
  const page = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const currentSection = useCurrentSection(scroller, activitySections);
  const everyFinding = useFindings((summary) => summary?.first ?? noFindings);
  const nextFinding = (): void => {
    if (page.current === null || focusNextFinding(page.current)) return;
    const elsewhere = findingElsewhere(everyFinding, id);
    if (elsewhere !== undefined) goToField(elsewhere.ref);
  };
  useKeys({ "next-finding": nextFinding });
  // A button that has the focus takes every Enter as a press, with Ctrl too, so the page looks first.
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    nextFinding();
  };
  useEffect(() => {
    if (field !== null && page.current !== null) showField(page.current, field);
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
    <div ref={page} className="docpage" tabIndex={-1} onKeyDownCapture={keyDown}>
      <ActivityHead
        activity={activity}
        findingsIn={inSection}
        currentSection={currentSection}
        onShowList={onShowList}
      />
      <div ref={scroller} className="scroll" tabIndex={-1}>
        <Unconfirmed kind="activity" record={activity} />
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
function showField(page: HTMLElement, path: string): void {
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

/** Goes to the field of the first finding after where the focus is; false past the last one. */
function focusNextFinding(page: HTMLElement): boolean {
  const targets = [...page.querySelectorAll<HTMLElement>(".mnote")]
    .map((note) => anchorOf(page, note.dataset.about ?? "") ?? note)
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const active = document.activeElement;
  const next = targets.find(
    (target) => active === null || !page.contains(active) || (isBefore(active, target) && !target.contains(active)),
  );
  if (next !== undefined) focusWithin(next);
  return next !== undefined;
}

const anchorOf = (page: HTMLElement, path: string): HTMLElement | null =>
  path === "" ? null : page.querySelector<HTMLElement>(`[data-margin-anchor="${CSS.escape(path)}"]`);

const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
