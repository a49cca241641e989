import { proposeFix } from "../../src/checks/propose-fix.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { deleteEntity } from "../../src/edits/delete-entity.ts";
import { addEntity, type Edit, editEntity } from "../../src/edits/edit.ts";
import { ActivityId, AgreementId } from "../../src/model/ids.ts";
import { collectionKeys, collections, type Entity } from "../../src/model/kinds.ts";
import { newActivity, newAgreement } from "../../src/model/new-entity.ts";
import type { Register } from "../../src/model/register.ts";
import { testInstant } from "./small-register.ts";
import { testToday } from "./test-builder.ts";

/** One random act: what to do, and two numbers by which it chooses where and how. */
export interface RandomAct {
  readonly act: keyof typeof acts;
  readonly where: number;
  readonly how: number;
}

type Act = (register: Register, where: number, how: number, newId: () => string) => Edit | null;

const pick = <T>(list: ReadonlyArray<T>, at: number): T | undefined => list[at % Math.max(list.length, 1)];
const oneOf = <T>(map: ReadonlyMap<unknown, T>, at: number): T | undefined => pick([...map.values()], at);
const editIn = (result: { readonly ok: boolean; readonly value?: Edit }): Edit | null => result.value ?? null;

/** Acts that change what some rule reads. Each gives null where it finds nothing to do. */
const acts = {
  "delete-entity": (register, where, how) => {
    const key = pick(collectionKeys, where);
    if (key === undefined) return null;
    const entity = oneOf(register[key] as ReadonlyMap<string, Entity>, how);
    return entity === undefined ? null : editIn(deleteEntity(register, collections[key].kind, entity.id));
  },
  "change-activity": (register, where, how) => {
    const activity = oneOf(register.activities, where);
    if (activity === undefined) return null;
    const fields = [
      { status: "ended" as const },
      { status: "concept" as const },
      { status: "active" as const },
      { role: "processor" as const },
      { role: "joint-controller" as const },
      { purposes: null },
      { partyUses: activity.partyUses?.slice(1) ?? null },
      { partyUses: activity.partyUses?.map((use) => ({ ...use, role: "processor" as const })) ?? null },
      { partyUses: activity.partyUses?.map((use) => ({ ...use, transfers: null, agreementIds: null })) ?? null },
      { code: oneOf(register.activities, how)?.code ?? null },
      { inheritsMeasures: how % 2 === 0, measureIds: null },
      { unitId: oneOf(register.units, how)?.id ?? null, systemIds: null },
      { controllerIds: null },
      { dataGroups: activity.dataGroups?.map((group) => ({ ...group, retentionUses: null })) ?? null },
      { origins: [{ path: "", kind: "import" as const, ref: "x", quote: null, confirmedAt: null }] },
    ];
    return editIn(
      editEntity(register, "activity", activity.id, testInstant, (one) => ({ ...one, ...pick(fields, how) })),
    );
  },
  "change-party": (register, where, how) => {
    const party = oneOf(register.parties, where);
    if (party === undefined) return null;
    const country = pick(["US", "NL", "GB", null], how) ?? null;
    return editIn(
      editEntity(register, "party", party.id, testInstant, (one) => ({
        ...one,
        country,
        services: one.services?.slice(1) ?? null,
      })),
    );
  },
  "change-agreement": (register, where, how) => {
    const agreement = oneOf(register.agreements, where);
    if (agreement === undefined) return null;
    const fields = [
      { concluded: false },
      { concluded: true, end: null, startsOn: null },
      { end: { kind: "date" as const, date: "2020-01-01" } },
      { kind: "confidentiality" as const },
      { partyIds: [oneOf(register.parties, how)?.id ?? agreement.partyIds?.[0]].flatMap((id) => id ?? []) },
    ];
    return editIn(
      editEntity(register, "agreement", agreement.id, testInstant, (one) => ({ ...one, ...pick(fields, how) })),
    );
  },
  "change-measure": (register, where, how) => {
    const measure = oneOf(register.measures, where);
    const unit = oneOf(register.units, how);
    if (measure === undefined) return null;
    const scopes = [
      { kind: "everywhere" as const },
      { kind: "where-named" as const },
      { kind: "units" as const, unitIds: unit === undefined ? [] : [unit.id] },
    ];
    return editIn(
      editEntity(register, "measure", measure.id, testInstant, (one) => ({ ...one, scope: pick(scopes, how) ?? null })),
    );
  },
  "change-unit": (register, where, how) => {
    const unit = oneOf(register.units, where);
    const parentId = oneOf(register.units, how)?.id ?? null;
    return unit === undefined
      ? null
      : editIn(editEntity(register, "unit", unit.id, testInstant, (one) => ({ ...one, parentId })));
  },
  "change-word": (register, where, how) => {
    const items = [...register.vocabulary.values()].filter(({ kind }) => kind === "data-item");
    const word = pick(items, where);
    const dataClass = pick(["special", "criminal", "national-id", "ordinary"] as const, how) ?? "ordinary";
    if (word === undefined) return null;
    return editIn(
      editEntity(register, "vocabulary-entry", word.id, testInstant, (one) =>
        one.kind === "data-item" ? { ...one, class: dataClass } : one,
      ),
    );
  },
  "change-term": (register, where, how) => {
    const term = oneOf(register.retentionTerms, where);
    if (term === undefined) return null;
    const fields = [{ phases: null }, { phases: term.phases?.slice(0, 1) ?? null }, { endAction: null }];
    return editIn(
      editEntity(register, "retention-term", term.id, testInstant, (one) => ({ ...one, ...pick(fields, how) })),
    );
  },
  "change-person": (register, where) => {
    const person = oneOf(register.persons, where);
    return person === undefined
      ? null
      : editIn(editEntity(register, "person", person.id, testInstant, (one) => ({ ...one, name: null, email: null })));
  },
  "add-activity": (_register, _where, how, newId) =>
    editIn(addEntity("activity", { ...newActivity(ActivityId.parse(newId())), code: `V-${how}` })),
  "add-agreement": (register, where, how, newId) => {
    const party = oneOf(register.parties, where);
    return editIn(
      addEntity("agreement", {
        ...newAgreement(AgreementId.parse(newId())),
        kind: "processor-agreement",
        concluded: how % 2 === 0,
        partyIds: party === undefined ? null : [party.id],
      }),
    );
  },
  "fix-finding": (register, where, _how, newId) => {
    const finding = pick(runAll(register, rules, testToday), where);
    if (finding === undefined) return null;
    return proposeFix(finding, rules, { register, today: testToday, at: testInstant, newId });
  },
} satisfies { readonly [name: string]: Act };

export const actNames = Object.keys(acts) as ReadonlyArray<keyof typeof acts>;

/** The edit that an act makes of a register, or null where there is nothing to do. */
export function randomEdit(register: Register, { act, where, how }: RandomAct, newId: () => string): Edit | null {
  return (acts[act] as Act)(register, where, how, newId);
}
