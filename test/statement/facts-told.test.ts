import { describe, expect, it } from "vitest";
import type { FieldRef } from "../../src/model/field-ref.ts";
import { fieldRef, fieldRefKey } from "../../src/model/field-ref.ts";
import type { Register } from "../../src/model/register.ts";
import { sentencesOf } from "../../src/statement/document.ts";
import { onlyStatement, planned, readText, statementNumbers, statementRegister } from "./statement-samples.ts";

/** Every fact on processing that a register states and a statement should tell, as the field that states it. */
function facts(register: Register): ReadonlyArray<FieldRef> {
  const found: FieldRef[] = [];
  const add = (value: unknown, ref: FieldRef): void => {
    if (value !== null && value !== undefined) found.push(ref);
  };
  for (const { id, ...controller } of register.controllers.values()) {
    for (const field of [
      "name",
      "activityDescription",
      "email",
      "phone",
      "chamberOfCommerceNumber",
      "address",
    ] as const) {
      add(controller[field], fieldRef("controller", id, field));
    }
  }
  for (const activity of register.activities.values()) {
    if (activity.role === "processor") {
      found.push(fieldRef("activity", activity.id, "role"));
      continue;
    }
    const at = (path: string): FieldRef => fieldRef("activity", activity.id, path);
    add(activity.description, at("description"));
    for (const { id, description, legalBasis, consent } of activity.purposes ?? []) {
      add(description, at(`purposes/${id}/description`));
      add(legalBasis, at(`purposes/${id}/legalBasis`));
      add(consent?.withdrawal ?? null, at(`purposes/${id}/consent/withdrawal`));
      add(consent?.obtained ?? null, at(`purposes/${id}/consent/obtained`));
    }
    for (const { id, items, sources, provision, retentionUses } of activity.dataGroups ?? []) {
      for (const item of items ?? []) found.push(at(`dataGroups/${id}/items/${item.id}`));
      for (const source of sources ?? []) found.push(at(`dataGroups/${id}/sources/${source.id}`));
      for (const use of retentionUses ?? []) found.push(at(`dataGroups/${id}/retentionUses/${use.id}`));
      add(provision?.consequence ?? null, at(`dataGroups/${id}/provision/consequence`));
    }
    for (const { id } of activity.partyUses ?? []) found.push(at(`partyUses/${id}/who`));
    if (activity.profiling?.kind === "used") found.push(at("profiling/logic"));
    if (activity.automatedDecisions?.kind === "used") found.push(at("automatedDecisions/logic"));
  }
  for (const site of register.sites.values()) {
    const at = (path: string): FieldRef => fieldRef("site", site.id, path);
    for (const { id } of site.partyUses ?? []) found.push(at(`partyUses/${id}/who`));
    for (const { id, purpose } of site.cookies ?? []) add(purpose, at(`cookies/${id}/purpose`));
    for (const { id, ...settings } of site.analytics ?? []) {
      for (const field of ["ipAnonymised", "encrypted", "dataSharing", "otherServices"] as const) {
        add(settings[field], at(`analytics/${id}/${field}`));
      }
    }
    for (const { id } of site.socialButtons ?? []) found.push(at(`socialButtons/${id}`));
    add(site.howToRefuse, at("howToRefuse"));
    if (site.location !== null) found.push(at("location/onlyWithConsent"));
  }
  for (const { id } of register.measures.values()) found.push(fieldRef("measure", id));
  return found;
}

describe.each(statementNumbers)("statement %s from its register", (number) => {
  const register = statementRegister(number);
  const { document } = planned(register);
  const refs = [...sentencesOf(document)].flatMap(({ sentence }) => sentence.refs);
  const told = new Set(refs.map(fieldRefKey));
  const toldEntities = new Set(refs.map(({ id }) => id));

  it("tells every fact on processing", () => {
    const missing = facts(register).filter((ref) =>
      ref.path === "" ? !toldEntities.has(ref.id) : !told.has(fieldRefKey(ref)),
    );
    // Telling that data of one kind are the same as above names them there.
    expect(missing.map(fieldRefKey)).toEqual([]);
  });

  it("tells what the present text says of rights, and the complaint", () => {
    const text = readText(document);
    const claims = onlyStatement(register)?.claims;
    expect(text).toContain("Autoriteit Persoonsgegevens");
    expect(text).toContain("binnen een maand");
    if (claims?.breachNotification === true) expect(text).toContain("Gaat er iets mis");
    for (const name of claims?.namesUsed ?? []) expect(text.toLowerCase()).toContain(name.toLowerCase());
  });
});

describe("what the five statements say in particular", () => {
  const textOf = (number: string): string => readText(planned(statementRegister(number)).document);

  it("000: the school answers for pupils' accounts, part is kept longer without a number, police by law only", () => {
    const text = textOf("000");
    expect(text).toContain(
      "Bij “Leerling- en docentaccount (schoollicentie)” werken wij in opdracht van onze klanten.",
    );
    expect(text).toContain("tot zes maanden nadat u het account hebt opgeheven");
    expect(text).toContain("en een deel langer, omdat de belastingwet vraagt bepaalde klantgegevens langer te bewaren");
    expect(text).toContain("Alleen als de wet ons daartoe verplicht, geven wij gegevens aan politie en justitie.");
    expect(text).toContain("In een verwerkersovereenkomst hebben wij afgesproken dat zij");
  });

  it("001: a criterion, a month at most after notice, an optional item", () => {
    const text = textOf("001");
    expect(text).toContain("bewaren we zolang de aard van het contactverzoek dat vraagt.");
    expect(text).toContain("telefoonnummer (niet verplicht)");
    expect(text).toContain("hoogstens een maand nadat je hebt aangegeven");
  });

  it("002: a long list is told once, profiling and no decisions, an agreement with Google only", () => {
    const text = textOf("002");
    expect(text.match(/offertenummer/g)).toHaveLength(1);
    expect(text).toContain("We gebruiken dezelfde gegevens als bij “Aanbod en offertes”.");
    expect(text).toContain("maken we een profiel van je");
    expect(text).toContain("Een computer neemt bij ons nooit alleen een besluit over je.");
    expect(text).toContain("Deze partij werkt in onze opdracht. In een verwerkersovereenkomst hebben we afgesproken");
  });

  it("003: three phases in one sentence, an IP address that is not anonymised, the right to object to advertising", () => {
    const text = textOf("003");
    expect(text).toContain(
      "tot uw bestelling is afgerond, daarna nog zes maanden, en daarna zeven jaar, omdat de wet vraagt de gegevens zo lang te bewaren.",
    );
    expect(text).toContain("Daarbij is uw IP-adres niet anoniem.");
    expect(text).toContain("Wilt u geen reclame van ons?");
  });

  it("004: five purposes together, both names, nobody else gets the data, and no basis is made up", () => {
    const { document, gaps } = planned(statementRegister("004"));
    const text = readText(document);
    expect(text).toContain("We gebruiken ook de naam Extraklas.");
    expect(text).toContain("We geven je gegevens niet aan anderen.");
    expect(text).not.toMatch(/toestemming voor geeft|gerechtvaardigd belang bij|overeenkomst met je/);
    expect(gaps.filter(({ code }) => code === "basis-open")).toHaveLength(5);
  });
});
