import { describe, expect, it } from "vitest";
import { consent, contactPoint, statute } from "../../src/example/nested-records.ts";
import type { Cookie } from "../../src/model/site.ts";
import type { Statement } from "../../src/model/statement.ts";
import { type Builder, gapsOf, hasRight, onBasis, registerOf, textOf } from "./bakery.ts";
import { onlyStatement, planned, readText, statementRegister, theExample } from "./statement-samples.ts";

const used = { logic: "een rekenregel", consequences: "geen brood", exception: null, safeguards: null } as const;

describe("rights and bases", () => {
  it("while a basis is open, rights that may hang on it are told in words that hold only if they apply", () => {
    const register = registerOf((b) => ({ purposes: [b.purpose({ description: "brood te bakken" })] }));
    for (const right of ["Meenemen", "Toestemming intrekken", "Uw recht om bezwaar te maken"]) {
      expect(hasRight(register, right), right).toBe(true);
    }
    expect(textOf(register)).toContain("Gebruiken wij gegevens voor een gerechtvaardigd belang of een publieke taak?");
    expect(gapsOf(register)).toContain("basis-open");
  });

  it("objection names the activities of each basis, and a public task only where there is one", () => {
    const text = textOf(onBasis("legitimate-interests"));
    expect(text).toContain("Bij “Bestellingen” gebruiken wij gegevens omdat wij of een ander daar een gerechtvaardigd");
    expect(text).not.toContain("publieke taak");
    expect(textOf(onBasis("public-task"))).not.toContain("gerechtvaardigd belang bij hebben");
  });

  it("explicit consent for special data can be withdrawn, and its data taken along", () => {
    const register = registerOf((b) => ({
      purposes: [b.purpose({ description: "brood te bakken", legalBasis: "legal-obligation" })],
      dataGroups: [b.group({ specialGrounds: [b.specialGround("special", { ground: "explicit-consent" })] })],
    }));
    expect(hasRight(register, "Toestemming intrekken")).toBe(true);
    expect(hasRight(register, "Meenemen")).toBe(true);
  });

  it("requests go first to where the text itself says", () => {
    const register = statementRegister("002");
    const statement = onlyStatement(register) as Statement;
    const claims = statement.claims === null ? null : { ...statement.claims, rightsContact: null };
    const asks = (one: Statement): string => readText(planned(register, "nl", { statement: one }).document);
    expect(asks(statement)).toContain("Wil je een recht gebruiken? Mail naar administratie@rondomplatform.example.");
    expect(asks({ ...statement, claims })).toContain("Wil je een recht gebruiken? Mail naar juridisch@rondom");
  });
});

