import { coverageOf } from "../../../src/derive/agreement-coverage.ts";
import { type AgreementState, isOutdated } from "../../../src/derive/agreement-state.ts";
import type { RegisterIndexes } from "../../../src/derive/indexes.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import type { Register } from "../../../src/model/register.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import { enumerate } from "../../../src/words/sentence.ts";
import type { Words } from "../../../src/words/words.ts";
import type { RecordRow } from "../../controls/record-screen.tsx";
import { stateFacts } from "./agreement-facts.ts";

/** One agreement as the list and the strip show it, on a day. */
export interface AgreementRow extends RecordRow {
  /** Its parties, or its own name where it names none. */
  readonly parties: string;
  readonly partyIds: ReadonlyArray<string>;
  readonly kind: Agreement["kind"];
  readonly state: AgreementState;
  readonly endsOn: PlainDate | null;
  readonly startsOn: PlainDate | null;
  readonly end: Agreement["end"];
  readonly isSoon: boolean;
  /** Valid, and nothing about that is open. */
  readonly isSettled: boolean;
  readonly isKnownConcluded: boolean;
  readonly isOutdated: boolean;
  /** In how many uses it is what arranges them. */
  readonly uses: number;
}

/** The agreements on a day, the most used first. */
export const agreementRows = (
  register: Register,
  indexes: RegisterIndexes,
  today: PlainDate,
  words: Words,
): ReadonlyArray<AgreementRow> =>
  Array.from(register.agreements.values(), (agreement) => rowOf(agreement, register, indexes, today, words)).sort(
    (a, b) => b.uses - a.uses || a.parties.localeCompare(b.parties, "nl") || (a.id < b.id ? -1 : 1),
  );

function rowOf(
  agreement: Agreement,
  register: Register,
  indexes: RegisterIndexes,
  today: PlainDate,
  words: Words,
): AgreementRow {
  const parties = (agreement.partyIds ?? []).flatMap((id) => register.parties.get(id) ?? []);
  const names = parties.flatMap(({ name }) => (name === null ? [] : [name]));
  const services = parties.flatMap((party) => party.services ?? []).map(({ name }) => name);
  const name = agreement.name ?? agreement.code ?? words.common.untitled;
  return {
    id: agreement.id,
    name,
    parties: names.length === 0 ? name : enumerate(names, words.common),
    partyIds: agreement.partyIds ?? [],
    kind: agreement.kind,
    ...stateFacts(agreement, today),
    isOutdated: isOutdated(agreement),
    uses: coverageOf(agreement, register, indexes).filter(({ verdict }) => verdict === "covered").length,
    searchText: searchForm(
      [name, agreement.code, ...names, ...services, agreement.subject, agreement.version, ...agreement.tags].join("\n"),
    ),
  };
}
