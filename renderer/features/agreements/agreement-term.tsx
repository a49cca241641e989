import {
  agreementEndsOn,
  agreementState,
  endsSoon,
  isKnownConcluded,
  isOutdated,
  isSettled,
} from "../../../src/derive/agreement-state.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { AnswerSelect, choicesOf, YesNo } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { StateMark } from "./state-mark.tsx";

/** Whether it was concluded, from when until when, and where that leaves it today. */
export function AgreementTerm({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { term, state } = words.agreements;
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const { end } = agreement;
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
      term: term.state,
      value: (
        <span className="inrow">
          <StateMark
            row={{
              state: agreementState(agreement, today),
              endsOn: agreementEndsOn(agreement),
              startsOn: agreement.startsOn ?? agreement.concludedOn,
              end,
              isSoon: endsSoon(agreement, today),
              isSettled: isSettled(agreement, today),
              isKnownConcluded: isKnownConcluded(agreement),
            }}
          />
          {isOutdated(agreement) && <span className="mind">{state.outdated}</span>}
        </span>
      ),
    },
  ];
  return <Pairs pairs={pairs} />;
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
