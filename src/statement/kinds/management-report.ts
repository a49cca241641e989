import type { Finding } from "../../checks/finding.ts";
import { subjectsOf } from "../../checks/finding.ts";
import { rules } from "../../checks/rules.ts";
import { runAll } from "../../checks/run-all.ts";
import { agreementState, endsSoon } from "../../derive/agreement-state.ts";
import { dayBeforeDuration, daysAfter } from "../../derive/dates.ts";
import { dueBetween } from "../../derive/due.ts";
import { effectiveClass } from "../../derive/effective-class.ts";
import { displayName } from "../../derive/names.ts";
import { processorUses, transferViews } from "../../derive/party-views.ts";
import { isGuarded } from "../../model/data-class.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import { figures } from "../../words/figures.ts";
import { capitalize, dateInWords } from "../../words/sentence.ts";
import type { Block, Cell, ListItem, Section } from "../document.ts";
import { activityRef, item, list, paragraph, type StatementContext, sectionOf, sentence } from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, recordContext, speakerRefs } from "../make-text.ts";
import { cleaned } from "../own-text.ts";
import { table } from "../table.ts";

/** So many risks and dates make a page; the others are counted. */
const risksShown = 8;
const datesShown = 10;
const daysAhead = 90;

/** One or two pages for those who decide: numbers, the past year, open risks, what falls due, what is asked. Art. 24 and 5(2) GDPR. */
export const managementReport: DocumentKind = {
  takes: {},
  plan: (register, request) => {
    const context = recordContext(register, request);
    const own = context.words.policies.report;
    const open = runAll(register, rules, context.today).filter(({ waived, concept }) => !waived && !concept);
    const risks = risksOf(open.filter(({ severity }) => severity === "error"));
    const date = dateInWords(context.today, context.words.common);
    return madeText(
      context,
      own.title,
      [paragraph(sentence(own.intro(date), ...speakerRefs(context)))],
      [
        sectionOf("numbers", own.headings.numbers, [table(own.numberColumns, numberRows(open, context))]),
        trendsSection(context),
        risksSection(risks, context),
        dueSection(context),
        decisionsSection(risks, context),
      ],
    );
  },
};

/** The findings of one rule: what it is called, how often, where. */
interface Risk {
  readonly rule: Finding["rule"];
  readonly article: string;
  readonly places: ReadonlyArray<FieldRef>;
  readonly count: number;
}

function risksOf(findings: ReadonlyArray<Finding>): ReadonlyArray<Risk> {
  const byRule = new Map<Finding["rule"], Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule]
    .map(([rule, found]) => ({
      rule,
      article: found[0]?.article ?? "",
      places: found.flatMap(({ places }) => places),
      count: new Set(found.flatMap((finding) => subjectsOf(finding).map(({ id }) => id))).size,
    }))
    .sort((a, b) => b.count - a.count);
}

function numberRows(open: ReadonlyArray<Finding>, context: StatementContext): ReadonlyArray<ReadonlyArray<Cell>> {
  const { numbers } = context.words.policies.report;
  const { register, today } = context;
  const all = [...context.activities, ...context.forCustomers];
  const refs = (of: typeof all, field: string): ReadonlyArray<FieldRef> => of.map((one) => activityRef(one, field));
  const row = (label: string, value: number, found: ReadonlyArray<FieldRef>): ReadonlyArray<Cell> => {
    const own = found.length === 0 ? speakerRefs(context) : found;
    return [sentence(label, ...own), sentence(figures(value, context.language === "nl" ? "." : ","), ...own)];
  };
  const guarded = all.filter(({ dataGroups }) =>
    dataGroups?.some(({ items }) => items?.some((use) => isGuarded(effectiveClass(use, register)))),
  );
  const transferring = all.filter(({ partyUses }) =>
    transferViews(partyUses, register).some(({ kind }) => kind === "recorded"),
  );
  const processors = new Map<string, FieldRef>();
  for (const owner of [...all, ...context.sites]) {
    for (const { who } of processorUses(owner.partyUses)) {
      if (who?.kind === "party") processors.set(who.partyId, fieldRef("party", who.partyId, "name"));
    }
  }
  const valid = [...register.agreements.values()].filter(
    (agreement) => agreement.kind === "processor-agreement" && agreementState(agreement, today) === "valid",
  );
  const customers = [...register.engagements.values()].filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const active = all.filter(({ status }) => status === "active");
  const concept = all.filter(({ status }) => status === "concept");
  const ofSeverity = (wanted: Finding["severity"]) => open.filter(({ severity }) => severity === wanted);
  const placesOf = (found: ReadonlyArray<Finding>) => found.flatMap(({ places }) => places);
  return [
    row(numbers.active, active.length, refs(active, "status")),
    ...(concept.length === 0 ? [] : [row(numbers.concept, concept.length, refs(concept, "status"))]),
    row(numbers.special, guarded.length, refs(guarded, "dataGroups")),
    row(numbers.processors, processors.size, [...processors.values()]),
    row(
      numbers.agreements,
      valid.length,
      valid.map(({ id }) => fieldRef("agreement", id, "concluded")),
    ),
    row(numbers.transfers, transferring.length, refs(transferring, "partyUses")),
    ...(customers.length === 0
      ? []
      : [
          row(
            numbers.customers,
            customers.length,
            customers.map(({ id }) => fieldRef("engagement", id, "customerId")),
          ),
        ]),
    row(numbers.errors, ofSeverity("error").length, placesOf(ofSeverity("error"))),
    row(numbers.warnings, ofSeverity("warning").length, placesOf(ofSeverity("warning"))),
  ];
}

