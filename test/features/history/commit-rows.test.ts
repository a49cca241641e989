import { describe, expect, it } from "vitest";
import { commitRow, findRows } from "../../../renderer/features/history/commit-rows.ts";
import { deleteEntity } from "../../../src/edits/delete-entity.ts";
import { type Edit, editEntity } from "../../../src/edits/edit.ts";
import { exampleRegister } from "../../../src/example/example-register.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import { type Commit, genesisHash, sealCommit } from "../../../src/history/commit.ts";
import type { Register } from "../../../src/model/register.ts";
import type { Result } from "../../../src/result.ts";
import { nl } from "../../../src/words/nl.ts";

const newId = seededIds("history");
const at = "2026-11-25T10:00:00.000Z";
const register: Register = exampleRegister({ newId, today: "2026-11-25", createdAt: at });
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4/;

function commitOf(edit: Result<Edit, unknown>, undoes: string | null = null): Commit {
  if (!edit.ok) throw new Error("the edit was refused");
  const { label, changes } = edit.value;
  const what = { salt: "", label, gesture: newId(), undoes, changes };
  return sealCommit(
    { seq: 0, hash: genesisHash },
    { id: newId(), at },
    { salt: "", by: "Nadia", device: "balie" },
    what,
  );
}

const firstOf = <T>(map: ReadonlyMap<unknown, T>): T => {
  const [first] = map.values();
  if (first === undefined) throw new Error("the example lacks one");
  return first;
};

describe("a commit in the history", () => {
  const controller = firstOf(register.controllers);
  const edit = editEntity(register, "controller", controller.id, at, (each) => ({
    ...each,
    sector: "bakkerij",
    responseTerm: "P2W",
    publicAuthority: true,
  }));
  const row = commitRow(commitOf(edit), "done", register, nl, "nl");

  it("says when, who and what, with each field before and after", () => {
    expect(row.who).toBe("Nadia, balie");
    expect(row.title).toBe(`organisatie ${controller.name} gewijzigd`);
    expect(row.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ["sector", controller.sector, "bakkerij"],
      ["overheid", "nee", "ja"],
      ["antwoordtermijn", "1 maand", "2 weken"],
    ]);
  });

  it("does not repeat the name of the one thing that it is about", () => {
    expect(row.changes.every(({ whose }) => whose === null)).toBe(true);
  });

  it("names each thing when it is about several", () => {
    const unit = [...register.units.values()].find(({ id }) =>
      [...register.activities.values()].some(({ unitId }) => unitId === id),
    );
    const deleted = commitRow(commitOf(deleteEntity(register, "unit", unit?.id ?? "")), "done", register, nl, "nl");
    expect(deleted.changes.length).toBeGreaterThan(0);
    expect(deleted.changes.every(({ whose }) => whose !== null)).toBe(true);
  });

  it("says what it took back", () => {
    expect(commitRow(commitOf(edit, newId()), "undone", register, nl, "nl").title).toMatch(
      /^ongedaan gemaakt: organisatie/,
    );
  });

  it("says what it did again", () => {
    expect(commitRow(commitOf(edit, newId()), "redone", register, nl, "nl").title).toMatch(
      /^opnieuw gedaan: organisatie/,
    );
  });

  it("never shows an id, whatever was changed", () => {
    const kinds = ["activity", "party", "agreement", "retention-term", "system", "measure", "site", "person"] as const;
    const everything = [...register.activities.values()].map((activity) =>
      commitRow(commitOf(deleteEntity(register, "activity", activity.id)), "done", register, nl, "nl"),
    );
    const used = kinds.flatMap((kind) => {
      const [first] = register[kindMaps[kind]].values();
      return first === undefined
        ? []
        : [commitRow(commitOf(deleteEntity(register, kind, first.id)), "done", register, nl, "nl")];
    });
    const said = [...everything, ...used].flatMap(({ changes }) =>
      changes.flatMap(({ before, after }) => [before, after]),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((text) => text !== null && uuid.test(text))).toEqual([]);
  });

  it("is found by any word of it, without accents or capitals", () => {
    expect(findRows([row], "BAKKERIJ nadia")).toHaveLength(1);
    expect(findRows([row], "slager")).toHaveLength(0);
  });
});

const kindMaps = {
  activity: "activities",
  party: "parties",
  agreement: "agreements",
  "retention-term": "retentionTerms",
  system: "systems",
  measure: "measures",
  site: "sites",
  person: "persons",
} as const;
