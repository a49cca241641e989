import { countryName } from "../../library/country-name.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import { legalBasisLetter } from "../../model/legal-basis.ts";
import type { ProcessingActivity, Purpose } from "../../model/processing-activity.ts";
import { capitalize, dateInWords } from "../../words/sentence.ts";
import type { Block, Cell, ListItem } from "../document.ts";
import {
  activityName,
  activityRef,
  item,
  list,
  ownName,
  ownWords,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
} from "../document-context.ts";
import type { DocumentKind, PlannedText } from "../document-kind.ts";
import { madeText, speakerRefs } from "../make-text.ts";
import { cleaned, inline, purposeForm, startOf } from "../own-text.ts";
import { activitiesSection } from "../sections/activities.ts";
import { complaintSection, forCustomersSection, organisationName } from "../sections/closing.ts";
import { decisionsSection } from "../sections/decisions.ts";
import {
  byParty,
  nameRefs,
  partyItem,
  recipientsSection,
  refInUse,
  type ToldUse,
  toldUses,
} from "../sections/recipients.ts";
import { rightsSection } from "../sections/rights.ts";
import { toldGroups } from "../sections/told-groups.ts";
import { transfersSection } from "../sections/transfers.ts";
import { whoSection } from "../sections/who.ts";
import { emptyCell, table } from "../table.ts";
import { dataRow } from "./dpa-annex.ts";
import { measureItems } from "./measure-items.ts";
import { oneActivity } from "./one-activity.ts";
import { retentionTable } from "./retention-schedule.ts";
import { transferBlocks } from "./transfer-rows.ts";

/** One activity on its own: for ourselves with a block to sign (art. 5(2) and 30), or for the people concerned (art. 13 and 14). */
export const activitySheet: DocumentKind = {
  takes: { activity: "needed", reader: "optional" },
  plan: (register, request) => {
    const { activity, context } = oneActivity(register, request);
    return request.reader === "public" ? forPeople(activity, context) : forOurselves(activity, context);
  },
};

function forPeople(activity: ProcessingActivity, context: StatementContext): PlannedText {
  const { concerned } = context.words.sheets;
  const uses = toldUses(context);
  return madeText(
    context,
    concerned.title(activityName(activity, context)),
    [paragraph(sentence(concerned.intro(context.to), ...speakerRefs(context)))],
    [
      whoSection(context),
      activitiesSection(context),
      forCustomersSection(context),
      recipientsSection(uses, context),
      transfersSection(uses, context),
      decisionsSection(context),
      rightsSection(context),
      complaintSection(context),
    ],
  );
}

function forOurselves(activity: ProcessingActivity, all: StatementContext): PlannedText {
  // What we do as a processor is on the sheet like any other; only its sites are told elsewhere.
  const context = { ...all, activities: [activity], forCustomers: [], sites: [] };
  const own = context.words.sheets.activity;
  const { headings } = own;
  const uses = toldUses(context);
  const rows = toldGroups(activity, context).flatMap((told) => {
    const row = dataRow(told, context);
    return row === null ? [] : [row.slice(0, 3)];
  });
  const measures = measureItems([activity], context);
  const isOurs = activity.role !== "processor";
  return madeText(
    context,
    own.title(activityName(activity, context)),
    [],
    [
      sectionOf("general", headings.general, [{ kind: "list", items: generalItems(activity, context) }]),
      sectionOf("purposes", headings.purposes, [table(own.purposeColumns, purposeRows(activity, context))]),
      sectionOf("data", headings.data, [table(context.words.annexes.dpa.dataColumns.slice(0, 3), rows)]),
      sectionOf("recipients", headings.recipients, [table(own.recipientColumns, recipientRows(uses, context))]),
      sectionOf("transfers", headings.transfers, transferBlocks(uses, context)),
      isOurs ? sectionOf("retention", headings.retention, [retentionTable(activity, context)]) : null,
      sectionOf("systems", headings.systems, [table(own.systemColumns, systemRows(activity, context))]),
      sectionOf("security", headings.security, [{ kind: "list", items: measures }]),
      sectionOf("sign", headings.sign, signBlocks(activity, context)),
    ],
  );
}