describe("sentences say what was answered and no more", () => {
  it.each(["consent", "contract"] as const)("on %s, whatever form the rhythm takes", (basis) => {
    for (let before = 0; before < 6; before += 1) {
      const register = registerOf((b) => {
        for (let n = 0; n < before; n += 1) b.activity({ name: `A ${n}`, role: "controller", status: "active" });
        return { purposes: [b.purpose({ description: "brood te bakken", legalBasis: basis })] };
      });
      expect(textOf(register)).not.toMatch(/eerst|[Zz]onder deze gegevens|automatisch/);
    }
  });

  it("data are not called needed for a contract where no purpose rests on one", () => {
    const withProvision = (legalBasis: "contract" | "public-task") =>
      registerOf((b) => ({
        purposes: [b.purpose({ description: "brood te bakken", legalBasis })],
        dataGroups: [
          b.group({
            items: b.uses(b.item("data-name")),
            provision: { kind: "needed-for-contract", consequence: null },
          }),
        ],
      }));
    expect(textOf(withProvision("contract"))).toContain("om een overeenkomst met u te kunnen sluiten");
    expect(textOf(withProvision("public-task"))).toContain("Deze gegevens zijn hiervoor nodig.");
    expect(gapsOf(withProvision("public-task"))).toContain("provision-without-contract");
  });

  it("a measure goes by its own name", () => {
    const b = testBakery();
    b.measure({
      name: "Kluis in de kelder",
      vocabularyId: b.measureWord("tom-encryption-transit"),
      scope: { kind: "everywhere" },
    });
    expect(textOf(b.build())).toContain("kluis in de kelder");
    expect(textOf(b.build())).not.toContain("TLS");
  });

  it("sharing only when needed is not said beside statistics and buttons of social networks", () => {
    const { document, gaps } = planned(statementRegister("003"));
    expect(readText(document)).not.toContain("alleen als dat nodig is");
    expect(gaps.map(({ code }) => code)).toContain("sharing-claim-doubtful");
    expect(readText(planned(statementRegister("001")).document)).toContain("alleen als dat nodig is");
  });

  it("the DPF is not said of a party in the EEA, but asked of whom it holds", () => {
    const { document, gaps } = planned(theExample());
    expect(readText(document)).toContain("Dat mag alleen als de ontvanger daar meedoet aan het Data Privacy Framework");
    expect(gaps.map(({ code }) => code)).toContain("transfer-importer-open");
  });

  it("a DPO of several organisations is told once", () => {
    const text = readText(planned(theExample()).document);
    expect(text.match(/functionaris gegevensbescherming/g)).toHaveLength(1);
    expect(text).toContain("hebben samen een functionaris gegevensbescherming");
  });

  it("what each of several organisations answers for stands under its name, and what is open under none", () => {
    const b = testBakery();
    const mill = b.controller({ name: "Molen De Wind", email: "info@wind.example" });
    const activity = (name: string, controllerIds: ReadonlyArray<typeof mill.id> | null): void =>
      void b.activity({ name, controllerIds, role: "controller", status: "active", description: "Elke week." });
    activity("Malen", [mill.id]);
    activity("Malen voor anderen", [mill.id]);
    activity("Wegen", null);
    const sections = planned(b.build()).document.sections.find(({ key }) => key === "activities")?.sections ?? [];
    const own = sections.find(({ heading }) => heading === "Molen De Wind");
    expect(own?.sections.map(({ heading }) => heading)).toEqual(["Malen", "Malen voor anderen"]);
    expect(own?.blocks).toHaveLength(1);
    expect(sections.map(({ heading }) => heading)).toContain("Wegen");
  });

  it("a minimum has nothing after it, and asks for the longest time", () => {
    const keeps = (minimum: string | null, maximum: string | null) =>
      registerOf((b) => ({
        dataGroups: [
          b.group({
            items: b.uses(b.item("data-name")),
            retentionUses: [
              b.keeps(
                b.term({
                  phases: [b.until(b.event("event-contract-ended")), b.longer({ minimum, maximum })],
                  endAction: "delete",
                }),
              ),
            ],
          }),
        ],
      }));
    expect(textOf(keeps("P7Y", null))).toContain("ten minste zeven jaar na");
    expect(textOf(keeps("P7Y", null))).not.toMatch(/tot ten minste|Daarna verwijderen/);
    expect(gapsOf(keeps("P7Y", null))).toContain("retention-maximum-open");
    expect(textOf(keeps(null, "P2Y"))).toContain("Daarna verwijderen wij ze.");
    expect(gapsOf(keeps(null, "P2Y"))).not.toContain("retention-maximum-open");
  });
});

