import { displayName } from "../../derive/names.ts";
import { touchedBy } from "../../derive/opening-words.ts";
import type { PartyUseAt } from "../../derive/party-views.ts";
import { partyUseRef } from "../../derive/party-views.ts";
import { type ProcessorFileEntry, processorFile } from "../../derive/processor-file.ts";
import { processorShortcomings, type Shortcoming } from "../../derive/processor-shortcomings.ts";
import { questionOfPoint } from "../../library/article-28-questions.ts";
import type { Agreement, Article28Point } from "../../model/agreement.ts";
import { Article28Letter } from "../../model/agreement.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { ActivityId, ServiceId, VocabularyEntryId } from "../../model/ids.ts";
import type { Party } from "../../model/party.ts";
import type { Register } from "../../model/register.ts";
import { dateInWords, uncapitalize } from "../../words/sentence.ts";
import { addressLine } from "../contact-words.ts";
import type { ListItem, Section, TextDocument } from "../document.ts";
import {
  type DocumentContext,
  item,
  list,
  ownName,
  paragraph,
  sectionOf,
  sentence,
  wordOf,
} from "../document-context.ts";
import type { DocumentKind, DocumentRequest, PlannedText } from "../document-kind.ts";
import { GapList } from "../gap.ts";
import { addUnconfirmed } from "../unconfirmed.ts";
import { sender } from "./sender.ts";

/**
 * A letter that asks a processor for what is missing: an agreement, points of art. 28(3), the list of sub-processors, guarantees,
 * proof of deletion. It names services, data and people, never our own activities.
 */
function planMissingAgreement(register: Register, request: DocumentRequest): PlannedText {
  const { language, address: to, today, words } = request;
  const gaps = new GapList();
  const context: DocumentContext = { register, language, to, today, words, gaps };
  const party = request.party === null ? undefined : register.parties.get(request.party);
  if (party === undefined) throw new Error("a letter to a processor needs the party");
  const own = words.letters.missingAgreement;
  const nameRef = fieldRef("party", party.id, "name");
  const name = ownName(party.name, nameRef, context);
  if (name === null) gaps.add("recipient-unnamed", nameRef);
  const uses = processorFile(register, today).filter(({ partyId }) => partyId === party.id);
  const shortcomings = processorShortcomings(register, party.id, today);
  const from = sender(
    uses.map(({ at }) => at.owner.controllerIds),
    context,
  );
  const address = addressLine(party.address, context);
  const said = name ?? displayName(register, "party", party.id, language, words.common);
  const isNeedless = shortcomings.length === 0;
  const document: TextDocument = {
    title: own.title(said),
    language,
    organisation: from.name,
    date: today,
    dateInWords: dateInWords(today, words.common),
    layers: null,
    blocks: [
      paragraph(
        sentence(`${words.letters.to(said)}.`, nameRef),
        address === null ? null : sentence(`${address}.`, fieldRef("party", party.id, "address")),
      ),
      paragraph(sentence(words.letters.greeting(to), nameRef)),
      paragraph(
        sentence(own.opening(to), nameRef, ...uses.map(({ at }) => partyUseRef(at, "role"))),
        isNeedless ? sentence(own.nothing(to), nameRef) : null,
      ),
    ],
    sections: [
      sectionOf("subject", own.subject, [{ kind: "list", items: services(uses, party, context) }]),
      sectionOf("missing", own.missing, [
        { kind: "list", items: shortcomings.flatMap((one) => asked(one, party, context)) },
      ]),
      isNeedless ? null : closing(shortcomings, from, context),
    ].filter((section): section is Section => section !== null),
  };
  addUnconfirmed(document, context);
  return { document, gaps: gaps.all };
}

export const missingAgreementLetter: DocumentKind = { takes: { party: "needed" }, plan: planMissingAgreement };

function closing(
  shortcomings: ReadonlyArray<Shortcoming>,
  from: ReturnType<typeof sender>,
  context: DocumentContext,
): Section | null {
  const own = context.words.letters.missingAgreement;
  const wantsAgreement = shortcomings.some(({ kind }) => kind === "no-agreement" || kind === "ended");
  return sectionOf("request", own.request, [
    paragraph(
      sentence(own.requestText(context.to), ...from.refs),
      wantsAgreement ? sentence(own.proposal(context.to), ...from.refs) : null,
      from.way === null ? null : sentence(`${own.reply(context.to, uncapitalize(from.way))}.`, ...from.refs),
    ),
    paragraph(
      sentence(context.words.letters.regards, ...from.refs),
      from.name === null ? null : sentence(from.name, ...from.refs),
    ),
  ]);
}

const nameOfService = (party: Party, id: ServiceId | null): string | null =>
  party.services?.find((service) => service.id === id)?.name ?? null;

