import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { VocabularyEntryId } from "../model/ids.ts";
import { type Entity, entityOf } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import type { Statement } from "../model/statement.ts";
import type { PlainDate } from "../model/values.ts";
import type { ReaderAddress } from "../words/nl/statement.ts";
import { dateInWords } from "../words/sentence.ts";
import type { Language } from "../words/words.ts";
import { sentencesOf, type TextDocument } from "./document.ts";
import { type Gap, GapList } from "./gap.ts";
import { statementScope } from "./scope.ts";
import { activitiesSection } from "./sections/activities.ts";
import {
  changesSection,
  complaintSection,
  forCustomersSection,
  minorsSection,
  organisationName,
  securitySection,
} from "./sections/closing.ts";
import { cookiesSection } from "./sections/cookies.ts";
import { decisionsSection } from "./sections/decisions.ts";
import { recipientsSection, toldUses } from "./sections/recipients.ts";
import { rightsSection } from "./sections/rights.ts";
import { transfersSection } from "./sections/transfers.ts";
import { introduction, whoSection } from "./sections/who.ts";
import { list, type PlanWords, type StatementContext, wordOf } from "./statement-context.ts";

/** How a statement is wanted. `audience` or `statement` narrow it; `audience` goes before the statement's own. */
export interface StatementRequest {
  readonly language: Language;
  readonly address: ReaderAddress;
  readonly audience?: ReadonlyArray<VocabularyEntryId>;
  readonly statement?: Statement;
  readonly today: PlainDate;
  /** The words of `language`. */
  readonly words: PlanWords;
}

/** A text, and what it lacks: never a place to fill in within the text itself. */
export interface PlannedText {
  readonly document: TextDocument;
  readonly gaps: ReadonlyArray<Gap>;
}

/**
 * The privacy statement (art. 13 and 14 GDPR) that a register gives on a day. Only what the register says is said; what the law
 * asks and nobody answered, or somebody still has to confirm, is a gap beside it.
 */
export function planPrivacyStatement(register: Register, request: StatementRequest): PlannedText {
  const { language, address, today, words } = request;
  const statement = request.statement ?? null;
  const wanted = request.audience ?? statement?.audienceIds ?? null;
  const audience = wanted === null || wanted.length === 0 ? null : new Set(wanted);
  const gaps = new GapList();
  const scope = statementScope(register, statement, audience, gaps);
  const context: StatementContext = {
    register,
    language,
    to: address,
    today,
    words,
    statement,
    audience,
    gaps,
    ...scope,
  };
  if (scope.activities.length === 0) gaps.add("no-activities", fieldRef("register", register.register.id, ""));
  const blocks = introduction(context);
  const uses = toldUses(context);
  const sections = [
    whoSection(context),
    activitiesSection(context),
    forCustomersSection(context),
    recipientsSection(uses, context),
    transfersSection(uses, context),
    decisionsSection(context),
    cookiesSection(context),
    minorsSection(context),
    securitySection(context),
    rightsSection(context),
    complaintSection(context),
    changesSection(context),
  ].filter((section) => section !== null);
  const people = audience === null ? [] : [...audience].flatMap((id) => wordOf(id, context) ?? []);
  const document: TextDocument = {
    title: people.length === 0 ? words.statement.title : words.statement.titleFor(list(people, context)),
    language,
    organisation: organisationName(context),
    date: today,
    dateInWords: dateInWords(today, words.common),
    blocks: blocks.filter((block) => block.kind !== "paragraph" || block.sentences.length > 0),
    sections,
  };
  addUnconfirmed(document, context);
  return { document, gaps: gaps.all };
}

/** What is told and was never confirmed: entities that the text rests on, with the origins that still wait. */
function addUnconfirmed(document: TextDocument, { register, gaps }: StatementContext): void {
  const entities = new Map<string, FieldRef>();
  for (const { sentence } of sentencesOf(document)) {
    for (const ref of sentence.refs) entities.set(ref.id, ref);
  }
  for (const { kind, id } of entities.values()) {
    const entity = entityOf(register, kind, id) as Entity | Register["register"] | null;
    for (const { path, confirmedAt } of entity?.origins ?? []) {
      if (confirmedAt === null) gaps.add("to-confirm", fieldRef(kind, id, path));
    }
  }
}
