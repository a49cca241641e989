import { describe, expect, it } from "vitest";
import { consent, contactPoint, statute } from "../../src/example/nested-records.ts";
import type { PartyRole } from "../../src/model/party-use.ts";
import type { Register } from "../../src/model/register.ts";
import { purposeForm } from "../../src/statement/own-text.ts";
import { testBuilder } from "../support/test-builder.ts";
import { type Builder, gapsOf, hasRight, onBasis, registerOf, textOf } from "./bakery.ts";
import { planned, readText, theExample } from "./statement-samples.ts";

describe("rights that apply", () => {
  it.each([
    ["consent", true, true, false],
    ["contract", true, false, false],
    ["legal-obligation", false, false, false],
    ["vital-interests", false, false, false],
    ["public-task", false, false, true],
    ["legitimate-interests", false, false, true],
  ] as const)("%s: portability %s, withdrawal %s, objection %s", (basis, portability, withdrawal, objection) => {
    const register = onBasis(basis);
    expect(hasRight(register, "Meenemen")).toBe(portability);
    expect(hasRight(register, "Toestemming intrekken")).toBe(withdrawal);
    expect(hasRight(register, "Uw recht om bezwaar te maken")).toBe(objection);
    for (const right of ["Inzien", "Verbeteren", "Wissen", "Beperken"]) expect(hasRight(register, right)).toBe(true);
  });

  it("direct marketing can always be objected to, whatever the basis, under a heading of its own", () => {
    const register = onBasis("consent", { libraryId: "purpose-direct-marketing" });
    expect(hasRight(register, "Uw recht om bezwaar te maken")).toBe(true);
    expect(textOf(register)).toContain("Wilt u geen reclame van ons?");
    expect(textOf(register)).not.toContain("gerechtvaardigd belang");
  });

  it("a human may look again only where a computer decides alone", () => {
    const decides = registerOf(() => ({
      automatedDecisions: { kind: "used", logic: null, consequences: null, exception: "law", safeguards: null },
    }));
    expect(hasRight(decides, "Een mens laten kijken")).toBe(true);
    expect(gapsOf(decides)).toContain("logic-open");
    expect(hasRight(onBasis("contract"), "Een mens laten kijken")).toBe(false);
  });

  it("answers come within the controller's own term, else within the month of the law", () => {
    expect(textOf(registerOf(() => ({}), { responseTerm: "P2W" }))).toContain("U krijgt binnen twee weken antwoord.");
    expect(textOf(registerOf(() => ({})))).toContain("U krijgt binnen een maand antwoord.");
  });
});

describe("what a basis needs", () => {
  it("a consent says how it is withdrawn, in whatever form that was written down", () => {
    const withdrawn = (withdrawal: string): string => textOf(onBasis("consent", { consent: consent({ withdrawal }) }));
    expect(withdrawn("Op ieder moment, met de afmeldlink.")).toContain("altijd weer intrekken, met de afmeldlink.");
    expect(withdrawn("de afmeldlink onder elke brief")).toContain(
      "altijd weer intrekken, met de afmeldlink onder elke brief.",
    );
    expect(withdrawn("afmelden kan altijd")).toContain("intrekken. Dat gaat zo: afmelden kan altijd.");
  });

  it("names the statute and the interest, and misses them where they are open", () => {
    expect(textOf(onBasis("legal-obligation", { statutes: [statute("art. 52 AWR")] }))).toContain("(art. 52 AWR)");
    expect(gapsOf(onBasis("legal-obligation"))).toContain("statute-open");
    const interest = { description: "vers brood", whose: "own", weighedOn: null } as const;
    expect(textOf(onBasis("legitimate-interests", { interest }))).toContain("gerechtvaardigd belang bij: vers brood.");
    expect(gapsOf(onBasis("legitimate-interests"))).toContain("interest-open");
    expect(gapsOf(onBasis("consent"))).toContain("withdrawal-open");
  });

  it("does not call it consent that people were signed up by themselves", () => {
    const register = onBasis("consent", { consent: consent({ enrolment: "automatic" }) });
    expect(textOf(register)).toContain("U bent daarvoor automatisch aangemeld.\nU kunt daar altijd mee stoppen.");
    expect(textOf(register)).not.toMatch(/met uw toestemming|toestemming voor nodig/);
    expect(gapsOf(register)).toContain("consent-but-automatic");
  });

  it("tells a purpose of which the basis is open, without making one up", () => {
    const register = registerOf((b) => ({ purposes: [b.purpose({ description: "brood te bakken" })] }));
    expect(textOf(register)).toContain("Om brood te bakken gebruiken wij uw gegevens.");
    expect(gapsOf(register)).toContain("basis-open");
  });
});

