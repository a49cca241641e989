import { describe, expect, it } from "vitest";
import { activityNamed, activityNames, basesOf, claimsOf, itemsOf, siteOfKind, termsOf, usesOf } from "./facts.ts";
import { statement003 } from "./source/statement-003.ts";

const register = statement003();
const activity = (name: string) => activityNamed(register, name);
const website = siteOfKind(register, "website");
const nameAndAddress = ["data-address", "data-name"];
const contractData = [
  ...nameAndAddress,
  "data-billing-address",
  "data-email",
  "data-payment-details",
  "data-phone",
].sort();

describe("statement 003", () => {
  it.each([
    ["Bestellingen afhandelen", contractData, "contract", ["until event-order-completed, then P6M, then P7Y"]],
    [
      "Toegang tot het portaal",
      [...nameAndAddress, "data-email", "data-logs"].sort(),
      "contract",
      ["until event-service-ended"],
    ],
    ["Abonnement afsluiten", contractData, "contract", ["until event-subscription-ended, then P7Y"]],
    [
      "Contactformulier",
      [...nameAndAddress, "data-email", "data-phone"].sort(),
      "contract",
      ["until event-question-answered, then P3M"],
    ],
    ["Nieuwsbrief", ["data-email"], "consent", ["until event-unsubscribed"]],
    [
      "Account",
      [...contractData, "data-password", "data-username"].sort(),
      "contract",
      ["until event-account-closed, then P3M"],
    ],
    ["Reclame per e-mail", [], null, []],
    ["Locatie", ["data-location-data"], "consent", []],
    ["Websitestatistieken", ["data-click-behaviour", "data-ip-address"], null, []],
  ])("%s: its data, basis and term", (name, items, basis, terms) => {
    expect(itemsOf(register, activity(name))).toEqual(items);
    expect(new Set(basesOf(activity(name)))).toEqual(new Set([basis]));
    expect(termsOf(register, activity(name))).toEqual(terms);
  });

  it("has no other activities", () => {
    expect(activityNames(register)).toHaveLength(9);
  });

  it("names the seven years a duty of law", () => {
    const years = [...register.retentionTerms.values()].flatMap((term) =>
      (term.phases ?? []).filter((phase) => phase.kind === "then" && phase.maximum === "P7Y"),
    );
    expect(years.map((phase) => phase.nature)).toEqual(["statutory-minimum", "statutory-minimum"]);
  });

  it("sends the newsletter on consent and lets one object to advertising", () => {
    expect(activity("Nieuwsbrief").purposes?.[0]?.consent).toMatchObject({ enrolment: "opt-in" });
    expect(activity("Reclame per e-mail").description).toContain("bezwaar");
    expect(activity("Reclame per e-mail").dataGroups?.[0]?.items).toBeNull();
  });

  it("asks for the location apart, and leaves the map provider its own controller", () => {
    const location = activity("Locatie");
    const [google] = [...register.parties.values()].filter((party) => party.name === "Google");
    expect(website.location).toEqual({
      kind: "used",
      askedSeparately: true,
      onlyWithConsent: true,
      mapProviderId: google?.id,
    });
    expect(usesOf(register, location)[0]).toBe("Google Maps of Google as controller");
    expect(location.partyUses?.[0]?.suppliesData).toBe(true);
    expect(location.purposes?.[0]?.consent?.obtained).toContain("apart");
  });

  it("has social buttons, a cookie notice and cookies of others", () => {
    expect(website.socialButtons).toMatchObject([{ partyId: null }]);
    expect(usesOf(register, website)).toEqual([
      "Google Analytics of Google as processor",
      "Bedrijven die via de website cookies plaatsen as controller",
      "recipient-social-networks as controller",
    ]);
    expect(website.cookieNotice).toEqual({ shown: true, asksConsent: true });
    expect(website.thirdPartyCookies).toEqual({ placed: true, arrangementsMade: true });
  });

  it("has an agreement with Google, and addresses that are not anonymised", () => {
    const [agreement] = register.agreements.values();
    expect(agreement).toMatchObject({ kind: "processor-agreement", concluded: true, concludedOn: null });
    expect(activity("Websitestatistieken").partyUses?.[0]?.agreementIds).toEqual([agreement?.id]);
    expect(website.analytics).toMatchObject([{ ipAnonymised: false, otherServices: false, dataSharing: null }]);
  });

  it("has four concrete measures that hold everywhere", () => {
    const measures = [...register.measures.values()];
    expect(
      measures.map(({ vocabularyId }) =>
        vocabularyId === null ? null : register.vocabulary.get(vocabularyId)?.libraryId,
      ),
    ).toEqual(["tom-login", "tom-locks-safes", "tom-encryption-transit", "tom-access-logging"]);
    expect(measures.every((measure) => measure.scope?.kind === "everywhere")).toBe(true);
  });

  it("gives orders to a delivery service and hears of payments from bank or card company", () => {
    expect(usesOf(register, activity("Bestellingen afhandelen"))).toEqual([
      "recipient-carriers as controller",
      "recipient-banks as controller",
      "recipient-card-companies as controller",
      "recipient-police-justice as authority-inquiry",
    ]);
  });

  it("has its date, six rights and the way to the authority", () => {
    expect(claimsOf(register)).toMatchObject({
      datedOn: "2018-05-25",
      rights: ["explanation", "access", "rectification", "erasure", "withdraw-consent", "objection"],
      complaintToAuthority: true,
      complaintToController: null,
      responseTerm: null,
    });
    const [controller] = register.controllers.values();
    expect(controller?.chamberOfCommerceNumber).toBeNull();
    expect(controller?.phone).not.toBeNull();
  });
});
