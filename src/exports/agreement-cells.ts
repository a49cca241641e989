import { lacksDeletionProof, lastNoticeDay } from "../derive/agreement-notice.ts";
import { agreementEndsOn, agreementState, endsSoon, isOutdated } from "../derive/agreement-state.ts";
import { absentPoints, countPoints, type PointGroup } from "../derive/article-28-points.ts";
import { questionOfPoint } from "../library/article-28-questions.ts";
import type { Agreement } from "../model/agreement.ts";
import type { AgreementRow } from "./agreement-rows.ts";
import { answered, gap, linesCell, neverApplies, noneCell, open, openCell, textCell } from "./cells.ts";
import type { ExportContext } from "./export-context.ts";
import type { Cell } from "./sheet-plan.ts";
import { line } from "./unconfirmed.ts";
import type { PlacedUse } from "./uses.ts";

export function partiesCell(row: AgreementRow, context: ExportContext): Cell {
  const { register, words } = context;
  if (row.kind === "missing") return textCell(row.name, words);
  const ids = row.agreement.partyIds;
  if (ids === null) return openCell(words);
  if (ids.length === 0) return noneCell(words);
  return linesCell(
    ids.map((id) => {
      const party = register.parties.get(id);
      return party?.name == null ? open(words.exports.openName) : line(party.name, party, "name");
    }),
    words,
  );
}

/** Nobody said yet whether there is an agreement, which is not the answer that there is none. */
export const isOpen = (uses: ReadonlyArray<PlacedUse>): boolean => uses.some(({ use }) => use.agreementIds === null);

export const missingCell = (uses: ReadonlyArray<PlacedUse>, { words }: ExportContext): Cell =>
  isOpen(uses) ? openCell(words) : linesCell([gap(words.exports.noAgreement)], words);

export function stateCell(agreement: Agreement, { today, words }: ExportContext): Cell {
  const state = agreementState(agreement, today);
  const name = words.record.agreementState[state];
  if (state === "unknown") return openCell(words);
  return state === "valid" ? name : linesCell([gap(name)], words);
}

export function endCell(agreement: Agreement, { words }: ExportContext): Cell {
  const date = agreementEndsOn(agreement);
  if (date !== null) return { kind: "date", date };
  if (agreement.end === null) return openCell(words);
  return agreement.end.kind === "main-contract"
    ? words.exports.endsWithContract(agreement.end.contract)
    : words.exports.indefinite;
}

export function attentionCell(row: AgreementRow, { today, words }: ExportContext): Cell {
  if (row.kind === "missing")
    return linesCell([isOpen(row.uses) ? open(words.exports.openConclusion) : gap(words.exports.noAgreement)], words);
  const lines = [
    ...(endsSoon(row.agreement, today) ? [gap(words.exports.endsSoon)] : []),
    ...(isOutdated(row.agreement) ? [gap(words.exports.outdated)] : []),
  ];
  return lines.length === 0 ? words.exports.noneAnswered : linesCell(lines, words);
}

export function wordsCell(ids: Agreement["dataItemIds"], context: ExportContext): Cell {
  if (ids === null) return openCell(context.words);
  return ids.length === 0 ? noneCell(context.words) : ids.map((id) => context.inline(id)).join(", ");
}

export function subProcessorsCell({ subProcessors }: Agreement, context: ExportContext): Cell {
  const { words, register } = context;
  if (subProcessors === null) return openCell(words);
  if (subProcessors.length === 0) return words.exports.noneAnswered;
  return linesCell(
    subProcessors.map((sub) => {
      const party = sub.partyId === null ? undefined : register.parties.get(sub.partyId);
      const name = sub.name ?? party?.name ?? null;
      const country = sub.country ?? party?.country ?? null;
      const place = country === null ? words.exports.openCountry : context.country(country);
      const said = words.exports.withRole(name ?? words.exports.openName, place);
      return name === null || country === null ? open(said) : answered(said);
    }),
    words,
  );
}

/** What rests on it, by code, since a widely used agreement stands in many: activities, sites, and work for customers. */
export function usedInCell(row: AgreementRow, { words }: ExportContext): Cell {
  const engagements = row.kind === "agreement" ? row.engagements : [];
  const names = new Set([
    ...row.uses.map(({ activity, name }) => activity?.code ?? name),
    ...engagements.map(({ code, service }) => code ?? service ?? words.common.untitled),
  ]);
  return names.size === 0 ? words.exports.noneAnswered : [...names].join(", ");
}

/** The last day to give notice; a gap once it has passed while the agreement still runs. */
export function noticeCell(agreement: Agreement, { words }: ExportContext): Cell {
  const day = lastNoticeDay(agreement);
  if (day !== null) return { kind: "date", date: day };
  return agreement.end === null || (agreement.end.kind === "date" && agreement.noticePeriod === null)
    ? openCell(words)
    : neverApplies("no-end-date", words);
}

/** Proof of deletion is asked after the end; before it there is nothing to prove. */
export function deletionCell(agreement: Agreement, context: ExportContext): Cell {
  const { words, today } = context;
  const { deletionProof: proof } = agreement;
  const { deletionKinds } = words.processorFile.term;
  if (proof === null) {
    return lacksDeletionProof(agreement, today) ? openCell(words) : neverApplies("not-ended", words);
  }
  if (proof.kind === "none") return linesCell([gap(deletionKinds.none)], words);
  return [deletionKinds.received, proof.on === null ? null : context.date(proof.on), proof.evidence]
    .filter((part) => part !== null)
    .join(", ");
}

/** How many points of a group are in the agreement, and which are missing. */
export function pointsCell(agreement: Agreement, group: PointGroup, context: ExportContext): Cell {
  const { words, language } = context;
  if (agreement.clauses === null) return openCell(words);
  const { present, unseen, total } = countPoints(agreement, group);
  const absent = absentPoints(agreement, group).map((point) => gap(questionOfPoint(point).question[language]));
  return linesCell([answered(words.processorFile.points.count(present, unseen, total)), ...absent], words);
}
