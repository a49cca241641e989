import { findingMessage, subjectsOf } from "../checks/finding.ts";
import { rules } from "../checks/rules.ts";
import { runAll } from "../checks/run-all.ts";
import { coverageVerdict, kindsNeeded } from "../derive/agreement-coverage.ts";
import { agreementEndsOn, agreementState } from "../derive/agreement-state.ts";
import { countPoints } from "../derive/article-28-points.ts";
import { RegisterIndexes } from "../derive/indexes.ts";
import { displayName } from "../derive/names.ts";
import { touchedBy } from "../derive/opening-words.ts";
import { type PartyUseAt, partyUseRef } from "../derive/party-views.ts";
import { countryName } from "../library/country-name.ts";
import type { Agreement } from "../model/agreement.ts";
import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { ActivityId, AgreementId, ServiceId, VocabularyEntryId } from "../model/ids.ts";
import type { Party } from "../model/party.ts";
import type { Register } from "../model/register.ts";
import type { CountryCode } from "../model/values.ts";
import { capitalize, dateInWords } from "../words/sentence.ts";
import { contactLine } from "./contact-words.ts";
import type { Block, Cell, ListItem, Section, TextDocument } from "./document.ts";
import { type DocumentContext, item, list, paragraph, sectionOf, sentence, wordOf } from "./document-context.ts";
import type { DocumentKind, DocumentRequest, PlannedText } from "./document-kind.ts";
import { GapList } from "./gap.ts";

interface PartyContext extends DocumentContext {
  readonly party: Party;
  readonly uses: ReadonlyArray<PartyUseAt>;
  readonly agreements: ReadonlyArray<Agreement>;
}

/**
 * All there is to know of one supplier: who it is, its services, where and as what it is used, for which data, in which countries, what
 * was agreed, its guarantees, and what is found about it. For internal use; what is open is written out.
 */
function planPartyFile(register: Register, request: DocumentRequest): PlannedText {
  const { language, address: to, today, words } = request;
  const party = request.party === null ? undefined : register.parties.get(request.party);
  if (party === undefined) throw new Error("a sheet of a supplier needs the party");
  const indexes = new RegisterIndexes(register);
  const gaps = new GapList();
  const context: PartyContext = {
    register,
    language,
    to,
    today,
    words,
    gaps,
    party,
    uses: indexes.usesOf(party.id).filter(({ owner }) => owner.status !== "ended"),
    agreements: indexes
      .referrers(party.id)
      .flatMap(({ kind, id }) => (kind === "agreement" ? (register.agreements.get(id as AgreementId) ?? []) : []))
      .filter(({ partyIds }) => partyIds?.includes(party.id) === true),
  };
  const own = words.partyFile;
  const name = displayName(register, "party", party.id, language, words.common);
  const names = [...register.controllers.values()].flatMap((controller) => controller.name ?? []);
  const document: TextDocument = {
    title: own.title(name),
    language,
    organisation: names.length === 0 ? null : list(names, context),
    date: today,
    dateInWords: dateInWords(today, words.common),
    layers: null,
    blocks: [paragraph(sentence(own.lead, fieldRef("party", party.id, "name")))],
    sections: [
      sectionOf("who", own.who, [{ kind: "list", items: whoItems(context) }]),
      sectionOf("services", own.services, [servicesTable(context)]),
      sectionOf("uses", own.uses, [usesTable(context)]),
      sectionOf("countries", own.countries, [countriesTable(context)]),
      sectionOf("agreements", own.agreements, [agreementsTable(context)]),
      sectionOf("vetting", own.vetting, [vettingTable(context)]),
      sectionOf("findings", own.findings, [findingsBlock(context, indexes)]),
    ].filter((section): section is Section => section !== null),
  };
  return { document, gaps: gaps.all };
}

export const partyFile: DocumentKind = { takes: { party: "needed" }, plan: planPartyFile };

const cell = (text: string, ...refs: ReadonlyArray<FieldRef>): Cell => ({ text, refs });
const open = (text: string | null, { words }: DocumentContext): string => text ?? words.common.notAnswered;

