import type { EntityKey } from "../derive/index-entries.ts";
import { RegisterIndexes } from "../derive/indexes.ts";
import type { EntityKind } from "../model/field-ref.ts";
import { type Entity, entitiesOf, entityOf } from "../model/kinds.ts";
import type { Profile, Register, RegisterRow } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { type Finding, findingOf } from "./finding.ts";
import { compareFindings, ruleOrder } from "./order.ts";
import { rulesOfProfile } from "./profile-groups.ts";
import { ReadLog } from "./read-log.ts";
import type { Rule } from "./rule.ts";
import { SharedFields } from "./shared-fields.ts";
import { allKey, membersKey, recordingView, type SteerableView } from "./view.ts";
import { type WaiversBySubject, waiversBySubject, withWaiver } from "./waivers.ts";

/** An entity that rules look at, with what they found. */
interface Unit {
  readonly key: EntityKey;
  findings: ReadonlyArray<Finding>;
}

const noFindings: ReadonlyArray<Finding> = [];

/**
 * All findings of a register on a day, kept up to date: a commit re-runs the rules only on the entities it touched and on those
 * whose rules read them. Says at any time the same as `runAll` would; make a new one when the day changes.
 */
export class FindingsIndex {
  readonly #allRules: ReadonlyArray<Rule>;
  #rules: ReadonlyMap<EntityKind, ReadonlyArray<Rule>> = new Map();
  #profile: Profile;
  readonly #order: ReadonlyMap<string, number>;
  readonly #today: PlainDate;
  readonly #units = new Map<string, Unit>();
  readonly #reads = new ReadLog<Unit>();
  readonly #byEntity = new Map<string, Set<Finding>>();
  /** Only what lies wholly elsewhere: an index of all would hold each finding twice. */
  readonly #elsewhere = new Map<string, Set<Finding>>();
  #all: ReadonlyArray<Finding>;
  #waivers: WaiversBySubject = new Map();
  readonly #fields = new SharedFields();
  readonly indexes: RegisterIndexes;

  constructor(register: Register, rules: ReadonlyArray<Rule>, today: PlainDate) {
    this.#allRules = rules;
    this.#profile = register.register.profile;
    this.#order = ruleOrder(rules);
    this.#today = today;
    this.indexes = new RegisterIndexes(register);
    this.#all = this.#runAll(register);
  }

