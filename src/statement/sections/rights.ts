import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { LegalBasis } from "../../model/legal-basis.ts";
import type { DataSubjectRight } from "../../model/statement.ts";
import { durationInWords } from "../../retention/duration-words.ts";
import { reachNamed, reachPhrase } from "../contact-words.ts";
import type { Section, Sentence } from "../document.ts";
import { item, ownWords, paragraph, type StatementContext, sectionOf, sentence } from "../document-context.ts";
import { asSentence } from "../own-text.ts";

/** The rights that are listed; objection is set apart (art. 21(4)), explanation is this text itself. */
const listed = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "withdraw-consent",
  "human-intervention",
] as const;

/** The fields that make a right apply. None = it does not apply. */
interface Applying {
  readonly of: { readonly [right in DataSubjectRight]: ReadonlyArray<FieldRef> };
  readonly marketing: ReadonlyArray<FieldRef>;
}

/**
 * The rights that apply to what the text tells: portability and withdrawal only where there is consent (or, for portability, a
 * contract), objection only for a public task, a legitimate interest or direct marketing. Where a basis is still open, a right
 * that the present text grants is kept. Art. 13(2)(b, c) GDPR.
 */
function applyingRights(context: StatementContext): Applying {
  const always = context.controllers.map(({ id }) => fieldRef("controller", id, "name"));
  const purposes = context.activities.flatMap(({ id, purposes: all }) =>
    (all ?? []).map((purpose) => ({ purpose, ref: fieldRef("activity", id, `purposes/${purpose.id}/legalBasis`) })),
  );
  const on = (...bases: ReadonlyArray<LegalBasis>): ReadonlyArray<FieldRef> =>
    purposes.flatMap(({ purpose, ref }) =>
      purpose.legalBasis !== null && bases.includes(purpose.legalBasis) ? [ref] : [],
    );
  const explicit = context.activities.flatMap(({ id, dataGroups }) =>
    (dataGroups ?? []).flatMap((group) =>
      (group.specialGrounds ?? []).flatMap(({ id: groundId, ground }) =>
        ground === "explicit-consent"
          ? [fieldRef("activity", id, `dataGroups/${group.id}/specialGrounds/${groundId}/ground`)]
          : [],
      ),
    ),
  );
  const decisions = context.activities.flatMap(({ id, automatedDecisions }) =>
    automatedDecisions?.kind === "used" ? [fieldRef("activity", id, "automatedDecisions/kind")] : [],
  );
  const isOpen = purposes.some(({ purpose }) => purpose.legalBasis === null) || purposes.length === 0;
  const claimed = (right: DataSubjectRight): ReadonlyArray<FieldRef> =>
    isOpen && context.statement?.claims?.rights?.includes(right) === true
      ? [fieldRef("statement", context.statement.id, "claims/rights")]
      : [];
  const or = (found: ReadonlyArray<FieldRef>, right: DataSubjectRight): ReadonlyArray<FieldRef> =>
    found.length > 0 ? found : claimed(right);
  return {
    of: {
      explanation: always,
      access: always,
      rectification: always,
      erasure: always,
      restriction: always,
      portability: or(on("consent", "contract"), "portability"),
      objection: or(on("public-task", "legitimate-interests"), "objection"),
      "withdraw-consent": or([...on("consent"), ...explicit], "withdraw-consent"),
      "human-intervention": decisions,
    },
    marketing: purposes.flatMap(({ purpose, ref }) => {
      if (purpose.libraryId === "purpose-direct-marketing")
        return [{ ...ref, path: `purposes/${purpose.id}/libraryId` }];
      const isMarketing = context.words.statement.rights.isMarketing.test(purpose.description ?? "");
      return isMarketing ? [{ ...ref, path: `purposes/${purpose.id}/description` }] : [];
    }),
  };
}

/** The rights, how to use them and how soon one hears; the right to object under a heading of its own. Art. 12(3) and 13(2)(b). */
export function rightsSection(context: StatementContext): Section | null {
  const { rights, headings } = context.words.statement;
  const { to } = context;
  if (context.controllers.length === 0) return null;
  const applying = applyingRights(context);
  const items = listed.flatMap((right) => {
    const refs = applying.of[right];
    if (refs.length === 0) return [];
    const { label, text } = rights.of[right](to);
    return [item(label, text, ...refs)];
  });
  const objection = sectionOf("objection", headings.objection(to), [
    paragraph(
      applying.of.objection.length === 0 ? null : sentence(rights.objectionInterest(to), ...applying.of.objection),
    ),
    paragraph(applying.marketing.length === 0 ? null : sentence(rights.objectionMarketing(to), ...applying.marketing)),
  ]);
  return sectionOf(
    "rights",
    headings.rights(to),
    [
      paragraph(sentence(rights.intro(to), ...applying.of.access)),
      { kind: "list", items },
      paragraph(...howSentences(context)),
    ],
    [objection],
  );
}

function howSentences(context: StatementContext): ReadonlyArray<Sentence> {
  const { rights } = context.words.statement;
  const { to } = context;
  const contact = requestContact(context);
  const controllerRefs = context.controllers.map(({ id }) => fieldRef("controller", id, "responseTerm"));
  const [first] = context.controllers;
  const claims = context.statement?.claims ?? null;
  const statementRef = (field: string): FieldRef =>
    fieldRef("statement", context.statement?.id ?? "", `claims/${field}`);
  const own = first?.responseTerm ?? null;
  const duration = own ?? claims?.responseTerm ?? "P1M";
  const termRefs = own === null && claims?.responseTerm != null ? [statementRef("responseTerm")] : controllerRefs;
  const said = durationInWords(duration, "letters", context.words);
  const identification = ownWords(claims?.identification ?? null, statementRef("identification"), context);
  return [
    contact === null
      ? sentence((context.controllers.length > 1 ? rights.howSeveral : rights.howPlain)(to), ...controllerRefs)
      : sentence(rights.how(to, contact.text), contact.ref),
    ...(identification === null ? [] : [sentence(asSentence(identification), statementRef("identification"))]),
    ...(said === null ? [] : [sentence(rights.term(to, said), ...termRefs)]),
    sentence(rights.longer(to), ...termRefs),
    sentence(rights.free(to), ...controllerRefs),
  ];
}

/** Where requests and complaints go: the contact for privacy, else the organisation, else what the present text says. */
export function requestContact(context: StatementContext): { readonly text: string; readonly ref: FieldRef } | null {
  // Each of several has its own; the text gave them all.
  if (context.controllers.length > 1) return null;
  for (const controller of context.controllers) {
    const text =
      (controller.privacyContact === null ? null : reachNamed(controller.privacyContact, controller.name, context)) ??
      null;
    if (text !== null) return { text, ref: fieldRef("controller", controller.id, "privacyContact") };
  }
  for (const controller of context.controllers) {
    const text = reachPhrase(controller, context);
    const field = controller.email !== null ? "email" : controller.phone !== null ? "phone" : "address";
    if (text !== null) return { text, ref: fieldRef("controller", controller.id, field) };
  }
  const { statement } = context;
  const rightsContact = statement?.claims?.rightsContact ?? null;
  const text = rightsContact === null ? null : reachPhrase(rightsContact, context);
  return text === null || statement === null
    ? null
    : { text, ref: fieldRef("statement", statement.id, "claims/rightsContact") };
}
