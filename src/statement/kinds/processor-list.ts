import { agreementState } from "../../derive/agreement-state.ts";
import { countryName } from "../../library/country-name.ts";
import type { Agreement, SubProcessor } from "../../model/agreement.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { PartyId } from "../../model/ids.ts";
import type { PartyUse } from "../../model/party-use.ts";
import { capitalize } from "../../words/sentence.ts";
import type { Cell, Section } from "../document.ts";
import { ownName, ownWords, paragraph, type StatementContext, sectionOf, sentence } from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, publicContext, recordContext, speakerRefs } from "../make-text.ts";
import { inline } from "../own-text.ts";
import { authoritySentences, byParty, partyItem, refInUse, type ToldUse, toldUses } from "../sections/recipients.ts";
import { transfersSection } from "../sections/transfers.ts";
import { emptyCell, table } from "../table.ts";

/** Who gets data: processors and those behind them, controllers of their own, joint controllers. Art. 13(1)(e), 28 and 30(1)(d). */
export const processorList: DocumentKind = {
  takes: { audience: "optional" },
  plan: (register, request) => {
    const isNarrowed = request.audience !== null || request.statement !== null;
    const context = (isNarrowed ? publicContext : recordContext)(register, request);
    const { kinds } = context.words.documents;
    const own = context.words.schedules.processors;
    const uses = toldUses(context);
    const [first] = context.activities;
    const areAllAnswered = first !== undefined && context.activities.every(({ partyUses }) => partyUses !== null);
    const intro =
      uses.length > 0
        ? sentence(own.intro, ...speakerRefs(context))
        : areAllAnswered
          ? sentence(own.none(context.to), ...context.activities.map(({ id }) => fieldRef("activity", id, "partyUses")))
          : null;
    return madeText(context, kinds["processor-list"], [paragraph(intro)], recipientSections(uses, context));
  },
};

/** The recipients by what they are, each kind under its heading. */
export function recipientSections(
  uses: ReadonlyArray<ToldUse>,
  context: StatementContext,
): ReadonlyArray<Section | null> {
  const own = context.words.schedules.processors;
  const { headings } = own;
  const ofRole = (...roles: ReadonlyArray<PartyUse["role"]>): ReadonlyArray<ToldUse> =>
    uses.filter(({ use }) => roles.includes(use.role));
  const processors = ofRole("processor", "sub-processor");
  for (const told of ofRole(null)) context.gaps.add("recipient-role-open", refInUse(told, "role"));
  const say = byParty(processors).length === 1 ? own.processor : own.processors;
  return [
    sectionOf("processors", headings.processors, [
      paragraph(
        processors.length === 0 ? null : sentence(say(context.to), ...processors.map((told) => refInUse(told, "role"))),
      ),
      partyTable(processors, context),
    ]),
    subProcessorsSection(processors, context),
    sectionOf("controllers", headings.controllers, [partyTable(ofRole("controller"), context)]),
    sectionOf("joint", headings.joint(context.to), [partyTable(ofRole("joint-controller"), context)]),
    sectionOf("unknown", headings.unknown, [partyTable(ofRole(null), context)]),
    sectionOf("authorities", headings.authorities, [
      paragraph(...authoritySentences(ofRole("authority-inquiry"), context)),
    ]),
    transfersSection(uses, context),
  ];
}

const partyTable = (uses: ReadonlyArray<ToldUse>, context: StatementContext) =>
  table(
    context.words.schedules.processors.columns,
    byParty(uses).map((party): ReadonlyArray<Cell> => {
      const { lead, text, refs } = partyItem(party, context);
      return [{ text: lead ?? "", refs }, { text: capitalize(text), refs }, seatCell(party[0], context)];
    }),
  );

function seatCell(told: ToldUse | undefined, { register, language }: StatementContext): Cell {
  const who = told?.use.who;
  const party = who?.kind === "party" ? register.parties.get(who.partyId) : undefined;
  if (party?.country == null) return emptyCell;
  return sentence(countryName(party.country, language), fieldRef("party", party.id, "country"));
}

/** Those whom the valid agreements with these processors name. Art. 28(2) and (4) GDPR. */
export function subProcessorsSection(processors: ReadonlyArray<ToldUse>, context: StatementContext): Section | null {
  const own = context.words.schedules.processors;
  const parties = new Set(processors.flatMap(({ use }) => (use.who?.kind === "party" ? [use.who.partyId] : [])));
  const agreements = [...context.register.agreements.values()].filter(
    (agreement) =>
      agreement.kind === "processor-agreement" &&
      agreementState(agreement, context.today) === "valid" &&
      agreement.partyIds?.some((id) => parties.has(id)),
  );
  const rows = agreements.flatMap((agreement) => {
    const forWhom = (agreement.partyIds ?? []).find((id) => parties.has(id));
    return subProcessorRows(agreement, context).map(
      ([name, service, country]): ReadonlyArray<Cell> => [name, partyCell(forWhom ?? null, context), service, country],
    );
  });
  const refs = rows.flatMap(([name]) => name?.refs ?? []);
  return sectionOf("sub-processors", own.headings.subProcessors, [
    paragraph(rows.length === 0 ? null : sentence(own.subProcessors, ...refs)),
    table(own.subColumns, rows),
  ]);
}

/** The sub-processors that an agreement names: name, service, country. One without a name is a gap. */
export const subProcessorRows = (
  agreement: Agreement,
  context: StatementContext,
): ReadonlyArray<readonly [name: Cell, service: Cell, country: Cell]> =>
  (agreement.subProcessors ?? []).flatMap((sub) => {
    const at = (field: string): FieldRef => fieldRef("agreement", agreement.id, `subProcessors/${sub.id}/${field}`);
    const name = subProcessorName(sub, agreement, context);
    if (name === null) {
      context.gaps.add("recipient-unnamed", at("name"));
      return [];
    }
    if (sub.country === null) context.gaps.add("sub-processor-country-open", at("country"));
    const service = ownWords(sub.service, at("service"), context);
    return [
      [
        name,
        service === null ? emptyCell : sentence(capitalize(inline(service)), at("service")),
        sub.country === null ? emptyCell : sentence(countryName(sub.country, context.language), at("country")),
      ] as const,
    ];
  });

function subProcessorName(sub: SubProcessor, agreement: Agreement, context: StatementContext): Cell | null {
  if (sub.partyId !== null) {
    const cell = partyCell(sub.partyId, context);
    if (cell.text !== "") return cell;
  }
  const ref = fieldRef("agreement", agreement.id, `subProcessors/${sub.id}/name`);
  const name = ownName(sub.name, ref, context);
  return name === null ? null : sentence(name, ref);
}

export function partyCell(id: PartyId | null, context: StatementContext): Cell {
  const party = id === null ? undefined : context.register.parties.get(id);
  if (party === undefined) return emptyCell;
  const ref = fieldRef("party", party.id, "name");
  const name = ownName(party.name, ref, context);
  return name === null ? emptyCell : sentence(name, ref);
}
