import { effectiveControllers } from "../../derive/effective-controllers.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { ControllerId } from "../../model/ids.ts";
import { reachPhrase } from "../contact-words.ts";
import { type DocumentContext, list, ownName } from "../document-context.ts";

/** Who writes a letter: our organisations by name, and how to answer; each null, with a gap, while nobody filled it in. */
export interface Sender {
  readonly name: string | null;
  readonly way: string | null;
  readonly refs: ReadonlyArray<FieldRef>;
}

/** The organisations that the given answers name; an open answer means all that there are. */
export function sender(named: ReadonlyArray<ReadonlyArray<ControllerId> | null>, context: DocumentContext): Sender {
  const { register, gaps } = context;
  const found = named.flatMap((ids) => effectiveControllers(ids, register) ?? []);
  const controllers = found.length > 0 ? [...new Set(found)] : [...register.controllers.values()];
  if (controllers.length === 0)
    gaps.add("controller-missing", fieldRef("register", register.register.id, "controllers"));
  const names = controllers.flatMap(({ id, name }) => {
    const ref = fieldRef("controller", id, "name");
    const said = ownName(name, ref, context);
    if (said === null) gaps.add("controller-name-open", ref);
    return said ?? [];
  });
  const ways = controllers.flatMap((controller) => {
    const { privacyContact } = controller;
    return (
      (privacyContact === null ? null : reachPhrase(privacyContact, context)) ?? reachPhrase(controller, context) ?? []
    );
  });
  const [first] = controllers;
  if (ways.length === 0 && first !== undefined) gaps.add("contact-open", fieldRef("controller", first.id, "email"));
  return {
    name: names.length === 0 ? null : list(names, context),
    way: ways[0] ?? null,
    refs: controllers.map(({ id }) => fieldRef("controller", id, "name")),
  };
}
