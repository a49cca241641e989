import { libraryTerm } from "../../../src/example/library-term.ts";
import { statute } from "../../../src/example/nested-records.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Phase, RetentionTerm } from "../../../src/model/retention-term.ts";
import type { Builder, Fill, RuleCases } from "./rule-case.ts";

type ActivityFields = Partial<Omit<ProcessingActivity, "id">>;

/** A term with these phases that an activity uses for some items of the library. */
const term =
  (
    phases: (b: Builder) => ReadonlyArray<Phase>,
    fields: Partial<Omit<RetentionTerm, "id">> = {},
    activity: ActivityFields = {},
    items: ReadonlyArray<string> = ["data-name"],
  ): Fill =>
  (b) =>
    used(b, b.term({ name: "Termijn", phases: phases(b), ...fields }), activity, items);

const used = (
  b: Builder,
  made: RetentionTerm,
  activity: ActivityFields = {},
  items = ["data-name"] as ReadonlyArray<string>,
) =>
  b.activity({
    ...activity,
    dataGroups: [b.group({ items: b.uses(...items.map((id) => b.item(id))), retentionUses: [b.keeps(made)] })],
  });

/** A term of the library, perhaps changed, that an activity uses. */
const ofLibrary =
  (id: string, change: (phase: Phase) => Phase = (phase) => phase): Fill =>
  (b) => {
    const made = libraryTerm(b, seededIds(`library ${id}`), id);
    return used(b, b.term({ ...made, phases: made.phases?.map(change) ?? null }));
  };
const withMaximum =
  (maximum: string) =>
  (phase: Phase): Phase =>
    phase.kind === "then" ? { ...phase, maximum } : phase;

const afterEvent =
  (event: string, ...rest: ReadonlyArray<(b: Builder) => Phase>) =>
  (b: Builder) => [b.until(b.event(event)), ...rest.map((make) => make(b))];
const then =
  (duration: string | null, fields: Parameters<Builder["longer"]>[1] = {}) =>
  (b: Builder) =>
    b.longer(duration, fields);

const taxLaw = { nature: "statutory-minimum", statute: statute("art. 52 lid 4 AWR") } as const;
const sevenYears = afterEvent("event-order-completed", then("P7Y", { ...taxLaw, counting: "financial-year-end" }));
const forTax = { reason: "om aan de belastingplicht te voldoen" };

const ofAuthority =
  (publicAuthority: boolean, ...fills: ReadonlyArray<Fill>): Fill =>
  (b) => [b.controller({ publicAuthority }), ...fills.map((fill) => fill(b))];

const running: ActivityFields = { status: "active", startedOn: "2015-03-01" };
const destroyed: Fill = (b) => {
  const made = b.term({ name: "Termijn", phases: sevenYears(b) });
  b.destruction({ termId: made.id, destroyedOn: "2026-01-10" });
  return used(b, made, running);
};

