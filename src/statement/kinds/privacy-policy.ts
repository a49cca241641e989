import { processorUses } from "../../derive/party-views.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { durationInWords } from "../../retention/duration-words.ts";
import { capitalize } from "../../words/sentence.ts";
import type { Cell, Section } from "../document.ts";
import {
  activityRef,
  item,
  ownName,
  ownWords,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
  wordOf,
} from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, recordContext, speakerRefs } from "../make-text.ts";
import { inline, startOf } from "../own-text.ts";
import { organisationName } from "../sections/closing.ts";
import { nameRefs, toldUses } from "../sections/recipients.ts";
import { table } from "../table.ts";
import { officersOf, ownersOf } from "./owner-rows.ts";

/** The internal privacy policy: what we keep to (art. 5), who does what, and how requests, processors and breaches go. Art. 24(2) GDPR. */
export const privacyPolicy: DocumentKind = {
  takes: {},
  plan: (register, request) => {
    const context = recordContext(register, request);
    const own = context.words.policies.privacy;
    const { headings } = own;
    const { to } = context;
    const refs = speakerRefs(context);
    const names = organisationName(context);
    const all = [...context.activities, ...context.forCustomers];
    const said = (key: string, heading: string, ...texts: ReadonlyArray<string>): Section | null =>
      sectionOf(key, heading, [paragraph(...texts.map((text) => sentence(text, ...refs)))]);
    return madeText(
      context,
      context.words.documents.kinds["privacy-policy"],
      [
        paragraph(
          names === null ? null : sentence(own.intro(names), ...refs),
          sentence(own.scope(to, all.length), ...refs, ...all.map((activity) => activityRef(activity, "status"))),
        ),
      ],
      [
        sectionOf("principles", headings.principles, [
          { kind: "list", items: own.principles(to).map(([lead, text]) => item(lead, text, ...refs)) },
        ]),
        sectionOf("roles", headings.roles, [table(own.roleColumns, roleRows(context))]),
        rightsSection(context),
        processorsSection(context),
        securitySection(context),
        said("breaches", headings.breaches, own.breaches(to)),
        said(
          "assessments",
          headings.assessments,
          own.assessments(to),
          ...(officersOf(context).length > 0 ? [own.dpoAdvice] : []),
        ),
        said("record", headings.record, own.record(to)),
      ],
    );
  },
};

function roleRows(context: StatementContext): ReadonlyArray<ReadonlyArray<Cell>> {
  const own = context.words.policies.privacy;
  const refs = speakerRefs(context);
  const names = organisationName(context);
  const contacts = context.controllers.flatMap(({ id, privacyContact }) => {
    const ref = fieldRef("controller", id, "privacyContact");
    const name = ownName(privacyContact?.name ?? privacyContact?.email ?? null, ref, context);
    return name === null ? [] : [{ name, ref }];
  });
  return [
    [
      sentence(own.management, ...refs),
      sentence(names ?? "", ...refs),
      sentence(capitalize(own.managementDoes), ...refs),
    ],
    ...officersOf(context).map(({ name, ref }) => [
      sentence(own.dpo, ref),
      sentence(name, ref),
      sentence(capitalize(own.dpoDoes), ref),
    ]),
    ...contacts.map(({ name, ref }) => [
      sentence(own.contact, ref),
      sentence(name, ref),
      sentence(capitalize(own.contactDoes), ref),
    ]),
    ...ownersOf(context).map(({ name, activities, ref }) => [
      sentence(own.owner, ref),
      sentence(name, ref),
      sentence(
        capitalize(own.ownerDoes(own.activities(activities.length))),
        ...activities.map((activity) => activityRef(activity, "ownerId")),
      ),
    ]),
  ];
}

function rightsSection(context: StatementContext): Section | null {
  const own = context.words.policies.privacy;
  const [first] = context.controllers;
  const duration = durationInWords(first?.responseTerm ?? "P1M", "letters", context.words);
  const refs = first === undefined ? speakerRefs(context) : [fieldRef("controller", first.id, "responseTerm")];
  return sectionOf("rights", own.headings.rights, [
    paragraph(duration === null ? null : sentence(own.rights(context.to, duration), ...refs)),
  ]);
}

function processorsSection(context: StatementContext): Section | null {
  const own = context.words.policies.privacy;
  const uses = toldUses({ ...context, activities: [...context.activities, ...context.forCustomers] });
  const processors = uses.filter(({ use }) => processorUses([use]).length > 0);
  const names = new Set(processors.map(({ name }) => name));
  const text = names.size === 0 ? own.noProcessors(context.to) : own.processors(context.to, names.size);
  const isKnown = names.size > 0 || context.activities.every(({ partyUses }) => partyUses !== null);
  return sectionOf("processors", own.headings.processors, [
    paragraph(isKnown ? sentence(text, ...speakerRefs(context), ...processors.flatMap(nameRefs)) : null),
  ]);
}

/** The measures that hold everywhere; those of one unit or system stand with the activities. */
function securitySection(context: StatementContext): Section | null {
  const own = context.words.policies.privacy;
  const everywhere = [...context.register.measures.values()].filter(({ scope }) => scope?.kind === "everywhere");
  const items = everywhere.flatMap(({ id, name, vocabularyId }) => {
    const ref = fieldRef("measure", id, "name");
    const said = ownWords(name, ref, context);
    const text = said ?? (vocabularyId === null ? null : wordOf(vocabularyId, context));
    return text === null
      ? []
      : [item(null, inline(startOf(text)), said === null ? fieldRef("measure", id, "vocabularyId") : ref)];
  });
  if (items.length === 0) context.gaps.add("measures-open", fieldRef("register", context.register.register.id, ""));
  return sectionOf("security", own.headings.security, [
    paragraph(items.length === 0 ? null : sentence(own.security, ...items.flatMap(({ refs }) => refs))),
    { kind: "list", items },
  ]);
}
