import { countryName } from "../../library/country-name.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import { capitalize, dateInWords, uncapitalize } from "../../words/sentence.ts";
import { addressLine } from "../contact-words.ts";
import type { Cell, ListItem, Section } from "../document.ts";
import {
  activityName,
  activityRef,
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
import type { DocumentKind } from "../document-kind.ts";
import { madeText } from "../make-text.ts";
import { inline, startOf } from "../own-text.ts";
import { groupRef } from "../sections/data.ts";
import { byParty, nameRefs, refInUse, type ToldUse } from "../sections/recipients.ts";
import { toldGroups } from "../sections/told-groups.ts";
import { emptyCell, table } from "../table.ts";
import { type Assignment, assignmentOf } from "./engagement.ts";
import { measureItems } from "./measure-items.ts";
import { contactItem, controllerItems } from "./parties-section.ts";
import { transferBlocks } from "./transfer-rows.ts";

/** The record of art. 30(2) GDPR for one customer, without the others: controller, categories, transfers, measures. */
export const processorExtract: DocumentKind = {
  takes: { customer: "needed" },
  plan: (register, request) => {
    const { assignment, context } = assignmentOf(register, request);
    const { activity, customerName, engagement, at, helpers } = assignment;
    const own = context.words.annexes.extract;
    if (activity === null) context.gaps.add("category-open", at("activityId"));
    const service = ownName(engagement.service, at("service"), context);
    const intro = service === null ? sentence(own.introOpen, at("")) : sentence(own.intro(service), at("service"));
    const items = activity === null ? [] : measureItems([activity], context);
    return madeText(
      context,
      own.title(customerName ?? own.customer),
      [paragraph(intro)],
      [
        partiesSection(assignment, context),
        sectionOf("categories", own.headings.categories, [
          { kind: "list", items: assignmentItems(assignment, context) },
        ]),
        sectionOf("sub-processors", own.headings.subProcessors, [helperTable(helpers, context)]),
        sectionOf("transfers", own.headings.transfers, transferBlocks(helpers, context)),
        sectionOf("security", own.headings.security, [
          paragraph(items.length === 0 ? null : sentence(own.measures, ...items.flatMap(({ refs }) => refs))),
          { kind: "list", items },
        ]),
      ],
    );
  },
};

function partiesSection(
  { engagement, at, customer, customerName }: Assignment,
  context: StatementContext,
): Section | null {
  const { parties, extract } = context.words.annexes;
  const partyAt = (field: string): ReadonlyArray<FieldRef> =>
    customer === null ? [] : [fieldRef("party", customer.id, field)];
  const line = [
    customerName === null ? null : startOf(customerName),
    addressLine(customer?.address ?? null, context),
    customer?.email ?? null,
  ];
  const told = line.filter((part) => part !== null).join(", ");
  return sectionOf("parties", parties.heading, [
    {
      kind: "list",
      items: [
        ...context.controllers.flatMap((controller) => controllerItems(parties.processor, controller, context)),
        ...contactItem(parties.breach, engagement.breachContact, at("breachContact"), context),
        ...(told === ""
          ? []
          : [
              item(
                extract.customer,
                told,
                at("customerId"),
                ...partyAt("name"),
                ...partyAt("address"),
                ...partyAt("email"),
              ),
            ]),
        ...contactItem(parties.privacy, engagement.customerContact, at("customerContact"), context),
        ...contactItem(
          extract.customerRepresentative,
          engagement.customerRepresentative,
          at("customerRepresentative"),
          context,
        ),
        ...contactItem(extract.customerDpo, engagement.customerDpo, at("customerDpo"), context),
      ],
    },
  ]);
}

function assignmentItems(assignment: Assignment, context: StatementContext): ReadonlyArray<ListItem> {
  const { engagement, at, activity } = assignment;
  const own = context.words.annexes.extract;
  const { common } = context.words;
  const words = (lead: string, text: string | null, field: string): ReadonlyArray<ListItem> => {
    const said = ownWords(text, at(field), context);
    return said === null ? [] : [item(lead, inline(said), at(field))];
  };
  const day = (lead: string, date: string | null, field: string): ReadonlyArray<ListItem> =>
    date === null ? [] : [item(lead, dateInWords(date, common), at(field))];
  const agreement =
    engagement.agreementId === null ? undefined : context.register.agreements.get(engagement.agreementId);
  if (agreement === undefined) context.gaps.add("agreement-missing", at("agreementId"));
  const service = ownName(engagement.service, at("service"), context);
  const agreementRef = agreement === undefined ? at("agreementId") : fieldRef("agreement", agreement.id, "name");
  const called = agreement === undefined ? null : ownName(agreement.name, agreementRef, context);
  return [
    ...(service === null ? [] : [item(own.service, service, at("service"))]),
    ...(activity === null
      ? []
      : [item(own.category, uncapitalize(activityName(activity, context)), activityRef(activity, "name"))]),
    ...peopleAndData(assignment, context),
    ...words(own.instructions, engagement.instructions, "instructions"),
    ...(engagement.hostingCountry === null
      ? []
      : [item(own.hosting, countryName(engagement.hostingCountry, context.language), at("hostingCountry"))]),
    ...day(own.since, engagement.startsOn, "startsOn"),
    ...day(own.until, engagement.endsOn, "endsOn"),
    ...(called === null ? [] : [item(own.agreement, called, at("agreementId"), agreementRef)]),
  ];
}

/** Whose data and which: not asked by art. 30(2), but what a customer needs for its own record. */
function peopleAndData({ activity }: Assignment, context: StatementContext): ReadonlyArray<ListItem> {
  const own = context.words.annexes.extract;
  const groups = activity === null ? [] : toldGroups(activity, context);
  const people = [...new Set(groups.flatMap((told) => told.people))];
  const items = groups.flatMap((told) =>
    (told.group.items ?? []).flatMap(({ id, itemId }) => {
      const text = wordOf(itemId, context);
      return text === null ? [] : [{ text, ref: groupRef(told, `items/${id}`) }];
    }),
  );
  const names = [...new Set(items.map(({ text }) => text))];
  return [
    ...(people.length === 0
      ? []
      : [item(own.people, commaList(people, context), ...groups.map((told) => groupRef(told, "subjectIds")))]),
    ...(names.length === 0 ? [] : [item(own.data, commaList(names, context), ...items.map(({ ref }) => ref))]),
  ];
}

function helperTable(helpers: ReadonlyArray<ToldUse>, context: StatementContext) {
  return table(
    context.words.annexes.dpa.subColumns,
    byParty(helpers).map((uses) => helperCells(uses, context)),
  );
}

/** Name, task and country of somebody who works for us in an assignment. */
export function helperCells(
  uses: ReadonlyArray<ToldUse>,
  context: StatementContext,
): readonly [name: Cell, task: Cell, country: Cell] {
  const [first] = uses;
  if (first === undefined) return [emptyCell, emptyCell, emptyCell];
  const tasks = uses.flatMap((told) => {
    const ref = refInUse(told, "description");
    const said = ownWords(told.use.description, ref, context);
    return said === null ? [] : [{ text: inline(said), ref }];
  });
  const who = first.use.who;
  const party = who?.kind === "party" ? context.register.parties.get(who.partyId) : undefined;
  const service = party?.services?.find(({ id }) => who?.kind === "party" && id === who.serviceId);
  const country = service?.hostingCountry ?? party?.country ?? null;
  if (country === null && party !== undefined) {
    context.gaps.add("sub-processor-country-open", fieldRef("party", party.id, "country"));
  }
  return [
    sentence(capitalize(first.name), ...uses.flatMap(nameRefs)),
    sentence(capitalize([...new Set(tasks.map(({ text }) => text))].join("; ")), ...tasks.map(({ ref }) => ref)),
    country === null || party === undefined
      ? emptyCell
      : sentence(
          countryName(country, context.language),
          service?.hostingCountry == null
            ? fieldRef("party", party.id, "country")
            : fieldRef("party", party.id, `services/${service.id}/hostingCountry`),
        ),
  ];
}
