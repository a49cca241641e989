import { fieldRef } from "../../../src/model/field-ref.ts";
import type { RetentionTerm } from "../../../src/model/retention-term.ts";
import { Button } from "../../components/button.tsx";
import { type Pair, Pairs } from "../../components/section.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { AreaAt, TextAt } from "../../controls/text-at.tsx";
import { useWords } from "../../store/words.ts";

/** What happens when the term is over, when it does not hold, and a stop on destruction. */
export function AfterTerm({ term }: { readonly term: RetentionTerm }) {
  const words = useWords();
  const { end } = words.terms;
  const at = (key: string) => fieldRef("retention-term", term.id, key);
  const hold = (legalHold: RetentionTerm["legalHold"]): void =>
    void changeEntity("retention-term", term.id, (each) => ({ ...each, legalHold }));
  const { exception, legalHold: held } = term;
  const setException = (next: RetentionTerm["exception"]): void =>
    void changeEntity("retention-term", term.id, (each) => ({ ...each, exception: next }));
  const pairs: ReadonlyArray<Pair> = [
    {
      term: end.action,
      value: (
        <AnswerSelect
          label={end.action}
          anchor="endAction"
          value={term.endAction}
          choices={choicesOf(words.record.endAction)}
          onCommit={(endAction) => void changeEntity("retention-term", term.id, (each) => ({ ...each, endAction }))}
        />
      ),
    },
    {
      term: end.exception,
      value: (
        <span data-margin-anchor="exception">
          {(exception === null || typeof exception === "string") && (
            <AreaAt at={at("exception")} label={end.exception} placeholder={end.exceptionPlaceholder} isOneParagraph />
          )}
          {typeof exception !== "string" && (
            <NoneAnswer
              list={exception === null ? null : []}
              act={end.noException.act}
              answer={end.noException.answer}
              onNone={() => setException({ kind: "none" })}
              onReopen={() => setException(null)}
            />
          )}
        </span>
      ),
    },
    {
      term: end.hold,
      value:
        held === null ? (
          <Button isLow onPress={() => hold({ reason: end.holdReasonStart, since: null, until: null })}>
            {end.holdAct}
          </Button>
        ) : (
          <span className="inrow" data-margin-anchor="legalHold">
            <TextAt at={at("legalHold/reason")} label={end.holdReason} />
            <span>
              <span className="quiet">{end.holdSince}</span>{" "}
              <DayAt label={end.holdSince} value={held.since} onCommit={(since) => hold({ ...held, since })} />
            </span>
            <span>
              <span className="quiet">{end.holdUntil}</span>{" "}
              <DayAt
                label={end.holdUntil}
                value={held.until}
                start={held.since}
                onCommit={(until) => hold({ ...held, until })}
              />
            </span>
            <Button look="bare" isLow onPress={() => hold(null)}>
              {end.holdEnd}
            </Button>
          </span>
        ),
    },
  ];
  return <Pairs pairs={pairs} />;
}
