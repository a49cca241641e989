import { effectiveControllers } from "../../derive/effective-controllers.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { Section } from "../document.ts";
import {
  activityName,
  activityRef,
  list,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
} from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, recordContext, speakerRefs } from "../make-text.ts";
import { organisationName } from "../sections/closing.ts";
import { toldPurposes } from "../sections/purposes.ts";
import { toldUses } from "../sections/recipients.ts";
import { toldGroups } from "../sections/told-groups.ts";
import { table } from "../table.ts";
import { purposeRows, recipientRows } from "./activity-sheet.ts";
import { dataRow } from "./dpa-annex.ts";
import { retentionTable } from "./retention-schedule.ts";
import { transferBlocks } from "./transfer-rows.ts";

/**
 * The register as the public may see it: the activities that were marked for it, each in short and opening into the whole. What nobody
 * decided about is not in it and stands beside it. Owners, systems and measures stay inside.
 */
export const publicRegister: DocumentKind = {
  takes: {},
  plan: (register, request) => {
    const all = recordContext(register, request);
    const own = all.words.policies.publicRegister;
    for (const activity of [...all.activities, ...all.forCustomers]) {
      if (activity.publish === null) all.gaps.add("publish-open", activityRef(activity, "publish"));
    }
    const isShown = ({ publish, status }: ProcessingActivity): boolean => publish === true && status === "active";
    const shown = all.activities.filter(isShown);
    const forCustomers = all.forCustomers.filter(isShown);
    const named = [...shown, ...forCustomers].flatMap(
      ({ controllerIds }) => effectiveControllers(controllerIds, register) ?? [],
    );
    const context = {
      ...all,
      controllers: named.length === 0 ? all.controllers : all.controllers.filter((one) => named.includes(one)),
      activities: shown,
      forCustomers,
    };
    if (named.length === 0 && shown.length + forCustomers.length === 0) {
      context.gaps.add("no-activities", fieldRef("register", register.register.id, ""));
    }
    const names = organisationName(context);
    const refs = speakerRefs(context);
    const sections = (of: ReadonlyArray<ProcessingActivity>): ReadonlyArray<Section | null> =>
      of.map((activity) => activitySection(activity, context));
    const made = madeText(
      context,
      context.words.documents.kinds["public-register"],
      [
        paragraph(
          names === null ? null : sentence(own.intro(names), ...refs),
          shown.length === 0 ? null : sentence(own.introSearch, ...refs),
        ),
      ],
      [...sections(shown), sectionOf("for-customers", own.forCustomers, [], sections(forCustomers))],
    );
    return { ...made, document: { ...made.document, layers: { heading: own.heading, more: own.more } } };
  },
};

function activitySection(activity: ProcessingActivity, context: StatementContext): Section | null {
  const own = context.words.policies.publicRegister;
  const sheet = context.words.sheets.activity;
  const alone = { ...context, activities: [activity], forCustomers: [], sites: [] };
  const isOurs = activity.role !== "processor";
  const purposes = isOurs ? toldPurposes(activity, alone) : [];
  const texts = purposes.map(({ joined, text }) => joined ?? text);
  const uses = toldUses(alone);
  const rows = toldGroups(activity, alone).flatMap((told) => {
    const row = dataRow(told, alone);
    return row === null ? [] : [row.slice(0, 3)];
  });
  const short =
    texts.length === 0
      ? sentence(own.purposeNamed, activityRef(activity, "publish"))
      : sentence(own.purpose(list(texts, context)), ...purposes.map(({ ref }) => ref));
  const part = (key: string, heading: string, ...blocks: Parameters<typeof sectionOf>[2]): Section | null =>
    sectionOf(`${key}:${activity.id}`, heading, blocks);
  return sectionOf(
    `activity:${activity.id}`,
    activityName(activity, context),
    [],
    [
      part(
        "purposes",
        sheet.headings.purposes,
        table(
          sheet.purposeColumns.slice(0, 2),
          purposeRows(activity, alone).map((row) => row.slice(0, 2)),
        ),
      ),
      part("data", sheet.headings.data, table(context.words.annexes.dpa.dataColumns.slice(0, 3), rows)),
      part("recipients", sheet.headings.recipients, table(sheet.recipientColumns, recipientRows(uses, alone))),
      part("transfers", own.transfers, ...transferBlocks(uses, alone)),
      isOurs ? part("retention", sheet.headings.retention, retentionTable(activity, alone)) : null,
    ],
    [short],
  );
}
