import { isEea } from "../../library/transfers.ts";
import type { Controller } from "../../model/controller.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import { addressLine, contactLine, reachNamed, reachPhrase } from "../contact-words.ts";
import type { Block, ListItem, Section, Sentence } from "../document.ts";
import {
  item,
  list,
  ownName,
  ownWords,
  paragraph,
  refTo,
  type StatementContext,
  sectionOf,
  sentence,
} from "../document-context.ts";
import { likelyLanguage, startOf } from "../own-text.ts";

/** What stands before the first heading: who this is and what one can read here. */
export function introduction(context: StatementContext): ReadonlyArray<Block> {
  const { statement } = context.words;
  const said = context.controllers.flatMap((controller): ReadonlyArray<Sentence> => {
    const at = refTo("controller", controller.id);
    const name = ownName(controller.name, at("name"), context);
    const does = ownWords(controller.activityDescription, at("activityDescription"), context);
    if (name === null || does === null) return [];
    // It goes on after the name, so it must be in the language of the text; otherwise it is a gap only.
    const language = likelyLanguage(does);
    if (language !== null && language !== context.language) return [];
    return [sentence(statement.introWhat(startOf(name), does), at("activityDescription"), at("name"))];
  });
  const refs = context.controllers.map(({ id }) => fieldRef("controller", id, "name"));
  return [paragraph(...said, ...(refs.length === 0 ? [] : [sentence(statement.introRead(context.to), ...refs)]))];
}

/** Who is responsible and how to reach them: controllers, representatives, DPO, contact for privacy. Art. 13(1)(a, b) GDPR. */
export function whoSection(context: StatementContext): Section | null {
  const { who, headings } = context.words.statement;
  const { controllers, to } = context;
  if (controllers.length === 0) {
    context.gaps.add("controller-missing", fieldRef("register", context.register.register.id));
    return null;
  }
  const named = controllers.flatMap((controller) => {
    const ref = fieldRef("controller", controller.id, "name");
    const name = ownName(controller.name, ref, context);
    if (name === null) context.gaps.add("controller-name-open", ref);
    return name === null ? [] : [{ name, ref }];
  });
  const names = list(
    named.map(({ name }) => name),
    context,
  );
  const responsible =
    named.length === 0
      ? null
      : sentence(who.responsible(to, startOf(names), named.length > 1), ...named.map(({ ref }) => ref));
  const blocks = [
    paragraph(responsible, ...otherNames(context)),
    ...controllers.flatMap((controller) => controllerBlocks(controller, context)),
    paragraph(...officers(context)),
  ];
  return sectionOf("who", headings.who(to), blocks, [], [responsible]);
}

/** Trade names, and names that the present text uses. */
function otherNames(context: StatementContext): ReadonlyArray<Sentence> {
  const { who } = context.words.statement;
  const own = new Set(context.controllers.map(({ name }) => name));
  const found = [
    ...context.controllers.flatMap(({ id, tradeNames }) =>
      (tradeNames ?? []).map((name) => ({ name, ref: fieldRef("controller", id, "tradeNames") })),
    ),
    ...(context.statement?.claims?.namesUsed ?? []).map((name) => ({
      name,
      ref: fieldRef("statement", context.statement?.id ?? "", "claims/namesUsed"),
    })),
  ].filter(({ name, ref }, index, all) => {
    const isFirst = all.findIndex((one) => one.name === name) === index;
    return isFirst && !own.has(name) && ownName(name, ref, context) !== null;
  });
  if (found.length === 0) return [];
  const names = list(
    found.map(({ name }) => name),
    context,
  );
  const say = found.length === 1 ? who.also : who.alsoSeveral;
  return [sentence(say(context.to, names), ...found.map(({ ref }) => ref))];
}

function controllerBlocks(controller: Controller, context: StatementContext): ReadonlyArray<Block> {
  const { who } = context.words.statement;
  const { to } = context;
  const at = refTo("controller", controller.id);
  const name = ownName(controller.name, at("name"), context);
  const isOne = context.controllers.length === 1;
  const items = contactItems(controller, context);
  const hasReach = items.some(({ refs }) => /^(address|email|phone)$/.test(refs[0]?.path ?? ""));
  if (
    !hasReach &&
    reachPhrase(controller.privacyContact ?? { address: null, email: null, phone: null }, context) === null
  ) {
    context.gaps.add("contact-open", at(""));
  }
  const lead =
    items.length === 0
      ? null
      : sentence(
          isOne || name === null ? who.reach(to) : who.reachName(to, name),
          ...items.flatMap(({ refs }) => refs),
        );
  return [
    paragraph(lead),
    { kind: "list", items },
    paragraph(questions(controller, context), representative(controller, context)),
  ];
}

