import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { LegalBasis } from "../../model/legal-basis.ts";
import type { ProcessingActivity, Purpose } from "../../model/processing-activity.ts";
import { durationInWords } from "../../retention/duration-words.ts";
import { uncapitalize } from "../../words/sentence.ts";
import { reachNamed, reachPhrase } from "../contact-words.ts";
import type { Block, Section, Sentence } from "../document.ts";
import {
  activityName,
  activityRef,
  item,
  list,
  ownWords,
  paragraph,
  quotedActivity,
  type StatementContext,
  sectionOf,
  sentence,
} from "../document-context.ts";
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
  readonly of: { readonly [right in (typeof listed)[number]]: ReadonlyArray<FieldRef> };
  readonly interest: ReadonlyArray<BasedPurpose>;
  readonly task: ReadonlyArray<BasedPurpose>;
  readonly marketing: ReadonlyArray<FieldRef>;
  /** Bases that nobody filled in: whatever may apply to them is told in general terms. */
  readonly open: ReadonlyArray<FieldRef>;
}

/** A purpose with its activity and the field of its basis. */
interface BasedPurpose {
  readonly activity: ProcessingActivity;
  readonly purpose: Purpose;
  readonly ref: FieldRef;
}

/**
 * The rights that apply to what the text tells: portability and withdrawal only where there is consent (or, for portability, a
 * contract), objection only for a public task, a legitimate interest or direct marketing. While a basis is open, all of them
 * are told, in words that hold only if they apply. Art. 13(2)(b, c) GDPR.
 */
function applyingRights(context: StatementContext): Applying {
  const always = context.controllers.map(({ id }) => fieldRef("controller", id, "name"));
  const purposes = context.activities.flatMap((activity) =>
    (activity.purposes ?? []).map(
      (purpose): BasedPurpose => ({
        activity,
        purpose,
        ref: activityRef(activity, `purposes/${purpose.id}/legalBasis`),
      }),
    ),
  );
  const on = (...bases: ReadonlyArray<LegalBasis>): ReadonlyArray<BasedPurpose> =>
    purposes.filter(({ purpose }) => purpose.legalBasis !== null && bases.includes(purpose.legalBasis));
  const refs = (found: ReadonlyArray<BasedPurpose>): ReadonlyArray<FieldRef> => found.map(({ ref }) => ref);
  const explicit = context.activities.flatMap((activity) =>
    (activity.dataGroups ?? []).flatMap((group) =>
      (group.specialGrounds ?? []).flatMap(({ id, ground }) =>
        ground === "explicit-consent"
          ? [activityRef(activity, `dataGroups/${group.id}/specialGrounds/${id}/ground`)]
          : [],
      ),
    ),
  );
  const open = [
    ...refs(purposes.filter(({ purpose }) => purpose.legalBasis === null)),
    ...context.activities
      .filter((activity) => (activity.purposes ?? []).length === 0)
      .map((activity) => activityRef(activity, "purposes")),
  ];
  const or = (found: ReadonlyArray<FieldRef>): ReadonlyArray<FieldRef> => (found.length > 0 ? found : open);
  return {
    of: {
      access: always,
      rectification: always,
      erasure: always,
      restriction: always,
      portability: or([...refs(on("consent", "contract")), ...explicit]),
      "withdraw-consent": or([...refs(on("consent")), ...explicit]),
      "human-intervention": context.activities.flatMap((activity) =>
        activity.automatedDecisions?.kind === "used" ? [activityRef(activity, "automatedDecisions/kind")] : [],
      ),
    },
    interest: on("legitimate-interests"),
    task: on("public-task"),
    open,
    marketing: purposes.flatMap(({ activity, purpose }) => {
      if (purpose.libraryId === "purpose-direct-marketing")
        return [activityRef(activity, `purposes/${purpose.id}/libraryId`)];
      const isMarketing = context.words.statement.rights.isMarketing.test(purpose.description ?? "");
      return isMarketing ? [activityRef(activity, `purposes/${purpose.id}/description`)] : [];
    }),
  };
}

