import { diffEntity } from "../history/diff.ts";
import type { OrganisationKind, WizardQuestion } from "../library/ready-made/organisation-kinds.ts";
import type { ReadyMadeActivity } from "../library/ready-made/ready-made-activity.ts";
import { readyMadeFor } from "../library/ready-made/ready-made-library.ts";
import { supplierSlot } from "../library/ready-made/supplier-slots.ts";
import type { NewId } from "../model/ids.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import { err, ok, type Result } from "../result.ts";
import { searchForm } from "../words/search-form.ts";
import type { Language } from "../words/words.ts";
import { buildReadyMade, readyMadeRef, supplierUses } from "./build-ready-made.ts";
import { addEntity, type Edit, type EditError, entityLabel, joinEdits } from "./edit.ts";
import { measureFromLibrary } from "./measure-from-library.ts";
import { highestActivityNumber } from "./next-activity-code.ts";
import { proposed, ReadyMadeAdditions } from "./ready-made-additions.ts";

/** What somebody answered in the wizard. */
export interface ReadyMadeAnswers {
  readonly kind: OrganisationKind;
  readonly yes: ReadonlySet<WizardQuestion>;
  /** Ids of library parties that the organisation uses. */
  readonly supplierIds: ReadonlySet<string>;
  /** Ids of library measures that hold everywhere in the organisation. */
  readonly measureIds: ReadonlySet<string>;
  /** Ids of proposals that are not wanted. */
  readonly leaveOut: ReadonlySet<string>;
}

/** An activity that fits the answers, and what of it the register does not have yet. */
export interface ReadyMadeProposal {
  readonly readyMade: ReadyMadeActivity;
  /** The activity that was made of it before, or that bears its name; null when it would be new. */
  readonly existing: ProcessingActivity | null;
  /** Chosen suppliers that it would use: for an existing activity only those that it lacks. */
  readonly supplierIds: ReadonlyArray<string>;
}

export interface ReadyMadeContext {
  readonly language: Language;
  readonly newId: NewId;
  /** The code for a number: "V-012". */
  readonly codeOf: (number: number) => string;
}

/** What the answers would bring, in the order in which it is shown. What the register has and lacks nothing is told as well. */
export const proposeReadyMade = (
  register: Register,
  { kind, yes, supplierIds }: Pick<ReadyMadeAnswers, "kind" | "yes" | "supplierIds">,
): ReadonlyArray<ReadyMadeProposal> =>
  readyMadeFor(kind, yes).map((readyMade) => {
    const existing = existingOf(register, readyMade);
    return {
      readyMade,
      existing,
      supplierIds: wantedSuppliers(readyMade, supplierIds).filter((id) => !usesParty(register, existing, id)),
    };
  });

/** Whether taking a proposal over would change anything. */
export const addsSomething = ({ existing, supplierIds }: ReadyMadeProposal): boolean =>
  existing === null || supplierIds.length > 0;

/**
 * The edit by which the answers fill a register: activities with their words, terms and parties, each to be confirmed. Adds only
 * what is not there; an activity that is there gets the chosen suppliers that it lacks. Error `nothing-changed`.
 */
export function readyMadeActivities(
  register: Register,
  answers: ReadyMadeAnswers,
  context: ReadyMadeContext,
): Result<Edit, EditError> {
  const { language, newId, codeOf } = context;
  const additions = new ReadyMadeAdditions(register, language, newId);
  const controllers = [...register.controllers.values()];
  const build = {
    additions,
    supplierIds: answers.supplierIds,
    isAuthority: answers.kind === "municipality" || controllers.some(({ publicAuthority }) => publicAuthority === true),
    controllerIds: controllers.length === 1 ? controllers.map(({ id }) => id) : null,
    language,
    newId,
  };
  const wanted = proposeReadyMade(register, answers).filter(
    (proposal) => addsSomething(proposal) && !answers.leaveOut.has(proposal.readyMade.id),
  );
  let number = highestActivityNumber(register);
  const edits: Result<Edit, EditError>[] = wanted.map(({ readyMade, existing, supplierIds }) => {
    if (existing !== null) return withSuppliers(existing, readyMade, new Set(supplierIds), build);
    number += 1;
    return addEntity("activity", buildReadyMade(readyMade, codeOf(number), build));
  });
  const measures = measureEdits(register, answers.measureIds, language, newId);
  // What others point at comes first.
  const all = [...additions.added.map(({ kind, entity }) => addEntity(kind, entity)), ...measures, ...edits];
  const made: Edit[] = [];
  for (const edit of all) {
    if (!edit.ok) return edit;
    made.push(edit.value);
  }
  if (made.length === 0) return err({ code: "nothing-changed" });
  return ok(joinEdits({ code: "register-filled", names: [String(wanted.length)] }, made));
}

