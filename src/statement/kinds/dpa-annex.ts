import { coverageVerdict } from "../../derive/agreement-coverage.ts";
import { agreementState } from "../../derive/agreement-state.ts";
import { effectiveClass } from "../../derive/effective-class.ts";
import { effectiveControllers } from "../../derive/effective-controllers.ts";
import type { Agreement } from "../../model/agreement.ts";
import { isGuarded } from "../../model/data-class.ts";
import type { DataGroup } from "../../model/data-group.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { Party } from "../../model/party.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { Register } from "../../model/register.ts";
import { capitalize, dateInWords } from "../../words/sentence.ts";
import { addressLine } from "../contact-words.ts";
import type { Block, Cell, ListItem, Section } from "../document.ts";
import {
  commaList,
  item,
  ownName,
  ownWords,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
  wordOf,
} from "../document-context.ts";
import type { DocumentKind, DocumentRequest, PlannedText } from "../document-kind.ts";
import { GapList } from "../gap.ts";
import { madeText, recordContext } from "../make-text.ts";
import { inline, startOf } from "../own-text.ts";
import { groupRef, type ToldGroup } from "../sections/data.ts";
import { refInUse, type ToldUse, toldUses } from "../sections/recipients.ts";
import { toldTerm } from "../sections/retention.ts";
import { toldGroups } from "../sections/told-groups.ts";
import { table } from "../table.ts";
import { measureItems } from "./measure-items.ts";
import { contactItem, controllerItems } from "./parties-section.ts";
import { subProcessorRows } from "./processor-list.ts";
import { transferBlocks } from "./transfer-rows.ts";

/**
 * The annex to an agreement with a processor: subject, duration, nature, purpose, data and people (the opening words of art. 28(3)),
 * its sub-processors with their countries, transfers and measures. It names what the processor touches and nothing else of ours.
 */
export const dpaAnnex: DocumentKind = { takes: { party: "needed" }, plan: planAnnex };

/** What the party processes for us: the uses, with the activities whose data it touches. */
interface Processing {
  readonly party: Party;
  readonly name: string;
  readonly uses: ReadonlyArray<ToldUse>;
  readonly activities: ReadonlyArray<ProcessingActivity>;
  readonly agreement: Agreement | null;
}

function planAnnex(register: Register, request: DocumentRequest): PlannedText {
  const all = recordContext(register, request);
  const party = request.party === null ? undefined : register.parties.get(request.party);
  if (party === undefined) throw new Error("an annex needs the processor");
  const nameRef = fieldRef("party", party.id, "name");
  const name = ownName(party.name, nameRef, all);
  if (name === null) all.gaps.add("recipient-unnamed", nameRef);
  const activities = [...all.activities, ...all.forCustomers];
  const uses = toldUses({ ...all, activities, gaps: new GapList() }).filter(
    ({ use }) =>
      use.who?.kind === "party" &&
      use.who.partyId === party.id &&
      (use.role === "processor" || use.role === "sub-processor"),
  );
  const touching = activities.filter(({ id }) => uses.some(({ owner }) => owner.id === id));
  const controllers = touching.flatMap(({ controllerIds }) => effectiveControllers(controllerIds, register) ?? []);
  const context = controllers.length === 0 ? all : { ...all, controllers: [...new Set(controllers)] };
  const processing: Processing = {
    party,
    name: name ?? context.words.annexes.parties.processor,
    uses,
    activities: touching,
    agreement: agreementWith(uses, party, context),
  };
  if (uses.length === 0) context.gaps.add("no-processing", nameRef);
  const own = context.words.annexes.dpa;
  return madeText(context, own.title(processing.name), introduction(processing, context), [
    partiesSection(processing, context),
    subjectSection(processing, context),
    natureSection(processing, context),
    sectionOf("data", own.headings.data, [table(own.dataColumns, dataRows(processing, context))]),
    subProcessorsSection(processing, context),
    sectionOf("transfers", own.headings.transfers, transferBlocks(uses, context)),
    securitySection(processing, context),
  ]);
}

