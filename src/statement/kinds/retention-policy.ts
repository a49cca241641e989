import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import { capitalize, dateInWords } from "../../words/sentence.ts";
import type { Block, Cell, Section } from "../document.ts";
import {
  activityRef,
  item,
  ownName,
  ownWords,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
} from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, recordContext, speakerRefs } from "../make-text.ts";
import { inline, startOf } from "../own-text.ts";
import { emptyCell, table } from "../table.ts";
import { officersOf, ownersOf } from "./owner-rows.ts";
import { retentionSections } from "./retention-schedule.ts";

/** The internal policy on keeping and destroying: principles, terms, how deletion runs in each system, who does it. Art. 24(2) GDPR. */
export const retentionPolicy: DocumentKind = {
  takes: {},
  plan: (register, request) => {
    const context = recordContext(register, request);
    const own = context.words.policies.retention;
    const refs = speakerRefs(context);
    const authorities = context.controllers.filter(({ publicAuthority }) => publicAuthority === true);
    const terms = retentionSections(context).filter((section) => section !== null);
    return madeText(
      context,
      context.words.documents.kinds["retention-policy"],
      [paragraph(sentence(own.intro(context.to), ...refs))],
      [
        sectionOf("rules", own.headings.rules, [
          { kind: "list", items: own.rules(context.to).map((rule) => item(null, rule, ...refs)) },
          paragraph(
            authorities.length === 0
              ? null
              : sentence(own.archive, ...authorities.map(({ id }) => fieldRef("controller", id, "publicAuthority"))),
          ),
        ]),
        sectionOf("terms", own.headings.terms, [], terms),
        sectionOf("systems", own.headings.systems, [systemTable(context)]),
        holdsSection(context),
        rolesSection(context),
      ],
    );
  },
};

/** How deletion runs in the systems that activities use; where nobody wrote it down, that is a gap. */
function systemTable(context: StatementContext): Block {
  const used = new Set([...context.activities, ...context.forCustomers].flatMap(({ systemIds }) => systemIds ?? []));
  const rows = [...used].flatMap((id): ReadonlyArray<ReadonlyArray<Cell>> => {
    const system = context.register.systems.get(id);
    const at = (field: string): FieldRef => fieldRef("system", id, field);
    const name = system === undefined ? null : ownName(system.name, at("name"), context);
    if (system === undefined || name === null) return [];
    const how = ownWords(system.deletion, at("deletion"), context);
    if (how === null) context.gaps.add("deletion-open", at("deletion"));
    return how === null
      ? []
      : [[sentence(startOf(name), at("name")), sentence(capitalize(inline(how)), at("deletion"))]];
  });
  return table(context.words.policies.retention.systemColumns, rows);
}

function holdsSection(context: StatementContext): Section | null {
  const own = context.words.policies.retention;
  const rows = [...context.register.retentionTerms.values()].flatMap(({ id, name, legalHold }) => {
    if (legalHold === null || (legalHold.until !== null && legalHold.until < context.today)) return [];
    const ref = fieldRef("retention-term", id, "legalHold");
    const reason = ownWords(legalHold.reason, ref, context);
    return [
      [
        sentence(ownName(name, fieldRef("retention-term", id, "name"), context) ?? own.unnamed, ref),
        reason === null ? emptyCell : sentence(capitalize(inline(reason)), ref),
        legalHold.until === null ? emptyCell : sentence(dateInWords(legalHold.until, context.words.common), ref),
      ],
    ];
  });
  return sectionOf("holds", own.headings.holds, [table(own.holdColumns, rows)]);
}

function rolesSection(context: StatementContext): Section | null {
  const own = context.words.policies.retention;
  const { activities } = context.words.policies.privacy;
  return sectionOf("roles", own.headings.roles, [
    table(own.roleColumns, [
      ...ownersOf(context).map(({ name, activities: owned, ref }) => [
        sentence(name, ref),
        sentence(capitalize(own.owner(activities(owned.length))), ...owned.map((one) => activityRef(one, "ownerId"))),
      ]),
      ...officersOf(context).map(({ name, ref }) => [sentence(name, ref), sentence(capitalize(own.dpo), ref)]),
    ]),
  ]);
}