describe("the form of a purpose", () => {
  it.each([
    ["brood te bakken", "infinitive", "brood te bakken"],
    ["Om brood te bakken.", "infinitive", "brood te bakken"],
    ["het beheer van bestellingen", "phrase", "het beheer van bestellingen"],
    ["voor de administratie", "phrase", "de administratie"],
    ["Salarisadministratie", "other", "salarisadministratie"],
    ["Wij sturen u brood", "other", "wij sturen u brood"],
    ["BSN controleren", "other", "BSN controleren"],
  ] as const)("%s", (text, form, inside) => {
    expect(purposeForm(text, "nl")).toEqual({ form, text: inside });
  });

  it.each([
    ["to bake bread", "infinitive", "bake bread"],
    ["baking bread", "phrase", "baking bread"],
    ["for the accounts", "phrase", "the accounts"],
    ["brood te bakken voor de klanten", "other", "om brood te bakken voor de klanten"],
  ] as const)("%s, in an English text", (text, form, inside) => {
    expect(purposeForm(text, "en")).toEqual({ form, text: inside });
  });
});

describe("who gets data", () => {
  const withUse = (
    role: PartyRole | null,
    more: Parameters<Builder["partyUse"]>[0] = {},
    country: string | null = "NL",
  ) =>
    registerOf((b) => {
      const party = b.party({ name: "Pakhuis Noord", country });
      return {
        partyUses: [
          b.partyUse({
            who: { kind: "party", partyId: party.id, serviceId: null },
            role,
            description: "de bestelling bezorgen",
            ...more,
          }),
        ],
      };
    });

  it("a carrier is responsible itself, a processor works for us, and only an agreement that exists is claimed", () => {
    expect(textOf(withUse("controller"))).toContain("Deze partij is zelf verantwoordelijk");
    const processor = withUse("processor");
    expect(textOf(processor)).toContain("Deze partij werkt in onze opdracht:");
    expect(textOf(processor)).not.toContain("verwerkersovereenkomst");
    expect(gapsOf(processor)).toContain("agreement-missing");
  });

  it("an agreement that has ended is none", () => {
    const make = (ended: boolean): Register =>
      registerOf((b) => {
        const party = b.party({ name: "Postduif" });
        const agreement = b.agreement({
          kind: "processor-agreement",
          concluded: true,
          concludedOn: "2024-01-01",
          partyIds: [party.id],
          end: ended ? { kind: "date", date: "2025-01-01" } : { kind: "indefinite" },
        });
        return {
          partyUses: [
            b.partyUse({
              who: { kind: "party", partyId: party.id, serviceId: null },
              role: "processor",
              agreementIds: [agreement.id],
            }),
          ],
        };
      });
    expect(textOf(make(false))).toContain("In een verwerkersovereenkomst hebben wij afgesproken");
    expect(textOf(make(true))).not.toContain("verwerkersovereenkomst");
  });

  it("a role that is open is a gap, and claims neither", () => {
    const text = textOf(withUse(null));
    expect(text).toContain("Ook deze partijen kunnen uw gegevens krijgen:");
    expect(text).not.toMatch(/zelf verantwoordelijk|in onze opdracht/);
    expect(gapsOf(withUse(null))).toContain("recipient-role-open");
  });

  it("no recipients at all is said; an open answer is not", () => {
    expect(textOf(registerOf(() => ({ partyUses: [] })))).toContain("Wij geven uw gegevens niet aan anderen.");
    const open = registerOf(() => ({ partyUses: null }));
    expect(textOf(open)).not.toContain("niet aan anderen");
    expect(gapsOf(open)).toContain("recipients-open");
  });

  it("a use that is over is not told", () => {
    expect(textOf(withUse("controller", { until: "2025-12-31" }))).not.toContain("Pakhuis Noord");
  });

  it("a transfer is told with what it rests on and how a copy is had; without an instrument it is told and misses it", () => {
    const transfer = (instrument: boolean): Register =>
      registerOf((b) => {
        const party = b.party({ name: "Wolk", country: "IN" });
        return {
          partyUses: [
            b.partyUse({
              who: { kind: "party", partyId: party.id, serviceId: null },
              role: "processor",
              transfers: [
                b.transfer({
                  destination: { kind: "country", country: "IN" },
                  instrument: instrument ? { kind: "standard-contractual-clauses", module: "c2p" } : null,
                  copyObtainable: instrument ? "met een mail aan ons" : null,
                }),
              ],
            }),
          ],
        };
      });
    expect(textOf(transfer(true))).toContain(
      "Wolk verwerkt gegevens in India. De bescherming is geregeld met de modelcontractbepalingen van de Europese Commissie. Een kopie van deze afspraken krijgt u zo: met een mail aan ons.",
    );
    expect(textOf(transfer(true))).toContain("Dan zorgen wij ervoor dat ze beschermd blijven:");
    expect(textOf(transfer(false))).toContain("Wolk verwerkt gegevens in India.");
    expect(textOf(transfer(false))).not.toContain("beschermd blijven");
    expect(gapsOf(transfer(false))).toContain("transfer-instrument-open");
    expect(gapsOf(withUse("processor", {}, "US"))).toContain("transfer-open");
  });

  it("that data stay in the EEA is only said when every use answers so", () => {
    const inside = "binnen de Europese Economische Ruimte";
    expect(textOf(withUse("processor", { transfers: [] }))).toContain(inside);
    expect(textOf(withUse("processor", { transfers: null }))).not.toContain(inside);
  });
});

