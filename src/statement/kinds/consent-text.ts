import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { Block, Section } from "../document.ts";
import {
  activityName,
  activityRef,
  item,
  ownWords,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
} from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, speakerRefs } from "../make-text.ts";
import { asSentence, inline, isWholeSentence, startOf } from "../own-text.ts";
import { organisationName } from "../sections/closing.ts";
import { dataBlocks, groupRef } from "../sections/data.ts";
import { type ToldPurpose, toldPurposes } from "../sections/purposes.ts";
import { recipientsSection, toldUses } from "../sections/recipients.ts";
import { retentionBlocks } from "../sections/retention.ts";
import { toldGroups } from "../sections/told-groups.ts";
import { transfersSection } from "../sections/transfers.ts";
import { emptyCell } from "../table.ts";
import { oneActivity } from "./one-activity.ts";

/**
 * The text that asks for consent: for which purposes, each apart and never ticked beforehand, with which data, who gets them, and how
 * one takes it back. Art. 4(11), 7 and 8 GDPR. What rests on another basis is not asked for.
 */
export const consentText: DocumentKind = {
  takes: { activity: "needed" },
  plan: (register, request) => {
    const { activity: whole, context: all } = oneActivity(register, request);
    const activity = consentPart(whole);
    const context = { ...all, activities: [activity], forCustomers: [], sites: [] };
    const own = context.words.sheets.consent;
    const names = organisationName(context);
    if ((activity.purposes ?? []).length === 0) context.gaps.add("no-consent", activityRef(whole, "purposes"));
    const purposes = (activity.purposes ?? []).length === 0 ? [] : toldPurposes(activity, context);
    const say = context.controllers.length > 1 ? own.introSeveral : own.intro;
    const uses = purposes.length === 0 ? [] : toldUses(context);
    const refs = purposes.map(({ ref }) => ref);
    return madeText(
      context,
      own.titleOf(activityName(whole, context)),
      [
        paragraph(
          names === null || purposes.length === 0
            ? null
            : sentence(say(context.to, startOf(names)), ...speakerRefs(context), ...refs),
        ),
      ],
      purposes.length === 0
        ? []
        : [
            whatSection(activity, purposes, context),
            recipientsSection(uses, context),
            transfersSection(uses, context),
            withdrawSection(activity, purposes, context),
            choiceSection(purposes, context),
          ],
    );
  },
};

/** What of an activity rests on consent: those purposes, and the groups that serve one of them. Ids stay. */
function consentPart(activity: ProcessingActivity): ProcessingActivity {
  const purposes = (activity.purposes ?? []).filter(({ legalBasis }) => legalBasis === "consent");
  const ids = new Set(purposes.map(({ id }) => id));
  const groups = (activity.dataGroups ?? []).filter(
    ({ purposeIds }) => purposeIds === null || purposeIds.length === 0 || purposeIds.some((id) => ids.has(id)),
  );
  const groupIds = new Set(groups.map(({ id }) => id));
  const uses = (activity.partyUses ?? []).filter(
    ({ dataGroupIds, purposeIds }) =>
      (dataGroupIds === null || dataGroupIds.length === 0 || dataGroupIds.some((id) => groupIds.has(id))) &&
      (purposeIds === null || purposeIds.length === 0 || purposeIds.some((id) => ids.has(id))),
  );
  return { ...activity, purposes, dataGroups: groups, partyUses: activity.partyUses === null ? null : uses };
}

const at = ({ activity, purpose }: ToldPurpose, field: string): FieldRef =>
  fieldRef("activity", activity.id, `purposes/${purpose.id}/${field}`);

function whatSection(
  activity: ProcessingActivity,
  purposes: ReadonlyArray<ToldPurpose>,
  context: StatementContext,
): Section | null {
  const { purpose: words } = context.words.statement;
  const groups = toldGroups(activity, context);
  const blocks: ReadonlyArray<Block> = groups.flatMap((told, index) => [
    ...dataBlocks(told, { index, named: groups.length > 1, again: false, sameAs: null }, context),
    ...retentionBlocks(told, index, context),
  ]);
  const [first, ...more] = purposes;
  const isShort = first !== undefined && first.joined !== null && more.length === 0;
  return sectionOf("what", context.words.sheets.consent.headings.what, [
    paragraph(
      isShort
        ? sentence(words.last(context.to, first.joined ?? ""), first.ref)
        : sentence(words.list(context.to), ...purposes.map(({ ref }) => ref)),
    ),
    { kind: "list", items: isShort ? [] : purposes.map(({ joined, text, ref }) => item(null, joined ?? text, ref)) },
    ...blocks,
  ]);
}

/** That one may say no and take consent back, and how; parents for those under 16. Art. 7(3), 7(4) and 8 GDPR. */
function withdrawSection(
  activity: ProcessingActivity,
  purposes: ReadonlyArray<ToldPurpose>,
  context: StatementContext,
): Section | null {
  const own = context.words.sheets.consent;
  const { to } = context;
  const bases = purposes.map((told) => at(told, "legalBasis"));
  const ways = new Map<string, FieldRef>();
  for (const told of purposes) {
    const ref = at(told, "consent/withdrawal");
    const how = ownWords(told.purpose.consent?.withdrawal ?? null, ref, context);
    if (how === null) context.gaps.add("withdrawal-open", told.purpose.consent === null ? at(told, "consent") : ref);
    else ways.set(inline(how).replace(context.words.statement.basis.atAnyTime, ""), ref);
    if (told.purpose.consent?.enrolment === "automatic") {
      context.gaps.add("consent-but-automatic", at(told, "consent/enrolment"));
    }
  }
  const refused = (activity.dataGroups ?? []).flatMap((group) => {
    const ref = groupRef({ activity, group }, "provision/consequence");
    const what = ownWords(group.provision?.consequence ?? null, ref, context);
    if (what === null) return [];
    const text = isWholeSentence(what, context.language) ? asSentence(what) : own.refusal(to, inline(what));
    return [sentence(text, ref)];
  });
  const young = purposes.filter(({ purpose }) => purpose.consent?.parental === "asked");
  return sectionOf("withdraw", own.headings.withdraw, [
    paragraph(...(refused.length > 0 ? refused : [sentence(own.free(to), ...bases)])),
    paragraph(
      sentence(own.withdraw(to), ...bases),
      ...[...ways].map(([how, ref]) => sentence(own.how(how), ref)),
      young.length === 0 ? null : sentence(own.young(to), ...young.map((told) => at(told, "consent/parental"))),
    ),
  ]);
}

/** A choice for each purpose apart. Art. 7(2) and recital 43 GDPR. */
function choiceSection(purposes: ReadonlyArray<ToldPurpose>, context: StatementContext): Section | null {
  const own = context.words.sheets.consent;
  const refs = purposes.map(({ ref }) => ref);
  return sectionOf("choice", own.headings.choose(context.to), [
    paragraph(sentence(own.choose(context.to), ...refs)),
    {
      kind: "list",
      items: purposes.map(({ joined, text, ref }) =>
        item(null, `☐ ${joined === null ? own.yesColon(text) : own.yes(joined)}`, ref),
      ),
    },
    { kind: "table", columns: own.signColumns, rows: [[emptyCell, emptyCell, emptyCell]] },
  ]);
}
