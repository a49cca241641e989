import { naturalOrder } from "../exports/natural-order.ts";
import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { Register } from "../model/register.ts";
import { dateInWords } from "../words/sentence.ts";
import type { Block, Section, TextDocument } from "./document.ts";
import type { StatementContext } from "./document-context.ts";
import type { DocumentRequest, PlannedText } from "./document-kind.ts";
import { GapList } from "./gap.ts";
import { type Scope, statementScope } from "./scope.ts";
import { organisationName } from "./sections/closing.ts";
import { addUnconfirmed } from "./unconfirmed.ts";

/** The context of a text for people outside: narrowed to its audience, without what is told elsewhere. */
export function publicContext(register: Register, request: DocumentRequest): StatementContext {
  const wanted = request.audience ?? request.statement?.audienceIds ?? null;
  const audience = wanted === null || wanted.length === 0 ? null : new Set(wanted);
  const gaps = new GapList();
  return contextOf(register, request, statementScope(register, request.statement, audience, gaps), audience, gaps);
}

/** The context of a text for the organisation itself or a partner: everything that goes on, whoever it is about. */
export function recordContext(register: Register, request: DocumentRequest): StatementContext {
  const going = naturalOrder(
    [...register.activities.values()].filter(({ status }) => status !== "ended"),
    ({ code }) => code,
    ({ name }) => name,
  );
  const scope = {
    controllers: naturalOrder(register.controllers.values(), ({ name }) => name),
    activities: going.filter(({ role }) => role !== "processor"),
    forCustomers: going.filter(({ role }) => role === "processor"),
    sites: naturalOrder(register.sites.values(), ({ name }) => name),
  };
  return contextOf(register, request, scope, null, new GapList());
}

const contextOf = (
  register: Register,
  { language, address, today, words, statement }: DocumentRequest,
  scope: Scope,
  audience: StatementContext["audience"],
  gaps: GapList,
): StatementContext => ({ register, language, to: address, today, words, statement, audience, gaps, ...scope });

/** What a fixed sentence of a text rests on: the organisation that says it, or the register while nobody is named. */
export function speakerRefs({ controllers, register }: StatementContext): ReadonlyArray<FieldRef> {
  const named = controllers.map(({ id }) => fieldRef("controller", id, "name"));
  return named.length > 0 ? named : [fieldRef("register", register.register.id, "name")];
}

/** The text of its parts, without what turned out empty, and what it lacks. */
export function madeText(
  context: StatementContext,
  title: string,
  blocks: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section | null>,
): PlannedText {
  const document: TextDocument = {
    title,
    language: context.language,
    organisation: organisationName(context),
    date: context.today,
    dateInWords: dateInWords(context.today, context.words.common),
    layers: null,
    blocks: blocks.filter((block) => block.kind !== "paragraph" || block.sentences.length > 0),
    sections: sections.filter((section) => section !== null),
  };
  addUnconfirmed(document, context);
  return { document, gaps: context.gaps.all };
}
