import { describe, expect, it } from "vitest";
import { effectiveClass } from "../../src/derive/effective-class.ts";
import { isRealTransfer } from "../../src/derive/party-views.ts";
import type { DataSource } from "../../src/model/data-group.ts";
import type { FieldRef } from "../../src/model/field-ref.ts";
import { fieldRef, fieldRefKey } from "../../src/model/field-ref.ts";
import type { PartyUse } from "../../src/model/party-use.ts";
import type { Register } from "../../src/model/register.ts";
import type { RetentionTerm } from "../../src/model/retention-term.ts";
import type { ContactPoint } from "../../src/model/values.ts";
import { sentencesOf } from "../../src/statement/document.ts";
import { anyRegister } from "./any-register.ts";
import { onlyStatement, planned, readText, statementNumbers, statementRegister } from "./statement-samples.ts";

/** Every fact on processing that a register states and a statement for everyone should tell, as the field that states it. */
function facts(register: Register): ReadonlyArray<FieldRef> {
  const found: FieldRef[] = [];
  const add = (value: unknown, ref: FieldRef): void => {
    if (value !== null && value !== undefined && value !== false) found.push(ref);
  };
  for (const { id, ...controller } of register.controllers.values()) {
    const at = (path: string): FieldRef => fieldRef("controller", id, path);
    for (const field of ["name", "email", "phone", "chamberOfCommerceNumber"] as const)
      add(controller[field], at(field));
    const { street, postalCode, city } = controller.address ?? {};
    add(street ?? postalCode ?? city, at("address"));
    if (controller.name !== null) add(controller.activityDescription, at("activityDescription"));
    if (controller.representative?.kind === "appointed" && canReach(controller.representative.contact))
      found.push(at("representative"));
    if (controller.dpo?.kind === "appointed" && canReach(controller.dpo.contact)) found.push(at("dpo"));
  }
  for (const activity of register.activities.values()) {
    if (activity.status === "ended") continue;
    const at = (path: string): FieldRef => fieldRef("activity", activity.id, path);
    if (activity.role === "processor") {
      found.push(at("role"));
      continue;
    }
    add(activity.description, at("description"));
    if (activity.role === "joint-controller") found.push(at("role"));
    for (const { id, description, legalBasis, statutes, interest, consent } of activity.purposes ?? []) {
      if (description === null) continue;
      found.push(at(`purposes/${id}/description`));
      add(legalBasis, at(`purposes/${id}/legalBasis`));
      if (legalBasis === "legal-obligation" || legalBasis === "public-task") {
        add((statutes ?? []).length > 0, at(`purposes/${id}/statutes`));
      }
      if (legalBasis === "legitimate-interests")
        add(interest?.description ?? null, at(`purposes/${id}/interest/description`));
      if (legalBasis === "consent") {
        for (const field of ["withdrawal", "obtained"] as const)
          add(consent?.[field] ?? null, at(`purposes/${id}/consent/${field}`));
        add(consent?.parental === "asked", at(`purposes/${id}/consent/parental`));
      }
    }
    for (const group of activity.dataGroups ?? []) {
      const inGroup = (path: string): FieldRef => at(`dataGroups/${group.id}/${path}`);
      const items = group.items ?? [];
      for (const { id } of items) found.push(inGroup(`items/${id}`));
      for (const source of group.sources ?? []) add(isNamed(source), inGroup(`sources/${source.id}`));
      const classes = items.map((use) => effectiveClass(use, register));
      for (const { id, ground, class: of } of group.specialGrounds ?? [])
        add(classes.includes(of) ? ground : null, inGroup(`specialGrounds/${id}/ground`));
      for (const field of ["kind", "consequence"] as const)
        add(group.provision?.[field] ?? null, inGroup(`provision/${field}`));
      add(group.minors, inGroup("minors"));
      for (const { id, termId, itemUseIds } of group.retentionUses ?? []) {
        const isTold = (itemUseIds === null || itemUseIds.length > 0) && canBeTold(register.retentionTerms.get(termId));
        add(isTold, inGroup(`retentionUses/${id}`));
      }
    }
    addUses(activity.partyUses, at);
    if (activity.profiling?.kind === "used") {
      found.push(at("profiling/kind"));
      add(activity.profiling.logic, at("profiling/logic"));
    }
    if (activity.automatedDecisions?.kind === "used") {
      for (const field of ["kind", "logic", "consequences", "exception", "safeguards"] as const)
        add(activity.automatedDecisions[field], at(`automatedDecisions/${field}`));
    }
  }
  for (const site of register.sites.values()) {
    const at = (path: string): FieldRef => fieldRef("site", site.id, path);
    addUses(site.partyUses, at);
    for (const cookie of site.cookies ?? []) {
      for (const field of ["purpose", "lifetime", "kind", "name", "setById"] as const)
        add(cookie[field], at(`cookies/${cookie.id}/${field}`));
      add(cookie.consentAsked, at(`cookies/${cookie.id}/consentAsked`));
    }
    for (const { id, ...settings } of site.analytics ?? []) {
      for (const field of ["ipAnonymised", "dataSharing", "otherServices", "signalsAndAds"] as const)
        if (settings[field] !== null) found.push(at(`analytics/${id}/${field}`));
      for (const field of ["encrypted", "consentBeforeLoading", "retention"] as const)
        add(settings[field], at(`analytics/${id}/${field}`));
    }
    for (const { id } of site.socialButtons ?? []) found.push(at(`socialButtons/${id}`));
    add(site.howToRefuse, at("howToRefuse"));
    if (site.thirdPartyCookies?.placed != null) found.push(at("thirdPartyCookies/placed"));
    add(site.location?.kind === "used" && site.location.onlyWithConsent, at("location/onlyWithConsent"));
  }
  const hasOwn = [...register.activities.values()].some(
    ({ status, role }) => status !== "ended" && role !== "processor",
  );
  for (const { id, name, vocabularyId } of hasOwn ? register.measures.values() : [])
    if (name !== null || vocabularyId !== null) found.push(fieldRef("measure", id));
  return found;

  function addUses(uses: ReadonlyArray<PartyUse> | null, at: (path: string) => FieldRef): void {
    for (const use of uses ?? []) {
      if (use.who === null) continue;
      found.push(at(`partyUses/${use.id}/who`));
      add(use.description, at(`partyUses/${use.id}/description`));
      for (const transfer of (use.transfers ?? []).filter(isRealTransfer))
        add(transfer.destination, at(`partyUses/${use.id}/transfers/${transfer.id}/destination`));
    }
  }
}