/** What happened in the year before the day: only what has a date in the register. */
function trendsSection(context: StatementContext): Section | null {
  const own = context.words.policies.report;
  const { register, today } = context;
  const since = dayBeforeDuration(today, "P1Y");
  const isRecent = (day: string | null): boolean => day !== null && day > since && day <= today;
  const every = [...register.activities.values()];
  const going = every.filter(({ status }) => status === "active");
  const refsOf = (kind: FieldRef["kind"], field: string, of: ReadonlyArray<{ readonly id: string }>) =>
    of.map(({ id }) => fieldRef(kind, id, field));
  const said = (
    found: ReadonlyArray<{ readonly id: string }>,
    say: (count: number) => string,
    kind: FieldRef["kind"],
    field: string,
  ) => (found.length === 0 ? [] : [item(null, say(found.length), ...refsOf(kind, field, found))]);
  const reviewed = going.filter(({ reviewedOn }) => isRecent(reviewedOn));
  const items: ReadonlyArray<ListItem> = [
    ...said(
      every.filter(({ startedOn }) => isRecent(startedOn)),
      own.trends.started,
      "activity",
      "startedOn",
    ),
    ...said(
      every.filter(({ endedOn }) => isRecent(endedOn)),
      own.trends.ended,
      "activity",
      "endedOn",
    ),
    ...(going.length === 0
      ? []
      : [item(null, own.trends.reviewed(reviewed.length, going.length), ...refsOf("activity", "reviewedOn", going))]),
    ...said(
      [...register.agreements.values()].filter(({ concludedOn }) => isRecent(concludedOn)),
      own.trends.concluded,
      "agreement",
      "concludedOn",
    ),
    ...said(
      [...register.assessments.values()].filter(({ assessedOn }) => isRecent(assessedOn)),
      own.trends.assessed,
      "assessment",
      "assessedOn",
    ),
    ...said(
      [...register.destructions.values()].filter(({ destroyedOn }) => isRecent(destroyedOn)),
      own.trends.destroyed,
      "destruction",
      "destroyedOn",
    ),
  ];
  return sectionOf("trends", own.headings.trends, [{ kind: "list", items }]);
}

const highRisks = ({ register }: StatementContext) =>
  [...register.assessments.values()].filter(({ residualRisk }) => residualRisk === "high");

const nameOf = ({ kind, id }: FieldRef, { register, language, words }: StatementContext): string =>
  cleaned(displayName(register, kind, id, language, words.common));

function risksSection(risks: ReadonlyArray<Risk>, context: StatementContext): Section | null {
  const own = context.words.policies.report;
  const { words, language } = context;
  const rows = risks
    .slice(0, risksShown)
    .map(({ rule, article, places, count }) => [
      sentence(words.checks.rules[rule].title, ...places),
      sentence(figures(count, language === "nl" ? "." : ","), ...places),
      sentence(capitalize(article), ...places),
    ]);
  const rest = risks.slice(risksShown);
  const residual = highRisks(context).map(({ id }) => {
    const ref = fieldRef("assessment", id, "residualRisk");
    return item(null, own.residual(nameOf(ref, context)), ref);
  });
  return sectionOf("risks", own.headings.risks, [
    paragraph(risks.length === 0 ? sentence(own.noRisks, ...speakerRefs(context)) : null),
    table(own.riskColumns, rows),
    paragraph(rest.length === 0 ? null : sentence(own.moreRisks(rest.length), ...rest.flatMap(({ places }) => places))),
    { kind: "list", items: residual },
  ]);
}

function dueSection(context: StatementContext): Section | null {
  const own = context.words.policies.report;
  const { register, today, words } = context;
  const due = dueBetween(register, today, daysAfter(today, daysAhead));
  const rows = due
    .slice(0, datesShown)
    .map(({ on, kind, ref }) => [
      sentence(dateInWords(on, words.common), ref),
      sentence(capitalize(words.calendar.due[kind](nameOf(ref, context))), ref),
    ]);
  const rest = due.slice(datesShown);
  return sectionOf("due", own.headings.due, [
    paragraph(due.length === 0 ? sentence(own.noDue, ...speakerRefs(context)) : null),
    table(own.dueColumns, rows),
    paragraph(rest.length === 0 ? null : sentence(own.moreDue(rest.length), ...rest.map(({ ref }) => ref))),
  ]);
}

function decisionsSection(risks: ReadonlyArray<Risk>, context: StatementContext): Section | null {
  const own = context.words.policies.report;
  const { register, today } = context;
  const ending = [...register.agreements.values()]
    .filter((agreement) => endsSoon(agreement, today))
    .map(({ id }) => fieldRef("agreement", id, "end"));
  const high = highRisks(context).map(({ id }) => fieldRef("assessment", id, "residualRisk"));
  const ownerless = [...context.activities, ...context.forCustomers].filter(({ ownerId }) => ownerId === null);
  const names = (refs: ReadonlyArray<FieldRef>): string =>
    list(
      refs.map((ref) => nameOf(ref, context)),
      context,
    );
  const items = [
    ...(high.length === 0 ? [] : [item(null, own.decisions.residual(names(high)), ...high)]),
    ...(ending.length === 0 ? [] : [item(null, own.decisions.agreements(names(ending)), ...ending)]),
    ...(risks.length === 0
      ? []
      : [item(null, own.decisions.repair(risks.length), ...risks.flatMap(({ places }) => places.slice(0, 1)))]),
    ...(ownerless.length === 0
      ? []
      : [item(null, own.decisions.owners(ownerless.length), ...ownerless.map((one) => activityRef(one, "ownerId")))]),
  ];
  const none: Block = paragraph(items.length === 0 ? sentence(own.noDecisions, ...speakerRefs(context)) : null);
  return sectionOf("decisions", own.headings.decisions, [none, { kind: "list", items }]);
}
