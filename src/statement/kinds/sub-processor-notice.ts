import { dayAfterDuration } from "../../derive/dates.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import { dateInWords } from "../../words/sentence.ts";
import { addressLine, reachPhrase } from "../contact-words.ts";
import type { Cell, Sentence } from "../document.ts";
import { ownName, paragraph, type StatementContext, sectionOf, sentence } from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { letterText } from "../letters/letter.ts";
import { byParty, refInUse } from "../sections/recipients.ts";
import { emptyCell, table } from "../table.ts";
import { type Assignment, assignmentOf } from "./engagement.ts";
import { helperCells } from "./processor-extract.ts";
import { partyCell } from "./processor-list.ts";

/** A party to tell the customer of: what the letter says of it, and until when one may object. */
interface NewParty {
  readonly cells: ReadonlyArray<Cell>;
  readonly objectionUntil: { readonly date: string; readonly ref: FieldRef } | null;
}

/**
 * The letter to a customer about new sub-processors, with how long it may object. Art. 28(2) and (4) GDPR. New is who has a notice that
 * was not sent yet, or came after the assignment began without one. Where nobody is new it tells who takes part now.
 */
export const subProcessorNotice: DocumentKind = {
  takes: { customer: "needed" },
  plan: (register, request) => {
    const { assignment, context } = assignmentOf(register, request);
    const own = context.words.annexes.notice;
    const { engagement, at, customer, customerName, helpers } = assignment;
    const found = newParties(assignment, context);
    const isNew = found.length > 0;
    if (!isNew) context.gaps.add("no-new-sub-processor", at("subProcessorNotices"));
    const shown = isNew
      ? found.map(({ cells }) => cells)
      : byParty(helpers).map((uses) => [...helperCells(uses, context), sinceCell(uses, context)]);
    const service = ownName(engagement.service, at("service"), context);
    const say = isNew ? (found.length === 1 ? own.intro : own.introSeveral) : own.introList;
    const title = isNew ? (found.length === 1 ? own.title : own.titleSeveral) : own.titleList;
    const addressee = {
      name: customerName,
      address: addressLine(customer?.address ?? engagement.customerContact?.address ?? null, context),
      isPerson: false,
      refs: [at("customerId"), ...(customer === null ? [] : [fieldRef("party", customer.id, "name")])],
    };
    return letterText(
      context,
      title,
      addressee,
      [paragraph(sentence(say(context.to, service ?? own.serviceOpen), at("service")))],
      [
        sectionOf("who", own.heading, [
          table(own.columns, shown),
          paragraph(shown.length === 0 ? null : sentence(own.duties(context.to), at("agreementId"))),
        ]),
        isNew
          ? sectionOf("objection", own.objection, [
              paragraph(...objectionSentences(found, assignment, context), ...reachSentence(context)),
            ])
          : null,
      ],
    );
  },
};

function newParties({ engagement, at, helpers }: Assignment, context: StatementContext): ReadonlyArray<NewParty> {
  const notices = engagement.subProcessorNotices ?? [];
  const told = new Set(notices.map(({ partyId }) => partyId));
  const byNotice = notices
    .filter(({ toldOn }) => toldOn === null || toldOn >= context.today)
    .map(({ id, partyId, objectionUntil }): NewParty => {
      const uses = helpers.filter(({ use }) => use.who?.kind === "party" && use.who.partyId === partyId);
      const [name, task, country] = helperCells(uses, context);
      const ref = at(`subProcessorNotices/${id}/objectionUntil`);
      return {
        cells: [name.text === "" ? partyCell(partyId, context) : name, task, country, sinceCell(uses, context)],
        objectionUntil: objectionUntil === null ? null : { date: objectionUntil, ref },
      };
    });
  const joined = byParty(
    helpers.filter(({ use }) => {
      const isAfter = use.since !== null && engagement.startsOn !== null && use.since > engagement.startsOn;
      return isAfter && use.who?.kind === "party" && !told.has(use.who.partyId);
    }),
  ).map(
    (uses): NewParty => ({ cells: [...helperCells(uses, context), sinceCell(uses, context)], objectionUntil: null }),
  );
  return [...byNotice, ...joined].filter(({ cells: [name] }) => name?.text !== "");
}

function sinceCell(uses: Parameters<typeof helperCells>[0], context: StatementContext): Cell {
  const dated = uses.find(({ use }) => use.since !== null);
  if (dated === undefined || dated.use.since === null) return emptyCell;
  return sentence(dateInWords(dated.use.since, context.words.common), refInUse(dated, "since"));
}

/** The day until which one may object: of the notice, else counted from today by the period of the assignment. */
function objectionSentences(
  found: ReadonlyArray<NewParty>,
  { engagement, at }: Assignment,
  context: StatementContext,
): ReadonlyArray<Sentence> {
  const own = context.words.annexes.notice;
  const period = engagement.objectionPeriod;
  const dates = found.map(({ objectionUntil }) => {
    if (objectionUntil !== null) return objectionUntil;
    return period === null ? null : { date: dayAfterDuration(context.today, period), ref: at("objectionPeriod") };
  });
  const known = dates.filter((one) => one !== null).sort((a, b) => (a.date < b.date ? -1 : 1));
  const [first] = known;
  if (first === undefined) {
    context.gaps.add("objection-period-open", at("objectionPeriod"));
    return [sentence(own.untilOpen(context.to), at("agreementId"))];
  }
  const when = dateInWords(first.date, context.words.common);
  return [sentence(own.until(context.to, when), first.ref), sentence(own.silent(context.to), first.ref)];
}

function reachSentence(context: StatementContext): ReadonlyArray<Sentence> {
  return context.controllers.slice(0, 1).flatMap((controller) => {
    const privacy = controller.privacyContact === null ? null : reachPhrase(controller.privacyContact, context);
    const reach = privacy ?? reachPhrase(controller, context);
    const ref = fieldRef("controller", controller.id, privacy === null ? "email" : "privacyContact");
    return reach === null ? [] : [sentence(context.words.annexes.notice.reach(context.to, reach), ref)];
  });
}