/** Per service what it is for, and the data and people that it touches. */
function services(
  uses: ReadonlyArray<ProcessorFileEntry>,
  party: Party,
  context: DocumentContext,
): ReadonlyArray<ListItem> {
  const own = context.words.letters.missingAgreement;
  const byService = new Map<ServiceId | null, ProcessorFileEntry[]>();
  for (const entry of uses) byService.set(entry.serviceId, [...(byService.get(entry.serviceId) ?? []), entry]);
  return [...byService].map(([serviceId, entries]) => {
    const touched = entries.flatMap(({ at: { owner, use } }) => {
      const activity = owner.kind === "activity" ? context.register.activities.get(owner.id as ActivityId) : undefined;
      return activity === undefined ? [] : [touchedBy(use, activity)];
    });
    const items = told(
      touched.flatMap(({ itemIds }) => itemIds),
      context,
    );
    const subjects = told(
      touched.flatMap(({ subjectIds }) => subjectIds),
      context,
    );
    const descriptions = [...new Set(entries.flatMap(({ at }) => at.use.description ?? []))];
    const lead = nameOfService(party, serviceId) ?? (descriptions.length > 0 ? list(descriptions, context) : null);
    return item(
      lead ?? own.unnamedService,
      `${items === "" && subjects === "" ? own.dataOpen : own.data(items, subjects)}.`,
      ...entries.map(({ at }) => partyUseRef(at, "dataGroupIds")),
    );
  });
}

const told = (ids: ReadonlyArray<VocabularyEntryId>, context: DocumentContext): string =>
  list(
    [...new Set(ids)].flatMap((id) => wordOf(id, context) ?? []),
    context,
  );

/** A shortcoming as what is asked for. */
function asked(one: Shortcoming, party: Party, context: DocumentContext): ReadonlyArray<ListItem> {
  const { words, to } = context;
  const own = words.letters.missingAgreement;
  switch (one.kind) {
    case "no-agreement":
      return [
        item(own.noAgreement, `${own.noAgreementText(servicesOf(one.uses, party, context))}.`, ...refsOf(one.uses)),
      ];
    case "ended": {
      const { end } = one.agreement;
      const date = end?.kind === "date" ? dateInWords(end.date, words.common) : null;
      return [item(own.renew, `${own.ended(called(one.agreement, context), date)}.`, at(one.agreement, "end"))];
    }
    case "concept":
      return [item(own.renew, `${own.concept(called(one.agreement, context))}.`, at(one.agreement, "concluded"))];
    case "not-known":
      return [item(own.renew, `${own.notKnown(called(one.agreement, context))}.`, at(one.agreement, "concluded"))];
    case "points-absent":
      return [
        ...points(own.points(called(one.agreement, context)), one.agreement, one.duties, context),
        ...points(own.habits(called(one.agreement, context)), one.agreement, one.habits, context),
      ];
    case "names-fewer":
      return [
        item(
          own.fewer(called(one.agreement, context)),
          `${own.data(told(one.items, context), told(one.subjects, context))}.`,
          at(one.agreement, "dataItemIds"),
          at(one.agreement, "dataSubjectIds"),
        ),
      ];
    case "sub-processors-open":
      return [item(own.subProcessors, `${own.subProcessorsText(to)}.`, at(one.agreement, "subProcessors"))];
    case "certificate-expired": {
      const { name, expiresOn } = one.certificate;
      const date = expiresOn === null ? "" : dateInWords(expiresOn, words.common);
      return [item(own.certificate(name), `${own.certificateText(date)}.`, partyUseRef(one.at, "vetting"))];
    }
    case "guarantees-open":
      return [item(own.guarantees, `${own.guaranteesText}.`, ...one.uses.map((use) => partyUseRef(use, "vetting")))];
    case "deletion-unproven":
      return [
        item(own.deletion, `${own.deletionText(called(one.agreement, context))}.`, at(one.agreement, "deletionProof")),
      ];
    default:
      return one satisfies never;
  }
}

const at = (agreement: Agreement, path: string) => fieldRef("agreement", agreement.id, path);

const refsOf = (uses: ReadonlyArray<PartyUseAt>) => uses.map((use) => partyUseRef(use, "agreementIds"));

/** What an agreement is called; without a name of its own it is the one with you. */
const called = (agreement: Agreement, context: DocumentContext): string =>
  ownName(agreement.name, at(agreement, "name"), context) ??
  context.words.letters.missingAgreement.agreementName(context.to);

const servicesOf = (uses: ReadonlyArray<PartyUseAt>, party: Party, context: DocumentContext): string =>
  list(
    [
      ...new Set(
        uses.flatMap(({ use }) => nameOfService(party, use.who?.kind === "party" ? use.who.serviceId : null) ?? []),
      ),
    ],
    context,
  );

/** Points of art. 28 as one item; the eight as what the processor must do, the others by their question. */
function points(
  lead: string,
  agreement: Agreement,
  absent: ReadonlyArray<Article28Point>,
  { words, language }: DocumentContext,
): ReadonlyArray<ListItem> {
  return absent.map((point) => {
    const letter = Article28Letter.safeParse(point);
    const { article, question } = questionOfPoint(point);
    const text = letter.success ? words.record.article28[letter.data] : question[language];
    const where = article === "28" ? "" : ` (art. ${article})`;
    return item(lead, letter.success ? `${text}${where}.` : `${text}${where}`, at(agreement, "clauses"));
  });
}
