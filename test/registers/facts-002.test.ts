import { describe, expect, it } from "vitest";
import {
  activityNamed,
  activityNames,
  basesOf,
  claimsOf,
  itemsOf,
  siteOfKind,
  subjectsOf,
  termsOf,
  usesOf,
} from "./facts.ts";
import { statement002 } from "./source/statement-002.ts";

const register = statement002();
const activity = (name: string) => activityNamed(register, name);
const website = siteOfKind(register, "website");

describe("statement 002", () => {
  it("has an activity per purpose", () => {
    expect(activityNames(register)).toEqual([
      "Aanbod en offertes",
      "Bestellingen",
      "Account",
      "Facturatie",
      "Informatie en klantvragen",
      "Telefoongesprekken opnemen",
      "Gerichte aanbiedingen en nieuwsbrieven",
      "Websitestatistieken",
      "Relevante advertenties",
      "Prijsvragen en acties",
    ]);
  });

  it("has the whole list of data for offers, with numbers, trade name and device", () => {
    expect(itemsOf(register, activity("Aanbod en offertes"))).toEqual([
      "Andere gegevens die iemand zelf geeft, op de website, per mail of telefoon",
      "data-account-data",
      "data-browser-data",
      "data-business-address",
      "data-coc-number",
      "data-customer-number",
      "data-device-type",
      "data-iban",
      "data-invoice-number",
      "data-ip-address",
      "data-job-title",
      "data-name",
      "data-order-number",
      "data-phone",
      "data-postal-address",
      "data-quote-number",
      "data-trade-name",
      "data-vat-number",
    ]);
  });

  it("says which of them are of sole traders only", () => {
    const noted = activity("Aanbod en offertes").dataGroups?.[0]?.items?.filter((item) => item.note !== null);
    expect(noted).toHaveLength(6);
  });

  it.each([
    ["Aanbod en offertes", ["then P8Y"]],
    ["Bestellingen", ["until event-service-ended, until event-limitation-expired"]],
    ["Account", ["until event-account-closed"]],
    ["Facturatie", []],
    ["Informatie en klantvragen", []],
    ["Telefoongesprekken opnemen", ["criterion"]],
    ["Websitestatistieken", []],
    ["Prijsvragen en acties", []],
  ])("%s: its term", (name, terms) => {
    expect(termsOf(register, activity(name))).toEqual(terms);
  });

  it("keeps quotes eight years on a claimed tax duty, without a start", () => {
    const offers = activity("Aanbod en offertes");
    expect(basesOf(offers)).toEqual([null, "legal-obligation", null]);
    const [phase] =
      [...register.retentionTerms.values()].find((term) => term.name === "Offertes acht jaar")?.phases ?? [];
    expect(phase).toMatchObject({ kind: "then", counting: null, statute: null });
    expect(phase?.reason).toContain("belastingplicht");
    expect(activity("Bestellingen").dataGroups?.[0]?.retentionUses?.[0]?.note).toContain("Ten minste");
  });

  it("keeps bases that are tied to no purpose as claims only", () => {
    expect(claimsOf(register).claimedBases).toEqual([
      "consent",
      "contract",
      "legal-obligation",
      "legitimate-interests",
    ]);
    for (const name of ["Bestellingen", "Account", "Facturatie", "Websitestatistieken"]) {
      expect(
        basesOf(activity(name)).every((basis) => basis === null),
        name,
      ).toBe(true);
    }
  });

  it("makes a profile, and decides nothing by machine", () => {
    const targeted = activity("Gerichte aanbiedingen en nieuwsbrieven");
    expect(targeted.profiling?.kind).toBe("used");
    expect(basesOf(targeted)).toEqual([null, "consent"]);
    expect(claimsOf(register)).toMatchObject({ profiling: true, automatedDecisions: false });
    for (const each of register.activities.values()) expect(each.automatedDecisions).toEqual({ kind: "none" });
  });

  it("records calls for training, of callers and staff, and gives the recordings to nobody", () => {
    const recordings = activity("Telefoongesprekken opnemen");
    expect(itemsOf(register, recordings)).toEqual(["data-call-record"]);
    expect(subjectsOf(register, recordings)).toEqual(["subject-callers", "subject-employees"]);
    expect(recordings.partyUses).toEqual([]);
    expect(recordings.measureIds).toHaveLength(1);
  });

  it("needs data for a contract and for a contest, and says what follows without them", () => {
    expect(activity("Facturatie").dataGroups?.[0]?.provision?.kind).toBe("needed-for-contract");
    expect(itemsOf(register, activity("Facturatie"))).toContain("data-account-holder");
    expect(activity("Prijsvragen en acties").dataGroups?.[0]?.provision?.consequence).toContain("meedoen");
    expect(claimsOf(register).consequenceOfNotProviding).toContain("niet worden geleverd");
  });

  it("has three kinds of cookies and six social networks as controllers", () => {
    expect(website.cookies?.map((cookie) => cookie.kind)).toEqual(["necessary", "statistics", "marketing"]);
    expect(website.cookies?.[0]?.consentAsked).toBe(false);
    expect(
      website.socialButtons?.map(({ partyId }) => (partyId === null ? null : register.parties.get(partyId)?.name)),
    ).toEqual(["Facebook", "Twitter", "YouTube", "Google", "Instagram", "LinkedIn"]);
    expect(usesOf(register, website)).toEqual([
      "Google Analytics of Google as processor",
      "Facebook as controller",
      "Twitter as controller",
      "YouTube as controller",
      "Google+ of Google as controller",
      "Instagram as controller",
      "LinkedIn as controller",
    ]);
    expect(website.thirdPartyCookies).toEqual({ placed: true, arrangementsMade: null });
  });

  it("has an agreement with Google, data anonymised and encrypted, sharing off", () => {
    expect(website.analytics).toMatchObject([
      { ipAnonymised: true, encrypted: true, dataSharing: false, otherServices: false },
    ]);
    const [agreement] = register.agreements.values();
    expect(agreement).toMatchObject({ kind: "processor-agreement", concluded: true, concludedOn: null });
    expect(activity("Websitestatistieken").partyUses?.[0]?.agreementIds).toEqual([agreement?.id]);
    expect(claimsOf(register).agreementsWithProcessors).toBe(true);
  });

  it("tells of minors, breaches, special data, complaints, all rights and the date of the update", () => {
    expect(claimsOf(register)).toMatchObject({
      datedOn: "2023-05-01",
      minorsUnder16: ["not-intended", "with-parental-consent"],
      breachNotification: true,
      specialData: true,
      complaintToAuthority: true,
      responseTerm: null,
      retentionClaims: ["not-longer-than-needed"],
      sharing: ["only-when-needed-or-required", "never-sold"],
      rights: ["access", "rectification", "erasure", "restriction", "objection", "portability", "withdraw-consent"],
    });
    expect(claimsOf(register).namesUsed).toHaveLength(2);
    const [controller] = register.controllers.values();
    expect(controller?.chamberOfCommerceNumber).toMatch(/^\d{8}$/);
    expect(controller?.privacyContact?.email).not.toBe(controller?.email);
  });
});
