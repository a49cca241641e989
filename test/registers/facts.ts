import type { VocabularyEntryId } from "../../src/model/ids.ts";
import type { PartyUse } from "../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import type { Register } from "../../src/model/register.ts";
import type { Phase, RetentionTerm } from "../../src/model/retention-term.ts";
import type { Site } from "../../src/model/site.ts";
import type { Statement, StatementClaims } from "../../src/model/statement.ts";

// What tests ask of a register, in words short enough for a table.

function only<T>(entities: ReadonlyMap<string, T>, what: string): T {
  const [first, ...others] = entities.values();
  if (first === undefined || others.length > 0) throw new Error(`expected one ${what}, found ${entities.size}`);
  return first;
}

export const onlyStatement = (register: Register): Statement => only(register.statements, "statement");

export function claimsOf(register: Register): StatementClaims {
  const { claims } = onlyStatement(register);
  if (claims === null) throw new Error("the statement claims nothing");
  return claims;
}

export function siteOfKind(register: Register, kind: Site["kind"]): Site {
  const found = [...register.sites.values()].find((site) => site.kind === kind);
  if (found === undefined) throw new Error(`no site of kind ${kind}`);
  return found;
}

export function activityNamed(register: Register, name: string): ProcessingActivity {
  const found = [...register.activities.values()].find((activity) => activity.name === name);
  if (found === undefined) throw new Error(`no activity ${name}`);
  return found;
}

export const activityNames = (register: Register): ReadonlyArray<string | null> =>
  [...register.activities.values()].map((activity) => activity.name);

/** The library id of a word, or its own Dutch label. */
export function word(register: Register, id: VocabularyEntryId | null): string {
  const entry = id === null ? undefined : register.vocabulary.get(id);
  if (entry === undefined) return "none";
  return entry.libraryId ?? entry.forms.nl.label;
}

export const basesOf = (activity: ProcessingActivity): ReadonlyArray<string | null> =>
  (activity.purposes ?? []).map((purpose) => purpose.legalBasis);

/** Data items of all groups, sorted, without doubles. */
export const itemsOf = (register: Register, activity: ProcessingActivity): ReadonlyArray<string> =>
  [
    ...new Set(
      (activity.dataGroups ?? []).flatMap((group) => (group.items ?? []).map((item) => word(register, item.itemId))),
    ),
  ].sort();

export const subjectsOf = (register: Register, activity: ProcessingActivity): ReadonlyArray<string> =>
  [
    ...new Set(
      (activity.dataGroups ?? []).flatMap((group) => (group.subjectIds ?? []).map((id) => word(register, id))),
    ),
  ].sort();

/** A phase in short: "until event-account-closed", "then P6M", "then P0..P1M", "then open", "criterion". */
function phaseInShort(register: Register, phase: Phase): string {
  switch (phase.kind) {
    case "until":
      return `until ${word(register, phase.eventId)}`;
    case "then":
      if (phase.minimum === null && phase.maximum === null) return "then open";
      return phase.minimum === phase.maximum
        ? `then ${phase.minimum}`
        : `then ${phase.minimum ?? ""}..${phase.maximum ?? ""}`;
    case "age":
      return `age ${phase.years}`;
    case "criterion":
      return "criterion";
    case "permanent":
      return `permanent ${phase.selectionList ?? ""} ${phase.selectionNumber ?? ""}`.trim();
    default:
      return phase satisfies never;
  }
}

export const termInShort = (register: Register, term: RetentionTerm | undefined): string =>
  (term?.phases ?? []).map((phase) => phaseInShort(register, phase)).join(", ");

/** The terms of an activity's groups in short, without doubles; [] when no group has a term. */
export const termsOf = (register: Register, activity: ProcessingActivity): ReadonlyArray<string> => [
  ...new Set(
    (activity.dataGroups ?? []).flatMap((group) =>
      (group.retentionUses ?? []).map((use) => termInShort(register, register.retentionTerms.get(use.termId))),
    ),
  ),
];

/** A use of an outside party in short: "Google Analytics of Google as processor", "recipient-banks as controller". */
export function partyUseInShort(register: Register, { who, role }: PartyUse): string {
  if (who === null) return `nobody as ${role}`;
  if (who.kind === "recipient-category") return `${word(register, who.recipientId)} as ${role}`;
  const party = register.parties.get(who.partyId);
  const service = (party?.services ?? []).find(({ id }) => id === who.serviceId);
  return service === undefined ? `${party?.name} as ${role}` : `${service.name} of ${party?.name} as ${role}`;
}

export const usesOf = (register: Register, user: ProcessingActivity | Site): ReadonlyArray<string> =>
  (user.partyUses ?? []).map((use) => partyUseInShort(register, use));
