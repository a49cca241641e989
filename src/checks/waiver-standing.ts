import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Finding } from "./finding.ts";
import { covers, isAbout } from "./waivers.ts";

/**
 * How a waiver stands on a day: it *holds* for a finding; its day has *ended*; the finding is back because it says something else
 * (*changed*); nothing is found any longer (*settled*).
 */
export type WaiverStanding = "holds" | "ended" | "changed" | "settled";

/** How each waiver stands, by its id. `findings` are those of single subjects on that day. */
export function waiverStandings(
  register: Pick<Register, "waivers">,
  findings: ReadonlyArray<Finding>,
  today: PlainDate,
): ReadonlyMap<string, WaiverStanding> {
  const waivers = [...register.waivers.values()];
  const subjects = new Map<string, Finding[]>(waivers.map(({ subjectId }) => [subjectId, []]));
  for (const finding of waivers.length === 0 ? [] : findings) subjects.get(finding.subject.id)?.push(finding);
  return new Map(waivers.map((waiver) => [waiver.id, standingOf(waiver, subjects.get(waiver.subjectId) ?? [], today)]));
}

function standingOf(waiver: Waiver, findings: ReadonlyArray<Finding>, today: PlainDate): WaiverStanding {
  if (waiver.until !== null && waiver.until < today) return "ended";
  const about = findings.filter((finding) => isAbout(waiver, finding));
  if (about.length === 0) return "settled";
  return about.some((finding) => covers(waiver, finding, today)) ? "holds" : "changed";
}
