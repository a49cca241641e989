import { describe, expect, it } from "vitest";
import {
  activityNamed,
  activityNames,
  basesOf,
  claimsOf,
  itemsOf,
  onlyStatement,
  siteOfKind,
  termsOf,
  usesOf,
} from "./facts.ts";
import { statement001 } from "./source/statement-001.ts";

const register = statement001();
const activity = (name: string) => activityNamed(register, name);
const userItems = ["data-email", "data-ip-address", "data-name", "data-phone"];
const afterNotice = "until event-notice-to-stop, then ..P1M";

describe("statement 001", () => {
  it("has the six general purposes, the portal, the newsletter and two more forms", () => {
    expect(activityNames(register)).toEqual([
      "Diensten technisch mogelijk maken",
      "Aanvraag van een abonnement accepteren",
      "Relatiebeheer",
      "Facturering en incasso",
      "Marketing en verkoop",
      "Sollicitaties",
      "Serviceportaal",
      "Nieuwsbrief",
      "Contactformulieren",
      "Formulier voor nieuwe klanten",
    ]);
  });

  it.each([
    ["Diensten technisch mogelijk maken", userItems, [afterNotice]],
    ["Aanvraag van een abonnement accepteren", userItems, [afterNotice]],
    ["Relatiebeheer", userItems, [afterNotice]],
    ["Facturering en incasso", userItems, [afterNotice]],
    ["Marketing en verkoop", userItems, [afterNotice]],
    ["Sollicitaties", ["data-cover-letter", "data-cv"], []],
    [
      "Serviceportaal",
      ["data-email", "data-ip-address", "data-locale-settings", "data-login-details", "data-name", "data-user-type"],
      [afterNotice],
    ],
    ["Nieuwsbrief", userItems, [afterNotice]],
    ["Contactformulieren", ["data-company-name", "data-email", "data-name", "data-phone"], ["criterion"]],
    ["Formulier voor nieuwe klanten", ["Nadere gegevens over de organisatie"], ["criterion"]],
  ])("%s: its data and its term", (name, items, terms) => {
    expect(itemsOf(register, activity(name))).toEqual(items);
    expect(termsOf(register, activity(name))).toEqual(terms);
  });

  it("marks what one may leave out", () => {
    const optional = (name: string) => (activity(name).dataGroups?.[0]?.items ?? []).map((item) => item.optional);
    expect(optional("Relatiebeheer")).toEqual([null, null, true, null]);
    expect(optional("Contactformulieren")).toEqual([null, null, true, true]);
  });

  it("keeps the general rule as a maximum of a month after notice, unless the law says otherwise", () => {
    const terms = [...register.retentionTerms.values()];
    const general = terms.find((term) => term.name === "Binnen een maand na melding");
    expect(general?.exception).toContain("wet");
    expect(general?.endAction).toBe("delete");
    expect(claimsOf(register).retentionClaims).toEqual(["not-longer-than-needed", "after-notice"]);
  });

  it("keeps the two criteria in words, and leaves the term of applications open", () => {
    const criteria = [...register.retentionTerms.values()].flatMap((term) =>
      (term.phases ?? []).flatMap((phase) => (phase.kind === "criterion" ? [phase.text] : [])),
    );
    expect(criteria).toEqual([
      "zolang de aard van het contactverzoek dat vraagt",
      "tot de volgende keer dat ingevulde formulieren periodiek worden gewist",
    ]);
    expect(activity("Sollicitaties").dataGroups?.[0]?.retentionUses).toBeNull();
    expect(activity("Sollicitaties").measureIds).toHaveLength(1);
  });

  it("rests only marketing and the newsletter on consent", () => {
    const consented = [...register.activities.values()].filter((each) => basesOf(each).includes("consent"));
    expect(consented.map((each) => each.name)).toEqual(["Marketing en verkoop", "Nieuwsbrief"]);
    const others = [...register.activities.values()].filter((each) => !consented.includes(each));
    expect(others.flatMap(basesOf).every((basis) => basis === null)).toBe(true);
    expect(claimsOf(register).claimedBases).toBeNull();
  });

  it("has a party that sends the newsletter, and a link to leave it", () => {
    const newsletter = activity("Nieuwsbrief");
    expect(usesOf(register, newsletter)).toEqual(["recipient-email-marketing as processor"]);
    expect(newsletter.purposes?.[0]?.consent).toMatchObject({ enrolment: "opt-in", proof: null });
    expect(newsletter.purposes?.[0]?.consent?.withdrawal).toContain("afmeldlink");
  });

  it("hands data to authorities on a suspicion of fraud, on a basis that is not said", () => {
    const telling = [...register.activities.values()].filter((each) =>
      usesOf(register, each).includes("recipient-competent-authorities as controller"),
    );
    expect(telling.map((each) => each.code)).toEqual(["V-001", "V-002", "V-003", "V-004", "V-007"]);
    for (const each of telling) expect(each.partyUses?.[0]?.disclosureBasis).toBeNull();
  });

  it("needs registration for the portal, and keeps the address of who mails the support desk", () => {
    const portal = activity("Serviceportaal");
    expect(portal.siteIds).toEqual([siteOfKind(register, "portal").id]);
    expect(portal.dataGroups?.[0]?.provision?.consequence).toContain("registratie");
    expect(portal.dataGroups?.[1]?.items).toHaveLength(1);
  });

  it("lets the administration handle the form for new customers", () => {
    const [unit] = register.units.values();
    expect(unit?.name).toBe("Administratie");
    expect(activity("Formulier voor nieuwe klanten").unitId).toBe(unit?.id);
  });

  it("has the date, three rights, and the measures", () => {
    const claims = claimsOf(register);
    expect(claims.datedOn).toBe("2023-08-15");
    expect(claims.rights).toEqual(["access", "rectification", "erasure"]);
    expect(claims).toMatchObject({
      complaintToAuthority: null,
      complaintToController: null,
      responseTerm: null,
      sharing: ["only-when-needed-or-required"],
    });
    expect(onlyStatement(register).address).toBe("informal");
    const [controller] = register.controllers.values();
    expect(controller).toMatchObject({ legalForm: "bv", email: null, phone: null, chamberOfCommerceNumber: null });
    expect([...register.measures.values()].map((measure) => measure.name)).toEqual([
      "Beveiligde verbindingen",
      "Richtlijnen voor medewerkers",
      "Procedures tegen onbevoegde toegang",
      "Beveiligingseisen aan verwerkers",
      "Niet meer gegevens dan nodig",
      "Sollicitaties vertrouwelijk bewaren",
    ]);
  });
});
