import { libraryDpiaCriteria } from "../library/dpia-criteria.ts";
import type { Localized } from "../library/provenance.ts";
import type {
  ReadyMadeActivity,
  ReadyMadeGroup,
  ReadyMadePurpose,
  ReadyMadeRecipient,
} from "../library/ready-made/ready-made-activity.ts";
import { supplierSlot } from "../library/ready-made/supplier-slots.ts";
import type { DataGroup, DataItemUse, DataSource } from "../model/data-group.ts";
import type { Origin } from "../model/entity.ts";
import {
  ActivityId,
  type ControllerId,
  DataGroupId,
  DataItemUseId,
  ItemId,
  type NewId,
  PartyUseId,
  PurposeId,
} from "../model/ids.ts";
import type { Statute } from "../model/legal-basis.ts";
import { newActivity, newDataGroup, newDataItemUse, newPartyUse, newPurpose } from "../model/new-entity.ts";
import type { PartyRole, PartyUse } from "../model/party-use.ts";
import type { ProcessingActivity, Purpose } from "../model/processing-activity.ts";
import type { RetentionUse } from "../model/retention-term.ts";
import type { Language } from "../words/words.ts";
import { proposed, type ReadyMadeAdditions } from "./ready-made-additions.ts";

/** What building needs besides the activity itself. `isAuthority`: a legitimate interest is no basis for its tasks. */
export interface BuildContext {
  readonly additions: ReadyMadeAdditions;
  readonly supplierIds: ReadonlySet<string>;
  readonly isAuthority: boolean;
  readonly controllerIds: ReadonlyArray<ControllerId> | null;
  readonly language: Language;
  readonly newId: NewId;
}

/** The mark by which an activity tells of which ready-made one it was made. */
export const readyMadeRef = (id: string): string => `ready-made:${id}`;

const words = (list: string): ReadonlyArray<string> => (list === "" ? [] : list.split(" "));

const statutes = (citations: ReadonlyArray<string>): ReadonlyArray<Statute> =>
  citations.map((citation) => ({ citation, url: null }));

/** The activity with everything that is known beforehand; each part of it is to be confirmed and says where it came from. */
export function buildReadyMade(source: ReadyMadeActivity, code: string, context: BuildContext): ProcessingActivity {
  const { language, newId } = context;
  const ref = readyMadeRef(source.id);
  const purposes = source.purposes.map((purpose) => buildPurpose(purpose, context));
  const dataGroups = source.groups.map((group) => buildGroup(group, purposes, context));
  const uses = source.recipients.flatMap((recipient) => buildUses(recipient, context));
  const partyUses = withoutDoubles(uses);
  const isOurs = source.role !== "processor";
  const origins: ReadonlyArray<Origin> = [
    proposed("name", "library", ref),
    ...purposes.map(({ id }) => proposed(`purposes/${id}`, "library", ref)),
    ...dataGroups.map(({ id }) => proposed(`dataGroups/${id}`, "library", ref)),
    ...partyUses.map(({ use, isChosen }) =>
      proposed(`partyUses/${use.id}`, isChosen ? "questionnaire" : "library", ref),
    ),
    ...(source.informing === null ? [] : [proposed("informing", "library", ref)]),
    ...(isOurs ? [proposed("profiling", "library", ref), proposed("automatedDecisions", "library", ref)] : []),
  ];
  return {
    ...newActivity(ActivityId.parse(newId())),
    code,
    name: source.name[language],
    role: source.role ?? "controller",
    controllerIds: context.controllerIds,
    status: "active",
    purposes: purposes.length === 0 ? null : purposes,
    dataGroups: dataGroups.length === 0 ? null : dataGroups,
    partyUses: partyUses.map(({ use }) => use),
    informing:
      source.informing === null ? null : { how: source.informing[language], statementIds: null, exception: null },
    profiling: isOurs ? profilingOf(source, language) : null,
    automatedDecisions: isOurs ? { kind: "none" } : null,
    notes: notesOf(source, language),
    origins,
  };
}

const profilingOf = ({ profiling }: ReadyMadeActivity, language: Language): ProcessingActivity["profiling"] =>
  profiling === undefined ? { kind: "none" } : { kind: "used", logic: profiling[language] };

