import type { Unit } from "../../../src/model/controller.ts";
import type { Register } from "../../../src/model/register.ts";
import { searchForm } from "../../../src/words/search-form.ts";

/** The kinds that this screen shows. */
export type OrganisationKind = "controller" | "unit" | "person";

/** A line of the list. `depth` is how deep a unit stands in its tree. */
export interface OrganisationRow {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly detail: string;
  readonly depth: number;
  readonly searchText: string;
}

/** All controllers, then the units as a tree, then the people; each kind in the order of its names. */
export function organisationRows(
  register: Pick<Register, "controllers" | "units" | "persons">,
  untitled: string,
): ReadonlyArray<OrganisationRow> {
  const row = (
    kind: OrganisationKind,
    id: string,
    name: string | null,
    detail: string,
    depth = 0,
  ): OrganisationRow => ({
    id,
    kind,
    name: name ?? untitled,
    detail,
    depth,
    searchText: searchForm(`${name ?? ""} ${detail}`),
  });
  return [
    ...sorted(register.controllers.values()).map(({ id, name, legalForm }) =>
      row("controller", id, name, legalForm ?? ""),
    ),
    ...unitTree(register.units).map(({ unit: { id, name }, depth }) => row("unit", id, name, "", depth)),
    ...sorted(register.persons.values()).map(({ id, name, jobTitle }) => row("person", id, name, jobTitle ?? "")),
  ];
}

/** A unit with how deep it stands. */
export interface UnitInTree {
  readonly unit: Unit;
  readonly depth: number;
}

/** The units, each under its parent. Units whose parents go round in a circle stand at the top, so that none is lost. */
export function unitTree(units: Register["units"]): ReadonlyArray<UnitInTree> {
  const children = new Map<string | null, Unit[]>();
  for (const unit of sorted(units.values())) {
    const parentId = unit.parentId !== null && units.has(unit.parentId) ? unit.parentId : null;
    const siblings = children.get(parentId);
    if (siblings === undefined) children.set(parentId, [unit]);
    else siblings.push(unit);
  }
  const tree: UnitInTree[] = [];
  const seen = new Set<string>();
  const visit = (unit: Unit, depth: number): void => {
    if (seen.has(unit.id)) return;
    seen.add(unit.id);
    tree.push({ unit, depth });
    for (const child of children.get(unit.id) ?? []) visit(child, depth + 1);
  };
  for (const unit of children.get(null) ?? []) visit(unit, 0);
  for (const unit of sorted(units.values())) visit(unit, 0);
  return tree;
}

/** The units that stand under one, however deep, and the unit itself: none of them can be its parent. */
export function unitAndBelow(units: Register["units"], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const unit of units.values()) if (unit.parentId !== null && found.has(unit.parentId)) found.add(unit.id);
  }
  return found;
}

const collator = new Intl.Collator("nl-NL", { numeric: true });

/** In the order of their names; what has none comes last. */
const sorted = <T extends { readonly name: string | null }>(items: Iterable<T>): ReadonlyArray<T> =>
  [...items].sort((a, b) =>
    a.name === null || b.name === null
      ? Number(a.name === null) - Number(b.name === null)
      : collator.compare(a.name, b.name),
  );
