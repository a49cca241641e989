import type { DataGroup } from "../../model/data-group.ts";
import type { PartyUse } from "../../model/party-use.ts";
import type { ProcessingActivity, Purpose } from "../../model/processing-activity.ts";
import type { RetentionTerm } from "../../model/retention-term.ts";
import type { System } from "../../model/system.ts";
import type { ExampleDays } from "../hof-haven/example-days.ts";
import { consent, type Fields, statute } from "../nested-records.ts";
import type { RegisterBuilder } from "../register-builder.ts";
import type { ActivityTemplate, PartyKind } from "./activity-templates.ts";
import type { SeededRandom } from "./seeded-random.ts";
import type { SyntheticOrganisation } from "./synthetic-organisation.ts";
import type { SyntheticParty } from "./synthetic-parties.ts";

/** What a synthetic activity draws from. */
export interface SyntheticContext {
  readonly b: RegisterBuilder;
  readonly random: SeededRandom;
  readonly days: ExampleDays;
  readonly organisation: SyntheticOrganisation;
  readonly parties: ReadonlyMap<PartyKind, ReadonlyArray<SyntheticParty>>;
  readonly systems: ReadonlyArray<System>;
  readonly termOf: (libraryId: string) => RetentionTerm;
}

/** How far somebody has come with an activity: most are done, some have holes, a few have only a name and a purpose. */
type Stage = "done" | "partly" | "begun";

const words = (list: string): ReadonlyArray<string> => (list === "" ? [] : list.split(" "));

/** One activity after a template, with the answers that people give and leave out. */
export function syntheticActivity(
  context: SyntheticContext,
  template: ActivityTemplate,
  name: string,
  code: string,
): void {
  const { b, random, days, organisation } = context;
  const stage: Stage = random.weighted([
    ["done", 72],
    ["partly", 21],
    ["begun", 7],
  ]);
  /** An answer that is there in so many of a hundred finished activities, and half as often in others. */
  const answered = <T>(probability: number, value: T): T | null =>
    random.chance(stage === "done" ? probability : probability / 2) ? value : null;
  const basics: Fields<ProcessingActivity> = {
    code,
    name,
    controllerIds: [random.pick(organisation.controllers).id],
    unitId: organisation.unitsByName.get(template.department)?.id ?? null,
    ownerId: answered(0.95, random.pick(organisation.people).id),
    purposes: template.purposes.map(([description, basis]) => purpose(context, template, description, basis, stage)),
    tags: random.some(["avg-audit", "hoog risico", "nieuw", "uitbesteed"], 0.06),
    notes: random.chance(0.06) ? "Nog bespreken met de afdeling." : null,
  };
  if (stage === "begun") {
    b.activity(basics);
    return;
  }
  const ended = random.chance(0.07);
  const reviewedOn = answered(0.85, days.monthStart(-random.int(20)));
  b.activity({
    ...basics,
    status: ended ? "ended" : stage === "partly" && random.chance(0.4) ? "concept" : "active",
    startedOn: answered(0.7, days.monthStart(-12 - random.int(90))),
    endedOn: ended ? days.monthEnd(-1 - random.int(11)) : null,
    dataGroups: [dataGroup(context, template, stage)],
    partyUses: answered(0.96, partyUses(context, template)),
    systemIds: answered(0.85, context.systems.length === 0 ? [] : [random.pick(context.systems).id]),
    siteIds: answered(0.8, []),
    measureIds: answered(
      0.9,
      random.some(organisation.measures, 0.25).map(({ id }) => id),
    ),
    informing: answered(0.8, { how: "in de privacyverklaring", statementIds: null, exception: null }),
    profiling: answered(
      0.9,
      template.profiling === true ? { kind: "used", logic: "gedrag bepaalt de groep" } : { kind: "none" },
    ),
    automatedDecisions: answered(0.9, { kind: "none" }),
    reviewInterval: answered(0.9, "P1Y"),
    reviewedOn,
    nextReviewOn: reviewedOn === null ? null : days.monthStart(-2 + random.int(14)),
    publish: answered(0.7, random.chance(0.8)),
  });
}