function existingOf(register: Register, readyMade: ReadyMadeActivity): ProcessingActivity | null {
  const ref = readyMadeRef(readyMade.id);
  const names = [readyMade.name.nl, readyMade.name.en].map(searchForm);
  const activities = [...register.activities.values()];
  return (
    activities.find(({ origins }) => origins.some((origin) => origin.ref === ref)) ??
    activities.find(({ name }) => name !== null && names.includes(searchForm(name))) ??
    null
  );
}

/** The chosen suppliers that an activity would use, each once. */
function wantedSuppliers(readyMade: ReadyMadeActivity, chosen: ReadonlySet<string>): ReadonlyArray<string> {
  const ids = readyMade.recipients.flatMap((recipient) =>
    "slot" in recipient ? supplierSlot(recipient.slot).suppliers.map(({ id }) => id) : [],
  );
  return [...new Set(ids)].filter((id) => chosen.has(id));
}

function usesParty(register: Register, activity: ProcessingActivity | null, libraryId: string): boolean {
  return (activity?.partyUses ?? []).some(
    ({ who }) => who?.kind === "party" && register.parties.get(who.partyId)?.libraryId === libraryId,
  );
}

/** An activity that is there, with the chosen suppliers that it lacks. */
function withSuppliers(
  existing: ProcessingActivity,
  readyMade: ReadyMadeActivity,
  supplierIds: ReadonlySet<string>,
  build: Parameters<typeof supplierUses>[1],
): Result<Edit, EditError> {
  const uses = readyMade.recipients.flatMap((recipient) =>
    "slot" in recipient ? supplierUses(recipient, { ...build, supplierIds }).map(({ use }) => use) : [],
  );
  const ref = readyMadeRef(readyMade.id);
  // Not by `editEntity`, which takes what somebody edits as confirmed.
  const after: ProcessingActivity = {
    ...existing,
    partyUses: [...(existing.partyUses ?? []), ...uses],
    origins: [...existing.origins, ...uses.map(({ id }) => proposed(`partyUses/${id}`, "questionnaire", ref))],
  };
  return ok({
    label: { code: "activity-edited", names: [entityLabel(after)] },
    changes: diffEntity("activity", existing, after),
  });
}

/** The measures that were said to hold everywhere, without those that the register has. */
function measureEdits(
  register: Register,
  measureIds: ReadonlySet<string>,
  language: Language,
  newId: NewId,
): ReadonlyArray<Result<Edit, EditError>> {
  const held = new Set(
    [...register.measures.values()].map(({ vocabularyId }) =>
      vocabularyId === null ? null : register.vocabulary.get(vocabularyId)?.libraryId,
    ),
  );
  return [...measureIds].flatMap((id) => {
    const made = held.has(id) ? null : measureFromLibrary(register.vocabulary, id, language, newId);
    if (made === null) return [];
    const measure = {
      ...made.measure,
      scope: { kind: "everywhere" as const },
      origins: [proposed("scope", "questionnaire", `ready-made:${id}`)],
    };
    return [...made.added.map((entity) => addEntity("vocabulary-entry", entity)), addEntity("measure", measure)];
  });
}
