import type { EngagementId, PartyId, VocabularyEntryId } from "../../model/ids.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { Register } from "../../model/register.ts";
import type { Statement } from "../../model/statement.ts";
import { err, ok, type Result } from "../../result.ts";
import { audiences, subjectsOf } from "../../statement/audience.ts";
import type { DocumentRequest } from "../../statement/document-kind.ts";
import { en } from "../../words/en.ts";
import { nl } from "../../words/nl.ts";
import { searchForm } from "../../words/search-form.ts";
import type { CommandInput } from "../command.ts";

/** An option whose value names nothing in the register, with what it may name. */
export interface UnknownName {
  readonly option: string;
  readonly value: string;
  readonly expected: ReadonlyArray<string>;
}

type Named = Pick<DocumentRequest, "audience" | "subjects" | "party" | "customer" | "activity" | "destruction">;

/** What the options of `text` name in a register; the first that names nothing is the error. */
export function namedInRegister(
  register: Register,
  option: (name: string) => string | null,
): Result<Named, UnknownName> {
  const find = <T>(name: string, look: (value: string) => T | null, expected: () => ReadonlyArray<string>) => {
    const value = option(name);
    const found = value === null ? null : look(value);
    return value !== null && found === null ? err({ option: name, value, expected: expected() }) : ok(found);
  };
  const audience = find(
    "audience",
    (value) => audienceNamed(value, register),
    () => [...audiences, ...subjectNames(register)],
  );
  if (!audience.ok) return audience;
  const subjects = find(
    "subjects",
    (value) => subjectsNamed(value, register),
    () => subjectNames(register),
  );
  if (!subjects.ok) return subjects;
  const party = find(
    "party",
    (value) => partyNamed(value, register),
    () => [...register.parties.values()].flatMap(({ name }) => name ?? []),
  );
  if (!party.ok) return party;
  const customer = find(
    "customer",
    (value) => customerNamed(value, register),
    () => [...register.engagements.values()].flatMap(({ code }) => code ?? []),
  );
  if (!customer.ok) return customer;
  const activity = find(
    "activity",
    (value) => activityNamed(value, register),
    () => [...register.activities.values()].flatMap(({ code }) => code ?? []),
  );
  if (!activity.ok) return activity;
  const destruction = find(
    "destruction",
    (value) =>
      [...register.destructions.values()].find(({ id, code }) => [id, code].some((known) => isSame(known, value))) ??
      null,
    () => [...register.destructions.values()].flatMap(({ code }) => code ?? []),
  );
  if (!destruction.ok) return destruction;
  return ok({
    audience: audience.value,
    subjects: subjects.value,
    party: party.value,
    customer: customer.value,
    activity: activity.value?.id ?? null,
    destruction: destruction.value?.id ?? null,
  });
}

const isSame = (name: string | null | undefined, wanted: string): boolean =>
  typeof name === "string" && searchForm(name) === searchForm(wanted.trim());

const subjectNames = (register: Register): ReadonlyArray<string> =>
  [...register.vocabulary.values()].flatMap(({ kind, forms }) => (kind === "data-subject" ? [forms.nl.label] : []));

/** An audience by its code or its name in either language, else people by name. */
function audienceNamed(value: string, register: Register): ReadonlyArray<VocabularyEntryId> | null {
  const known = audiences.find((each) =>
    [each, nl.documents.audiences[each], en.documents.audiences[each]].some((name) => isSame(name, value)),
  );
  const people = known === undefined ? [] : subjectsOf(known, register);
  return people.length > 0 ? people : subjectsNamed(value, register);
}

/** Categories of people by their word in either language or their name in the library, several with commas. */
function subjectsNamed(value: string, register: Register): ReadonlyArray<VocabularyEntryId> | null {
  const people = [...register.vocabulary.values()].filter((entry) => entry.kind === "data-subject");
  const found = value
    .split(",")
    .map((name) =>
      people.find(({ forms: { nl: dutch, en: english }, libraryId }) =>
        [
          dutch.label,
          dutch.inline,
          english?.label,
          english?.inline,
          libraryId,
          libraryId?.replace(/^subject-/, ""),
        ].some((known) => isSame(known, name)),
      ),
    );
  return found.every((entry) => entry !== undefined) ? found.map(({ id }) => id) : null;
}

const partyNamed = (value: string, { parties }: Register): PartyId | null =>
  [...parties.values()].find(({ id, name, aliases }) => [id, name, ...aliases].some((known) => isSame(known, value)))
    ?.id ?? null;

/** By the code of the engagement, or the name of a customer who has only one. */
export function customerNamed(value: string, { engagements, parties }: Register): EngagementId | null {
  const all = [...engagements.values()];
  const byCode = all.find(({ id, code }) => [id, code].some((known) => isSame(known, value)));
  if (byCode !== undefined) return byCode.id;
  const byName = all.filter(
    ({ customerId }) => customerId !== null && isSame(parties.get(customerId)?.name ?? null, value),
  );
  return byName.length === 1 ? (byName[0]?.id ?? null) : null;
}

const activityNamed = (value: string, { activities }: Register): ProcessingActivity | null =>
  [...activities.values()].find(({ id, code, name }) => [id, code, name].some((known) => isSame(known, value))) ?? null;

/** The text of a kind that the register keeps for these people; without an audience the only one of that kind that it has. */
export function keptTextFor(
  register: Register,
  kind: string,
  audience: ReadonlyArray<VocabularyEntryId> | null,
): Statement | null {
  const statements = [...register.statements.values()].filter((each) => each.kind === kind);
  if (audience === null) return statements.length === 1 ? (statements[0] ?? null) : null;
  const isFor = ({ audienceIds }: Statement): boolean =>
    audienceIds !== null && audience.every((id) => audienceIds.includes(id));
  return statements.find(isFor) ?? null;
}

/** An option's value when it is one of some, `fallback` when it was not given, undefined (and told) when it is wrong. */
export function oneOf<T extends string, F extends T | null>(
  name: string,
  values: ReadonlyArray<T>,
  fallback: F,
  { io, words, option }: CommandInput,
  isNeeded = false,
): T | F | undefined {
  const given = option(name);
  if (given === null && !isNeeded) return fallback;
  const value = values.find((each) => each === given);
  if (value === undefined) {
    const expected = values.join(", ");
    io.tell(
      given === null ? words.cli.missingOption("text", name, expected) : words.cli.wrongValue(name, given, expected),
    );
  }
  return value;
}
