import type { Controller } from "../../model/controller.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { ContactPoint } from "../../model/values.ts";
import { addressLine, contactLine } from "../contact-words.ts";
import type { ListItem } from "../document.ts";
import { item, ownName, type StatementContext } from "../document-context.ts";
import { startOf } from "../own-text.ts";

/** One of ours as the other side of a contract reads it: who, where, its DPO and its contact for privacy. */
export function controllerItems(
  role: string,
  controller: Controller,
  context: StatementContext,
): ReadonlyArray<ListItem> {
  const own = context.words.annexes.parties;
  const at = (field: string): FieldRef => fieldRef("controller", controller.id, field);
  const name = ownName(controller.name, at("name"), context);
  if (name === null) context.gaps.add("controller-name-open", at("name"));
  const { representative, dpo, privacyContact, address, email, phone } = controller;
  const line = [name, addressLine(address, context), email, phone].filter((part) => part !== null).join(", ");
  return [
    ...(line === "" ? [] : [item(role, startOf(line), at("name"), at("address"), at("email"), at("phone"))]),
    ...(representative?.kind === "appointed"
      ? contactItem(own.representative, representative.contact, at("representative"), context)
      : []),
    ...(dpo?.kind === "appointed" ? contactItem(own.dpo, dpo.contact, at("dpo"), context) : []),
    ...contactItem(own.privacy, privacyContact, at("privacyContact"), context),
  ];
}

export function contactItem(
  lead: string,
  contact: ContactPoint | null,
  ref: FieldRef,
  context: StatementContext,
): ReadonlyArray<ListItem> {
  const line = contact === null ? null : contactLine(contact, context);
  return line === null ? [] : [item(lead, line, ref)];
}
