import { describe, expect, it } from "vitest";
import { deleteEntity } from "../../src/edits/delete-entity.ts";
import { type addEntity, editEntity } from "../../src/edits/edit.ts";
import { apply } from "../../src/history/apply.ts";
import { invert } from "../../src/history/invert.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import {
  AgreementId,
  AssessmentId,
  DataGroupId,
  ItemId,
  PartyId,
  PartyUseId,
  PurposeId,
  RetentionTermId,
  ServiceId,
} from "../../src/model/ids.ts";
import {
  newActivity,
  newAgreement,
  newAssessment,
  newDataGroup,
  newParty,
  newPartyUse,
  newPurpose,
  newRetentionTerm,
} from "../../src/model/new-entity.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { activityIdOf } from "../support/arbitrary-activity.ts";
import { registerWith, testInstant } from "../support/small-register.ts";
import { testBuilder } from "../support/test-builder.ts";

const uuid = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, "0")}`;
const partyId = PartyId.parse(uuid(1));
const serviceId = ServiceId.parse(uuid(2));
const termId = RetentionTermId.parse(uuid(3));
const purposeId = PurposeId.parse(uuid(4));
const otherPurposeId = PurposeId.parse(uuid(5));

const service = {
  id: serviceId,
  name: "Statistiek",
  libraryId: null,
  usualRole: null,
  hostingCountry: null,
  note: null,
};
const activity = {
  ...newActivity(activityIdOf(1)),
  name: "Statistiek",
  purposes: [newPurpose(purposeId), newPurpose(otherPurposeId)],
  dataGroups: [
    {
      ...newDataGroup(DataGroupId.parse(uuid(6))),
      purposeIds: [purposeId, otherPurposeId],
      retentionUses: [{ id: ItemId.parse(uuid(7)), termId, itemUseIds: null, note: null }],
    },
  ],
  partyUses: [{ ...newPartyUse(PartyUseId.parse(uuid(8))), who: { kind: "party" as const, partyId, serviceId } }],
};
const register: Register = {
  ...registerWith(activity),
  parties: new Map([[partyId, { ...newParty(partyId), name: "Meetdienst", services: [service] }]]),
  retentionTerms: new Map([[termId, { ...newRetentionTerm(termId), name: "Kort" }]]),
};

const applied = (changes: Parameters<typeof apply>[1], from = register): Register => {
  const result = apply(from, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const isValid = (candidate: Register): boolean => readRegister(JSON.parse(canonicalJson(registerToJson(candidate)))).ok;
const changesOf = (result: ReturnType<typeof addEntity>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.changes;
};

describe("editEntity", () => {
  it("makes an empty text not answered and says when nothing changed", () => {
    const emptied = changesOf(editEntity(register, "activity", activity.id, testInstant, (a) => ({ ...a, name: "" })));
    expect(applied(emptied).activities.get(activity.id)?.name).toBeNull();
    expect(editEntity(register, "activity", activity.id, testInstant, (a) => ({ ...a }))).toEqual({
      ok: false,
      error: { code: "nothing-changed" },
    });
  });

  it("refuses a wrong date with its path", () => {
    expect(
      editEntity(register, "activity", activity.id, testInstant, (a) => ({ ...a, nextReviewOn: "2026-02-30" })),
    ).toEqual({ ok: false, error: { code: "wrong-value", path: "nextReviewOn" } });
  });

  it("lets go of a purpose that is taken out, wherever the activity points at it", () => {
    const changes = changesOf(
      editEntity(register, "activity", activity.id, testInstant, (a) => ({
        ...a,
        purposes: (a.purposes ?? []).filter((purpose) => purpose.id !== purposeId),
      })),
    );
    const next = applied(changes);
    expect(next.activities.get(activity.id)?.dataGroups?.[0]?.purposeIds).toEqual([otherPurposeId]);
    expect(isValid(next)).toBe(true);
  });

  it("lets activities go of a service that its party no longer has", () => {
    const next = applied(
      changesOf(editEntity(register, "party", partyId, testInstant, (party) => ({ ...party, services: [] }))),
    );
    expect(next.activities.get(activity.id)?.partyUses?.[0]?.who).toEqual({ kind: "party", partyId, serviceId: null });
    expect(isValid(next)).toBe(true);
  });

  it("lets one agreement go of two services at once", () => {
    const second = ServiceId.parse(uuid(20));
    const agreementId = AgreementId.parse(uuid(21));
    const agreed: Register = {
      ...register,
      parties: new Map([
        [partyId, { ...newParty(partyId), services: [service, { ...service, id: second, name: "Advertenties" }] }],
      ]),
      agreements: new Map([[agreementId, { ...newAgreement(agreementId), serviceIds: [serviceId, second] }]]),
    };
    const changes = changesOf(
      editEntity(agreed, "party", partyId, testInstant, (party) => ({ ...party, services: [] })),
    );
    const next = applied(changes, agreed);
    expect(next.agreements.get(agreementId)?.serviceIds).toEqual([]);
    expect(isValid(next)).toBe(true);
  });

  it("confirms what was to be confirmed when its field is edited, and nothing else", () => {
    const origin = (path: string) => ({ path, kind: "import" as const, ref: "x.xlsx", quote: null, confirmedAt: null });
    const unsure = registerWith({
      ...activity,
      origins: [origin("name"), origin("description")],
      partyUses: null,
      dataGroups: null,
    });
    const changes = changesOf(
      editEntity(unsure, "activity", activity.id, testInstant, (a) => ({ ...a, name: "Bezoekcijfers" })),
    );
    expect(
      applied(changes, unsure)
        .activities.get(activity.id)
        ?.origins.map((o) => o.confirmedAt),
    ).toEqual([testInstant, null]);
  });
});

describe("deleteEntity", () => {
  it.each([
    ["party", partyId],
    ["retention-term", termId],
    ["activity", activity.id],
  ] as const)("deletes a %s with what points at it, leaves a valid register, and can be undone", (kind, id) => {
    const changes = changesOf(deleteEntity(register, kind, id));
    const next = applied(changes);
    expect(isValid(next)).toBe(true);
    expect(canonicalJson(registerToJson(applied(invert(changes), next)))).toBe(canonicalJson(registerToJson(register)));
  });

  it("lets an assessment go of the purposes of a deleted activity, and an agreement of the services of a deleted party", () => {
    const b = testBuilder();
    const party = b.party({ services: [b.service("Opslag")] });
    const agreement = b.agreement({ partyIds: [party.id], serviceIds: (party.services ?? []).map(({ id }) => id) });
    const purpose = b.purpose({ description: "werven" });
    const weighed = b.activity({ purposes: [purpose] });
    const assessment = {
      ...newAssessment(AssessmentId.parse(uuid(99))),
      activityIds: [weighed.id],
      weighedPurposeIds: [purpose.id],
    };
    const before: Register = { ...b.build(), assessments: new Map([[assessment.id, assessment]]) };
    const withoutBoth = applied(changesOf(deleteEntity(before, "activity", weighed.id)), before);
    expect(withoutBoth.assessments.get(assessment.id)).toMatchObject({ activityIds: [], weighedPurposeIds: [] });
    const next = applied(changesOf(deleteEntity(withoutBoth, "party", party.id)), withoutBoth);
    expect(next.agreements.get(agreement.id)).toMatchObject({ partyIds: [], serviceIds: [] });
    expect(isValid(next)).toBe(true);
  });

  it("leaves the use of a deleted party, with nobody in it", () => {
    const next = applied(changesOf(deleteEntity(register, "party", partyId)));
    expect(next.activities.get(activity.id)?.partyUses?.[0]?.who).toBeNull();
  });
});