export const termsCases: RuleCases = {
  "retention-start-missing": {
    triggers: { "eight years, from nothing": term((b) => [b.longer("P8Y")]) },
    nearly: {
      "eight years from a document, which is not too long by itself": term(
        afterEvent("event-quote-expired", then("P8Y")),
      ),
      "until an age": term((b) => [b.untilAge(16)]),
      "an open duration, which is another gap": term((b) => [b.longer(null)]),
      "one that nothing uses": (b) => b.term({ phases: [b.longer("P8Y")] }),
    },
  },
  "retention-event-vague": {
    triggers: {
      "until you are content": term(afterEvent("event-question-answered")),
      "until you are content, and three months": term(afterEvent("event-question-answered", then("P3M"))),
      "until limitation, without a number": term(afterEvent("event-limitation-expired")),
    },
    nearly: {
      "until the question is dealt with": term(afterEvent("event-case-closed")),
      "limitation with its number": term(afterEvent("event-service-ended", then("P5Y"))),
      "until withdrawal": term(afterEvent("event-consent-withdrawn")),
      "as long as a member": term(afterEvent("event-membership-ended")),
    },
    fixed: ["until you are content", "until you are content, and three months"],
  },
  "fiscal-term-for-quotes": {
    triggers: {
      "offers for eight years, for tax": term(afterEvent("event-quote-expired", then("P8Y", forTax)), {}, {}, [
        "data-quote",
      ]),
      "an activity that is about offers": term(sevenYears, {}, { name: "Offertes maken" }),
    },
    nearly: {
      "offers for a year": term(afterEvent("event-quote-expired", then("P1Y")), {}, {}, ["data-quote"]),
      "invoices for seven years": term(sevenYears, {}, {}, ["data-invoice"]),
      "offers that were accepted": term(sevenYears, {}, { name: "Aanvaarde offertes" }),
    },
  },
  "fiscal-term-too-wide": {
    triggers: {
      "a whole staff file": term(sevenYears, {}, {}, ["data-salary", "data-performance"]),
      "passwords beside invoices": term(sevenYears, {}, {}, ["data-invoice", "data-password"]),
    },
    nearly: {
      "what the books hold": term(sevenYears, {}, {}, ["data-invoice", "data-iban", "data-name"]),
      "the term for the invoice alone": (b) => {
        const items = b.uses(b.item("data-invoice"), b.item("data-performance"));
        const keeps = b.keeps(b.term({ phases: sevenYears(b) }), items.slice(0, 1));
        return b.activity({ dataGroups: [b.group({ items, retentionUses: [keeps] })] });
      },
      "camera images for four weeks": term(afterEvent("event-recording-made", then("P4W")), {}, {}, ["data-cctv"]),
    },
  },
  "term-counted-by-day": {
    triggers: {
      "seven years from the day": term(
        afterEvent("event-order-completed", then("P7Y", { ...taxLaw, counting: "day" })),
      ),
      "a copy of an ID from the last working day": term(
        afterEvent("event-employment-ended", then("P5Y", { counting: "day" })),
        { libraryId: "id-copy-employee" },
      ),
    },
    nearly: {
      "seven years from the end of the financial year": term(sevenYears),
      "the Wwft, which counts by day": ofLibrary("wwft-client-due-diligence"),
      "seven years of one's own": term(afterEvent("event-order-completed", then("P7Y", { counting: "day" }))),
    },
    fixed: ["seven years from the day", "a copy of an ID from the last working day"],
  },
  "term-against-law": {
    triggers: {
      "books for five years": ofLibrary("fiscal-administration", withMaximum("P5Y")),
      "the Wwft for seven years": ofLibrary("wwft-client-due-diligence", withMaximum("P7Y")),
    },
    nearly: {
      "books for seven years": ofLibrary("fiscal-administration", withMaximum("P7Y")),
      "books for ten years, which the law does not forbid": ofLibrary("fiscal-administration", withMaximum("P10Y")),
      "the Wwft, minimum and maximum alike": ofLibrary("wwft-client-due-diligence"),
      "one-stop shop, ten years by its own count": ofLibrary("vat-oss"),
      "a guideline that one departs from": ofLibrary("personnel-file", withMaximum("P3Y")),
    },
    fixed: ["books for five years", "the Wwft for seven years"],
  },
  "permanent-without-reason": {
    triggers: { "for ever": term((b) => [b.permanent(null, null)]) },
    nearly: {
      "under a selection list": term((b) => [b.permanent("Selectielijst gemeenten 2020", "3.1")]),
      "a list of those who want no mail": term((b) => [
        b.permanent(null, null, { reason: "om een afmelding te blijven onthouden" }),
      ]),
      "one that nothing uses": (b) => b.term({ phases: [b.permanent(null, null)] }),
    },
  },
  "selection-list-missing": {
    triggers: { "a term of an authority": ofAuthority(true, term(sevenYears)) },
    nearly: {
      "a term of a company": ofAuthority(false, term(sevenYears)),
      "with its number": ofAuthority(
        true,
        term((b) => [{ ...b.longer("P7Y"), selectionList: "Selectielijst gemeenten 2020", selectionNumber: "8.1" }]),
      ),
      "what the authority does as a processor": ofAuthority(true, term(sevenYears, {}, { role: "processor" })),
    },
  },
  "retention-not-carried-out": {
    triggers: {
      "seven years, since 2015": term(sevenYears, {}, running),
      "a month, since a year and a half": term(
        afterEvent("event-case-closed", then("P1M")),
        {},
        { ...running, startedOn: "2024-05-01" },
      ),
    },
    nearly: {
      "with a record of destruction": destroyed,
      "seven years, since 2020": term(sevenYears, {}, { ...running, startedOn: "2020-01-01" }),
      "of which nobody knows when it began": term(sevenYears, {}, { status: "active" }),
      "that goes to an archive": term(sevenYears, { endAction: "transfer-to-archive" }, running),
      "under a stop on destruction": term(
        sevenYears,
        { legalHold: { reason: "rechtszaak", since: null, until: null } },
        running,
      ),
      "until an event and no more": term(afterEvent("event-membership-ended"), {}, running),
    },
  },
  "legal-hold-over": {
    triggers: {
      "until last month": (b) => b.term({ legalHold: { reason: "rechtszaak", since: null, until: "2026-10-31" } }),
    },
    nearly: {
      "until today": (b) => b.term({ legalHold: { reason: "rechtszaak", since: null, until: "2026-11-25" } }),
      "without an end": (b) => b.term({ legalHold: { reason: "rechtszaak", since: null, until: null } }),
    },
    fixed: ["until last month"],
  },
};
