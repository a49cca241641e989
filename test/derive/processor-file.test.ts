import { describe, expect, it } from "vitest";
import { daysUntil, lacksDeletionProof, lastNoticeDay } from "../../src/derive/agreement-notice.ts";
import { absentPoints, countPoints, pointGroups } from "../../src/derive/article-28-points.ts";
import { processorFile } from "../../src/derive/processor-file.ts";
import { processorShortcomings } from "../../src/derive/processor-shortcomings.ts";
import { withClause } from "../../src/edits/set-clause.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { questionOfPoint } from "../../src/library/article-28-questions.ts";
import { type Agreement, Article28Point } from "../../src/model/agreement.ts";
import {
  ActivityId,
  AgreementId,
  DataGroupId,
  DataItemUseId,
  ItemId,
  PartyId,
  PartyUseId,
  VocabularyEntryId,
} from "../../src/model/ids.ts";
import {
  newActivity,
  newAgreement,
  newDataGroup,
  newDataItemUse,
  newParty,
  newPartyUse,
} from "../../src/model/new-entity.ts";
import type { PartyUse } from "../../src/model/party-use.ts";
import type { Register } from "../../src/model/register.ts";

const today = "2026-11-30";
const id = seededIds("processor-file");
const partyId = PartyId.parse(id());
const [name, bsn, pupils] = [id(), id(), id()].map((each) => VocabularyEntryId.parse(each));
if (name === undefined || bsn === undefined || pupils === undefined) throw new Error("ids");
const group = {
  ...newDataGroup(DataGroupId.parse(id())),
  subjectIds: [pupils],
  items: [name, bsn].map((itemId) => newDataItemUse(DataItemUseId.parse(id()), itemId)),
};
const use: PartyUse = {
  ...newPartyUse(PartyUseId.parse(id())),
  who: { kind: "party", partyId, serviceId: null },
  role: "processor",
};
const agreement: Agreement = {
  ...newAgreement(AgreementId.parse(id())),
  name: "Overeenkomst Postduif",
  kind: "processor-agreement",
  partyIds: [partyId],
  concluded: true,
  end: { kind: "date", date: "2027-12-31" },
};
const activityId = ActivityId.parse(id());
const base = exampleRegister({ today });

/** One activity with one processor, and perhaps an agreement. */
function register(change: Partial<PartyUse> = {}, ...agreements: ReadonlyArray<Agreement>): Register {
  const activity = {
    ...newActivity(activityId),
    status: "active" as const,
    dataGroups: [group],
    partyUses: [{ ...use, ...change }],
  };
  return {
    ...base,
    activities: new Map([[activityId, activity]]),
    sites: new Map(),
    parties: new Map([[partyId, { ...newParty(partyId), name: "Postduif" }]]),
    agreements: new Map(agreements.map((each) => [each.id, each])),
  };
}
const only = (of: Register) => {
  const [entry, ...others] = processorFile(of, today);
  expect(others).toEqual([]);
  if (entry === undefined) throw new Error("no entry");
  return entry;
};

