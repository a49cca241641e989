import { fieldRef } from "../model/field-ref.ts";
import type { Register } from "../model/register.ts";
import { dateInWords } from "../words/sentence.ts";
import { audienceOf } from "./audience.ts";
import type { TextDocument } from "./document.ts";
import { list, type StatementContext, wordOf } from "./document-context.ts";
import type { DocumentKind, DocumentRequest, PlannedText } from "./document-kind.ts";
import { GapList } from "./gap.ts";
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
import { addUnconfirmed } from "./unconfirmed.ts";

/**
 * The privacy statement (art. 13 and 14 GDPR) that a register gives on a day. Only what the register says is said; what the law
 * asks and nobody answered, or somebody still has to confirm, is a gap beside it.
 */
function planPrivacyStatement(register: Register, request: DocumentRequest): PlannedText {
  const { language, address, today, words, statement } = request;
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
  const document: TextDocument = {
    title: titleOf(context),
    language,
    organisation: organisationName(context),
    date: today,
    dateInWords: dateInWords(today, words.common),
    layers: request.layered ? { heading: words.statement.short.heading, more: words.statement.short.more } : null,
    blocks: blocks.filter((block) => block.kind !== "paragraph" || block.sentences.length > 0),
    sections,
  };
  addUnconfirmed(document, context);
  return { document, gaps: gaps.all };
}

export const privacyStatement: DocumentKind = {
  takes: { audience: "optional", layered: "optional" },
  plan: planPrivacyStatement,
};

/** "Privacyverklaring voor leerlingen en ouders". */
function titleOf(context: StatementContext): string {
  const { documents, statement } = context.words;
  const { audience, register } = context;
  if (audience === null) return statement.title;
  const known = audienceOf(audience, register);
  const people =
    known === null
      ? list(
          [...audience].flatMap((id) => wordOf(id, context) ?? []),
          context,
        )
      : documents.audiences[known];
  return people === "" ? statement.title : statement.titleFor(people);
}
