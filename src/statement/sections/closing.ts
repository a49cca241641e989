import { effectiveMeasures } from "../../derive/effective-measures.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { dateInWords } from "../../words/sentence.ts";
import { reachPhrase } from "../contact-words.ts";
import type { ListItem, Section, Sentence } from "../document.ts";
import {
  activityName,
  activityRef,
  commaList,
  item,
  list,
  ownName,
  ownWords,
  paragraph,
  quotedActivity,
  type StatementContext,
  sectionOf,
  sentence,
  wordOf,
} from "../document-context.ts";
import { inline } from "../own-text.ts";
import { requestContact } from "./rights.ts";

/** What protects the data: a measure's own name, else its word; never its description, which is for the record. */
export function securitySection(context: StatementContext): Section | null {
  const { security, headings } = context.words.statement;
  const { to, statement } = context;
  const items = new Map<string, ListItem>();
  const seen = new Set<string>();
  for (const activity of context.activities) {
    for (const { measure } of effectiveMeasures(activity, context.register)) {
      if (seen.has(measure.id)) continue;
      seen.add(measure.id);
      const nameRef = fieldRef("measure", measure.id, "name");
      const own = ownWords(measure.name, nameRef, context);
      const word = measure.vocabularyId === null ? null : wordOf(measure.vocabularyId, context);
      const name = own ?? word;
      if (name === null) continue;
      const text = inline(name);
      const ref = own === null ? fieldRef("measure", measure.id, "vocabularyId") : nameRef;
      items.set(text, item(null, text, ...(items.get(text)?.refs ?? []), ref));
    }
  }
  const claimRef = (field: string) => fieldRef("statement", statement?.id ?? "", `claims/${field}`);
  const general = ownWords(statement?.claims?.security ?? null, claimRef("security"), context);
  const list_ = [...items.values()];
  const blocks = [
    paragraph(general === null ? null : sentence(security.general(to, inline(general)), claimRef("security"))),
    paragraph(
      list_.length === 0 ? null : sentence(security.measures(to), ...list_.flatMap(({ refs }) => refs.slice(0, 1))),
    ),
    { kind: "list" as const, items: list_ },
    paragraph(
      statement?.claims?.breachNotification === true
        ? sentence(security.breach(to), claimRef("breachNotification"))
        : null,
    ),
  ];
  const named = list_.slice(0, measuresInShort);
  const short =
    named.length === 0
      ? null
      : sentence(
          context.words.statement.short.security(
            to,
            commaList(
              named.map(({ text }) => text),
              context,
            ),
          ),
          ...named.flatMap(({ refs }) => refs),
        );
  return sectionOf("security", headings.security(to), blocks, [], [short]);
}

/** So many measures are named in the summary. */
const measuresInShort = 4;

/** What we do for customers: they are the controller, and tell it themselves. */
export function forCustomersSection(context: StatementContext): Section | null {
  const { forCustomers, headings } = context.words.statement;
  const { to } = context;
  const activities = context.forCustomers;
  if (activities.length === 0) return null;
  const names = list(
    activities.map((activity) => quotedActivity(activity, context)),
    context,
  );
  const refs = activities.map((activity) => activityRef(activity, "role"));
  return sectionOf("for-customers", headings.forCustomers(to), [
    paragraph(sentence(forCustomers.text(to, names), ...refs)),
  ]);
}

/** So many activities are named in a sentence; more make a list. */
const activitiesInSentence = 3;

/** Children: where their data are used, and what holds for those under 16. Art. 8 GDPR. */
export function minorsSection(context: StatementContext): Section | null {
  const { minors, headings } = context.words.statement;
  const { to, statement } = context;
  const withMinors = context.activities.flatMap((activity) => {
    const refs = (activity.dataGroups ?? [])
      .filter(({ minors: has }) => has === true)
      .map(({ id }) => activityRef(activity, `dataGroups/${id}/minors`));
    return refs.length === 0 ? [] : [{ activity, refs }];
  });
  const names = list(
    withMinors.map(({ activity }) => quotedActivity(activity, context)),
    context,
  );
  const claims = statement?.claims?.minorsUnder16 ?? [];
  const ref = fieldRef("statement", statement?.id ?? "", "claims/minorsUnder16");
  const refs = withMinors.flatMap((one) => one.refs);
  const isList = withMinors.length > activitiesInSentence;
  return sectionOf("minors", headings.minors, [
    paragraph(
      withMinors.length === 0 ? null : sentence(isList ? minors.usedList(to) : minors.used(to, names), ...refs),
    ),
    {
      kind: "list",
      items: isList ? withMinors.map((one) => item(null, activityName(one.activity, context), ...one.refs)) : [],
    },
    paragraph(...claims.map((claim) => sentence(minors[claim](to), ref))),
  ]);
}

/** Complaints: to us, and to the AP. Art. 13(2)(d) GDPR. */
export function complaintSection(context: StatementContext): Section | null {
  const { complaint, headings } = context.words.statement;
  const { to, statement } = context;
  if (context.controllers.length === 0) return null;
  const claimed = statement?.claims?.complaintToController ?? null;
  const claimedReach = claimed === null ? null : reachPhrase(claimed, context);
  // Where it is the address for requests, it stood right above.
  const contact =
    claimedReach === null || claimedReach === requestContact(context)?.text
      ? null
      : { text: claimedReach, ref: fieldRef("statement", statement?.id ?? "", "claims/complaintToController") };
  const refs = context.controllers.map(({ id }) => fieldRef("controller", id, "name"));
  return sectionOf("complaint", headings.complaint(to), [
    paragraph(
      contact === null
        ? sentence(complaint.usAbove(to), ...refs)
        : sentence(complaint.us(to, contact.text), contact.ref),
      sentence(complaint.authority(to), ...refs),
    ),
  ]);
}

/** That the text changes with the register, and its date. */
export function changesSection(context: StatementContext): Section | null {
  const { changes, headings } = context.words.statement;
  const { to, statement } = context;
  const refs = context.controllers.map(({ id }) => fieldRef("controller", id, "name"));
  const dateRef =
    statement === null ? fieldRef("register", context.register.register.id) : fieldRef("statement", statement.id);
  const said: Sentence[] = [];
  if (refs.length > 0) said.push(sentence(changes.may(to), ...refs));
  if (statement?.claims?.changesAnnounced === true) {
    said.push(sentence(changes.announced(to), fieldRef("statement", statement.id, "claims/changesAnnounced")));
  }
  said.push(sentence(changes.date(dateInWords(context.today, context.words.common)), dateRef));
  return sectionOf("changes", headings.changes, [paragraph(...said)]);
}

/** The organisation's name above the text. */
export const organisationName = (context: StatementContext): string | null => {
  const names = context.controllers.flatMap(
    ({ id, name }) => ownName(name, fieldRef("controller", id, "name"), context) ?? [],
  );
  return names.length === 0 ? null : list(names, context);
};
