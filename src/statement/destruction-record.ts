import { effectiveControllers } from "../derive/effective-controllers.ts";
import { displayName } from "../derive/names.ts";
import type { Destruction } from "../model/destruction.ts";
import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { Register } from "../model/register.ts";
import { dateInWords, enumerate } from "../words/sentence.ts";
import type { Cell, Sentence } from "./document.ts";
import { paragraph, sectionOf, sentence } from "./document-context.ts";
import type { DocumentKind, DocumentRequest, PlannedText } from "./document-kind.ts";
import { GapList } from "./gap.ts";

/**
 * A record of destruction (verklaring van vernietiging) to print and sign: what went, under which term or number of the selection list, how,
 * by whom and on whose order, in the copies and at processors too. It names no data subject. Art. 5(2) GDPR, art. 8 Archiefbesluit 1995.
 */
export const destructionRecord: DocumentKind = {
  takes: { destruction: "needed" },
  plan: (register, request): PlannedText => {
    const record = request.destruction === null ? undefined : register.destructions.get(request.destruction);
    if (record === undefined) throw new Error("a record of destruction is needed");
    return planRecord(record, register, request);
  },
};

function planRecord(record: Destruction, register: Register, { words, language, today }: DocumentRequest): PlannedText {
  const own = words.calendar.document;
  const gaps = new GapList();
  const refTo = (path: string): FieldRef => fieldRef("destruction", record.id, path);
  const organisation = organisationOf(record, register);
  const day = (date: string): string => dateInWords(date, words.common);
  const { fields } = words.calendar.record;
  const row = (label: string, text: string | null, path: string): ReadonlyArray<Cell> => {
    if (text === null) gaps.add("record-open", refTo(path));
    return [
      { text: label, refs: [refTo(path)] },
      { text: text ?? words.common.notAnswered, refs: [refTo(path)] },
    ];
  };
  const optional = (label: string, text: string | null, path: string): ReadonlyArray<ReadonlyArray<Cell>> =>
    text === null ? [] : [row(label, text, path)];
  const names = (kind: "activity" | "system", ids: ReadonlyArray<string> | null): string | null =>
    ids === null || ids.length === 0
      ? null
      : enumerate(
          ids.map((id) => displayName(register, kind, id, language, words.common)),
          words.common,
        );
  const nameOf = (kind: "person" | "retention-term", id: string | null): string | null =>
    id === null ? null : displayName(register, kind, id, language, words.common);

  const selection = words.calendar.selection(record.selectionList, record.selectionNumber);
  const by = [nameOf("person", record.carriedOutById), record.carriedOutBy].filter((name) => name !== null);
  const authorised = nameOf("person", record.authorisedById);
  const rows = [
    row(fields.what, record.what, "what"),
    row(fields.termId, nameOf("retention-term", record.termId), "termId"),
    ...optional(fields.selectionList, selection === "" ? null : selection, "selectionNumber"),
    ...optional(
      fields.cohort,
      record.cohort === null
        ? null
        : words.calendar.record.cohortText(
            record.cohort.from === null ? null : day(record.cohort.from),
            day(record.cohort.before),
          ),
      "cohort",
    ),
    ...optional(fields.activityIds, names("activity", record.activityIds), "activityIds"),
    ...optional(fields.systemIds, names("system", record.systemIds), "systemIds"),
    ...optional(
      fields.approximateCount,
      record.approximateCount === null ? null : own.count(record.approximateCount),
      "approximateCount",
    ),
    row(fields.destroyedOn, record.destroyedOn === null ? null : day(record.destroyedOn), "destroyedOn"),
    row(fields.method, record.method === null ? null : words.calendar.record.methods[record.method], "method"),
    row(fields.carriedOutById, by.length === 0 ? null : by.join(", "), "carriedOutById"),
    row(fields.authorisedById, authorised, "authorisedById"),
    ...optional(fields.authorisedOn, record.authorisedOn === null ? null : day(record.authorisedOn), "authorisedOn"),
    row(fields.processors, processorsText(), "processors"),
    row(fields.backups, backupsText(), "backups"),
    ...optional(fields.exceptions, record.exceptions, "exceptions"),
  ];

  function processorsText(): string | null {
    if (record.processors === null) return null;
    if (record.processors.length === 0) return own.noProcessors;
    return record.processors
      .map(({ partyId, confirmedOn, how }) =>
        own.processorConfirmed(
          displayName(register, "party", partyId, language, words.common),
          confirmedOn === null ? null : day(confirmedOn),
          how,
        ),
      )
      .join("; ");
  }
  function backupsText(): string | null {
    const { backups } = record;
    if (backups === null) return null;
    if (backups.kind === "gone") return own.backups.gone;
    return backups.kind === "gone-by" ? own.backups.goneBy(day(backups.date)) : own.backups.notIncluded(backups.reason);
  }

  const who = organisation ?? own.unnamed;
  const lead = record.destroyedOn === null ? own.leadOpen(who) : own.lead(who, day(record.destroyedOn));
  const opening: ReadonlyArray<Sentence | null> = [
    record.code === null ? null : sentence(`${own.number(record.code)}.`, refTo("code")),
    sentence(lead, refTo("destroyedOn")),
    sentence(own.noData, refTo("what")),
  ];
  const signature = sectionOf("signature", own.signature, [
    paragraph(sentence(authorised === null ? own.signedOpen : own.signed(authorised), refTo("authorisedById"))),
    ...own.signLines.map((line) => paragraph(sentence(line, refTo("authorisedById")))),
  ]);
  return {
    document: {
      title: own.title,
      language,
      organisation,
      date: today,
      dateInWords: day(today),
      blocks: [paragraph(...opening), { kind: "table", columns: own.columns, rows }],
      sections: signature === null ? [] : [signature],
      layers: null,
    },
    gaps: gaps.all,
  };
}

/** The controllers of its activities, by name. */
function organisationOf({ activityIds }: Destruction, register: Register): string | null {
  const [firstId] = activityIds ?? [];
  const controllerIds = firstId === undefined ? null : (register.activities.get(firstId)?.controllerIds ?? null);
  const controllers = effectiveControllers(controllerIds, register) ?? [];
  const names = controllers.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? register.register.name : names.join(", ");
}
