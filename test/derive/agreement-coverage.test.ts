import { describe, expect, it } from "vitest";
import { coverageVerdict } from "../../src/derive/agreement-coverage.ts";
import { activityAsOwner } from "../../src/derive/party-views.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { ActivityId, AgreementId, ControllerId, PartyId, PartyUseId, ServiceId } from "../../src/model/ids.ts";
import { newActivity, newAgreement, newPartyUse } from "../../src/model/new-entity.ts";
import type { PartyUse } from "../../src/model/party-use.ts";

const id = seededIds("coverage");
const partyId = PartyId.parse(id());
const [mail, files] = [ServiceId.parse(id()), ServiceId.parse(id())];
const [school, publisher] = [ControllerId.parse(id()), ControllerId.parse(id())];
const owner = activityAsOwner({ ...newActivity(ActivityId.parse(id())), controllerIds: [school] });
const use: PartyUse = {
  ...newPartyUse(PartyUseId.parse(id())),
  who: { kind: "party", partyId, serviceId: mail },
  role: "processor",
};
const agreement = {
  ...newAgreement(AgreementId.parse(id())),
  kind: "processor-agreement" as const,
  partyIds: [partyId],
};
const other = { ...newAgreement(AgreementId.parse(id())), kind: "processor-agreement" as const, partyIds: [partyId] };
const register = { agreements: new Map([agreement, other].map((each) => [each.id, each])) };
const verdict = (change: Partial<PartyUse>, of = agreement) =>
  coverageVerdict({ owner, use: { ...use, ...change } }, of, register);

describe("whether an agreement covers a use", () => {
  it("does when it names no services and no organisations: what it does not say, it does not limit", () => {
    expect(verdict({})).toBe("covered");
  });

  it("does not for a service or an organisation of ours that it leaves out", () => {
    expect(coverageVerdict({ owner, use }, { ...agreement, serviceIds: [files] }, register)).toBe("other-service");
    expect(coverageVerdict({ owner, use }, { ...agreement, controllerIds: [publisher] }, register)).toBe(
      "other-controller",
    );
  });

  it("follows what the use itself names, and believes it when it says that there is none", () => {
    expect(verdict({ agreementIds: [other.id] })).toBe("other-agreement");
    expect(verdict({ agreementIds: [agreement.id] })).toBe("covered");
    expect(verdict({ agreementIds: [] })).toBe("other-agreement");
  });

  it("is no question for a controller of its own, and an open one while the role is open", () => {
    expect(verdict({ role: "controller" })).toBe("not-needed");
    expect(verdict({ role: null })).toBe("role-open");
  });

  it("asks another kind of agreement for a joint controller", () => {
    expect(verdict({ role: "joint-controller" })).toBe("other-kind");
    const arrangement = { ...agreement, kind: "joint-arrangement" as const };
    expect(coverageVerdict({ owner, use: { ...use, role: "joint-controller" } }, arrangement, register)).toBe(
      "covered",
    );
  });
});