describe("what is left out, and said so beside the text", () => {
  it("a place to fill in is a gap and no text", () => {
    const register = registerOf(() => ({}), { chamberOfCommerceNumber: "[Uw KvK-nummer]", phone: "xxx" });
    expect(textOf(register)).not.toMatch(/\[|xxx/);
    expect(gapsOf(register).filter((code) => code === "placeholder")).toHaveLength(2);
  });

  it("a term of which nothing can be said is not told; a vague one is, with a warning", () => {
    const keeps = (phases: (b: Builder) => Parameters<Builder["term"]>[0]): Register =>
      registerOf((b) => ({
        dataGroups: [b.group({ items: b.uses(b.item("data-name")), retentionUses: [b.keeps(b.term(phases(b)))] })],
      }));
    const open = keeps((b) => ({ phases: [b.longer(null)] }));
    expect(textOf(open)).not.toContain("bewaren wij");
    expect(gapsOf(open)).toContain("retention-open");
    const vague = keeps((b) => ({ phases: [b.criterion("zo lang als nodig")] }));
    expect(textOf(vague)).toContain("zo lang als nodig");
    expect(gapsOf(vague)).toContain("retention-vague");
  });

  it("what still has to be confirmed is a gap", () => {
    const origin = { path: "name", kind: "import", ref: "oud.xlsx", quote: null, confirmedAt: null } as const;
    expect(gapsOf(registerOf(() => ({ origins: [origin] })))).toContain("to-confirm");
    expect(
      gapsOf(registerOf(() => ({ origins: [{ ...origin, confirmedAt: "2026-11-01T09:00:00.000Z" }] }))),
    ).not.toContain("to-confirm");
  });

  it("what has ended, and what we do for customers, is not told as ours", () => {
    expect(textOf(registerOf(() => ({ status: "ended" })))).not.toContain("Bestellingen");
    const text = textOf(
      registerOf((b) => ({ role: "processor", purposes: [b.purpose({ description: "brood te bakken" })] })),
    );
    expect(text).toContain("Bij “Bestellingen” werken wij in opdracht van onze klanten.");
    expect(text).not.toContain("brood te bakken");
  });

  it("an empty register gives a date and gaps, and no sentence that nobody answers for", () => {
    const { document, gaps } = planned(testBuilder().build());
    expect(document.sections.map(({ key }) => key)).toEqual(["changes"]);
    expect(gaps.map(({ code }) => code)).toEqual(["no-activities", "controller-missing"]);
  });

  it("a controller outside the EEA needs a representative, who is told when there is one", () => {
    const address = { street: "1 Main Street", postalCode: null, city: "Boston", country: "US" };
    expect(gapsOf(registerOf(() => ({}), { address }))).toContain("representative-open");
    const contact = contactPoint({ name: "Vertegenwoordiger B.V.", email: "eu@korst.example" });
    expect(textOf(registerOf(() => ({}), { address, representative: { kind: "appointed", contact } }))).toContain(
      "Onze vertegenwoordiger in de Europese Unie is Vertegenwoordiger B.V., eu@korst.example.",
    );
  });
});

describe("a statement for some people", () => {
  const register = theExample();
  const word = (libraryId: string) => {
    const entry = [...register.vocabulary.values()].find((one) => one.libraryId === libraryId);
    if (entry === undefined) throw new Error(`${libraryId} is not in the example`);
    return entry.id;
  };

  it("tells only the activities, data and rights that concern them", () => {
    const text = readText(
      planned(register, "nl", { address: "informal", audience: [word("subject-applicants")] }).document,
    );
    expect(text).toContain("Privacyverklaring voor sollicitanten");
    expect(text).toContain("motivatiebrief");
    expect(text).not.toMatch(/Salarisadministratie|Nieuwsbrief|Cookies/);
    expect(text).toContain("Je recht om bezwaar te maken");
    expect(text.split("\n")).not.toContain("Meenemen");
  });

  it("speaks to the only people it is for without naming them, and names no organisation that has nothing of theirs", () => {
    const text = readText(
      planned(register, "nl", { address: "informal", audience: [word("subject-applicants")] }).document,
    );
    expect(text).toContain("Om een geschikte kandidaat te vinden gebruiken we je gegevens.");
    expect(text).not.toContain("gegevens van sollicitanten");
    expect(text).not.toContain("Stichting Hof & Haven Onderwijs");
  });

  it("leaves out what is about our own staff only, where a statement is for everyone outside", () => {
    const statement = [...register.statements.values()].find(({ audienceIds }) => audienceIds === null);
    if (statement === undefined) throw new Error("the example has one for everyone");
    const text = readText(planned(register, "nl", { statement }).document);
    expect(text).not.toContain("Salarisadministratie");
    expect(text).toContain("Klantenservice");
    expect(text).not.toContain("Basisschool De Kade");
  });

  it("says so when nothing concerns them", () => {
    const { gaps } = planned(
      registerOf(() => ({})),
      "nl",
      { audience: [word("subject-employees")] },
    );
    expect(gaps.map(({ code }) => code)).toContain("no-activities");
  });
});