function whoItems(context: PartyContext): ReadonlyArray<ListItem> {
  const { party, words, language } = context;
  const own = words.partyFile;
  const ref = (path: string) => fieldRef("party", party.id, path);
  const line = (lead: string, text: string | null, path: string): ReadonlyArray<ListItem> =>
    text === null || text === "" ? [] : [item(lead, `${text}.`, ref(path))];
  return [
    ...line(own.aliases, list(party.aliases, context), "aliases"),
    item(
      own.seat,
      `${party.country === null ? words.common.notAnswered : countryName(party.country, language)}.`,
      ref("country"),
    ),
    ...line(own.number, party.chamberOfCommerceNumber, "chamberOfCommerceNumber"),
    ...line(
      own.contact,
      contactLine({ name: null, email: party.email, phone: party.phone, address: party.address }, context),
      "email",
    ),
    ...line(own.dpo, party.dpo === null ? null : contactLine(party.dpo, context), "dpo"),
    ...line(
      own.breach,
      party.breachContact === null ? null : contactLine(party.breachContact, context),
      "breachContact",
    ),
  ];
}

function servicesTable(context: PartyContext): Block {
  const { party, words, language } = context;
  const own = words.partyFile;
  return {
    kind: "table",
    columns: [own.service, own.usualRole, own.hosting],
    rows: (party.services ?? []).map((service) => {
      const ref = (path: string) => fieldRef("party", party.id, `services/${service.id}/${path}`);
      return [
        cell(service.name, ref("name")),
        cell(
          open(service.usualRole === null ? null : words.record.partyRole[service.usualRole], context),
          ref("usualRole"),
        ),
        cell(
          open(service.hostingCountry === null ? null : countryName(service.hostingCountry, language), context),
          ref("hostingCountry"),
        ),
      ];
    }),
  };
}

const serviceName = (party: Party, id: ServiceId | null): string | null =>
  party.services?.find((service) => service.id === id)?.name ?? null;

function placeOf({ owner }: PartyUseAt, { register, language, words }: DocumentContext): string {
  const name = displayName(register, owner.kind, owner.id, language, words.common);
  const code = owner.kind === "activity" ? (register.activities.get(owner.id as ActivityId)?.code ?? null) : null;
  return code === null ? name : `${code} ${name}`;
}

function usesTable(context: PartyContext): Block {
  const { uses, words, party, register } = context;
  const own = words.partyFile;
  if (uses.length === 0) return paragraph(sentence(own.noUses, fieldRef("party", party.id, "")));
  const said = (ids: ReadonlyArray<VocabularyEntryId>): string =>
    list(
      ids.flatMap((id) => wordOf(id, context) ?? []),
      context,
    );
  return {
    kind: "table",
    columns: [own.where, own.role, own.data, own.agreement],
    rows: uses.map((at) => {
      const { owner, use } = at;
      const activity = owner.kind === "activity" ? register.activities.get(owner.id as ActivityId) : undefined;
      const { itemIds, subjectIds } =
        activity === undefined ? { itemIds: [], subjectIds: [] } : touchedBy(use, activity);
      const service = serviceName(party, use.who?.kind === "party" ? use.who.serviceId : null);
      const role = open(use.role === null ? null : words.record.partyRole[use.role], context);
      return [
        cell(placeOf(at, context), fieldRef(owner.kind, owner.id, "name")),
        cell(service === null ? role : own.serviceAs(service, role), partyUseRef(at, "who"), partyUseRef(at, "role")),
        cell(
          itemIds.length + subjectIds.length === 0
            ? words.common.notAnswered
            : words.letters.missingAgreement.data(said(itemIds), said(subjectIds)),
          partyUseRef(at, "dataGroupIds"),
        ),
        cell(arranged(at, context), partyUseRef(at, "agreementIds")),
      ];
    }),
  };
}

/** The agreements that cover a use with their state, that there is none, or that none is asked. */
function arranged(at: PartyUseAt, context: PartyContext): string {
  const { agreements, register, words, today } = context;
  const covering = agreements.filter((agreement) => coverageVerdict(at, agreement, register) === "covered");
  if (covering.length > 0) {
    return list(
      covering.map(
        (agreement) =>
          `${agreement.code ?? agreement.name ?? words.common.untitled} (${words.record.agreementState[agreementState(agreement, today)]})`,
      ),
      context,
    );
  }
  return kindsNeeded(at) === null ? words.partyFile.notNeeded : words.processorFile.shortConcerns["agreement-missing"];
}

