import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referrersKey, usesKey } from "../../src/derive/index-entries.ts";
import { RegisterIndexes } from "../../src/derive/indexes.ts";
import { placesOf } from "../../src/derive/where-used.ts";
import { apply } from "../../src/history/apply.ts";
import { diffEntity } from "../../src/history/diff.ts";
import { activityIdOf, arbitraryActivity } from "../support/arbitrary-activity.ts";
import { registerWith } from "../support/small-register.ts";
import { testBuilder } from "../support/test-builder.ts";

const setUp = () => {
  const b = testBuilder();
  const party = b.party({ name: "Postduif" });
  const agreement = b.agreement({ partyIds: [party.id] });
  const use = b.partyUse({ who: { kind: "party", partyId: party.id, serviceId: null }, agreementIds: [agreement.id] });
  const activity = b.activity({ code: "V-001", partyUses: [use] });
  const site = b.site({ partyUses: [b.partyUse({ who: { kind: "party", partyId: party.id, serviceId: null } })] });
  const register = b.build();
  return { b, party, agreement, use, activity, site, register, indexes: new RegisterIndexes(register) };
};

describe("who uses what", () => {
  it("is told per place, in activities, sites and agreements", () => {
    const { party, agreement, use, activity, register, indexes } = setUp();
    expect(
      placesOf(party.id, register, indexes)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["activity", "agreement", "site"]);
    expect(placesOf(agreement.id, register, indexes)).toEqual([
      { kind: "activity", id: activity.id, path: `partyUses/${use.id}/agreementIds` },
    ]);
    expect(
      indexes
        .usesOf(party.id)
        .map(({ owner }) => owner.kind)
        .sort(),
    ).toEqual(["activity", "site"]);
  });
  it("changes with an edit, and the keys that changed are told", () => {
    const { party, agreement, activity, register, indexes } = setUp();
    const next = { ...activity, partyUses: [] };
    const after = { ...register, activities: new Map(register.activities).set(activity.id, next) };
    const before = indexes.referrers(agreement.id);
    const touched = indexes.update(after, [{ kind: "activity", id: activity.id }]);
    expect([...touched].sort()).toEqual([referrersKey(party.id), referrersKey(agreement.id), usesKey(party.id)].sort());
    expect(indexes.referrers(agreement.id)).toEqual([]);
    expect(before).toHaveLength(1);
  });
  it("keeps the same list while an edit does not touch it", () => {
    const { party, activity, register, indexes } = setUp();
    const list = indexes.usesOf(party.id);
    const renamed = { ...activity, name: "Nieuwsbrief" };
    const after = { ...register, activities: new Map(register.activities).set(activity.id, renamed) };
    expect(indexes.update(after, [{ kind: "activity", id: activity.id }]).size).toBe(0);
    expect(indexes.usesOf(party.id)).toBe(list);
  });
  it("tells the uses anew when their activity ends", () => {
    const { party, activity, register, indexes } = setUp();
    const ended = { ...activity, status: "ended" as const };
    const after = { ...register, activities: new Map(register.activities).set(activity.id, ended) };
    expect([...indexes.update(after, [{ kind: "activity", id: activity.id }])]).toEqual([usesKey(party.id)]);
    expect(
      indexes
        .usesOf(party.id)
        .map(({ owner }) => owner.status)
        .sort(),
    ).toEqual(["active", "ended"]);
  });
  it("names those who hold a word of which the class changed", () => {
    const b = testBuilder();
    const photo = b.ownItem({ nl: "Foto" });
    const activity = b.activity({ dataGroups: [b.group({ items: b.uses(photo) })] });
    const register = b.build();
    const indexes = new RegisterIndexes(register);
    const word = register.vocabulary.get(photo);
    if (word?.kind !== "data-item") throw new Error("the word is a data item");
    const after = { ...register, vocabulary: new Map([[photo, { ...word, class: "special" as const }]]) };
    expect([...indexes.update(after, [{ kind: "vocabulary-entry", id: photo }])]).toEqual([activity.id]);
    expect(indexes.dataClassOf(photo)).toBe("special");
  });
});

it("what is to be confirmed is counted per entity, words of the vocabulary left out", () => {
  const b = testBuilder();
  const open = b.origin("import", "register.xlsx", "name", null);
  const activity = b.activity({ origins: [open, b.origin("import", "register.xlsx", "code"), open] });
  b.ownSubject({ nl: "Klanten" }, { origins: [open] });
  const register = b.build();
  const indexes = new RegisterIndexes(register);
  expect(indexes.unconfirmed()).toEqual([{ kind: "activity", id: activity.id, count: 2 }]);
  const after = { ...register, activities: new Map([[activity.id, { ...activity, origins: [open] }]]) };
  indexes.update(after, [{ kind: "activity", id: activity.id }]);
  expect(indexes.unconfirmed()).toEqual([{ kind: "activity", id: activity.id, count: 1 }]);
});

it("indexes that follow edits say the same as indexes built anew", () => {
  fc.assert(
    fc.property(arbitraryActivity(1), arbitraryActivity(1), arbitraryActivity(2), (first, second, other) => {
      const start = registerWith(first, other);
      const indexes = new RegisterIndexes(start);
      const edited = apply(start, [...diffEntity("activity", first, second), ...diffEntity("activity", other, null)]);
      if (!edited.ok) throw new Error(edited.error.code);
      const changed = [activityIdOf(1), activityIdOf(2)].map((id) => ({ kind: "activity" as const, id }));
      indexes.update(edited.value, changed);
      const anew = new RegisterIndexes(edited.value);
      const word = "00000000-0000-4000-8009-000000000001";
      expect(indexes.referrers(word)).toEqual(anew.referrers(word));
      expect(indexes.unconfirmed()).toEqual(anew.unconfirmed());
    }),
  );
});
