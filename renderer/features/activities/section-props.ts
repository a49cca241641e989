import type { Finding } from "../../../src/checks/finding.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";

/** What each section of the document gets. */
export interface ActivitySectionProps {
  readonly activity: ProcessingActivity;
  /** The findings that have a place in this section. */
  readonly findings: ReadonlyArray<Finding>;
}