/** The agreement that covers a use, the best of them; else any that the party has with us for processing. */
function agreementWith(uses: ReadonlyArray<ToldUse>, party: Party, context: StatementContext): Agreement | null {
  const { register, today } = context;
  const mine = [...register.agreements.values()].filter(
    ({ partyIds, kind }) => partyIds?.includes(party.id) && (kind === "processor-agreement" || kind === null),
  );
  const found = uses.flatMap(({ owner, use }) => {
    const entity =
      owner.kind === "activity"
        ? [...context.activities, ...context.forCustomers].find(({ id }) => id === owner.id)
        : undefined;
    const at = {
      owner: { ...owner, status: "active", role: entity?.role ?? null, controllerIds: entity?.controllerIds ?? null },
      use,
    } as const;
    return mine.filter((agreement) => coverageVerdict(at, agreement, register) === "covered");
  });
  const order = ["valid", "not-yet-started", "concept", "unknown", "ended"];
  const rank = (agreement: Agreement): number => order.indexOf(agreementState(agreement, today));
  return [...(found.length > 0 ? found : mine)].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function introduction({ agreement, name, party }: Processing, context: StatementContext): ReadonlyArray<Block> {
  const own = context.words.annexes.dpa;
  const partyRef = fieldRef("party", party.id, "name");
  if (agreement === null) {
    context.gaps.add("agreement-missing", partyRef);
    return [paragraph(sentence(own.introOpen(startOf(name)), partyRef))];
  }
  const ref = fieldRef("agreement", agreement.id, "name");
  const called = ownName(agreement.name, ref, context);
  if (called === null) return [paragraph(sentence(own.introOpen(startOf(name)), partyRef))];
  const date = agreement.concludedOn === null ? null : dateInWords(agreement.concludedOn, context.words.common);
  return [
    paragraph(
      sentence(
        own.intro(own.agreementOf(called, date)),
        ref,
        ...(date === null ? [] : [fieldRef("agreement", agreement.id, "concludedOn")]),
      ),
    ),
  ];
}

function partiesSection({ party, name }: Processing, context: StatementContext): Section | null {
  const own = context.words.annexes.parties;
  const at = (field: string): FieldRef => fieldRef("party", party.id, field);
  const line = [startOf(name), addressLine(party.address, context), party.email, party.phone].filter(
    (part) => part !== null,
  );
  return sectionOf("parties", own.heading, [
    {
      kind: "list",
      items: [
        ...context.controllers.flatMap((controller) => controllerItems(own.controller, controller, context)),
        item(own.processor, line.join(", "), at("name"), at("address"), at("email"), at("phone")),
        ...contactItem(own.dpo, party.dpo, at("dpo"), context),
        ...contactItem(own.breach, party.breachContact, at("breachContact"), context),
      ],
    },
  ]);
}

function subjectSection({ agreement }: Processing, context: StatementContext): Section | null {
  const own = context.words.annexes.dpa;
  if (agreement === null) return null;
  const at = (field: string): FieldRef => fieldRef("agreement", agreement.id, field);
  const subject = ownWords(agreement.subject, at("subject"), context);
  if (subject === null) context.gaps.add("annex-subject-open", at("subject"));
  const duration = ownWords(agreement.duration, at("duration"), context);
  const { end, startsOn } = agreement;
  if (duration === null && end === null) context.gaps.add("annex-duration-open", at("duration"));
  const until =
    end === null
      ? null
      : end.kind === "date"
        ? own.end.date(dateInWords(end.date, context.words.common))
        : end.kind === "main-contract"
          ? own.end.mainContract(end.contract === null ? null : inline(end.contract))
          : own.end.indefinite;
  const lasts = [...(duration === null ? [] : [inline(duration)]), ...(until === null ? [] : [until])].join("; ");
  return sectionOf("subject", own.headings.subject, [
    {
      kind: "list",
      items: [
        ...(subject === null ? [] : [item(own.subject, inline(subject), at("subject"))]),
        ...(startsOn === null ? [] : [item(own.start, dateInWords(startsOn, context.words.common), at("startsOn"))]),
        ...(lasts === "" ? [] : [item(own.duration, lasts, at("duration"), at("end"))]),
      ],
    },
  ]);
}

function natureSection({ agreement, uses, name }: Processing, context: StatementContext): Section | null {
  const own = context.words.annexes.dpa;
  const items: ListItem[] = [];
  for (const field of ["nature", "purpose"] as const) {
    if (agreement === null) continue;
    const ref = fieldRef("agreement", agreement.id, field);
    const said = ownWords(agreement[field], ref, context);
    if (said === null) context.gaps.add(field === "nature" ? "annex-nature-open" : "annex-purpose-open", ref);
    else items.push(item(own[field], inline(said), ref));
  }
  const tasks = new Map<string, FieldRef[]>();
  for (const told of uses) {
    const ref = refInUse(told, "description");
    const said = ownWords(told.use.description, ref, context);
    if (said !== null) tasks.set(inline(said), [...(tasks.get(inline(said)) ?? []), ref]);
  }
  return sectionOf("nature", own.headings.nature, [
    { kind: "list", items },
    paragraph(tasks.size === 0 ? null : sentence(own.services(startOf(name)), ...[...tasks.values()].flat())),
    { kind: "list", items: [...tasks].map(([text, refs]) => item(null, text, ...refs)) },
  ]);
}

/** The groups that the uses name; all of an activity where a use names none. */
function dataRows({ uses, activities }: Processing, context: StatementContext): ReadonlyArray<ReadonlyArray<Cell>> {
  const rows = new Map<string, ReadonlyArray<Cell>>();
  for (const activity of activities) {
    const mine = uses.filter(({ owner }) => owner.id === activity.id);
    const touches = ({ id }: DataGroup): boolean => mine.some(({ use }) => use.dataGroupIds?.includes(id) ?? true);
    for (const told of toldGroups(activity, context).filter(({ group }) => touches(group))) {
      const row = dataRow(told, context);
      if (row !== null) rows.set(row.map(({ text }) => text).join("|"), row);
    }
  }
  return [...rows.values()];
}

export function dataRow(told: ToldGroup, context: StatementContext): ReadonlyArray<Cell> | null {
  const items = (told.group.items ?? []).flatMap((use) => {
    const text = wordOf(use.itemId, context);
    const guarded = isGuarded(effectiveClass(use, context.register));
    return text === null ? [] : [{ text, guarded, ref: groupRef(told, `items/${use.id}`) }];
  });
  if (items.length === 0) context.gaps.add("data-open", groupRef(told, "items"));
  const people = commaList(told.people, context);
  if (people === "" && items.length === 0) return null;
  const guarded = items.filter((one) => one.guarded);
  const terms = (told.group.retentionUses ?? []).flatMap(
    (use) => toldTerm(told, use, context, { kind: "compact" }) ?? [],
  );
  const textOf = (of: ReadonlyArray<{ readonly text: string }>): string =>
    capitalize(
      commaList(
        of.map(({ text }) => text),
        context,
      ),
    );
  return [
    sentence(capitalize(people === "" ? context.words.schedules.retention.all : people), groupRef(told, "subjectIds")),
    sentence(textOf(items), ...items.map(({ ref }) => ref)),
    sentence(textOf(guarded), ...guarded.map(({ ref }) => ref)),
    sentence(capitalize([...new Set(terms.map(({ text }) => text))].join("; ")), ...terms.flatMap(({ refs }) => refs)),
  ];
}

function subProcessorsSection({ agreement }: Processing, context: StatementContext): Section | null {
  const own = context.words.annexes.dpa;
  if (agreement === null) return null;
  const ref = fieldRef("agreement", agreement.id, "subProcessors");
  if (agreement.subProcessors === null) context.gaps.add("sub-processors-open", ref);
  const rows = subProcessorRows(agreement, context);
  const said =
    agreement.subProcessors?.length === 0
      ? sentence(own.noSubProcessors, ref)
      : rows.length > 0
        ? sentence(own.subProcessors, ref)
        : null;
  return sectionOf("sub-processors", own.headings.subProcessors, [paragraph(said), table(own.subColumns, rows)]);
}

function securitySection({ activities, uses }: Processing, context: StatementContext): Section | null {
  const own = context.words.annexes.dpa;
  const items = measureItems(activities, context);
  const shown = new Map<string, ListItem>();
  for (const told of uses) {
    for (const { name, scope, expiresOn } of told.use.vetting?.certificates ?? []) {
      if (expiresOn !== null && expiresOn < context.today) continue;
      const date = expiresOn === null ? null : dateInWords(expiresOn, context.words.common);
      shown.set(
        name,
        item(startOf(name), own.certificate(scope === null ? null : inline(scope), date), refInUse(told, "vetting")),
      );
    }
  }
  const certificates = [...shown.values()];
  return sectionOf("security", own.headings.security, [
    paragraph(items.length === 0 ? null : sentence(own.measures, ...items.flatMap(({ refs }) => refs))),
    { kind: "list", items },
    paragraph(
      certificates.length === 0 ? null : sentence(own.certificates, ...certificates.flatMap(({ refs }) => refs)),
    ),
    { kind: "list", items: certificates },
  ]);
}
