/** The eight sections of an activity, in order; their names are the ids that the table of contents jumps to. */
export const activitySections = [
  "purposes",
  "data",
  "recipients",
  "transfers",
  "informing",
  "security",
  "risk",
  "governance",
] as const;
export type ActivitySection = (typeof activitySections)[number];

const sectionByKey: { readonly [key: string]: ActivitySection } = {
  purposes: "purposes",
  dataGroups: "data",
  partyUses: "recipients",
  informing: "informing",
  siteIds: "informing",
  measureIds: "security",
  inheritsMeasures: "security",
  systemIds: "security",
  profiling: "risk",
  automatedDecisions: "risk",
  worksCouncil: "risk",
};

/** The section in which a field of the activity stands; what has no section of its own is governance. */
export function sectionOfPath(path: string): ActivitySection {
  if (/^partyUses\/[^/]+\/transfers/.test(path)) return "transfers";
  if (/^dataGroups\/[^/]+\/(specialGrounds|minors)/.test(path)) return "risk";
  return sectionByKey[path.split("/")[0] ?? ""] ?? "governance";
}
