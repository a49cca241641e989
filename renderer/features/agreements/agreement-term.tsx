import { daysUntil, lastNoticeDay } from "../../../src/derive/agreement-notice.ts";
import { agreementEndsOn, agreementState, endsSoonDays, isOutdated } from "../../../src/derive/agreement-state.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { dateInWords } from "../../../src/words/sentence.ts";
import type { Words } from "../../../src/words/words.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf, YesNo } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { DurationAt } from "../../controls/duration-at.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { stateFacts } from "./agreement-facts.ts";
import { StateMark } from "./state-mark.tsx";

/** Whether it was concluded, from when until when, and where that leaves it today. */
export function AgreementTerm({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { term, state } = words.agreements;
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const { term: own } = words.processorFile;
  const { end } = agreement;
  const endsOn = agreementEndsOn(agreement);
  const noticeBy = lastNoticeDay(agreement);
  const isRunning = agreementState(agreement, today) !== "ended";
  const change = (update: Partial<Agreement>): void =>
    void changeEntity("agreement", agreement.id, (each) => ({ ...each, ...update }));
  const day = (key: "concludedOn" | "startsOn"): Pair => ({
    term: term[key],
    value: <DayAt label={term[key]} anchor={key} value={agreement[key]} onCommit={(date) => change({ [key]: date })} />,
  });
  const pairs: ReadonlyArray<Pair> = [
    {
      term: term.concluded,
      value: (
        <YesNo
          label={term.concluded}
          anchor="concluded"
          value={agreement.concluded}
          onCommit={(concluded) => change({ concluded })}
        />
      ),
    },
    day("concludedOn"),
    day("startsOn"),
    {
      term: term.end,
      value: (
        <span className="inrow">
          <AnswerSelect
            label={term.end}
            anchor="end"
            value={end?.kind ?? null}
            choices={choicesOf(term.endKinds)}
            onCommit={(kind) => change({ end: kind === null ? null : endOfKind(kind, today) })}
          />
          {end?.kind === "date" && (
            <DayAt
              label={term.endsOn}
              anchor="end/date"
              value={end.date}
              start={agreement.startsOn}
              onCommit={(date) => change({ end: date === null ? null : { kind: "date", date } })}
            />
          )}
          {end?.kind === "main-contract" && (
            <TextAt
              at={fieldRef("agreement", agreement.id, "end/contract")}
              label={term.contract}
              placeholder={term.contract}
            />
          )}
        </span>
      ),
    },
    {
      term: own.noticePeriod,
      value: (
        <span className="inrow">
          <DurationAt
            label={own.noticePeriod}
            anchor="noticePeriod"
            value={agreement.noticePeriod}
            onCommit={(noticePeriod) => change({ noticePeriod })}
          />
          {noticeBy !== null && isRunning && <NoticeDay day={noticeBy} today={today} />}
        </span>
      ),
    },
    {
      term: term.state,
      value: (
        <span className="inrow">
          <StateMark row={stateFacts(agreement, today)} />
          {endsOn !== null && isRunning && endsOn >= today && (
            <span className="quiet small">{own.endsIn(daysUntil(endsOn, today))}</span>
          )}
          {isOutdated(agreement) && <span className="mind">{state.outdated}</span>}
        </span>
      ),
    },
    ...(agreement.kind !== "joint-arrangement" && (!isRunning || agreement.deletionProof !== null)
      ? deletionPairs(agreement, words, change)
      : []),
  ];
  return <Pairs pairs={pairs} />;
}

/** Until when one can give notice, in days while it can still be done. */
function NoticeDay({ day, today }: { readonly day: PlainDate; readonly today: PlainDate }) {
  const words = useWords();
  const { term: own } = words.processorFile;
  const days = daysUntil(day, today);
  const date = dateInWords(day, words.common);
  if (days < 0) return <span className="small mind">{`${own.lastNotice}: ${own.lastNoticePassed(date)}`}</span>;
  return (
    <span className={days <= endsSoonDays ? "small mind" : "small quiet"}>
      {`${own.lastNotice}: ${days === 0 ? own.lastNoticeToday(date) : own.lastNoticeIn(date, days)}`}
    </span>
  );
}

/** Whether the processor showed that the data are gone: asked after the end. Art. 28(3)(g) GDPR. */
function deletionPairs(
  { deletionProof: proof }: Agreement,
  words: Words,
  change: (update: Partial<Agreement>) => void,
): ReadonlyArray<Pair> {
  const { term: own } = words.processorFile;
  return [
    {
      term: own.deletionProof,
      value: (
        <AnswerSelect
          label={own.deletionProof}
          anchor="deletionProof"
          value={proof?.kind ?? null}
          choices={choicesOf(own.deletionKinds)}
          onCommit={(kind) =>
            change({
              deletionProof: kind === null ? null : kind === "none" ? { kind } : { kind, on: null, evidence: null },
            })
          }
        />
      ),
    },
    ...(proof?.kind !== "received"
      ? []
      : [
          {
            term: own.deletionOn,
            value: (
              <DayAt
                label={own.deletionOn}
                anchor="deletionProof/on"
                value={proof.on}
                onCommit={(on) => change({ deletionProof: { ...proof, on } })}
              />
            ),
          },
          {
            term: own.deletionEvidence,
            value: (
              <TextField
                label={own.deletionEvidence}
                placeholder={words.common.notAnswered}
                anchor="deletionProof/evidence"
                value={proof.evidence ?? ""}
                onCommit={(text) =>
                  change({ deletionProof: { ...proof, evidence: text.trim() === "" ? null : text.trim() } })
                }
              />
            ),
          },
        ]),
  ];
}

/** An end of a kind; a date begins a year from now, to be changed at once. */
function endOfKind(kind: NonNullable<Agreement["end"]>["kind"], today: string): NonNullable<Agreement["end"]> {
  switch (kind) {
    case "date":
      return { kind, date: `${Number(today.slice(0, 4)) + 1}-12-31` };
    case "main-contract":
      return { kind, contract: null };
    case "indefinite":
      return { kind };
    default:
      return kind satisfies never;
  }
}
