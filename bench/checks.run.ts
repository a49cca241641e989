// One process of the measurement in checks.bench.mjs: all rules over a register, and after one edit of each kind.
import { FindingsIndex } from "../src/checks/findings-index.ts";
import { rules } from "../src/checks/rules.ts";
import { runAll } from "../src/checks/run-all.ts";
import { RegisterIndexes } from "../src/derive/indexes.ts";
import { type Edit, editEntity } from "../src/edits/edit.ts";
import { synthesizeRegister } from "../src/example/synthetic-register.ts";
import { apply } from "../src/history/apply.ts";
import type { Register } from "../src/model/register.ts";
import type { Result } from "../src/result.ts";

const today = "2026-11-25";
const at = "2026-11-25T08:00:00.000Z";
const edits = 40;
let register = synthesizeRegister({ activities: Number(process.argv[2] ?? 10_000), seed: "bench", today });

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

// What made the register leaves waste behind: that is not what is measured.
const collect: unknown = Reflect.get(globalThis, "gc");
if (typeof collect === "function") collect();

const clone = timed(() => structuredClone(register)).ms;
if (typeof collect === "function") collect();
const followed = timed(() => new FindingsIndex(register, rules, today));
const index = followed.value;
const { indexes } = index;
const findings = index.all().length;

const most = [...register.parties.values()].sort(
  (a, b) => indexes.usesOf(b.id).length - indexes.usesOf(a.id).length,
)[0];
const mostUses = most === undefined ? [] : indexes.usesOf(most.id);
const activities = [...register.activities.keys()];
const pick = <T>(list: ReadonlyArray<T>, n: number): T => list[(n * 251) % list.length] as T;

type Act = (register: Register, n: number) => Result<Edit, unknown>;
const acts: { readonly [name: string]: Act } = {
  activityName: (r, n) => editEntity(r, "activity", pick(activities, n), at, (one) => ({ ...one, name: `Naam ${n}` })),
  purposes: (r, n) =>
    editEntity(r, "activity", pick(activities, n), at, (one) => ({ ...one, purposes: n % 2 === 0 ? null : [] })),
  roleOfMostUsedParty: (r, n) =>
    editEntity(r, "activity", pick(mostUses, n).owner.id, at, (one) => ({
      ...one,
      partyUses: one.partyUses?.map((use) => ({ ...use, role: n % 2 === 0 ? "processor" : "controller" })) ?? null,
    })),
  countryOfMostUsedParty: (r, n) =>
    editEntity(r, "party", most?.id ?? "", at, (one) => ({ ...one, country: n % 2 === 0 ? "US" : "CA" })),
  agreementEnd: (r, n) =>
    editEntity(r, "agreement", pick([...r.agreements.keys()], n), at, (one) => ({
      ...one,
      end: { kind: "date", date: n % 2 === 0 ? "2020-01-01" : "2026-12-31" },
    })),
  measureDescription: (r, n) =>
    editEntity(r, "measure", pick([...r.measures.keys()], n), at, (one) => ({ ...one, description: `${n}` })),
  controllerName: (r, n) =>
    editEntity(r, "controller", pick([...r.controllers.keys()], n), at, (one) => ({ ...one, name: `Naam ${n}` })),
  systemDescription: (r, n) =>
    editEntity(r, "system", pick([...r.systems.keys()], n), at, (one) => ({ ...one, description: `${n}` })),
  wordClass: (r, n) => {
    const words = [...r.vocabulary.values()].filter(({ kind }) => kind === "data-item");
    return editEntity(r, "vocabulary-entry", pick(words, n).id, at, (one) =>
      one.kind === "data-item" ? { ...one, class: n % 2 === 0 ? "special" : "ordinary" } : one,
    );
  },
};

const perEdit = Object.fromEntries(
  Object.entries(acts).map(([name, act]) => {
    const times: number[] = [];
    for (let n = 0; n < edits; n++) {
      const edit = act(register, n);
      if (!edit.ok) continue;
      const after = apply(register, edit.value.changes);
      if (!after.ok) throw new Error(`${name}: ${after.error.code}`);
      register = after.value;
      times.push(
        timed(() =>
          index.update(
            register,
            edit.value.changes.map(({ ref }) => ref),
          ),
        ).ms,
      );
    }
    times.sort((a, b) => a - b);
    const p = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    return [name, { p50: p(0.5), p95: p(0.95) }];
  }),
);

const indexesMs = timed(() => new RegisterIndexes(register)).ms;
const allRulesMs = timed(() => runAll(register, rules, today, indexes)).ms;

// Each rule by itself: a slow one shows by its name. The second of two runs, so that none pays for what comes first.
const perRuleMs = Object.fromEntries(
  rules.map((rule) => {
    runAll(register, [rule], today, indexes);
    return [rule.id, timed(() => runAll(register, [rule], today, indexes)).ms];
  }),
);

process.stdout.write(
  JSON.stringify({
    activities: activities.length,
    findings,
    usesOfMostUsedParty: mostUses.length,
    cloneMs: clone,
    indexesMs,
    allRulesMs,
    followedMs: followed.ms,
    perEdit,
    perRuleMs,
  }),
);
