import fc from "fast-check";
import { emptyEntityFields } from "../../src/model/entity.ts";
import { ItemId, RetentionTermId, VocabularyEntryId } from "../../src/model/ids.ts";
import { newPhaseFields, newRetentionTerm } from "../../src/model/new-entity.ts";
import type { Register } from "../../src/model/register.ts";
import { Counting, EndAction, type Phase, type RetentionTerm } from "../../src/model/retention-term.ts";
import type { EventForms, RetentionEvent } from "../../src/model/vocabulary.ts";

const id = (block: number, n: number): string =>
  `00000000-0000-4000-8${String(block).padStart(3, "0")}-${String(n).padStart(12, "0")}`;

const event = (n: number, nl: EventForms, en: EventForms | null): RetentionEvent => ({
  kind: "event",
  id: VocabularyEntryId.parse(id(1, n)),
  libraryId: null,
  libraryVersion: null,
  forms: { nl, en },
  ...emptyEntityFields,
});

export const accountClosed = event(
  1,
  {
    label: "Account opgeheven",
    noun: "de opheffing van het account",
    until: {
      formal: "u het account opheft",
      informal: "je het account opheft",
      neutral: "het account wordt opgeheven",
    },
    after: {
      formal: "u het account hebt opgeheven",
      informal: "je het account hebt opgeheven",
      neutral: "het account is opgeheven",
    },
  },
  {
    label: "Account closed",
    noun: "the closing of the account",
    until: { formal: "you close the account", informal: "you close the account", neutral: "the account is closed" },
    after: {
      formal: "you have closed the account",
      informal: "you have closed the account",
      neutral: "the account has been closed",
    },
  },
);
export const schoolEnds = event(
  2,
  {
    label: "School zegt op",
    noun: "de opzegging door de school",
    until: {
      formal: "de school het abonnement opzegt",
      informal: "de school het abonnement opzegt",
      neutral: "de school het abonnement opzegt",
    },
    after: {
      formal: "de school het abonnement heeft opgezegd",
      informal: "de school het abonnement heeft opgezegd",
      neutral: "de school het abonnement heeft opgezegd",
    },
  },
  null,
);
export const orderCompleted = event(
  3,
  {
    label: "Bestelling afgerond",
    noun: "de afronding van de bestelling",
    until: {
      formal: "uw bestelling is afgerond",
      informal: "je bestelling is afgerond",
      neutral: "de bestelling is afgerond",
    },
    after: {
      formal: "uw bestelling is afgerond",
      informal: "je bestelling is afgerond",
      neutral: "de bestelling is afgerond",
    },
  },
  {
    label: "Order completed",
    noun: "the completion of the order",
    until: {
      formal: "your order is completed",
      informal: "your order is completed",
      neutral: "the order is completed",
    },
    after: {
      formal: "your order has been completed",
      informal: "your order has been completed",
      neutral: "the order has been completed",
    },
  },
);
/** Somebody's own addition: a noun and nothing else. */
export const ownEvent = event(4, { label: "Uitdienst", noun: "de uitdiensttreding", until: null, after: null }, null);
export const yearEndEvent = event(
  5,
  { label: "Einde boekjaar", noun: "het einde van het boekjaar van de factuur", until: null, after: null },
  null,
);

export const events = [accountClosed, schoolEnds, orderCompleted, ownEvent, yearEndEvent];

export const vocabulary: Register["vocabulary"] = new Map(events.map((entry) => [entry.id, entry]));

const phaseFields = (n: number) => newPhaseFields(ItemId.parse(id(2, n)));

export type PhaseSketch = Phase extends infer P
  ? P extends Phase
    ? Omit<P, "id" | "nature" | "statute" | "selectionList" | "selectionNumber"> &
        Partial<Pick<P, "selectionList" | "selectionNumber">>
    : never
  : never;

export const until = (entry: RetentionEvent | null, reason: string | null = null): PhaseSketch => ({
  kind: "until",
  eventId: entry?.id ?? null,
  reason,
});

export const period = (
  minimum: string | null,
  maximum: string | null = minimum,
  counting: Counting | null = "day",
  reason: string | null = null,
): PhaseSketch => ({ kind: "then", minimum, maximum, counting, reason });

export const term = (phases: ReadonlyArray<PhaseSketch> | null, over: Partial<RetentionTerm> = {}): RetentionTerm => ({
  ...newRetentionTerm(RetentionTermId.parse(id(3, 1))),
  phases: phases === null ? null : phases.map((phase, index): Phase => ({ ...phaseFields(index + 1), ...phase })),
  ...over,
});

const ownText = fc.constantFrom(
  "omdat de belastingwet dat vraagt",
  "voor de belasting",
  "  Bewijs  bij\ngeschillen. ",
  "zolang de wet het vraagt",
  "tenzij er een incident is.",
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const duration = fc.constantFrom("P6M", "P1Y6M", "P4W", "P14D", "P7Y", "P1Y", "P1M", "PT72H", "P0D", "P12M");
const counting = maybe(fc.constantFrom(...Counting.options));

const anyPhase: fc.Arbitrary<PhaseSketch> = fc.oneof(
  fc.record({
    kind: fc.constant("until" as const),
    eventId: maybe(fc.constantFrom(...events.map((e) => e.id))),
    reason: maybe(ownText),
  }),
  fc.record({
    kind: fc.constant("then" as const),
    minimum: maybe(duration),
    maximum: maybe(duration),
    counting,
    reason: maybe(ownText),
  }),
  fc.record({ kind: fc.constant("age" as const), years: fc.integer({ min: 1, max: 115 }), reason: maybe(ownText) }),
  fc.record({ kind: fc.constant("criterion" as const), text: ownText, reason: maybe(ownText) }),
  fc.record({
    kind: fc.constant("permanent" as const),
    selectionList: maybe(fc.constant("Selectielijst gemeenten 2020")),
    selectionNumber: maybe(fc.constant("5.1")),
    reason: maybe(ownText),
  }),
);

/** Any term, also those that nobody would write. */
export const anyTerm: fc.Arbitrary<RetentionTerm> = fc
  .record({
    phases: maybe(fc.array(anyPhase, { maxLength: 5 })),
    endAction: maybe(fc.constantFrom(...EndAction.options)),
    exception: maybe(ownText),
    legalHold: maybe(
      fc.record({ reason: ownText, since: maybe(fc.constant("2026-01-01")), until: maybe(fc.constant("2030-01-01")) }),
    ),
  })
  .map(({ phases, ...over }) => term(phases, over));
