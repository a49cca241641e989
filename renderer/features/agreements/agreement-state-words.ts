import type { PlainDate } from "../../../src/model/values.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { shortDate } from "../../controls/term-points.ts";
import type { AgreementRow } from "./agreement-rows.ts";

export type StateFacts = Pick<
  AgreementRow,
  "state" | "endsOn" | "startsOn" | "end" | "isSoon" | "isSettled" | "isKnownConcluded"
>;

/** The state of an agreement in a few words for a list: "t/m 30 jun 2028", "tot 31 dec 2026", "vanaf 1 jan 2027", "concept". */
export function stateInWords(row: StateFacts, words: Words, language: Language): string {
  const { state } = words.agreements;
  const say = (date: PlainDate): string => shortDate(date, language);
  switch (row.state) {
    case "ended":
      return row.endsOn === null ? words.record.agreementState.ended : state.ended(say(row.endsOn));
    case "not-yet-started":
      return row.startsOn === null ? words.record.agreementState["not-yet-started"] : state.from(say(row.startsOn));
    case "valid":
      if (!row.isKnownConcluded) return state.conclusionOpen;
      if (row.endsOn !== null) return row.isSoon ? state.endsSoon(say(row.endsOn)) : state.until(say(row.endsOn));
      if (row.end?.kind === "main-contract") return state.mainContract;
      return row.end?.kind === "indefinite" ? state.indefinite : state.endOpen;
    case "concept":
    case "unknown":
      return words.record.agreementState[row.state];
    default:
      return row.state satisfies never;
  }
}
