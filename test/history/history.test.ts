import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../src/history/apply.ts";
import { checkHistory } from "../../src/history/check-history.ts";
import { type Commit, genesisHash, hashHeader, sealCommit } from "../../src/history/commit.ts";
import { diff, diffEntity } from "../../src/history/diff.ts";
import { invert } from "../../src/history/invert.ts";
import { planUndo } from "../../src/history/plan-undo.ts";
import { registerAt } from "../../src/history/register-at.ts";
import { registerHash } from "../../src/history/register-hash.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import { PurposeId } from "../../src/model/ids.ts";
import { newActivity, newPurpose } from "../../src/model/new-entity.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { activityIdOf, arbitraryActivity } from "../support/arbitrary-activity.ts";
import { registerWith, testInstant } from "../support/small-register.ts";

const bytes = (register: Register): string => canonicalJson(registerToJson(register));
const expectOk = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const twoRegisters = fc.tuple(
  fc.uniqueArray(fc.integer({ min: 1, max: 3 })).chain((ns) => fc.tuple(...ns.map(arbitraryActivity))),
  fc.uniqueArray(fc.integer({ min: 1, max: 3 })).chain((ns) => fc.tuple(...ns.map(arbitraryActivity))),
);

describe("diff, apply and invert", () => {
  it("the difference applied to the old register gives the new one, its inverse gives the old one back", () => {
    fc.assert(
      fc.property(twoRegisters, ([from, to]) => {
        const before = registerWith(...from);
        const after = registerWith(...to);
        const changes = diff(before, after);
        const forth = expectOk(apply(before, changes));
        expect(bytes(forth)).toBe(bytes(after));
        expect(bytes(expectOk(apply(forth, invert(changes))))).toBe(bytes(before));
      }),
      { numRuns: 500 },
    );
  });

  it("a register differs from itself in nothing", () => {
    fc.assert(
      fc.property(arbitraryActivity(), (activity) => {
        expect(diff(registerWith(activity), registerWith(structuredClone(activity)))).toEqual([]);
      }),
    );
  });

  it("one edited field is one change at its own path", () => {
    const id = PurposeId.parse("00000000-0000-4000-8005-000000000001");
    const before = { ...newActivity(activityIdOf(1)), purposes: [newPurpose(id)] };
    const after = { ...before, purposes: [{ ...newPurpose(id), description: "nieuws sturen" }] };
    expect(diffEntity("activity", before, after)).toEqual([
      {
        ref: { kind: "activity", id: before.id, path: `purposes/${id}/description` },
        before: null,
        after: "nieuws sturen",
      },
    ]);
  });

  it("not answered becoming 'none' is a change of its own", () => {
    const before = newActivity(activityIdOf(1));
    expect(diffEntity("activity", before, { ...before, purposes: [] })).toEqual([
      { ref: { kind: "activity", id: before.id, path: "purposes" }, before: null, after: [] },
    ]);
  });

  it("changes that were made on another value do not fit and leave the register as it was", () => {
    const activity = { ...newActivity(activityIdOf(1)), name: "Nieuwsbrief" };
    const register = registerWith(activity);
    const changes = diffEntity("activity", { ...activity, name: "Iets anders" }, { ...activity, name: "Nieuw" });
    const result = apply(register, changes);
    expect(result).toEqual({
      ok: false,
      error: { code: "before-differs", ref: { kind: "activity", id: activity.id, path: "name" } },
    });
    expect(register.activities.get(activity.id)?.name).toBe("Nieuwsbrief");
  });
});