function generalItems(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<ListItem> {
  const own = context.words.sheets.activity;
  const { register, words } = context;
  const at = (field: string): FieldRef => activityRef(activity, field);
  const said = (lead: string, text: string | null, ...refs: ReadonlyArray<FieldRef>): ReadonlyArray<ListItem> =>
    text === null || text === "" ? [] : [item(lead, text, ...refs)];
  const day = (date: string | null): string | null => (date === null ? null : dateInWords(date, words.common));
  const unit = activity.unitId === null ? undefined : register.units.get(activity.unitId);
  const owner = activity.ownerId === null ? undefined : register.persons.get(activity.ownerId);
  if (owner === undefined) context.gaps.add("owner-open", at("ownerId"));
  const names = organisationName(context);
  const description = ownWords(activity.description, at("description"), context);
  return [
    ...said(own.code, ownName(activity.code, at("code"), context), at("code")),
    ...said(own.description, description === null ? null : inline(description), at("description")),
    ...said(own.controller, names, ...speakerRefs(context)),
    ...said(own.role, activity.role === null ? null : words.record.activityRole[activity.role], at("role")),
    ...said(
      own.unit,
      unit === undefined ? null : ownName(unit.name, fieldRef("unit", unit.id, "name"), context),
      at("unitId"),
    ),
    ...said(
      own.owner,
      owner === undefined ? null : ownName(owner.name, fieldRef("person", owner.id, "name"), context),
      at("ownerId"),
    ),
    ...said(own.status, words.record.activityStatus[activity.status], at("status")),
    ...said(own.since, day(activity.startedOn), at("startedOn")),
    ...said(own.review, day(activity.nextReviewOn), at("nextReviewOn")),
  ];
}

export function purposeRows(
  activity: ProcessingActivity,
  context: StatementContext,
): ReadonlyArray<ReadonlyArray<Cell>> {
  const own = context.words.sheets.activity;
  const isOurs = activity.role !== "processor";
  if (isOurs && (activity.purposes ?? []).length === 0)
    context.gaps.add("purpose-open", activityRef(activity, "purposes"));
  return (activity.purposes ?? []).flatMap((purpose) => {
    const at = (field: string): FieldRef => activityRef(activity, `purposes/${purpose.id}/${field}`);
    const said = ownWords(purpose.description, at("description"), context);
    if (said === null) context.gaps.add("purpose-open", at("description"));
    if (isOurs && purpose.legalBasis === null) context.gaps.add("basis-open", at("legalBasis"));
    if (said === null) return [];
    const basis = purpose.legalBasis;
    return [
      [
        sentence(capitalize(purposeWords(said, context)), at("description")),
        basis === null
          ? emptyCell
          : sentence(own.basis(context.words.record.legalBasis[basis], legalBasisLetter[basis]), at("legalBasis")),
        explanation(purpose, at, context),
      ],
    ];
  });
}

/** "Om leerlingen in te schrijven": an infinitive needs its first word, anything else stands alone. */
function purposeWords(said: string, { words, language }: StatementContext): string {
  const { form, text } = purposeForm(said, language);
  return form === "infinitive" ? words.statement.purpose.infinitive(text) : text;
}

/** The statute, the interest or how consent is got, and the reasoning. */
function explanation(purpose: Purpose, at: (field: string) => FieldRef, context: StatementContext): Cell {
  const statutes = (purpose.statutes ?? []).map(({ citation }) => cleaned(citation));
  const parts = [
    { text: statutes.length === 0 ? null : list(statutes, context), ref: at("statutes") },
    { text: ownWords(purpose.interest?.description ?? null, at("interest"), context), ref: at("interest") },
    { text: ownWords(purpose.consent?.obtained ?? null, at("consent"), context), ref: at("consent") },
    { text: ownWords(purpose.reasoning, at("reasoning"), context), ref: at("reasoning") },
  ].flatMap(({ text, ref }) => (text === null ? [] : [{ text: inline(text), ref }]));
  return sentence(capitalize(parts.map(({ text }) => text).join("; ")), ...parts.map(({ ref }) => ref));
}

export const recipientRows = (
  uses: ReadonlyArray<ToldUse>,
  context: StatementContext,
): ReadonlyArray<ReadonlyArray<Cell>> =>
  byParty(uses).map((party) => {
    const { lead, text, refs } = partyItem(party, context);
    const roles = new Set(
      party.flatMap(({ use }) => (use.role === null ? [] : context.words.record.partyRole[use.role])),
    );
    for (const told of party)
      if (told.use.role === null) context.gaps.add("recipient-role-open", refInUse(told, "role"));
    return [
      sentence(lead ?? "", ...party.flatMap(nameRefs)),
      sentence(capitalize([...roles].join("; ")), ...party.map((told) => refInUse(told, "role"))),
      sentence(capitalize(text), ...refs),
    ];
  });

function systemRows(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<ReadonlyArray<Cell>> {
  return (activity.systemIds ?? []).flatMap((id) => {
    const system = context.register.systems.get(id);
    const at = (field: string): FieldRef => fieldRef("system", id, field);
    const name = system === undefined ? null : ownName(system.name, at("name"), context);
    if (system === undefined || name === null) return [];
    const place = ownName(system.hostingPlace, at("hostingPlace"), context);
    const country = system.hostingCountry === null ? null : countryName(system.hostingCountry, context.language);
    const where = [place, country].filter((part) => part !== null);
    const access = ownWords(system.access, at("access"), context);
    return [
      [
        sentence(startOf(name), at("name")),
        sentence([...new Set(where)].join(", "), at("hostingPlace"), at("hostingCountry")),
        access === null ? emptyCell : sentence(capitalize(inline(access)), at("access")),
      ],
    ];
  });
}

/** A row for each who signs, with room for a date and a signature. */
function signBlocks(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<Block> {
  const own = context.words.sheets.activity;
  const owner = activity.ownerId === null ? undefined : context.register.persons.get(activity.ownerId);
  const ownerName = owner === undefined ? null : ownName(owner.name, fieldRef("person", owner.id, "name"), context);
  const officers = new Map<string, FieldRef>();
  for (const { id, dpo } of context.controllers) {
    if (dpo?.kind !== "appointed") continue;
    const person = dpo.personId === null ? undefined : context.register.persons.get(dpo.personId);
    const name = ownName(dpo.contact.name ?? person?.name ?? null, fieldRef("controller", id, "dpo"), context);
    officers.set(name ?? "", fieldRef("controller", id, "dpo"));
  }
  const row = (role: string, name: string, ...refs: ReadonlyArray<FieldRef>): ReadonlyArray<Cell> => [
    sentence(role, ...refs),
    sentence(name, ...refs),
    emptyCell,
    emptyCell,
  ];
  const rows = [
    row(own.signOwner, ownerName ?? "", activityRef(activity, "ownerId")),
    ...[...officers].map(([name, ref]) => row(own.signDpo, name, ref)),
    row(own.signController, "", ...speakerRefs(context)),
  ];
  return [
    paragraph(sentence(own.signText, activityRef(activity, "ownerId"))),
    { kind: "table", columns: own.signColumns, rows },
  ];
}
