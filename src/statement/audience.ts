import type { DataGroup } from "../model/data-group.ts";
import type { VocabularyEntryId } from "../model/ids.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { DataSubjectCategory } from "../model/vocabulary.ts";

/** The publics that a text can be for. Together they hold every category of people; some belong to two. */
export const audiences = [
  "visitors-and-customers",
  "pupils-and-parents",
  "applicants",
  "staff",
  "members-and-donors",
  "patients",
  "suppliers",
] as const;
export type Audience = (typeof audiences)[number];

/** Where a word of the library belongs when its flags do not say it. All others are visitors and customers. */
const byLibraryId: { readonly [libraryId: string]: ReadonlyArray<Audience> } = {
  "subject-applicants": ["applicants"],
  "subject-volunteers": ["staff"],
  "subject-board-members": ["staff"],
  "subject-relatives-of-staff": ["staff"],
  "subject-students": ["pupils-and-parents"],
  "subject-parents": ["pupils-and-parents"],
  "subject-children": ["pupils-and-parents"],
  "subject-alumni": ["pupils-and-parents"],
  "subject-members": ["members-and-donors"],
  "subject-donors": ["members-and-donors"],
  "subject-athletes": ["members-and-donors"],
  "subject-suppliers-contacts": ["suppliers"],
  "subject-freelancers": ["suppliers"],
  "subject-creditors": ["suppliers"],
  "subject-business-contacts": ["visitors-and-customers", "suppliers"],
};

/** The publics that a category of people belongs to: by its flags, else by the library word it was copied from. */
export function audiencesOf({ flags, libraryId }: DataSubjectCategory): ReadonlyArray<Audience> {
  if (flags.includes("employees")) return ["staff"];
  if (flags.includes("patients")) return ["patients"];
  if (flags.includes("pupils")) return ["pupils-and-parents"];
  return byLibraryId[libraryId ?? ""] ?? ["visitors-and-customers"];
}

/** The register's categories of people that belong to an audience. */
export const subjectsOf = (
  audience: Audience,
  register: Pick<Register, "vocabulary">,
): ReadonlyArray<VocabularyEntryId> =>
  [...register.vocabulary.values()].flatMap((entry) =>
    entry.kind === "data-subject" && audiencesOf(entry).includes(audience) ? [entry.id] : [],
  );

/** The audience that these people are, all of them and nobody else; null for any other choice and for one category alone. */
export function audienceOf(ids: ReadonlySet<VocabularyEntryId>, register: Register): Audience | null {
  if (ids.size < 2) return null;
  const isAll = (audience: Audience): boolean => {
    const all = subjectsOf(audience, register);
    return all.length === ids.size && all.every((id) => ids.has(id));
  };
  return audiences.find(isAll) ?? null;
}

/** Everyone outside the organisation: a text for all of them leaves out what is about our own staff. */
export const everyoneOutside = (register: Register): ReadonlySet<VocabularyEntryId> =>
  new Set(audiences.flatMap((audience) => (audience === "staff" ? [] : subjectsOf(audience, register))));

/** Every category of people in a group, those of single items included. */
export const peopleOf = (group: DataGroup): ReadonlySet<VocabularyEntryId> =>
  new Set([...(group.subjectIds ?? []), ...(group.items ?? []).flatMap(({ subjectIds }) => subjectIds ?? [])]);

/**
 * What of an activity concerns some people: their groups, the items held of them, the purposes and recipients of those. All ids
 * stay, so that FieldRefs hold. A group without people may be about anyone and stays. Null when nothing of it concerns them.
 */
export function narrowActivity(
  activity: ProcessingActivity,
  people: ReadonlySet<VocabularyEntryId>,
): ProcessingActivity | null {
  const all = activity.dataGroups ?? [];
  const groups = all.flatMap((group) => narrowGroup(group, people) ?? []);
  if (!groups.some((group) => peopleOf(group).size > 0)) return null;
  if (groups.length === all.length && groups.every((group, place) => group === all[place])) return activity;
  const left = all.filter(({ id }) => !groups.some((group) => group.id === id));
  const purposeIds = new Set(activity.purposes?.map(({ id }) => id));
  for (const { purposeIds: served } of left) for (const id of served ?? []) purposeIds.delete(id);
  for (const { purposeIds: served } of groups) for (const id of served ?? []) purposeIds.add(id);
  const groupIds = new Set(groups.map(({ id }) => id));
  const concerns = ({ dataGroupIds, purposeIds: used }: PartyUse): boolean =>
    (dataGroupIds === null || dataGroupIds.length === 0 || dataGroupIds.some((id) => groupIds.has(id))) &&
    (used === null || used.length === 0 || used.some((id) => purposeIds.has(id)));
  return {
    ...activity,
    dataGroups: groups,
    purposes: activity.purposes?.filter(({ id }) => purposeIds.has(id)) ?? null,
    partyUses: activity.partyUses?.filter(concerns) ?? null,
  };
}

function narrowGroup(group: DataGroup, people: ReadonlySet<VocabularyEntryId>): DataGroup | null {
  const all = peopleOf(group);
  if (all.size === 0 || [...all].every((id) => people.has(id))) return group;
  const among = <T extends VocabularyEntryId>(ids: ReadonlyArray<T> | null): ReadonlyArray<T> | null =>
    ids?.filter((id) => people.has(id)) ?? null;
  const subjectIds = among(group.subjectIds);
  const items = (group.items ?? [])
    .map((item) => ({ ...item, subjectIds: among(item.subjectIds) }))
    .filter((item) =>
      item.subjectIds === null ? subjectIds === null || subjectIds.length > 0 : item.subjectIds.length > 0,
    );
  if (items.length === 0 && (subjectIds === null || subjectIds.length === 0)) return null;
  const itemUseIds = new Set(items.map(({ id }) => id));
  return {
    ...group,
    subjectIds,
    items: group.items === null ? null : items,
    retentionUses:
      group.retentionUses
        ?.map((use) => ({ ...use, itemUseIds: use.itemUseIds?.filter((id) => itemUseIds.has(id)) ?? null }))
        .filter(({ itemUseIds: kept }) => kept === null || kept.length > 0) ?? null,
  };
}