  /** Runs the rules of the register's profile on everything. */
  #runAll(register: Register): ReadonlyArray<Finding> {
    this.#rules = rulesByScope(rulesOfProfile(this.#allRules, this.#profile));
    this.#units.clear();
    this.#reads.clear();
    this.#byEntity.clear();
    this.#elsewhere.clear();
    this.#waivers = waiversBySubject(register);
    this.#fields.follow(register);
    const steerable = recordingView(register, this.indexes);
    const found: Finding[] = [];
    for (const { kind, entity } of entitiesOf(register)) {
      if (!this.#rules.has(kind)) continue;
      const unit: Unit = { key: { kind, id: entity.id }, findings: noFindings };
      this.#units.set(entity.id, unit);
      this.#run(unit, entity, steerable);
      found.push(...unit.findings);
    }
    return found.sort(compareFindings(this.#order));
  }

  /** All findings: errors first, then by rule, then by id. */
  all(): ReadonlyArray<Finding> {
    return this.#all;
  }

  /** The findings that have a place in an entity, errors first: what stands in its margin. */
  of(id: string): ReadonlyArray<Finding> {
    return [...(this.#byEntity.get(id) ?? noFindings)].sort(compareFindings(this.#order));
  }

  /** The findings about an entity of which no place lies in it ("this processor has no agreement"), errors first. */
  elsewhere(id: string): ReadonlyArray<Finding> {
    return [...(this.#elsewhere.get(id) ?? noFindings)].sort(compareFindings(this.#order));
  }

  /** Takes in the entities that a commit created, changed or deleted; `register` is as it is after that. */
  update(register: Register, changed: ReadonlyArray<EntityKey>): void {
    const dirty = new Set<Unit>();
    const addReaders = (key: string): void => {
      for (const unit of this.#reads.readersOf(key)) dirty.add(unit);
    };
    for (const { kind, id } of changed) {
      for (const key of this.#fields.keysOfChange(register, kind, id)) addReaders(key);
      addReaders(allKey(kind));
      const isThere = entityOf(register, kind, id) !== null;
      const unit = this.#units.get(id);
      if (isThere !== this.indexes.has(id)) addReaders(membersKey(kind));
      if (unit !== undefined) dirty.add(unit);
      else if (isThere && this.#rules.has(kind)) {
        const added: Unit = { key: { kind, id }, findings: noFindings };
        this.#units.set(id, added);
        dirty.add(added);
      }
    }
    for (const key of this.indexes.update(register, changed)) {
      addReaders(key);
      const unit = this.#units.get(key);
      if (unit !== undefined) dirty.add(unit);
    }
    if (changed.some(({ kind }) => kind === "waiver")) {
      for (const subjectId of this.#followWaivers(register)) {
        const unit = this.#units.get(subjectId);
        if (unit !== undefined) dirty.add(unit);
      }
    }
    if (register.register.profile === this.#profile) {
      this.#rerun(register, dirty);
      return;
    }
    this.#profile = register.register.profile;
    this.#all = this.#runAll(register);
  }

  /** Takes the waivers as they are now; gives the entities about which there were or are any. */
  #followWaivers(register: Register): ReadonlySet<string> {
    const before = this.#waivers;
    this.#waivers = waiversBySubject(register);
    return new Set([...before.keys(), ...this.#waivers.keys()]);
  }

  #rerun(register: Register, dirty: ReadonlySet<Unit>): void {
    const steerable = recordingView(register, this.indexes);
    const gone = new Set<Finding>();
    const fresh: Finding[] = [];
    for (const unit of dirty) {
      for (const finding of unit.findings) gone.add(finding);
      this.#forget(unit);
      const entity = entityOf(register, unit.key.kind, unit.key.id) as Entity | RegisterRow | null;
      if (entity === null) this.#units.delete(unit.key.id);
      else {
        this.#run(unit, entity, steerable);
        fresh.push(...unit.findings);
      }
    }
    if (gone.size === 0 && fresh.length === 0) return;
    const kept = gone.size === 0 ? this.#all : this.#all.filter((finding) => !gone.has(finding));
    this.#all = merge(kept, fresh.sort(compareFindings(this.#order)), compareFindings(this.#order));
  }

  #run(unit: Unit, entity: Entity | RegisterRow, { view, begin }: SteerableView): void {
    begin(this.#reads.recorderFor(unit));
    const findings: Finding[] = [];
    for (const rule of this.#rules.get(unit.key.kind) ?? []) {
      for (const found of rule.find(entity, view, this.#today)) {
        findings.push(withWaiver(findingOf(rule, unit.key, found), this.#waivers, this.#today));
      }
    }
    unit.findings = findings.length === 0 ? noFindings : findings;
    for (const finding of findings) {
      for (const { id } of finding.places) addTo(this.#byEntity, id, finding);
      if (liesElsewhere(finding)) addTo(this.#elsewhere, finding.subject.id, finding);
    }
  }

  #forget(unit: Unit): void {
    for (const finding of unit.findings) {
      for (const { id } of finding.places) removeFrom(this.#byEntity, id, finding);
      removeFrom(this.#elsewhere, finding.subject.id, finding);
    }
  }
}

/** Whether no place of a finding lies in what it is about. */
export const liesElsewhere = ({ subject, places }: Finding): boolean => places.every(({ id }) => id !== subject.id);

/** The rules that look at each kind of entity. */
export function rulesByScope(rules: ReadonlyArray<Rule>): ReadonlyMap<EntityKind, ReadonlyArray<Rule>> {
  const found = new Map<EntityKind, Rule[]>();
  for (const rule of rules) {
    for (const scope of rule.scopes) found.set(scope, [...(found.get(scope) ?? []), rule]);
  }
  return found;
}

function addTo<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([item]));
  else set.add(item);
}

function removeFrom<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const set = sets.get(key);
  set?.delete(item);
  if (set?.size === 0) sets.delete(key);
}

/** Two sorted lists as one; quick where `b` is short. */
function merge<T>(a: ReadonlyArray<T>, b: ReadonlyArray<T>, compare: (a: T, b: T) => number): ReadonlyArray<T> {
  const parts: ReadonlyArray<T>[] = [];
  let from = 0;
  for (const item of b) {
    let low = from;
    let high = a.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      // Safe: `middle` lies between two places of the list.
      if (compare(a[middle] as T, item) <= 0) low = middle + 1;
      else high = middle;
    }
    parts.push(a.slice(from, low), [item]);
    from = low;
  }
  parts.push(a.slice(from));
  return parts.flat();
}
