import { effectiveControllers } from "../../derive/effective-controllers.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { dateInWords } from "../../words/sentence.ts";
import { narrowActivity } from "../audience.ts";
import { list, paragraph, type StatementContext, sentence, wordOf } from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, recordContext, speakerRefs } from "../make-text.ts";
import { activitiesSection } from "../sections/activities.ts";
import { complaintSection, forCustomersSection } from "../sections/closing.ts";
import { decisionsSection } from "../sections/decisions.ts";
import { recipientsSection, refInUse, toldUses } from "../sections/recipients.ts";
import { rightsSection } from "../sections/rights.ts";
import { transfersSection } from "../sections/transfers.ts";
import { whoSection } from "../sections/who.ts";
import { subProcessorsSection } from "./processor-list.ts";

/**
 * The answer to a request for access for one kind of people: purposes, data, recipients by name (C-154/21), terms, rights, complaint,
 * source, decisions and transfers. Art. 15(1)(a–h) and (2) GDPR. What is told elsewhere, or not told beforehand, belongs in it too.
 */
export const accessAnswer: DocumentKind = {
  takes: { subjects: "needed", details: "optional" },
  plan: (register, request) => {
    const all = recordContext(register, request);
    const people = new Set(request.subjects ?? []);
    const narrowed = (activities: StatementContext["activities"]) =>
      activities.flatMap((activity) => narrowActivity(activity, people) ?? []);
    const activities = narrowed(all.activities);
    const named = activities.flatMap(({ controllerIds }) => effectiveControllers(controllerIds, register) ?? []);
    const context: StatementContext = {
      ...all,
      controllers: named.length === 0 ? all.controllers : all.controllers.filter((one) => named.includes(one)),
      activities,
      forCustomers: narrowed(all.forCustomers),
      audience: people,
      sites: all.sites.filter(({ id }) => activities.some(({ siteIds }) => siteIds?.includes(id))),
    };
    if (activities.length === 0) context.gaps.add("no-activities", fieldRef("register", register.register.id, ""));
    const { requests, common } = context.words;
    const { to } = context;
    const names = list(
      [...people].flatMap((id) => wordOf(id, context) ?? []),
      context,
    );
    const refs = [...people].map((id) => fieldRef("vocabulary-entry", id, "forms"));
    const uses = toldUses(context);
    for (const told of uses) {
      // Categories do not do in an answer, unless the persons are not known yet (C-154/21, Österreichische Post).
      if (told.use.who?.kind === "recipient-category") context.gaps.add("recipient-not-named", refInUse(told, "who"));
    }
    const received = request.details?.receivedOn ?? null;
    const processors = uses.filter(({ use }) => use.role === "processor" || use.role === "sub-processor");
    return madeText(
      context,
      names === "" ? requests.access.title : requests.access.titleFor(names),
      [
        paragraph(
          received === null
            ? null
            : sentence(
                requests.received(to, dateInWords(received, common), ` ${requests.right.access}`),
                ...speakerRefs(context),
              ),
          names === "" ? null : sentence(requests.access.intro(to, names), ...refs),
          sentence(requests.access.copy(to), ...speakerRefs(context)),
        ),
      ],
      [
        whoSection(context),
        activitiesSection(context),
        forCustomersSection(context),
        recipientsSection(uses, context),
        subProcessorsSection(processors, context),
        transfersSection(uses, context),
        decisionsSection(context),
        rightsSection(context),
        complaintSection(context),
      ],
    );
  },
};