describe("what the law asks and nobody answered", () => {
  it("why a computer may decide, and how a human is reached", () => {
    const decides = (more: object) => registerOf(() => ({ automatedDecisions: { kind: "used", ...used, ...more } }));
    expect(gapsOf(decides({}))).toEqual(
      expect.arrayContaining(["decision-exception-open", "decision-safeguards-open"]),
    );
    const complete = gapsOf(decides({ exception: "contract", safeguards: "bel ons" }));
    expect(complete).not.toContain("decision-exception-open");
    expect(complete).not.toContain("decision-safeguards-open");
  });

  it("consent of parents, where children are among the people", () => {
    const asks = (parental: "asked" | "not-asked" | null) =>
      registerOf((b) => ({
        purposes: [b.purpose({ description: "te bakken", legalBasis: "consent", consent: consent({ parental }) })],
        dataGroups: [b.group({ minors: true, items: b.uses(b.item("data-name")) })],
      }));
    expect(gapsOf(asks(null))).toContain("parental-consent-open");
    expect(gapsOf(asks("not-asked"))).toContain("parental-consent-open");
    expect(gapsOf(asks("asked"))).not.toContain("parental-consent-open");
  });

  it("consent for cookies, and which kind they are", () => {
    const withCookie = (fields: Partial<Omit<Cookie, "id">>) => {
      const b = testBakery();
      b.site({ name: "korst.example", kind: "website", cookies: [b.cookie({ purpose: "mensen volgen", ...fields })] });
      return b.build();
    };
    expect(gapsOf(withCookie({ kind: "marketing", consentAsked: false }))).toContain("cookie-consent-missing");
    expect(gapsOf(withCookie({ kind: "statistics" }))).toContain("cookie-consent-open");
    expect(gapsOf(withCookie({ kind: "necessary" }))).not.toContain("cookie-consent-open");
    expect(gapsOf(withCookie({ kind: null }))).toContain("cookie-kind-open");
    expect(textOf(withCookie({ kind: null, name: "_vlg" }))).not.toMatch(/[Oo]verig/);
    expect(textOf(withCookie({ kind: "marketing", consentAsked: true }))).not.toContain("Dit zijn ze");
  });
});

describe("people whom the text does not speak to", () => {
  it("pupils are spoken about, with one voice", () => {
    const register = registerOf((b) => ({
      purposes: [
        b.purpose({
          description: "foto's te tonen",
          legalBasis: "consent",
          consent: consent({ obtained: "met een formulier", parental: "asked", withdrawal: "met een mail" }),
        }),
      ],
      dataGroups: [
        b.group({
          subjectIds: [b.subject("subject-pupils")],
          minors: true,
          items: b.uses(b.item("data-name"), b.item("data-email")),
          sources: [b.source("data-subject")],
          provision: { kind: "voluntary", consequence: null },
          retentionUses: [b.keeps(b.term({ phases: [b.until(b.event("event-consent-withdrawn"))] }))],
        }),
      ],
    }));
    const text = textOf(register).split("\n");
    const start = text.findIndex((part) => part.includes("foto's te tonen"));
    const told = text.slice(start, start + 9).join(" ");
    expect(told).toContain("Wie toestemming gaf, kan die altijd weer intrekken, met een mail.");
    expect(told).toContain("Het gaat om deze gegevens: naam en e-mailadres.");
    expect(told).not.toMatch(/(?<!\p{L})(u|uw)(?!\p{L})/u);
  });

  it("adults in several groups are spoken to", () => {
    const text = readText(planned(theExample(), "nl", { address: "formal" }).document);
    expect(text).not.toMatch(/Van (mensen die contact opnemen|beheerders bij scholen|gebruikers) [^.]*hun /);
  });
});

describe("contacts", () => {
  it("statutes and representatives are told as they were written", () => {
    const contact = contactPoint({ name: "EU Rep", email: "rep@eu.example" });
    const register = registerOf(
      (b) => ({
        purposes: [
          b.purpose({
            description: "te bakken",
            legalBasis: "legal-obligation",
            statutes: [statute("art. 1 Broodwet")],
          }),
        ],
      }),
      { representative: { kind: "appointed", contact } },
    );
    expect(textOf(register)).toContain("(art. 1 Broodwet)");
    expect(textOf(register)).toContain("Onze vertegenwoordiger in de Europese Unie is EU Rep, rep@eu.example.");
  });
});

/** A builder with the bakery as controller. */
function testBakery(): Builder {
  let builder: Builder | null = null;
  registerOf((b) => {
    builder = b;
    return {};
  });
  if (builder === null) throw new Error("the builder is handed over");
  return builder;
}
