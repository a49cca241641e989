import { hasContact } from "../derive/completeness.ts";
import { isEea } from "../library/transfers.ts";
import type { Controller } from "../model/controller.ts";
import type { Party } from "../model/party.ts";
import type { Address, ContactPoint } from "../model/values.ts";
import {
  answered,
  answeredOr,
  type Line,
  linesCell,
  neverApplies,
  notApplicableCell,
  open,
  openCell,
} from "./cells.ts";
import type { ExportContext } from "./export-context.ts";
import type { Cell } from "./sheet-plan.ts";
import { line } from "./unconfirmed.ts";

/** "Havenkade 12, 3011 AB Rotterdam, Nederland"; null when nothing of it is known. */
export function addressText(address: Address | null, context: ExportContext): string | null {
  if (address === null) return null;
  const town = [address.postalCode, address.city].filter((part) => part !== null).join(" ");
  const country = address.country === null ? null : context.country(address.country);
  const parts = [address.street, town === "" ? null : town, country].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

/** Name and how to reach someone, a line each. Without any way to reach him that is said. */
export function contactLines(contact: ContactPoint, context: ExportContext): ReadonlyArray<Line> {
  const ways = waysToReach(contact, context);
  const { openName, openContact } = context.words.exports;
  return [answeredOr(contact.name, openName), ...(ways.length === 0 ? [open(openContact)] : ways.map(answered))];
}

function waysToReach(
  { address, email, phone }: Pick<ContactPoint, "address" | "email" | "phone">,
  context: ExportContext,
): ReadonlyArray<string> {
  return [addressText(address, context), email, phone].filter((way) => way !== null);
}

/** A controller as art. 30(1)(a) asks for it. */
export function controllerLines(controller: Controller, context: ExportContext): ReadonlyArray<Line> {
  const { exports: words } = context.words;
  const ways = waysToReach(controller, context);
  return [
    controller.name === null ? open(words.openName) : line(controller.name, controller, "name"),
    ...ways.map(answered),
    ...(hasContact(controller) ? [] : [open(words.openContact)]),
  ];
}

/** A party that is a controller itself (a customer, a partner): name, address, country and how to reach it. */
export function partyLines(party: Party, context: ExportContext): ReadonlyArray<Line> {
  const { exports: words } = context.words;
  const ways = waysToReach(party, context);
  return [
    party.name === null ? open(words.openName) : line(party.name, party, "name"),
    ...(ways.length === 0 ? [open(words.openContact)] : ways.map(answered)),
  ];
}

/** The representative in the Union of each controller: only asked where it sits outside the EEA. Art. 27 GDPR. */
export function representativeCell(controllers: ReadonlyArray<Controller>, context: ExportContext): Cell {
  const { words } = context;
  if (controllers.length === 0) return openCell(words);
  if (controllers.every(needsNoRepresentative)) return neverApplies("inside-union", words);
  return linesCell(
    controllers.flatMap((controller) =>
      forController(controller, controllers, representativeLines(controller, context), context),
    ),
    words,
  );
}

/** It sits in the EEA and names none: the question does not arise, whether somebody answered it or not. */
const needsNoRepresentative = ({ address, representative }: Controller): boolean =>
  representative?.kind !== "appointed" && address !== null && address.country !== null && isEea(address.country);

function representativeLines(controller: Controller, context: ExportContext): ReadonlyArray<Line> {
  const { common, exports } = context.words;
  const { representative } = controller;
  if (representative?.kind === "appointed") return contactLines(representative.contact, context);
  if (needsNoRepresentative(controller)) return [answered(exports.notApplicable(exports.reasons["inside-union"]))];
  return [representative === null ? open(common.notAnswered) : answered(exports.noneAnswered)];
}

/** The data protection officer of each controller: appointed, not required with the reason, or open. Art. 37 GDPR. */
export function dpoCell(controllers: ReadonlyArray<Controller>, context: ExportContext): Cell {
  const [first] = controllers;
  const { words } = context;
  if (first === undefined) return openCell(words);
  if (controllers.length === 1 && first.dpo?.kind === "not-required") {
    const { reason } = first.dpo;
    return reason === null ? neverApplies("dpo-not-required", words) : notApplicableCell(reason, words);
  }
  return linesCell(
    controllers.flatMap((controller) => forController(controller, controllers, dpoLines(controller, context), context)),
    words,
  );
}

export function dpoLines({ dpo }: Controller, context: ExportContext): ReadonlyArray<Line> {
  const { words } = context;
  if (dpo === null) return [open(words.common.notAnswered)];
  if (dpo.kind === "not-required")
    return [answered(words.exports.notApplicable(dpo.reason ?? words.exports.reasons["dpo-not-required"]))];
  const person = dpo.personId === null ? undefined : context.register.persons.get(dpo.personId);
  const contact = {
    name: dpo.contact.name ?? person?.name ?? null,
    email: dpo.contact.email ?? person?.email ?? null,
    phone: dpo.contact.phone ?? person?.phone ?? null,
    address: dpo.contact.address,
  };
  return [
    ...contactLines(contact, context),
    ...(dpo.authorityNumber === null ? [] : [answered(words.exports.authorityNumber(dpo.authorityNumber))]),
  ];
}

/** With several controllers each line says whose it is. */
function forController(
  controller: Controller,
  all: ReadonlyArray<Controller>,
  lines: ReadonlyArray<Line>,
  context: ExportContext,
): ReadonlyArray<Line> {
  if (all.length < 2) return lines;
  const name = controller.name ?? context.words.common.untitled;
  return lines.map((one, index) =>
    index > 0 ? one : { ...one, text: context.words.exports.groupLine(name, one.text) },
  );
}

/** A contact that may be open, as a cell. */
export const contactCell = (contact: ContactPoint | null, context: ExportContext): Cell =>
  contact === null ? openCell(context.words) : linesCell(contactLines(contact, context), context.words);
