import type { RetentionTerm } from "../../../src/model/retention-term.ts";
import type { Builder, Fill, RuleCases } from "./rule-case.ts";

const used = (b: Builder, term: RetentionTerm) =>
  b.activity({
    dataGroups: [b.group({ items: b.uses(b.ownItem({ nl: "Naam" })), retentionUses: [b.keeps(term)] })],
  });

/** A term that an activity uses. */
const term =
  (fields: (b: Builder) => Partial<Omit<RetentionTerm, "id">>): Fill =>
  (b) =>
    used(b, b.term(fields(b)));

const closed = (b: Builder) =>
  b.ownEvent({ label: "Account opgeheven", noun: "de opheffing van het account", until: null, after: null });

const criterion = (text: string): Fill => term((b) => ({ phases: [b.criterion(text)] }));

const openUntil = (b: Builder) => {
  const phase = b.until(closed(b));
  return phase.kind === "until" ? { ...phase, eventId: null } : phase;
};

export const retentionCases: RuleCases = {
  "retention-missing": {
    triggers: {
      "items without a term": (b) =>
        b.activity({ dataGroups: [b.group({ items: b.uses(b.ownItem({ nl: "Naam" })) })] }),
      "a term for some of the items": (b) => {
        const items = b.uses(b.ownItem({ nl: "Naam" }), b.ownItem({ nl: "Factuur" }));
        const keeps = b.keeps(b.term({ phases: [b.longer("P7Y")] }), items.slice(1));
        return b.activity({ dataGroups: [b.group({ items, retentionUses: [keeps] })] });
      },
    },
    nearly: {
      "a term for the group": term((b) => ({ phases: [b.longer("P7Y")] })),
      "two terms that together cover all": (b) => {
        const items = b.uses(b.ownItem({ nl: "Naam" }), b.ownItem({ nl: "Factuur" }));
        const keeps = items.map((item) => b.keeps(b.term({ phases: [b.longer("P7Y")] }), [item]));
        return b.activity({ dataGroups: [b.group({ items, retentionUses: keeps })] });
      },
      "a term, in a text for the public": (b) => [b.statement({}), term((b) => ({ phases: [b.longer("P7Y")] }))(b)],
      "a group without items, which is another gap": (b) => b.activity({ dataGroups: [b.group({})] }),
      "a processor's record, which has no terms": (b) =>
        b.activity({ role: "processor", dataGroups: [b.group({ items: b.uses(b.ownItem({ nl: "Naam" })) })] }),
    },
  },
  "retention-term-empty": {
    triggers: { "only a name": term(() => ({ name: "Bestellingen" })), "no phases": term(() => ({ phases: [] })) },
    nearly: {
      "one that nothing uses": (b) => b.term({}),
      "a criterion": criterion("de aard van de vraag bepaalt hoelang"),
    },
  },
  "retention-duration-open": {
    triggers: {
      "longer for tax, without a number": term((b) => ({ phases: [b.until(closed(b)), b.longer(null)] })),
      "until an event that is not named": term((b) => ({ phases: [openUntil(b)] })),
    },
    nearly: {
      "a criterion, which the law allows": criterion("tot de aanvraag is afgehandeld"),
      "only a minimum": term((b) => ({ phases: [b.longer({ minimum: "P7Y", maximum: null })] })),
      "only a maximum": term((b) => ({ phases: [b.longer({ minimum: null, maximum: "P1M" })] })),
      permanent: term((b) => ({ phases: [b.permanent("Selectielijst", "3.1")] })),
      "one that nothing uses": (b) => b.term({ phases: [b.longer(null)] }),
    },
  },
  "retention-criterion-vague": {
    triggers: {
      "no longer than needed": criterion("Niet langer dan noodzakelijk."),
      "no longer than needed, for something": criterion("niet langer dan nodig is voor training"),
      "now and then": criterion("periodiek"),
      "when forms are erased now and then": criterion("tot formulieren periodiek worden gewist"),
      "as long as needed, in two spellings": criterion("zolang als nodig"),
      "the nature of the request": criterion("zolang de aard van de vraag dat vraagt"),
      "without an end": criterion("onbeperkt"),
    },
    nearly: {
      "what decides the end": criterion("tot de aanvraag is afgehandeld"),
      "without an end, on a list of those who want no mail": term((b) => ({
        phases: [b.criterion("onbeperkt", { reason: "om een afmelding te blijven onthouden" })],
      })),
      "a phrase with a number": criterion("niet langer dan noodzakelijk, hoogstens 2 jaar"),
      "a word that is vague only by itself": criterion("tot het tijdelijk contract eindigt"),
      "a selection list that is named": term((b) => ({
        phases: [{ ...b.criterion("conform selectielijst"), selectionList: "Selectielijst gemeenten 2020" }],
      })),
      "beside a period": term((b) => ({ phases: [b.criterion("periodiek"), b.longer("P1Y")] })),
    },
  },
  "retention-maximum-missing": {
    triggers: { "at least seven years": term((b) => ({ phases: [b.longer({ minimum: "P7Y", maximum: null })] })) },
    nearly: {
      "exactly seven years": term((b) => ({ phases: [b.longer("P7Y")] })),
      "at most a month": term((b) => ({ phases: [b.longer({ minimum: null, maximum: "P1M" })] })),
      "an open duration, which is another gap": term((b) => ({ phases: [b.longer(null)] })),
    },
    fixed: ["at least seven years"],
  },
  "retention-end-open": {
    triggers: { "until withdrawal, and nothing after": term((b) => ({ phases: [b.until(closed(b))] })) },
    nearly: {
      "until withdrawal, then erased": term((b) => ({ phases: [b.until(closed(b))], endAction: "delete" })),
      "until withdrawal, and a month more": term((b) => ({ phases: [b.until(closed(b)), b.longer("P1M")] })),
    },
    fixed: ["until withdrawal, and nothing after"],
  },
};