function contactItems(controller: Controller, context: StatementContext): ReadonlyArray<ListItem> {
  const { who } = context.words.statement;
  const at = refTo("controller", controller.id);
  const lines = [
    [who.address, addressLine(controller.address, context), "address"],
    [who.email, ownName(controller.email, at("email"), context), "email"],
    [who.phone, ownName(controller.phone, at("phone"), context), "phone"],
    [who.website, ownName(controller.website, at("website"), context), "website"],
    [
      who.chamberOfCommerce,
      ownName(controller.chamberOfCommerceNumber, at("chamberOfCommerceNumber"), context),
      "chamberOfCommerceNumber",
    ],
  ] as const;
  return lines.flatMap(([lead, text, field]) => (text === null ? [] : [item(lead, text, at(field))]));
}

/** The contact for privacy, unless it is the same as the organisation's own address. */
function questions(controller: Controller, context: StatementContext): Sentence | null {
  const { privacyContact } = controller;
  if (privacyContact === null) return null;
  const name = ownName(privacyContact.name, fieldRef("controller", controller.id, "privacyContact"), context);
  const isSame =
    (name === null || name === controller.name) &&
    (privacyContact.email === null || privacyContact.email === controller.email) &&
    (privacyContact.phone === null || privacyContact.phone === controller.phone);
  const reach = isSame ? null : reachNamed(privacyContact, controller.name, context);
  if (reach === null) return null;
  return sentence(
    context.words.statement.who.questions(context.to, reach),
    fieldRef("controller", controller.id, "privacyContact"),
  );
}

function representative(controller: Controller, context: StatementContext): Sentence | null {
  const ref = fieldRef("controller", controller.id, "representative");
  const country = controller.address?.country ?? null;
  const isOutside = country !== null && !isEea(country);
  const contact =
    controller.representative?.kind === "appointed" ? contactLine(controller.representative.contact, context) : null;
  if (contact === null) {
    if (isOutside) context.gaps.add("representative-open", ref);
    return null;
  }
  return sentence(context.words.statement.who.representative(contact), ref);
}

/** The DPO, told once where several organisations have the same. */
function officers(context: StatementContext): ReadonlyArray<Sentence> {
  const { who } = context.words.statement;
  const isOne = context.controllers.length === 1;
  const told = new Map<string, { officer: string | null; reach: string; of: string[]; refs: FieldRef[] }>();
  for (const controller of context.controllers) {
    const found = officerOf(controller, context);
    if (found === null) continue;
    const key = JSON.stringify(found);
    const before = told.get(key) ?? { ...found, of: [], refs: [] };
    const name = ownName(controller.name, fieldRef("controller", controller.id, "name"), context);
    if (name !== null) before.of.push(name);
    before.refs.push(fieldRef("controller", controller.id, "dpo"));
    told.set(key, before);
  }
  return [...told.values()].map(({ officer, reach, of, refs }) =>
    sentence(
      isOne || of.length === 0
        ? who.dpo(context.to, officer, reach)
        : who.dpoOf(startOf(list(of, context)), of.length > 1, officer, reach),
      ...refs,
    ),
  );
}

function officerOf(
  controller: Controller,
  context: StatementContext,
): { readonly officer: string | null; readonly reach: string } | null {
  const ref = fieldRef("controller", controller.id, "dpo");
  if (controller.dpo === null) context.gaps.add("dpo-open", ref);
  if (controller.dpo?.kind !== "appointed") return null;
  const person = controller.dpo.personId === null ? undefined : context.register.persons.get(controller.dpo.personId);
  const { contact } = controller.dpo;
  const officer = ownName(contact.name ?? person?.name ?? null, ref, context);
  const reach = reachPhrase(
    {
      email: contact.email ?? person?.email ?? null,
      phone: contact.phone ?? person?.phone ?? null,
      address: contact.address,
    },
    context,
  );
  if (reach === null) context.gaps.add("dpo-contact-open", ref);
  return reach === null ? null : { officer, reach };
}