function buildPurpose(source: ReadyMadePurpose, { isAuthority, language, newId }: BuildContext): Purpose {
  const standsIn = isAuthority && source.basis === "legitimate-interests";
  const citations = standsIn ? source.asAuthority : source.statutes;
  const said = (text: Localized | undefined): string | null => text?.[language] ?? null;
  return {
    ...newPurpose(PurposeId.parse(newId())),
    description: source.text[language],
    libraryId: source.libraryId ?? null,
    legalBasis: standsIn ? "public-task" : source.basis,
    reasoning: said(source.reasoning),
    statutes: citations === undefined ? null : statutes(citations),
    consent:
      source.consent === undefined
        ? null
        : {
            obtained: said(source.consent.obtained),
            enrolment: "opt-in",
            proof: null,
            withdrawal: said(source.consent.withdrawal),
            parental: source.consent.parental ?? null,
          },
    interest:
      standsIn || source.interest === undefined
        ? null
        : { description: source.interest[language], whose: "own", weighedOn: null },
  };
}

function buildGroup(source: ReadyMadeGroup, purposes: ReadonlyArray<Purpose>, context: BuildContext): DataGroup {
  const { additions, language, newId } = context;
  const itemId = (): ItemId => ItemId.parse(newId());
  const itemUse = (word: string, optional: boolean | null): DataItemUse => ({
    ...newDataItemUse(DataItemUseId.parse(newId()), additions.word(`data-${word}`).id),
    optional,
  });
  const named = new Map([
    ...words(source.items).map((word): [string, DataItemUse] => [word, itemUse(word, null)]),
    ...words(source.optional ?? "").map((word): [string, DataItemUse] => [word, itemUse(word, true)]),
  ]);
  const served = source.purposes?.flatMap((at) => purposes[at] ?? []) ?? purposes;
  return {
    ...newDataGroup(DataGroupId.parse(newId())),
    name: source.name?.[language] ?? null,
    purposeIds: source.purposes === undefined ? null : served.map(({ id }) => id),
    subjectIds: words(source.subjects).map((word) => additions.word(`subject-${word}`).id),
    items: [...named.values()],
    specialGrounds:
      source.grounds?.map(({ class: dataClass, ground, citation, reasoning }) => ({
        id: itemId(),
        class: dataClass,
        ground,
        statute: { citation, url: null },
        reasoning: reasoning?.[language] ?? null,
      })) ?? null,
    sources: words(source.sources ?? "data-subject").map((word) => sourceOf(word, context)),
    provision: provisionOf(source, served, language),
    minors: source.minors ?? null,
    retentionUses: retentionUses(source, named, context),
  };
}

/** What one must give, and what happens if not: as the group says, else as is usual for the basis. Art. 13(2)(e) GDPR. */
function provisionOf(
  { provision, sources = "data-subject" }: ReadyMadeGroup,
  served: ReadonlyArray<Purpose>,
  language: Language,
): DataGroup["provision"] {
  const basis = served[0]?.legalBasis ?? null;
  const asked = words(sources).includes("data-subject");
  const kind = provision ?? (asked && basis !== null ? usualProvision[basis] : null);
  return kind === null ? null : { kind, consequence: consequences[kind][language] };
}

const usualProvision = {
  consent: "voluntary",
  contract: "needed-for-contract",
  "legal-obligation": "statutory",
  "vital-interests": "voluntary",
  "public-task": null,
  "legitimate-interests": "voluntary",
} as const;

const consequences = {
  statutory: {
    nl: "zonder deze gegevens kunnen we niet doen wat de wet vraagt",
    en: "without these data we cannot do what the law asks",
  },
  contractual: {
    nl: "zonder deze gegevens kunnen we de afspraken niet nakomen",
    en: "without these data we cannot keep the agreement",
  },
  "needed-for-contract": {
    nl: "zonder deze gegevens kunnen we de overeenkomst niet sluiten of uitvoeren",
    en: "without these data we cannot conclude or perform the contract",
  },
  voluntary: { nl: null, en: null },
} as const;

function sourceOf(word: string, { additions, newId }: BuildContext): DataSource {
  const empty = { id: ItemId.parse(newId()), partyId: null, recipientId: null, description: null };
  switch (word) {
    case "data-subject":
    case "own-observation":
    case "public-source":
      return { ...empty, kind: word };
    default:
      return { ...empty, kind: "recipient-category", recipientId: additions.word(`recipient-${word}`).id };
  }
}

