import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { activityNamed, termInShort, termsOf, usesOf } from "./facts.ts";
import { automatedRecruitment, salaryAdministration, sickLeave } from "./hard-cases/employers.ts";
import { cameraSurveillance, photosOfMinors, softwareForCustomers } from "./hard-cases/firms-and-clubs.ts";
import { jointPartnership, pupilAdministration, socialSupport } from "./hard-cases/public-bodies.ts";

const cases: ReadonlyArray<readonly [string, () => Register]> = [
  ["salary administration", salaryAdministration],
  ["sick leave", sickLeave],
  ["automated recruitment", automatedRecruitment],
  ["pupil administration", pupilAdministration],
  ["social support", socialSupport],
  ["joint partnership", jointPartnership],
  ["camera surveillance", cameraSurveillance],
  ["software for customers", softwareForCustomers],
  ["photos of minors", photosOfMinors],
];

/** What the case is after it has been a file: the tests below look at that, not at what was written down. */
function afterFile(make: () => Register): Register {
  const read = readRegister(JSON.parse(canonicalJson(registerToJson(make()), "indented")));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

it.each(cases)("%s survives register → file → register", (_, make) => {
  expect(registerToJson(afterFile(make))).toEqual(registerToJson(make()));
});

describe("salary administration", () => {
  const register = afterFile(salaryAdministration);
  const activity = activityNamed(register, "Salarisadministratie");

  it("holds BSN on its own statute, apart from the basis of the purpose", () => {
    const [identified] = activity.dataGroups ?? [];
    expect(identified?.specialGrounds).toMatchObject([{ class: "national-id", ground: "national-id-statute" }]);
    expect(activity.purposes?.map((purpose) => purpose.legalBasis)).toEqual(["contract", "legal-obligation"]);
    const [item] = identified?.items ?? [];
    expect(item === undefined ? null : register.vocabulary.get(item.itemId)).toMatchObject({ class: "national-id" });
  });

  it("keeps the copy of the identity document and the number under different statutory terms", () => {
    const [identified] = activity.dataGroups ?? [];
    const [number, copy] = identified?.items ?? [];
    expect(identified?.retentionUses?.map((use) => use.itemUseIds)).toEqual([[copy?.id], [number?.id]]);
    expect(termsOf(register, activity)).toEqual([
      "until event-employment-ended, then P5Y",
      "until event-record-loses-value, then P7Y",
    ]);
  });

  it("gives the bank no BSN, and the tax authority its data on a statute", () => {
    const [identified] = activity.dataGroups ?? [];
    const [, tax, bank] = activity.partyUses ?? [];
    expect(bank?.dataGroupIds).not.toContain(identified?.id);
    expect(tax?.disclosureStatute?.citation).toContain("Wet LB");
  });
});

it("sick leave: one firm is controller for care and processor for its system", () => {
  const register = afterFile(sickLeave);
  const activity = activityNamed(register, "Verzuim en re-integratie");
  expect(usesOf(register, activity)).toEqual([
    "Bedrijfsarts of Arbozorg Delta as controller",
    "Verzuimsysteem of Arbozorg Delta as processor",
  ]);
  const [care, tool] = activity.partyUses ?? [];
  const [agreement] = register.agreements.values();
  expect(care?.agreementIds).toBeNull();
  expect(tool?.agreementIds).toEqual([agreement?.id]);
  expect(agreement?.serviceIds).toEqual([tool?.who?.kind === "party" ? tool.who.serviceId : null]);
  expect(activity.dataGroups?.[0]?.specialGrounds?.[0]?.ground).toBe("employment-social-law");
});

it("automated recruitment: logic, consequences, exception and how to contest; two terms for two groups", () => {
  const register = afterFile(automatedRecruitment);
  const activity = activityNamed(register, "Werving met automatische voorselectie");
  expect(activity.automatedDecisions).toMatchObject({ kind: "used", exception: "contract" });
  const decision = activity.automatedDecisions;
  expect(decision?.kind === "used" ? decision.safeguards : null).toContain("opnieuw");
  expect(termsOf(register, activity)).toEqual([
    "until event-application-ended, then P4W",
    "until event-application-ended, then P1Y",
  ]);
  expect(activity.partyUses?.[0]?.transfers?.[0]?.instrument).toEqual({
    kind: "standard-contractual-clauses",
    module: "c2p",
  });
});

it("pupil administration: items of parents or pupils only, minors, a term from the end of the school year", () => {
  const register = afterFile(pupilAdministration);
  const activity = activityNamed(register, "Leerlingadministratie");
  const [administration, number, care] = activity.dataGroups ?? [];
  const ofSome = (administration?.items ?? []).map((item) =>
    (item.subjectIds ?? []).map((id) => register.vocabulary.get(id)?.libraryId),
  );
  expect(ofSome).toEqual([[], [], ["subject-parents"], ["subject-pupils"], ["subject-pupils"]]);
  expect([administration, number, care].every((group) => group?.minors === true)).toBe(true);
  const attendance = [...register.retentionTerms.values()].find((term) => term.name === "Verzuim");
  expect(attendance?.phases?.[1]).toMatchObject({ kind: "then", counting: "school-year-end" });
  const unit = activity.unitId === null ? undefined : register.units.get(activity.unitId);
  const parent = unit?.parentId == null ? undefined : register.units.get(unit.parentId);
  expect([unit?.name, parent?.name]).toEqual(["Basisschool De Kade", "Bestuursbureau"]);
});

it("social support: three controllers with one DPO, a hold on destruction, and files kept for ever", () => {
  const register = afterFile(socialSupport);
  const officers = [...register.controllers.values()].map(({ dpo }) =>
    dpo?.kind === "appointed" ? dpo.personId : null,
  );
  expect(officers).toHaveLength(3);
  expect(new Set(officers).size).toBe(1);
  expect([...register.retentionTerms.values()].map((term) => termInShort(register, term)).sort()).toEqual([
    "until event-case-closed, then P15Y",
    "until event-case-closed, then P20Y, permanent Selectielijst gemeenten en intergemeentelijke organen 2020 1.1",
  ]);
  const file = [...register.retentionTerms.values()].find((term) => term.name === "Wmo-dossier");
  expect(file?.legalHold?.reason).toBe("bezwaarprocedure");
  const activity = activityNamed(register, "Wmo-voorzieningen");
  expect(activity.dataGroups?.[0]?.specialGrounds?.map((ground) => ground.class)).toEqual(["special", "national-id"]);
});

it("joint partnership: a duty for the neighbour and for each controller of our own, and the essence", () => {
  const register = afterFile(jointPartnership);
  const [arrangement] = register.agreements.values();
  const doer = (duty: { partyId: string | null; controllerId: string | null }): string | null | undefined =>
    [...register.parties.values(), ...register.controllers.values()].find(
      ({ id }) => id === duty.partyId || id === duty.controllerId,
    )?.name;
  expect(arrangement?.duties?.map(doer)).toEqual([
    "College van Duinstad",
    "College van Waterrijk",
    "Burgemeester van Waterrijk",
  ]);
  expect(arrangement?.essence).toContain("rechten");
  const activity = activityNamed(register, "Regionale aanpak van overlast");
  expect(activity.role).toBe("joint-controller");
  expect(usesOf(register, activity)).toEqual(["College van Duinstad as joint-controller"]);
});

it("camera surveillance: an interest that was weighed, a maximum, and another term and class for incidents", () => {
  const register = afterFile(cameraSurveillance);
  const activity = activityNamed(register, "Cameratoezicht");
  expect(activity.purposes?.[0]?.interest?.weighedOn).toBe("2026-01-20");
  expect(termsOf(register, activity)).toEqual([
    "until event-recording-made, then ..P4W",
    "until event-incident-settled",
  ]);
  const [everyday, incidents] = activity.dataGroups ?? [];
  expect(everyday?.items?.[0]?.classOverride).toBeNull();
  expect(incidents?.items?.[0]?.classOverride?.class).toBe("criminal");
  expect(activity.profiling).toEqual({ kind: "none" });
  expect(activity.siteIds).toBeNull();
});

it("software for customers: two hundred engagements under one agreement, and a chain of sub-processors", () => {
  const register = afterFile(softwareForCustomers);
  const engagements = [...register.engagements.values()];
  expect(engagements).toHaveLength(200);
  expect(new Set(engagements.map((each) => each.agreementId)).size).toBe(1);
  expect(new Set(engagements.map((each) => each.customerId)).size).toBe(200);
  const [agreement] = register.agreements.values();
  const [hosting, support] = agreement?.subProcessors ?? [];
  expect(support?.parentId).toBe(hosting?.id);
  const activity = activityNamed(register, "Roosteren voor klanten");
  expect(activity.purposes).toBeNull();
  const [inside, outside] = activity.partyUses ?? [];
  expect(inside?.transfers).toEqual([]);
  expect(outside?.transfers).toMatchObject([{ exporter: "processor", remoteAccess: true }]);
});

it("photos of minors: consent of a parent for children only, and a photo is no biometric", () => {
  const register = afterFile(photosOfMinors);
  const activity = activityNamed(register, "Foto's van leden");
  expect(activity.purposes?.map((purpose) => purpose.consent?.parental)).toEqual(["asked", "not-applicable"]);
  expect(activity.dataGroups?.map((group) => group.minors)).toEqual([true, false]);
  const [item] = activity.dataGroups?.[0]?.items ?? [];
  const photo = item === undefined ? undefined : register.vocabulary.get(item.itemId);
  expect(photo?.kind === "data-item" ? photo.class : null).not.toBe("special");
  expect(activity.dataGroups?.[0]?.specialGrounds).toBeNull();
  expect(usesOf(register, activity)).toEqual(["recipient-public as null", "Instagram as controller"]);
});