const canReach = ({ email, phone, address }: ContactPoint): boolean =>
  email !== null || phone !== null || address !== null;

const isNamed = ({ kind, partyId, recipientId, description }: DataSource): boolean =>
  (kind !== "party" && kind !== "recipient-category") ||
  description !== null ||
  (kind === "party" ? partyId : recipientId) !== null;

/** A term says nothing while its first phase is an open duration without a reason, or while it has no phases. */
const canBeTold = (term: RetentionTerm | undefined): boolean => {
  const [first] = term?.phases ?? [];
  if (first === undefined) return false;
  const isOpen = first.kind === "then" && first.minimum === null && first.maximum === null;
  return !isOpen || first.reason !== null;
};

/** The fields of a register that its statement tells. */
function told(register: Register): { readonly fields: ReadonlySet<string>; readonly entities: ReadonlySet<string> } {
  const { document } = planned(register, "nl", { statement: onlyStatement(register) ?? null });
  const refs = [...sentencesOf(document)].flatMap(({ sentence }) => sentence.refs);
  return { fields: new Set(refs.map(fieldRefKey)), entities: new Set(refs.map(({ id }) => id)) };
}

const untold = (register: Register): ReadonlyArray<string> => {
  const { fields, entities } = told(register);
  return facts(register)
    .filter((ref) => (ref.path === "" ? !entities.has(ref.id) : !fields.has(fieldRefKey(ref))))
    .map(fieldRefKey);
};

it("a statement tells every fact on processing, in whatever register", () => {
  for (let seed = 0; seed < 150; seed += 1) expect(untold(anyRegister(seed)), `seed ${seed}`).toEqual([]);
});

describe.each(statementNumbers)("statement %s from its register", (number) => {
  const register = statementRegister(number);
  const { document } = planned(register);

  it("tells every fact on processing", () => {
    expect(untold(register)).toEqual([]);
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