/** Where data may be, and why: where a service lies, where a sub-processor sits, where a transfer goes. */
function countriesTable(context: PartyContext): Block {
  const { party, uses, agreements, words, language, register } = context;
  const own = words.partyFile;
  const found: Array<{ readonly place: string; readonly why: string; readonly ref: FieldRef }> = [];
  const add = (country: CountryCode | null, why: string, ref: FieldRef): void => {
    if (country !== null) found.push({ place: countryName(country, language), why, ref });
  };
  add(party.country, own.seatThere, fieldRef("party", party.id, "country"));
  for (const { id, name, hostingCountry } of party.services ?? []) {
    add(hostingCountry, own.hosts(name), fieldRef("party", party.id, `services/${id}/hostingCountry`));
  }
  for (const agreement of agreements) {
    for (const sub of agreement.subProcessors ?? []) {
      const name =
        sub.name ?? (sub.partyId === null ? null : register.parties.get(sub.partyId)?.name) ?? words.common.untitled;
      add(sub.country, own.subProcessor(name), fieldRef("agreement", agreement.id, `subProcessors/${sub.id}/country`));
    }
  }
  for (const at of uses) {
    for (const transfer of at.use.transfers ?? []) {
      const ref = partyUseRef(at, `transfers/${transfer.id}`);
      const instrument = open(
        transfer.instrument === null ? null : words.record.instrument[transfer.instrument.kind],
        context,
      );
      if (transfer.destination?.kind === "country") add(transfer.destination.country, own.transfer(instrument), ref);
      else found.push({ place: open(transfer.destination?.name ?? null, context), why: own.transfer(instrument), ref });
    }
  }
  return {
    kind: "table",
    columns: [own.country, own.why],
    rows: [...new Set(found.map(({ place }) => place))].map((place) => {
      const here = found.filter((each) => each.place === place);
      const refs = here.map(({ ref }) => ref);
      return [cell(place, ...refs), cell([...new Set(here.map(({ why }) => why))].join("; "), ...refs)];
    }),
  };
}

function agreementsTable(context: PartyContext): Block {
  const { agreements, words, today, party } = context;
  const own = words.partyFile;
  if (agreements.length === 0) return paragraph(sentence(own.noAgreements, fieldRef("party", party.id, "")));
  return {
    kind: "table",
    columns: [own.name, own.kind, own.state, own.ends, own.letters],
    rows: agreements.map((agreement) => {
      const ref = (path: string) => fieldRef("agreement", agreement.id, path);
      const endsOn = agreementEndsOn(agreement);
      const ends =
        endsOn !== null
          ? dateInWords(endsOn, words.common)
          : agreement.end === null
            ? null
            : words.agreements.term.endKinds[agreement.end.kind];
      const { present, unseen, total } = countPoints(agreement, "letters");
      return [
        cell(nameWithCode(agreement, context), ref("name")),
        cell(open(agreement.kind === null ? null : words.record.agreementKind[agreement.kind], context), ref("kind")),
        cell(words.record.agreementState[agreementState(agreement, today)], ref("concluded")),
        cell(open(ends, context), ref("end")),
        cell(words.processorFile.points.count(present, unseen, total), ref("clauses")),
      ];
    }),
  };
}

function nameWithCode({ code, name }: Agreement, { words }: DocumentContext): string {
  const parts = [code, name].filter((part) => part !== null);
  return parts.length === 0 ? words.common.untitled : parts.join(" ");
}

function vettingTable(context: PartyContext): Block {
  const { uses, words } = context;
  const own = words.partyFile;
  const vetted = uses.filter(({ use }) => use.vetting !== null);
  return {
    kind: "table",
    columns: [own.where, own.verdict, own.certificates],
    rows: vetted.map((at) => {
      const { vetting } = at.use;
      const ref = partyUseRef(at, "vetting");
      const verdict = vetting?.verdict == null ? null : words.processorFile.vetting.verdicts[vetting.verdict];
      const certificates = (vetting?.certificates ?? []).map(({ name, scope, expiresOn }) => {
        const said = scope === null ? name : `${name} (${scope})`;
        return expiresOn === null ? said : own.until(said, dateInWords(expiresOn, words.common));
      });
      return [
        cell(placeOf(at, context), ref),
        cell(open(verdict, context), ref),
        cell(open(certificates.length === 0 ? (vetting?.evidence ?? null) : list(certificates, context), context), ref),
      ];
    }),
  };
}

/** What is found about the party or its agreements; what else is found where it is used is that activity's. */
function findingsBlock(context: PartyContext, indexes: RegisterIndexes): Block {
  const { party, agreements, register, words, today } = context;
  const about = new Set<string>([party.id, ...agreements.map(({ id }) => id)]);
  const findings = runAll(register, rules, today, indexes).filter((finding) =>
    subjectsOf(finding).some(({ id }) => about.has(id)),
  );
  if (findings.length === 0) return paragraph(sentence(words.partyFile.noFindings, fieldRef("party", party.id, "")));
  return {
    kind: "list",
    items: findings.map((finding) =>
      item(
        capitalize(words.controls.levels[finding.severity]),
        `${findingMessage(finding, register, words)} (${finding.article})`,
        finding.ref,
      ),
    ),
  };
}
