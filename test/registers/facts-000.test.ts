import { describe, expect, it } from "vitest";
import {
  activityNamed,
  activityNames,
  basesOf,
  claimsOf,
  itemsOf,
  onlyStatement,
  siteOfKind,
  subjectsOf,
  termsOf,
  usesOf,
} from "./facts.ts";
import { statement000 } from "./source/statement-000.ts";

const register = statement000();
const activity = (name: string) => activityNamed(register, name);
const fiveItems = ["data-billing-address", "data-email", "data-name", "data-payment-details", "data-phone"];

describe("statement 000", () => {
  it("has seven activities and statistics", () => {
    expect(activityNames(register)).toEqual([
      "Basisaccount",
      "Leerling- en docentaccount (schoollicentie)",
      "Bestellingen afhandelen",
      "Nieuwsbrief",
      "Toegang tot het portaal",
      "Abonnement afsluiten",
      "Contactformulier",
      "Statistieken over het gebruik van de app",
    ]);
  });

  it.each([
    ["Basisaccount", [...fiveItems, "data-password", "data-username"].sort(), ["subject-app-users"]],
    [
      "Leerling- en docentaccount (schoollicentie)",
      ["data-email", "data-name", "data-school-class", "data-school-tasks", "data-subjects-taken"],
      ["subject-pupils", "subject-teachers"],
    ],
    ["Bestellingen afhandelen", fiveItems, ["subject-customers"]],
    ["Nieuwsbrief", ["data-email", "data-name"], ["subject-newsletter-subscribers"]],
    ["Toegang tot het portaal", [...fiveItems, "data-logs"].sort(), ["subject-app-users"]],
    ["Abonnement afsluiten", fiveItems, ["subject-subscribers"]],
    ["Contactformulier", ["data-email", "data-name", "data-phone"], ["subject-enquirers"]],
    ["Statistieken over het gebruik van de app", ["data-click-behaviour"], ["subject-app-users"]],
  ])("%s: its data and the people", (name, items, subjects) => {
    expect(itemsOf(register, activity(name))).toEqual(items);
    expect(subjectsOf(register, activity(name))).toEqual(subjects);
  });

  it("gives each data item a class", () => {
    const classes = [...register.vocabulary.values()].flatMap((entry) =>
      entry.kind === "data-item" ? [entry.class] : [],
    );
    expect(classes.length).toBeGreaterThan(10);
    expect(new Set(classes)).toEqual(new Set(["ordinary", "sensitive"]));
  });

  it("states consent for each of the seven, and nothing for statistics", () => {
    const bases = [...register.activities.values()].map((each) => [...new Set(basesOf(each))]);
    expect(bases).toEqual([...Array(7).fill(["consent"]), [null]]);
    expect(claimsOf(register).claimedBases).toBeNull();
  });

  it.each([
    ["Basisaccount", "until event-account-closed, then P6M"],
    ["Leerling- en docentaccount (schoollicentie)", "until event-school-licence-ended"],
    ["Bestellingen afhandelen", "until event-order-completed, then open"],
    ["Nieuwsbrief", "until event-unsubscribed"],
    ["Toegang tot het portaal", "until event-service-ended, then P6M"],
    ["Abonnement afsluiten", "until event-subscription-ended, then open"],
    ["Contactformulier", "until event-question-answered"],
  ])("%s: its term", (name, term) => {
    expect(termsOf(register, activity(name))).toEqual([term]);
  });

  it("says why some customer data are kept longer, but not how long or which", () => {
    const use = activity("Bestellingen afhandelen").dataGroups?.[0]?.retentionUses?.[0];
    const open = use === undefined ? null : register.retentionTerms.get(use.termId)?.phases?.[1];
    expect(open).toMatchObject({ kind: "then", minimum: null, maximum: null, nature: "statutory-minimum" });
    expect(open?.reason).toContain("belastingwet");
    expect(use?.note).toContain("bepaalde klantgegevens");
  });

  it("says that one is put on the newsletter's list automatically, and how one leaves it", () => {
    const consent = activity("Nieuwsbrief").purposes?.[0]?.consent;
    expect(consent?.enrolment).toBe("automatic");
    expect(consent?.withdrawal).toContain("afmeldlink");
  });

  it("lets delivery service, bank and card company be controllers, of which the last two supply data", () => {
    const order = activity("Bestellingen afhandelen");
    expect(usesOf(register, order)).toEqual([
      "recipient-carriers as controller",
      "recipient-banks as controller",
      "recipient-card-companies as controller",
      "recipient-police-justice as authority-inquiry",
    ]);
    expect(order.partyUses?.map((use) => use.suppliesData)).toEqual([null, true, true, null]);
    expect(order.dataGroups?.[0]?.sources?.map((source) => source.kind)).toEqual([
      "data-subject",
      "recipient-category",
      "recipient-category",
    ]);
  });

  it("tells the police in each activity of its own, on a legal duty and as no recipient", () => {
    const own = [...register.activities.values()].filter((each) => each.role === "controller");
    expect(own).toHaveLength(7);
    for (const each of own) {
      const police = each.partyUses?.find((use) => use.role === "authority-inquiry");
      expect(police?.disclosureBasis, each.name ?? "").toBe("legal-obligation");
    }
  });

  it("lets the school be controller of the pupils' account and the daily mail", () => {
    const account = activity("Leerling- en docentaccount (schoollicentie)");
    expect(account.role).toBe("processor");
    expect(account.purposes?.map((purpose) => purpose.description)).toContain(
      "elke dag te mailen welke taken gedaan zijn en welke nog moeten",
    );
    expect(usesOf(register, account)).toEqual(["recipient-schools as controller"]);
    const [engagement] = register.engagements.values();
    expect(engagement).toMatchObject({ activityId: account.id, customerId: null, agreementId: null });
  });

  it("keeps a log of what is done in the portal, as evidence", () => {
    const portal = activity("Toegang tot het portaal");
    const [, evidence] = portal.purposes ?? [];
    const [, log] = portal.dataGroups ?? [];
    expect(evidence?.description).toContain("bewijzen");
    expect(log?.purposeIds).toEqual([evidence?.id]);
  });

  it("uses Google Analytics as processor under an agreement, with no other Google services", () => {
    const app = siteOfKind(register, "app");
    const tool = "Google Analytics of Google as processor";
    expect(usesOf(register, app)[0]).toBe(tool);
    expect(usesOf(register, activity("Statistieken over het gebruik van de app"))[0]).toBe(tool);
    const [agreement] = register.agreements.values();
    expect(agreement).toMatchObject({
      kind: "processor-agreement",
      concluded: true,
      concludedOn: null,
      startsOn: null,
      end: null,
      form: null,
    });
    expect(app.partyUses?.[0]?.agreementIds).toEqual([agreement?.id]);
    expect(app.partyUses?.[0]?.transfers).toBeNull();
    expect(app.analytics).toMatchObject([
      { partyUseId: app.partyUses?.[0]?.id, otherServices: false, ipAnonymised: null, dataSharing: null },
    ]);
  });

  it("tells of cookies, its own and of others", () => {
    const app = siteOfKind(register, "app");
    expect(app.cookies).toHaveLength(2);
    expect(app.thirdPartyCookies).toEqual({ placed: true, arrangementsMade: true });
    expect(app.howToRefuse).toContain("browser");
    expect(app.cookieNotice).toBeNull();
    expect(usesOf(register, app)[1]).toBe("Bedrijven die via de app cookies plaatsen as controller");
  });

  it("has eight rights, an answer within a month, and two ways to complain", () => {
    const claims = claimsOf(register);
    expect(claims.rights).toHaveLength(8);
    expect(claims).toMatchObject({
      responseTerm: "P1M",
      responseMayBeExtended: true,
      complaintToAuthority: true,
      sharing: ["only-when-needed-or-required"],
      changesAnnounced: true,
    });
    expect(claims.complaintToController?.email).toContain("@");
    expect(claims.identification).not.toBeNull();
  });

  it("has the controller's data with a number of the chamber of commerce, and no date", () => {
    const [controller] = register.controllers.values();
    expect(controller?.chamberOfCommerceNumber).toMatch(/^\d+$/);
    expect(controller?.address?.street).not.toBeNull();
    expect(controller).toMatchObject({ responseTerm: "P1M", dpo: null, representative: null, website: null });
    expect(claimsOf(register).datedOn).toBeNull();
    expect(onlyStatement(register).address).toBe("formal");
  });

  it("leaves open what the statement does not say", () => {
    expect(claimsOf(register)).toMatchObject({
      profiling: null,
      automatedDecisions: null,
      transfersOutsideEea: null,
      specialData: null,
      minorsUnder16: null,
      breachNotification: null,
    });
    for (const each of register.activities.values()) {
      expect(each).toMatchObject({ profiling: null, automatedDecisions: null, publish: null, ownerId: null });
    }
  });
});