describe("the chain of commits", () => {
  const commitOf = (before: Register | null, after: Register, head: { seq: number; hash: string }): Commit => {
    const changes =
      before === null
        ? [
            {
              ref: { kind: "register" as const, id: after.register.id, path: "" },
              before: null,
              after: JSON.parse(JSON.stringify(after.register)),
            },
            ...diff({ ...after, activities: new Map() }, after),
          ]
        : diff(before, after);
    const gesture = "00000000-0000-4000-8000-0000000000aa";
    return sealCommit(
      head,
      { id: `00000000-0000-4000-8000-${String(head.seq + 1).padStart(12, "0")}`, at: testInstant },
      { salt: "s", by: "N. Aydın", device: null },
      { salt: "s", label: { code: "activity-edited", names: [] }, gesture, undoes: null, changes },
    );
  };

  it("replays to the register at any point of its history, also from a snapshot on the way", () => {
    fc.assert(
      fc.property(fc.array(arbitraryActivity(), { minLength: 2, maxLength: 6 }), (versions) => {
        const registers = versions.map((activity) => registerWith(activity));
        const commits: Commit[] = [];
        let head = { seq: 0, hash: genesisHash };
        registers.forEach((register, index) => {
          const commit = commitOf(index === 0 ? null : (registers[index - 1] ?? null), register, head);
          head = { seq: commit.header.seq, hash: hashHeader(commit.header) };
          commits.push(commit);
        });
        registers.forEach((register, index) => {
          expect(bytes(expectOk(registerAt(commits, index + 1)))).toBe(bytes(register));
          const rest = expectOk(registerAt(commits, undefined, { register, seq: index + 1 }));
          expect(bytes(rest)).toBe(bytes(registers.at(-1) as Register));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("links every header to the one before it, and vouches for both halves of the body", () => {
    const first = commitOf(null, registerWith(), { seq: 0, hash: genesisHash });
    const second = commitOf(registerWith(), registerWith(newActivity(activityIdOf(1))), {
      seq: 1,
      hash: hashHeader(first.header),
    });
    expect(first.header.prev).toBe(genesisHash);
    expect(second.header.prev).toBe(hashHeader(first.header));
    expect(second.header.seq).toBe(2);
    const forged = { ...second.body.who, by: "iemand anders" };
    const resealed = sealCommit(
      { seq: 1, hash: hashHeader(first.header) },
      { id: second.header.id, at: testInstant },
      forged,
      second.body.what,
    );
    expect(resealed.header.whoHash).not.toBe(second.header.whoHash);
    expect(resealed.header.whatHash).toBe(second.header.whatHash);
  });

  it("a history that does not begin with the register's own row is refused", () => {
    const commit = commitOf(registerWith(), registerWith(newActivity(activityIdOf(1))), { seq: 0, hash: genesisHash });
    expect(registerAt([commit])).toEqual({ ok: false, error: { code: "history-without-beginning" } });
  });
});

describe("undo", () => {
  it("gives back what was there before the gesture", () => {
    fc.assert(
      fc.property(arbitraryActivity(), arbitraryActivity(), arbitraryActivity(), (a, b, c) => {
        const gesture = [diff(registerWith(a), registerWith(b)), diff(registerWith(b), registerWith(c))];
        const plan = planUndo(registerWith(c), gesture);
        expect(plan.kept).toEqual([]);
        expect(bytes(expectOk(apply(registerWith(c), plan.changes)))).toBe(bytes(registerWith(a)));
      }),
      { numRuns: 200 },
    );
  });

  it("leaves a field that was changed after the gesture, and names it", () => {
    const start = { ...newActivity(activityIdOf(1)), name: "Nieuwsbrief", description: "kort" };
    const edited = { ...start, name: "Nieuwsbrief versturen", description: "lang" };
    const later = { ...edited, name: "Mailing" };
    const plan = planUndo(registerWith(later), [diff(registerWith(start), registerWith(edited))]);
    expect(plan.kept).toEqual([{ kind: "activity", id: start.id, path: "name" }]);
    const undone = expectOk(apply(registerWith(later), plan.changes)).activities.get(start.id);
    expect(undone).toMatchObject({ name: "Mailing", description: "kort" });
  });
});

describe("the hash of a register", () => {
  it("does not depend on the order in which entities came, and changes with any of them", () => {
    fc.assert(
      fc.property(arbitraryActivity(1), arbitraryActivity(2), (a, b) => {
        expect(registerHash(registerWith(a, b))).toBe(registerHash(registerWith(b, a)));
        expect(registerHash(registerWith({ ...a, description: "iets nieuws" }, b))).not.toBe(
          registerHash(registerWith(a, b)),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe("checking a history that came with a register", () => {
  const salted = (names: ReadonlyArray<string>) => ({ code: "activity-edited", names });
  const historyOf = (registers: ReadonlyArray<Register>): ReadonlyArray<Commit> => {
    const commits: Commit[] = [];
    let head = { seq: 0, hash: genesisHash };
    registers.forEach((register, index) => {
      const before = registers[index - 1];
      const changes =
        before === undefined
          ? [
              {
                ref: { kind: "register" as const, id: register.register.id, path: "" },
                before: null,
                after: JSON.parse(JSON.stringify(register.register)),
              },
              ...diff({ ...register, activities: new Map() }, register),
            ]
          : diff(before, register);
      const gesture = "00000000-0000-4000-8000-0000000000aa";
      const commit = sealCommit(
        head,
        { id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`, at: testInstant },
        { salt: "s", by: null, device: null },
        { salt: "s", label: salted([]), gesture, undoes: null, changes },
      );
      head = { seq: commit.header.seq, hash: hashHeader(commit.header) };
      commits.push(commit);
    });
    return commits;
  };
  const first = registerWith(newActivity(activityIdOf(1)));
  const second = registerWith({ ...newActivity(activityIdOf(1)), name: "Nieuwsbrief" });
  const commits = historyOf([first, second]);

  it("believes one that links, vouches and leads to the register", () => {
    expect(checkHistory(commits, second)).toBeNull();
    expect(checkHistory([], second)).toBeNull();
  });

  it("finds a body that was changed, a commit that was taken out, and a register that it does not lead to", () => {
    const [one, two] = commits as [Commit, Commit];
    const forged = { ...two, body: { ...two.body, who: { ...two.body.who, by: "iemand" } } };
    expect(checkHistory([one, forged], second)).toEqual({ code: "body-changed", seq: 2 });
    expect(checkHistory([two], second)).toEqual({ code: "chain-broken", seq: 1 });
    expect(checkHistory(commits, first)).toEqual({ code: "leads-elsewhere" });
  });
});