/** The rights, how to use them and how soon one hears; the right to object under a heading of its own. Art. 12(3) and 13(2)(b). */
export function rightsSection(context: StatementContext): Section | null {
  const { rights, short, headings } = context.words.statement;
  const { to } = context;
  if (context.controllers.length === 0) return null;
  const applying = applyingRights(context);
  const items = listed.flatMap((right) => {
    const refs = applying.of[right];
    if (refs.length === 0) return [];
    const { label, text } = rights.of[right](to);
    return [item(label, text, ...refs)];
  });
  const objection = objectionSection(applying, context);
  const [how, ...further] = howSentences(context);
  return sectionOf(
    "rights",
    headings.rights(to),
    [
      paragraph(sentence(rights.intro(to), ...applying.of.access)),
      { kind: "list", items },
      paragraph(how ?? null, ...further),
    ],
    [objection],
    [
      sentence(
        short.rights(
          to,
          list(
            items.map(({ lead }) => uncapitalize(lead ?? "")),
            context,
          ),
        ),
        ...applying.of.access,
      ),
      ...(objection === null ? [] : [sentence(short.objection(to), ...refsOf(objection))]),
      requestContact(context) === null ? null : (how ?? null),
    ],
  );
}

const refsOf = ({ blocks }: Section): ReadonlyArray<FieldRef> =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? block.sentences.flatMap(({ refs }) => refs) : []));

/** So many activities are named in a sentence; more make a list. */
const activitiesInSentence = 3;

/** The right to object, set apart from the others. Art. 21(4) GDPR. */
function objectionSection({ interest, task, open, marketing }: Applying, context: StatementContext): Section | null {
  const { rights, headings } = context.words.statement;
  const { to } = context;
  const told: ReadonlyArray<Block> = [
    ...whereOn(interest, rights.objectionInterest, rights.objectionInterestList, context),
    ...whereOn(task, rights.objectionTask, rights.objectionTaskList, context),
  ];
  const known = [...interest, ...task].map(({ ref }) => ref);
  const how =
    open.length > 0
      ? sentence(rights.objectionOpen(to), ...open, ...known)
      : known.length > 0
        ? sentence(rights.objectionHow(to), ...known)
        : null;
  const last = told.at(-1);
  const blocks =
    last?.kind === "paragraph" ? [...told.slice(0, -1), paragraph(...last.sentences, how)] : [...told, paragraph(how)];
  return sectionOf("objection", headings.objection(to), [
    ...blocks,
    paragraph(marketing.length === 0 ? null : sentence(rights.objectionMarketing(to), ...marketing)),
  ]);
}

/** The activities that rest on one basis, in a sentence or below each other. */
function whereOn(
  found: ReadonlyArray<BasedPurpose>,
  inSentence: (to: StatementContext["to"], activities: string) => string,
  asList: (to: StatementContext["to"]) => string,
  context: StatementContext,
): ReadonlyArray<Block> {
  const byActivity = new Map<ProcessingActivity, FieldRef[]>();
  for (const { activity, ref } of found) byActivity.set(activity, [...(byActivity.get(activity) ?? []), ref]);
  const activities = [...byActivity.keys()];
  const refs = found.map(({ ref }) => ref);
  if (activities.length === 0) return [];
  if (activities.length <= activitiesInSentence) {
    const names = list(
      activities.map((activity) => quotedActivity(activity, context)),
      context,
    );
    return [paragraph(sentence(inSentence(context.to, names), ...refs))];
  }
  return [
    paragraph(sentence(asList(context.to), ...refs)),
    {
      kind: "list",
      items: [...byActivity].map(([activity, own]) =>
        item(null, activityName(activity, context), ...own, activityRef(activity, "name")),
      ),
    },
  ];
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

/** Where requests go: what the text itself names for it, else the contact for privacy, else the organisation. */
export function requestContact(context: StatementContext): { readonly text: string; readonly ref: FieldRef } | null {
  const { statement, controllers } = context;
  const claimed = statement?.claims?.rightsContact ?? null;
  const [only, ...more] = controllers;
  const wanted = claimed === null ? null : reachNamed(claimed, only?.name ?? null, context);
  if (wanted !== null && statement !== null) {
    return { text: wanted, ref: fieldRef("statement", statement.id, "claims/rightsContact") };
  }
  // Each of several has its own; the text gave them all.
  if (only === undefined || more.length > 0) return null;
  const privacy = only.privacyContact === null ? null : reachNamed(only.privacyContact, only.name, context);
  if (privacy !== null) return { text: privacy, ref: fieldRef("controller", only.id, "privacyContact") };
  const text = reachPhrase(only, context);
  const field = only.email !== null ? "email" : only.phone !== null ? "phone" : "address";
  return text === null ? null : { text, ref: fieldRef("controller", only.id, field) };
}
