import { useHashLocation } from "wouter/use-hash-location";
import type { EntityKind, FieldRef } from "../../src/model/field-ref.ts";
import { kindAt } from "../../src/model/kinds.ts";
import { useRegisterStore } from "./register-store.ts";

/** The parts of the app, as they stand in an address. */
export const sections = [
  "overview",
  "activities",
  "parties",
  "agreements",
  "retention",
  "sites",
  "systems",
  "measures",
  "organisation",
  "assessments",
  "texts",
  "calendar",
  "history",
  "exports",
  "settings",
  "diagnose",
  "begin",
  "library",
] as const;
export type Section = (typeof sections)[number];

/** Where one is: "/r/<register>/<section>/<entity>"; `field` is the path of a field to go to. */
export interface Place {
  readonly registerId: string;
  readonly section: Section;
  readonly entityId: string | null;
  readonly field: string | null;
}

export function parsePlace(location: string): Place | null {
  const [path = "", query = ""] = location.split("?");
  const [, r, registerId, section, entityId] = path.split("/");
  if (r !== "r" || registerId === undefined || !isSection(section)) return null;
  return {
    registerId,
    section,
    entityId: entityId === undefined || entityId === "" ? null : entityId,
    field: new URLSearchParams(query).get("field"),
  };
}

const isSection = (name: string | undefined): name is Section => sections.some((section) => section === name);

export function locationOf(
  registerId: string,
  section: Section,
  entityId: string | null = null,
  field?: string,
): string {
  const query = field === undefined || field === "" ? "" : `?${new URLSearchParams({ field })}`;
  return `/r/${registerId}/${section}${entityId === null ? "" : `/${entityId}`}${query}`;
}

export const usePlace = (): Place | null => parsePlace(useHashLocation()[0]);

/** Goes to a part of the open register, and there to one of its entities. */
export function goTo(section: Section, entityId: string | null = null, field?: string): void {
  const { open } = useRegisterStore.getState();
  // Not by wouter's `navigate`: it moves what follows "?" out of the fragment, where it would stay for good.
  if (open !== null) window.location.hash = locationOf(open.registerId, section, entityId, field);
}

/** The address of a part of the open register, for a link. */
export const hrefOf = (section: Section, entityId: string | null = null, field?: string): string => {
  const { open } = useRegisterStore.getState();
  return open === null ? "#/" : `#${locationOf(open.registerId, section, entityId, field)}`;
};

const sectionOfKind: { readonly [kind in EntityKind]: Section } = {
  register: "settings",
  controller: "organisation",
  unit: "organisation",
  person: "organisation",
  activity: "activities",
  "retention-term": "retention",
  party: "parties",
  agreement: "agreements",
  engagement: "parties",
  system: "systems",
  measure: "measures",
  site: "sites",
  statement: "texts",
  "published-version": "texts",
  assessment: "assessments",
  destruction: "calendar",
  waiver: "overview",
  "vocabulary-entry": "settings",
  "custom-field": "settings",
  attachment: "agreements",
};

export const sectionOf = (kind: EntityKind): Section => sectionOfKind[kind];

/** Goes to the field that a finding, gap or trace speaks of. */
export const goToField = (ref: FieldRef): void => goTo(...placeOf(ref));

/** The address of a field, for a link. */
export const hrefOfField = (ref: FieldRef): string => hrefOf(...placeOf(ref));

/** Section, entity and field of a ref: what the register as a whole lacks is made in the section of that kind. */
export function placeOf(ref: FieldRef): readonly [Section, string | null, string | undefined] {
  const section = sectionOf(kindAt(ref));
  return ref.kind === "register" ? [section, null, undefined] : [section, ref.id, ref.path];
}
