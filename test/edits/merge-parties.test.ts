import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeParties, nameKey } from "../../src/derive/alike-parties.ts";
import { mergeParties } from "../../src/edits/merge-parties.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { apply } from "../../src/history/apply.ts";
import { planUndo } from "../../src/history/plan-undo.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import { PartyId, ServiceId } from "../../src/model/ids.ts";
import { newParty } from "../../src/model/new-entity.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";

const example = exampleRegister({ today: "2026-11-30" });
const ids = [...example.parties.keys()];
const bytes = (register: Register): string => canonicalJson(registerToJson(register));
const uuid = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, "0")}`;

function merged(register: Register, kept: PartyId, gone: PartyId): Register {
  const edit = mergeParties(register, kept, gone);
  if (!edit.ok) throw new Error(edit.error.code);
  const after = apply(register, edit.value.changes);
  if (!after.ok) throw new Error(after.error.code);
  return after.value;
}

describe("two parties that become one", () => {
  it("leave nothing that points at the one that is gone, and undo gives the same bytes, whichever two", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (kept, gone) => {
        fc.pre(kept !== gone);
        const edit = mergeParties(example, kept, gone);
        if (!edit.ok) throw new Error(edit.error.code);
        const after = apply(example, edit.value.changes);
        if (!after.ok) throw new Error(after.error.code);
        expect(bytes(after.value)).not.toContain(gone);
        expect(readRegister(registerToJson(after.value)).ok).toBe(true);
        const undo = planUndo(after.value, [edit.value.changes]);
        expect(undo.kept).toEqual([]);
        const back = apply(after.value, undo.changes);
        expect(back.ok && bytes(back.value)).toBe(bytes(example));
      }),
      { numRuns: 60 },
    );
  });

  it("keep every use, also those for a service that both offer", () => {
    const [keptId, goneId] = [PartyId.parse(uuid(1)), PartyId.parse(uuid(2))];
    const service = (n: number, name: string) => ({
      id: ServiceId.parse(uuid(n)),
      name,
      libraryId: null,
      usualRole: null,
      hostingCountry: null,
      note: null,
    });
    const kept = {
      ...newParty(keptId),
      name: "Postduif B.V.",
      services: [service(11, "Nieuwsbrieven")],
      country: null,
    };
    const gone = {
      ...newParty(goneId),
      name: "Postduif",
      aliases: ["PD"],
      services: [service(21, "nieuwsbrieven"), service(22, "Enquêtes")],
      country: "NL",
    };
    const [activity] = [...example.activities.values()].filter(({ partyUses }) => (partyUses ?? []).length > 1);
    if (activity === undefined) throw new Error("the example lacks an activity with two uses");
    const services = [uuid(21), uuid(22)].map((id) => ServiceId.parse(id));
    const partyUses = (activity.partyUses ?? []).slice(0, 2).map((use, place) => ({
      ...use,
      who: { kind: "party" as const, partyId: goneId, serviceId: services[place] ?? null },
    }));
    const register: Register = {
      ...example,
      parties: new Map([...example.parties, [keptId, kept], [goneId, gone]]),
      activities: new Map([...example.activities, [activity.id, { ...activity, partyUses }]]),
    };
    const after = merged(register, keptId, goneId);
    expect(after.parties.get(keptId)).toMatchObject({
      name: "Postduif B.V.",
      aliases: ["Postduif", "PD"],
      country: "NL",
      services: [{ name: "Nieuwsbrieven" }, { name: "Enquêtes" }],
    });
    expect(after.activities.get(activity.id)?.partyUses?.map(({ who }) => who)).toEqual([
      { kind: "party", partyId: keptId, serviceId: uuid(11) },
      { kind: "party", partyId: keptId, serviceId: uuid(22) },
    ]);
  });

  it("are refused when one is not there, or both are one", () => {
    const [one] = ids;
    if (one === undefined) throw new Error("the example has no parties");
    expect(mergeParties(example, one, one)).toMatchObject({ ok: false, error: { code: "nothing-changed" } });
    expect(mergeParties(example, one, PartyId.parse(uuid(9)))).toMatchObject({
      ok: false,
      error: { code: "entity-not-found" },
    });
  });
});

describe("parties that look alike", () => {
  const named = (...names: ReadonlyArray<string>) =>
    names.map((name, place) => ({ ...newParty(PartyId.parse(uuid(100 + place))), name }));
  const reasons = (...names: ReadonlyArray<string>) => alikeParties(named(...names)).map(({ reason }) => reason);

  it("are those whose names differ in legal form, accents, signs or capitals", () => {
    expect(nameKey("Google Ireland Ltd.")).toBe(nameKey("GOOGLE Ireland Limited"));
    expect(nameKey("Coöperatie Zuid U.A.")).not.toBe(nameKey("Stichting Noord"));
    expect(reasons("Google Ireland Ltd", "Google Ireland Limited")).toEqual(["same-name"]);
    expect(reasons("Café Jansen B.V.", "cafe jansen")).toEqual(["same-name"]);
    expect(reasons("Van Dam & Zn. BV", "Van Dam en Zn")).toEqual(["same-name"]);
  });

  it("are those that differ in one letter, where the name is long enough", () => {
    expect(reasons("Wolkenkast Europe", "Wolkenkst Europe")).toEqual(["nearly-same-name"]);
    expect(reasons("Mollie", "Molly")).toEqual([]);
    expect(reasons("Vestiging Noord 1", "Vestiging Noord 2")).toEqual([]);
  });

  it("are those with one number of the Chamber of Commerce, whatever they are called", () => {
    const [a, b] = named("Een", "Twee");
    if (a === undefined || b === undefined) throw new Error("two");
    const same = [a, b].map((each, at) => ({ ...each, chamberOfCommerceNumber: at === 0 ? "12345678" : "1234 5678" }));
    expect(alikeParties(same)).toEqual([{ ids: [a.id, b.id], reason: "same-number" }]);
  });

  it("are none in the example, and not the same name twice over", () => {
    expect(alikeParties(example.parties.values())).toEqual([]);
    expect(reasons("Stichting", "Vereniging")).toEqual([]);
  });
});