describe("the processor file", () => {
  it("says of a processor without agreement that it is missing, and of one with, which", () => {
    expect(only(register())).toMatchObject({ state: "missing", agreement: null, comparison: null });
    expect(only(register()).concerns).toContain("agreement-missing");
    expect(only(register({}, agreement))).toMatchObject({ state: "valid", agreement: { id: agreement.id } });
  });

  it("leaves out who is no processor of ours, and what has ended", () => {
    expect(processorFile(register({ role: "controller" }), today)).toEqual([]);
    expect(processorFile(register({ until: "2026-11-29" }), today)).toEqual([]);
    expect(processorFile(register({ until: today }), today)).toHaveLength(1);
    expect(processorFile(register({ role: "sub-processor" }), today)).toEqual([]);
  });

  it("tells that nobody is named", () => {
    expect(only(register({ who: null })).concerns).toContain("unnamed");
  });

  it("compares what the agreement names with what the activity lets the party touch", () => {
    const fewer = only(register({}, { ...agreement, dataItemIds: [name], dataSubjectIds: [pupils] }));
    expect(fewer.comparison).toEqual({
      items: { touched: [name, bsn], missing: [bsn] },
      subjects: { touched: [pupils], missing: [] },
    });
    expect(fewer.concerns).toContain("covers-fewer");
    const enough = only(register({}, { ...agreement, dataItemIds: [bsn, name], dataSubjectIds: [pupils] }));
    expect(enough.concerns).not.toContain("covers-fewer");
  });

  it("does not blame an agreement that names no data for naming too few, and follows the groups that the use names", () => {
    expect(only(register({}, agreement)).comparison?.items.missing).toBeNull();
    expect(only(register({}, agreement)).concerns).not.toContain("covers-fewer");
    expect(only(register({ dataGroupIds: [] }, { ...agreement, dataItemIds: [] })).comparison?.items).toEqual({
      touched: [],
      missing: [],
    });
  });

  it("sees a certificate that expired yesterday, not one that does today", () => {
    const vetting = (expiresOn: string) => ({
      evidence: null,
      verdict: "sufficient" as const,
      vettedOn: null,
      certificates: [
        { id: ItemId.parse("00000000-0000-4000-8000-000000000001"), name: "ISO 27001", scope: null, expiresOn },
      ],
    });
    expect(only(register({ vetting: vetting("2026-11-29") }, agreement)).concerns).toEqual(["certificate-expired"]);
    expect(only(register({ vetting: vetting(today) }, agreement)).concerns).toEqual([]);
  });

  it("asks nothing of a party with which all is arranged, and each thing once of one that lacks it", () => {
    const vetting = { evidence: "ISO-verklaring", verdict: null, vettedOn: null, certificates: null };
    const complete = { ...agreement, subProcessors: [] };
    expect(processorShortcomings(register({ vetting }, complete), partyId, today)).toEqual([]);
    const kinds = (of: Register) => processorShortcomings(of, partyId, today).map(({ kind }) => kind);
    expect(kinds(register())).toEqual(["no-agreement", "guarantees-open"]);
    const lacking = { ...agreement, clauses: withClause(null, "g", { present: false }, id), dataItemIds: [name] };
    expect(kinds(register({}, lacking))).toEqual([
      "points-absent",
      "names-fewer",
      "sub-processors-open",
      "guarantees-open",
    ]);
  });
});

describe("the end of an agreement", () => {
  it("asks notice so long before the last day", () => {
    expect(lastNoticeDay({ ...agreement, noticePeriod: "P3M" })).toBe("2027-09-30");
    expect(lastNoticeDay({ ...agreement, noticePeriod: null })).toBeNull();
    expect(lastNoticeDay({ ...agreement, noticePeriod: "P1M", end: { kind: "indefinite" } })).toBeNull();
  });

  it("counts the days until then, also when they have passed", () => {
    expect(daysUntil("2026-12-01", today)).toBe(1);
    expect(daysUntil("2026-11-28", today)).toBe(-2);
    expect(daysUntil("2027-11-30", today)).toBe(365);
  });

  it("leaves open that the data are gone until something shows it", () => {
    const ended: Agreement = { ...agreement, end: { kind: "date", date: "2026-11-29" } };
    expect(lacksDeletionProof(ended, today)).toBe(true);
    expect(lacksDeletionProof({ ...ended, deletionProof: { kind: "none" } }, today)).toBe(true);
    expect(lacksDeletionProof({ ...ended, deletionProof: { kind: "received", on: null, evidence: null } }, today)).toBe(
      false,
    );
    expect(lacksDeletionProof(agreement, today)).toBe(false);
    expect(lacksDeletionProof({ ...ended, kind: "joint-arrangement" }, today)).toBe(false);
  });
});

describe("the points of art. 28", () => {
  it("stand in one group each, with a question of the library", () => {
    expect(Object.values(pointGroups).flat()).toEqual(Article28Point.options);
    for (const point of Article28Point.options) expect(questionOfPoint(point).article).toMatch(/^28/);
  });

  it("count what is there, what is missing and what nobody looked at", () => {
    const clauses = withClause(withClause(null, "a", { present: true }, id), "g", { present: false }, id);
    expect(countPoints({ clauses }, "letters")).toEqual({ present: 1, unseen: 6, total: 8 });
    expect(absentPoints({ clauses }, "letters")).toEqual(["g"]);
  });
});
