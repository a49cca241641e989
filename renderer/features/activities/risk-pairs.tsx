import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Words } from "../../../src/words/words.ts";
import { TextArea } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import type { FoldedPair } from "../../controls/folded-pairs.tsx";
import { changeActivity } from "./change-activity.ts";

const set = (activity: ProcessingActivity, change: Partial<ProcessingActivity>): void =>
  void changeActivity(activity.id, (each) => ({ ...each, ...change }));

function textPair(
  term: string,
  anchor: string,
  value: string | null,
  words: Words,
  onCommit: (text: string) => void,
): FoldedPair {
  return {
    term,
    key: anchor,
    isAnswered: true,
    value: (
      <TextArea
        isOneParagraph
        label={term}
        placeholder={words.common.notAnswered}
        anchor={anchor}
        value={value ?? ""}
        onCommit={(text) => onCommit(text.trim())}
      />
    ),
  };
}

/** Profiling: no, or yes with how it works. Art. 4(4) GDPR. */
export function profilingPairs(activity: ProcessingActivity, words: Words): ReadonlyArray<FoldedPair> {
  const { risk: own } = words.activities.document;
  const { profiling } = activity;
  const kind: FoldedPair = {
    term: own.profiling,
    isAnswered: profiling !== null,
    value: (
      <AnswerSelect
        label={own.profiling}
        anchor="profiling"
        value={profiling?.kind ?? null}
        choices={choicesOf({ none: own.none, used: own.used })}
        onCommit={(chosen) =>
          set(activity, {
            profiling: chosen === null ? null : chosen === "none" ? { kind: "none" } : { kind: "used", logic: null },
          })
        }
      />
    ),
  };
  if (profiling?.kind !== "used") return [kind];
  return [
    kind,
    textPair(own.logic, "profiling/logic", profiling.logic, words, (logic) =>
      set(activity, { profiling: { kind: "used", logic } }),
    ),
  ];
}

/** Decisions by machine alone: no, or yes with logic, consequences, why it may and how a person looks at it. Art. 22 GDPR. */
export function automatedPairs(activity: ProcessingActivity, words: Words): ReadonlyArray<FoldedPair> {
  const { risk: own } = words.activities.document;
  const { automatedDecisions } = activity;
  const kind: FoldedPair = {
    term: own.automated,
    isAnswered: automatedDecisions !== null,
    value: (
      <AnswerSelect
        label={own.automated}
        anchor="automatedDecisions"
        value={automatedDecisions?.kind ?? null}
        choices={choicesOf({ none: own.none, used: own.used })}
        onCommit={(chosen) =>
          set(activity, {
            automatedDecisions:
              chosen === null
                ? null
                : chosen === "none"
                  ? { kind: "none" }
                  : { kind: "used", logic: null, consequences: null, exception: null, safeguards: null },
          })
        }
      />
    ),
  };
  if (automatedDecisions?.kind !== "used") return [kind];
  const change = (part: Partial<typeof automatedDecisions>): void =>
    set(activity, { automatedDecisions: { ...automatedDecisions, ...part } });
  return [
    kind,
    textPair(own.logic, "automatedDecisions/logic", automatedDecisions.logic, words, (logic) => change({ logic })),
    textPair(
      own.consequences,
      "automatedDecisions/consequences",
      automatedDecisions.consequences,
      words,
      (consequences) => change({ consequences }),
    ),
    {
      term: own.exception,
      isAnswered: true,
      value: (
        <AnswerSelect
          label={own.exception}
          anchor="automatedDecisions/exception"
          value={automatedDecisions.exception}
          choices={choicesOf(own.exceptions)}
          onCommit={(exception) => change({ exception })}
        />
      ),
    },
    textPair(own.safeguards, "automatedDecisions/safeguards", automatedDecisions.safeguards, words, (safeguards) =>
      change({ safeguards }),
    ),
  ];
}

/** Whether the works council had to consent, and did. Art. 27(1)(k, l) WOR. */
export function worksCouncilPairs(activity: ProcessingActivity, words: Words): ReadonlyArray<FoldedPair> {
  const { risk: own } = words.activities.document;
  const { worksCouncil } = activity;
  const kind: FoldedPair = {
    term: own.worksCouncil,
    isAnswered: worksCouncil !== null,
    value: (
      <AnswerSelect
        label={own.worksCouncil}
        anchor="worksCouncil"
        value={worksCouncil?.kind ?? null}
        choices={choicesOf(own.worksCouncilKinds)}
        onCommit={(chosen) =>
          set(activity, {
            worksCouncil:
              chosen === null
                ? null
                : chosen === "not-needed"
                  ? { kind: chosen, reason: null }
                  : { kind: chosen, on: null },
          })
        }
      />
    ),
  };
  if (worksCouncil === null) return [kind];
  if (worksCouncil.kind === "not-needed") {
    return [
      kind,
      textPair(own.worksCouncilReason, "worksCouncil/reason", worksCouncil.reason, words, (reason) =>
        set(activity, { worksCouncil: { kind: "not-needed", reason } }),
      ),
    ];
  }
  return [
    kind,
    {
      term: own.worksCouncilOn,
      isAnswered: true,
      value: (
        <DayAt
          label={`${own.worksCouncil}, ${own.worksCouncilOn}`}
          anchor="worksCouncil/on"
          value={worksCouncil.on}
          onCommit={(on) => set(activity, { worksCouncil: { ...worksCouncil, on } })}
        />
      ),
    },
  ];
}
