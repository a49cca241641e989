import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding.ts";
import type { RuleId } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import type { Register } from "../../src/model/register.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { testToday } from "../support/test-builder.ts";

/** What a statement shows when it is judged by hand: the rule, and the activities (by name) in which it must be said. */
type Judged = readonly [rule: RuleId, ...activities: ReadonlyArray<string>];

const judged: { readonly [number: string]: ReadonlyArray<Judged> } = {
  "000": [
    ["consent-for-contract", "Bestellingen afhandelen", "Abonnement afsluiten", "Toegang tot het portaal"],
    ["consent-automatic", "Nieuwsbrief"],
    // The tax term without a number, of orders and subscriptions; and "until you are content".
    ["retention-duration-open"],
    ["retention-event-vague"],
    // Pupils' accounts, where the school is controller.
    ["processor-with-own-basis", "Leerling- en docentaccount (schoollicentie)"],
  ],
  "001": [
    ["purpose-without-basis", "Relatiebeheer", "Facturering en incasso", "Sollicitaties", "Contactformulieren"],
    ["retention-missing", "Sollicitaties"],
    // "Periodiek" and "the nature of the request".
    ["retention-criterion-vague"],
    ["statement-complaint-missing"],
    ["statement-rights-missing"],
  ],
  "002": [
    ["outdated-word"],
    ["retention-start-missing"],
    ["fiscal-term-for-quotes"],
    ["retention-criterion-vague"],
    ["purpose-without-basis", "Telefoongesprekken opnemen", "Relevante advertenties"],
    // Limitation without a number.
    ["retention-event-vague"],
    ["dead-network"],
    ["renamed-thing"],
  ],
  "003": [
    ["retention-missing", "Locatie"],
    ["social-buttons-unasked"],
    ["analytics-settings-outdated"],
    ["purpose-without-basis", "Reclame per e-mail"],
    ["statement-not-reviewed"],
  ],
  "004": [
    ["purpose-without-basis", "Betalingen", "Nieuwsbrief", "Feedback vragen"],
    ["statement-rights-missing"],
    ["statement-complaint-missing"],
    ["sharing-claim-contradicted"],
    ["tracking-without-consent", "Activiteit op de website en surfgedrag"],
    ["statement-names-differ"],
  ],
};

/** What the statements really leave out. Anything else called a shortfall would be a cry of wolf. */
const honestShortfalls: ReadonlySet<RuleId> = new Set([
  "purpose-missing",
  "consent-automatic",
  "retention-missing",
  "purpose-without-basis",
  "data-items-missing",
  "engagement-customer-missing",
  "statement-complaint-missing",
  "statement-rights-missing",
  "tracking-without-consent",
]);

const read = (number: string): Register => {
  const file = new URL(`../registers/${number}.json`, import.meta.url);
  const register = readRegister(JSON.parse(readFileSync(file, "utf8")));
  if (!register.ok) throw new Error(JSON.stringify(register.error));
  return register.value;
};

describe.each(Object.entries(judged))("the register of statement %s", (number, expected) => {
  const register = read(number);
  const findings = runAll(register, rules, testToday);
  const isIn = (finding: Finding, name: string): boolean =>
    finding.places.some(({ id }) =>
      [...register.activities.values()].some((one) => one.id === id && one.name === name),
    );

  it.each(expected)("says %s", (rule, ...activities) => {
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found).not.toEqual([]);
    for (const name of activities) expect([name, found.some((finding) => isIn(finding, name))]).toEqual([name, true]);
  });

  it("falls short only where its statement is silent", () => {
    const shortfalls = findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
    expect(shortfalls.filter((rule) => !honestShortfalls.has(rule))).toEqual([]);
    expect(shortfalls.length).toBeGreaterThan(0);
  });

  it("asks no agreement of carriers, banks and the police, and no second one of Google", () => {
    expect(findings.filter(({ rule }) => rule.startsWith("processor-agreement"))).toEqual([]);
  });

  it("does not call the police in an inquiry a recipient, nor contact before a contract unlawful", () => {
    const inquiries = new Set(
      [...register.activities.values()].flatMap(({ partyUses }) =>
        (partyUses ?? []).filter(({ role }) => role === "authority-inquiry").map(({ id }) => id as string),
      ),
    );
    const aboutInquiry = findings.filter(({ places }) =>
      places.some(({ path }) => inquiries.has(path.split("/")[1] ?? "")),
    );
    expect(aboutInquiry.map(({ rule }) => rule)).toEqual([]);
    const ofContact = findings.filter((finding) => isIn(finding, "Contactformulier")).map(({ rule }) => rule);
    expect(ofContact).not.toContain("consent-for-contract");
    expect(ofContact).not.toContain("contract-not-with-subject");
  });
});

describe("the example register", () => {
  const findings = runAll(exampleRegister({ today: testToday }), rules, testToday);

  it("shows agreements in each state that asks for an act", () => {
    const found = new Set(findings.map(({ rule }) => rule));
    for (const state of ["missing", "concept", "ended", "ends-soon"] as const) {
      expect(found).toContain(`processor-agreement-${state}`);
    }
  });

  it("keeps what stands in concepts apart", () => {
    expect(findings.some(({ concept }) => concept)).toBe(true);
    expect(findings.some(({ concept }) => !concept)).toBe(true);
  });
});