function purpose(
  { b, random, days }: SyntheticContext,
  template: ActivityTemplate,
  description: string,
  basis: Purpose["legalBasis"],
  stage: Stage,
): Purpose {
  const known = random.chance(stage === "done" ? 0.98 : 0.6);
  const needsStatute = basis === "legal-obligation" || basis === "public-task";
  return b.purpose({
    description,
    legalBasis: known ? basis : null,
    statutes: known && needsStatute && template.statute !== undefined ? [statute(template.statute)] : null,
    consent:
      known && basis === "consent"
        ? consent({ obtained: "vinkje op het formulier", enrolment: "opt-in", withdrawal: "afmeldlink of mail" })
        : null,
    interest:
      known && basis === "legitimate-interests"
        ? {
            description: `het belang om ${description}`,
            whose: "own",
            weighedOn: random.chance(0.7) ? days.monthStart(-random.int(36)) : null,
          }
        : null,
  });
}

function dataGroup({ b, random, termOf }: SyntheticContext, template: ActivityTemplate, stage: Stage): DataGroup {
  const items = b.uses(...words(template.items).map((item) => b.item(`data-${item}`)));
  const [first, second] = template.terms;
  const last = items.at(-1);
  const hasTerm = random.chance(stage === "done" ? 0.93 : 0.5);
  const uses = [
    ...(first === undefined ? [] : [b.keeps(termOf(first))]),
    ...(second === undefined || last === undefined ? [] : [b.keeps(termOf(second), [last])]),
  ];
  const from = 10 ** (1 + random.int(4));
  return b.group({
    subjectIds: words(template.subjects).map((subject) => b.subject(`subject-${subject}`)),
    items,
    specialGrounds: (template.grounds ?? []).map(({ class: dataClass, ground, citation }) =>
      b.specialGround(dataClass, { ground, statute: random.chance(0.9) ? statute(citation) : null }),
    ),
    sources: random.chance(0.85) ? [b.source("data-subject")] : null,
    approximateCount: random.chance(0.6) ? { from, to: from * (2 + random.int(4)) } : null,
    minors: template.minors ?? (random.chance(0.8) ? false : null),
    retentionUses: hasTerm ? uses : null,
  });
}

function partyUses({ b, random, parties }: SyntheticContext, template: ActivityTemplate): ReadonlyArray<PartyUse> {
  const named = template.parties.flatMap((kind) => {
    const candidates = parties.get(kind) ?? [];
    if (candidates.length === 0) return [];
    const { party, role, agreement, outside } = random.pick(candidates);
    return [
      b.partyUse({
        who: { kind: "party", partyId: party.id, serviceId: party.services?.[0]?.id ?? null },
        role: random.chance(0.97) ? role : null,
        agreementIds: agreement === null ? (random.chance(0.5) ? [] : null) : [agreement.id],
        transfers: outside === null ? (random.chance(0.9) ? [] : null) : [abroad(b, random, outside)],
      }),
    ];
  });
  const categories = words(template.recipients).map((recipient) =>
    b.partyUse({
      who: { kind: "recipient-category", recipientId: b.recipient(`recipient-${recipient}`) },
      role: recipient === "police-justice" ? "authority-inquiry" : "controller",
      transfers: random.chance(0.9) ? [] : null,
    }),
  );
  return [...named, ...categories];
}

const abroad = (b: RegisterBuilder, random: SeededRandom, country: string) =>
  b.transfer({
    exporter: "controller",
    destination: { kind: "country", country },
    instrument: random.chance(0.1)
      ? null
      : country === "US"
        ? random.weighted([
            [{ kind: "data-privacy-framework" }, 6],
            [{ kind: "standard-contractual-clauses", module: "c2p" }, 4],
          ] as const)
        : { kind: "adequacy" },
  });