/** A term of its own for some items leaves the rest to the other. */
function retentionUses(
  { terms }: ReadyMadeGroup,
  named: ReadonlyMap<string, DataItemUse>,
  { additions, newId }: BuildContext,
): ReadonlyArray<RetentionUse> {
  const apart = new Set(terms.flatMap(({ items }) => words(items ?? "")));
  const rest = [...named].filter(([word]) => !apart.has(word)).map(([, use]) => use.id);
  return terms.map(({ id, items }) => ({
    id: ItemId.parse(newId()),
    termId: additions.term(id).id,
    itemUseIds:
      items !== undefined ? words(items).flatMap((word) => named.get(word)?.id ?? []) : apart.size === 0 ? null : rest,
    note: null,
  }));
}

interface BuiltUse {
  readonly use: PartyUse;
  /** Somebody chose this supplier; else it is a category that stands there for whoever it is. */
  readonly isChosen: boolean;
}

/** The chosen suppliers of a slot, else its category; or the category that is named. */
function buildUses(recipient: ReadyMadeRecipient, context: BuildContext): ReadonlyArray<BuiltUse> {
  if ("slot" in recipient) {
    const chosen = supplierUses(recipient, context);
    const { recipient: category } = supplierSlot(recipient.slot);
    if (chosen.length > 0 || category === null) return chosen;
    return [categoryUse(category, recipient.what, {}, context)];
  }
  const { basis, statute } = recipient;
  const own: Partial<PartyUse> = {
    disclosureBasis: basis ?? null,
    disclosureStatute: statute === undefined ? null : { citation: statute, url: null },
    ...(recipient.role === undefined ? {} : { role: recipient.role }),
  };
  return [categoryUse(recipient.recipient, recipient.what, own, context)];
}

/** The uses of the suppliers that were chosen for a slot, each with the role of the service that is meant. */
export function supplierUses(
  { slot, what }: Extract<ReadyMadeRecipient, { readonly slot: unknown }>,
  { additions, supplierIds, language, newId }: Pick<BuildContext, "additions" | "supplierIds" | "language" | "newId">,
): ReadonlyArray<BuiltUse> {
  return supplierSlot(slot)
    .suppliers.filter(({ id }) => supplierIds.has(id))
    .map(({ id, serviceAt }) => {
      const { party, serviceId, role } = additions.party(id, serviceAt);
      const use: PartyUse = {
        ...newPartyUse(PartyUseId.parse(newId())),
        who: { kind: "party", partyId: party.id, serviceId },
        role,
        description: what[language],
      };
      return { use, isChosen: true };
    });
}

function categoryUse(
  category: string,
  what: Localized,
  own: Partial<PartyUse>,
  { additions, language, newId }: BuildContext,
): BuiltUse {
  const word = additions.word(`recipient-${category}`);
  const usual = word.kind === "recipient" ? word.usualRole : null;
  const role: PartyRole | null = usual === "either" ? null : usual;
  const use: PartyUse = {
    ...newPartyUse(PartyUseId.parse(newId())),
    who: { kind: "recipient-category", recipientId: word.id },
    role,
    description: what[language],
    ...own,
  };
  return { use, isChosen: false };
}

/** Two slots may lead to one supplier or category: it stands there once. */
function withoutDoubles(uses: ReadonlyArray<BuiltUse>): ReadonlyArray<BuiltUse> {
  const seen = new Set<string>();
  return uses.filter(({ use }) => {
    const key = JSON.stringify(use.who);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const dpiaWords = {
  nl: (label: string, ref: string) => `Kijk of een DPIA nodig is: ${label} (${ref}).`,
  en: (label: string, ref: string) => `See whether a DPIA is needed: ${label} (${ref}).`,
} as const;

/** What to look at before one confirms: notes stay in the house. */
function notesOf({ mind, dpia = [] }: ReadyMadeActivity, language: Language): string | null {
  const pointers = dpia.map((id) => {
    const criterion = libraryDpiaCriteria.find((each) => each.id === id);
    if (criterion === undefined) throw new Error(`the library has no DPIA criterion ${id}`);
    return dpiaWords[language](criterion.label[language], criterion.source.ref);
  });
  const lines = [...(mind === undefined ? [] : [mind[language]]), ...pointers];
  return lines.length === 0 ? null : lines.join("\n");
}
