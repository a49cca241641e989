import { describe, expect, it } from "vitest";
import { answerState, listState } from "../../src/derive/answered.ts";
import { effectiveClass, hasGuardedData } from "../../src/derive/effective-class.ts";
import { effectiveControllers } from "../../src/derive/effective-controllers.ts";
import { effectiveMeasures } from "../../src/derive/effective-measures.ts";
import { displayName } from "../../src/derive/names.ts";
import { UnitId, VocabularyEntryId } from "../../src/model/ids.ts";
import { nlCommon } from "../../src/words/nl/common.ts";
import { testBuilder } from "../support/test-builder.ts";

it("the three values stay three", () => {
  expect([null, [], [1]].map(listState)).toEqual(["not-answered", "none", "answered"]);
  expect([null, { kind: "none" }, { kind: "used" }, false].map(answerState)).toEqual([
    "not-answered",
    "none",
    "answered",
    "answered",
  ]);
});

describe("the class of a data item in use", () => {
  it("is the vocabulary's, unless this use says otherwise", () => {
    const b = testBuilder();
    const photo = b.ownItem({ nl: "Foto" });
    const plain = b.use(photo);
    const faces = b.use(photo, { classOverride: { class: "special", reason: "gezichtsherkenning" } });
    const register = b.build();
    expect(effectiveClass(plain, register)).toBe("ordinary");
    expect(effectiveClass(faces, register)).toBe("special");
    expect(hasGuardedData(b.activity({ dataGroups: [b.group({ items: [plain] })] }), register)).toBe(false);
    expect(hasGuardedData(b.activity({ dataGroups: [b.group({ items: [plain, faces] })] }), register)).toBe(true);
  });
  it("is ordinary for a word that is not there", () => {
    const b = testBuilder();
    const unknown = VocabularyEntryId.parse("00000000-0000-4000-8000-00000000dead");
    expect(effectiveClass(b.use(unknown), b.build())).toBe("ordinary");
  });
});

describe("the controllers of an open answer", () => {
  it("are the only one there is, and nobody when there are several", () => {
    const b = testBuilder();
    const school = b.controller({ name: "School" });
    expect(effectiveControllers(null, b.build())).toEqual([school]);
    b.controller({ name: "Stichting" });
    expect(effectiveControllers(null, b.build())).toBeNull();
    expect(effectiveControllers([school.id], b.build())).toEqual([school]);
    expect(effectiveControllers([], b.build())).toEqual([]);
  });
});

describe("the measures of an activity", () => {
  const setUp = () => {
    const b = testBuilder();
    const top = b.unit({ name: "Onderwijs" });
    const below = b.unit({ name: "Locatie Noord", parentId: top.id });
    const own = b.measure({ name: "eigen", scope: { kind: "where-named" } });
    const everywhere = b.measure({ name: "overal", scope: { kind: "everywhere" } });
    const inUnit = b.measure({ name: "onderwijs", scope: { kind: "units", unitIds: [top.id] } });
    const ofSystem = b.measure({ name: "systeem", scope: null });
    b.measure({ name: "elders", scope: { kind: "where-named" } });
    const system = b.system({ measureIds: [ofSystem.id, own.id] });
    const fields = { unitId: below.id, measureIds: [own.id], systemIds: [system.id] };
    return { b, fields, names: { own, everywhere, inUnit, ofSystem } };
  };
  it("are its own, its systems', those of the units above it and those everywhere, each once", () => {
    const { b, fields } = setUp();
    expect(effectiveMeasures(b.activity(fields), b.build()).map(({ measure, from }) => [measure.name, from])).toEqual([
      ["eigen", "own"],
      ["systeem", "system"],
      ["overal", "everywhere"],
      ["onderwijs", "unit"],
    ]);
  });
  it("inherit nothing when the activity says so", () => {
    const { b, fields } = setUp();
    const found = effectiveMeasures(b.activity({ ...fields, inheritsMeasures: false }), b.build());
    expect(found.map(({ from }) => from)).toEqual(["own", "system"]);
  });
  it("end where units form a ring", () => {
    const b = testBuilder();
    const first = UnitId.parse("00000000-0000-4000-8000-000000000001");
    const second = b.unit({ parentId: first });
    const register = b.build();
    const ring = new Map(register.units).set(first, { ...second, id: first, parentId: second.id });
    expect(effectiveMeasures(b.activity({ unitId: first }), { ...register, units: ring })).toEqual([]);
  });
});

it("a name falls back on the code, then on words", () => {
  const b = testBuilder();
  const coded = b.agreement({ code: "O-3" });
  const bare = b.activity({});
  const word = b.ownSubject({ nl: "Klanten", en: "Customers" });
  const register = b.build();
  expect(displayName(register, "agreement", coded.id, "nl", nlCommon)).toBe("O-3");
  expect(displayName(register, "activity", bare.id, "nl", nlCommon)).toBe("Naamloze verwerking");
  expect(displayName(register, "vocabulary-entry", word, "en", nlCommon)).toBe("Customers");
});
