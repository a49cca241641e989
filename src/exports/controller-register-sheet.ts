import { recordElements } from "../derive/completeness.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import { type Line, linesCell, openCell, textCell } from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import { dpoCell, representativeCell } from "./contact-lines.ts";
import { dataCell, guardedDataCell, subjectsCell } from "./data-cells.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { ownFieldColumns } from "./own-field-columns.ts";
import {
  agreementLinkCell,
  controllersCell,
  controllersOf,
  jointControllersCell,
  measuresCell,
  processorsCell,
  recipientsCell,
  storageCell,
  transferDestinationCell,
  transferInstrumentCell,
} from "./party-cells.ts";
import { legalBasisCell, purposesCell, statutesCell } from "./purpose-cells.ts";
import { retentionCell } from "./retention-lines.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";
import { isUnconfirmed } from "./unconfirmed.ts";

/** The activities of art. 30(1): all but those in which we are processor for a customer. */
export const controllerActivities = (context: ExportContext): ReadonlyArray<ProcessingActivity> =>
  context.activities.filter(({ role }) => role !== "processor");

/** The record of art. 30(1) GDPR: a row per activity, every element of (a) to (g) in a column of its own. */
export function planControllerRegister(context: ExportContext): SheetPlan {
  const activities = controllerActivities(context);
  activities.forEach(({ id }, row) => {
    context.place(id, { sheet: "controller-register", row });
  });
  const columns = controllerRegisterColumns(context);
  return tableSheet(context, {
    key: "controller-register",
    words: "controllerRegister",
    paper: "a3",
    columns,
    rowCount: activities.length,
    rows: rowsOf(columns, activities),
  });
}

/** The columns of that sheet, and of the CSV. */
export function controllerRegisterColumns(context: ExportContext): ReadonlyArray<Column<ProcessingActivity>> {
  const { columns: words, groups } = context.words.exports;
  const isPublic = context.reader === "public";
  const of = (cell: (activity: ProcessingActivity, context: ExportContext) => Cell) => (activity: ProcessingActivity) =>
    cell(activity, context);
  const all: ReadonlyArray<Column<ProcessingActivity>> = [
    ...activityColumns(context),
    column({
      header: words.controller,
      article: "art. 30(1)(a)",
      group: groups.responsible,
      width: 30,
      cell: of(controllersCell),
    }),
    column({
      header: words.jointControllers,
      article: "art. 30(1)(a)",
      group: groups.responsible,
      width: 24,
      cell: of(jointControllersCell),
    }),
    column({
      header: words.representative,
      article: "art. 30(1)(a)",
      group: groups.responsible,
      width: 22,
      cell: (activity) => representativeCell(controllersOf(activity, context), context),
    }),
    column({
      header: words.dpo,
      article: "art. 30(1)(a)",
      group: groups.responsible,
      width: 26,
      cell: (activity) => dpoCell(controllersOf(activity, context), context),
    }),
    column({
      header: words.purposes,
      article: "art. 30(1)(b)",
      group: groups.purposes,
      width: 34,
      cell: of(purposesCell),
    }),
    column({
      header: words.legalBasis,
      article: "art. 6(1)",
      group: groups.purposes,
      width: 28,
      cell: of(legalBasisCell),
    }),
    column({ header: words.statute, article: "art. 6(3)", group: groups.purposes, width: 22, cell: of(statutesCell) }),
    column({ header: words.subjects, article: "art. 30(1)(c)", group: groups.data, width: 22, cell: of(subjectsCell) }),
    column({ header: words.data, article: "art. 30(1)(c)", group: groups.data, width: 40, cell: of(dataCell) }),
    column({
      header: words.guardedData,
      article: "art. 9, 10, 87",
      group: groups.data,
      width: 34,
      cell: of(guardedDataCell),
    }),
    column({
      header: words.recipients,
      article: "art. 30(1)(d)",
      group: groups.recipients,
      width: 34,
      cell: of(recipientsCell),
    }),
    column({
      header: words.processors,
      article: "art. 28(3)",
      group: groups.recipients,
      width: 28,
      cell: of(processorsCell),
    }),
    ...(isPublic
      ? []
      : [column({ header: words.agreementLink, group: groups.recipients, width: 16, cell: of(agreementLinkCell) })]),
    column({
      header: words.transferDestination,
      article: "art. 30(1)(e)",
      group: groups.transfers,
      width: 26,
      cell: of(transferDestinationCell),
    }),
    column({
      header: words.transferInstrument,
      article: "art. 30(1)(e), 44–49",
      group: groups.transfers,
      width: 30,
      cell: of(transferInstrumentCell),
    }),
    column({
      header: words.retention,
      article: "art. 30(1)(f)",
      group: groups.retention,
      width: 44,
      cell: of(retentionCell),
    }),
    ...(isPublic ? [] : securityColumns(context)),
    ...(context.isInternal ? internalColumns(context) : []),
    ...ownFieldColumns<ProcessingActivity>("activity", (activity) => activity, context),
    hiddenColumn(words.id, ({ id }) => id),
  ];
  return all;
}

/** How the data are guarded and where they are kept: not for the public, which would learn where to knock. */
function securityColumns(context: ExportContext): ReadonlyArray<Column<ProcessingActivity>> {
  const { columns: words, groups, apAdvice } = context.words.exports;
  const of = (cell: (activity: ProcessingActivity, context: ExportContext) => Cell) => (activity: ProcessingActivity) =>
    cell(activity, context);
  return [
    column({
      header: words.measures,
      article: "art. 30(1)(g), 32",
      group: groups.security,
      width: 46,
      cell: of(measuresCell),
    }),
    column({ header: words.storage, article: apAdvice, group: groups.security, width: 28, cell: of(storageCell) }),
  ];
}

/** Code, name and place in the organisation: how rows are found and filtered. */
export function activityColumns(context: ExportContext): ReadonlyArray<Column<ProcessingActivity>> {
  const { words } = context;
  const { columns, groups } = words.exports;
  const group = groups.activity;
  return [
    column({ header: columns.code, group, width: 10, cell: ({ code }) => textCell(code, words) }),
    column({ header: columns.name, group, width: 28, cell: (activity) => nameCell(activity, context) }),
    column({ header: columns.status, group, width: 10, cell: ({ status }) => words.record.activityStatus[status] }),
    column({
      header: columns.role,
      group,
      width: 24,
      cell: ({ role }) => (role === null ? openCell(words) : words.record.activityRole[role]),
    }),
    column({
      header: columns.unit,
      group,
      width: 18,
      cell: ({ unitId }) => (unitId === null ? openCell(words) : context.unitPath(unitId)),
    }),
  ];
}

/** What leaves the house in no other hands than our own. */
export function internalColumns(context: ExportContext): ReadonlyArray<Column<ProcessingActivity>> {
  const { words, register } = context;
  const { columns, groups } = words.exports;
  const group = groups.administration;
  return [
    column({
      header: columns.owner,
      group,
      width: 20,
      cell: ({ ownerId }) =>
        textCell(ownerId === null ? null : (register.persons.get(ownerId)?.name ?? words.common.untitled), words),
    }),
    column({ header: columns.gaps, group, width: 24, cell: (activity) => gapsCell(activity, context) }),
    column({
      header: columns.nextReview,
      group,
      width: 14,
      kind: "date",
      cell: ({ nextReviewOn }) => (nextReviewOn === null ? openCell(words) : { kind: "date", date: nextReviewOn }),
    }),
    column({
      header: columns.tags,
      group,
      width: 16,
      cell: ({ tags }) => (tags.length === 0 ? null : tags.join(", ")),
    }),
    column({ header: columns.notes, group, width: 36, cell: ({ notes }) => notes }),
  ];
}

function nameCell(activity: ProcessingActivity, { words }: ExportContext): Cell {
  if (activity.name === null) return openCell(words);
  const state = isUnconfirmed(activity, "name") ? "to-confirm" : "answered";
  return linesCell([{ text: activity.name, state }], words);
}

/** Which elements of the law are not fully answered: an activity with a gap never looks complete. */
function gapsCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const { words } = context;
  const states = context.completeness(activity);
  const lines = recordElements.flatMap(({ element }): ReadonlyArray<Line> => {
    const { state } = states[element];
    return state === "partly" || state === "not-answered"
      ? [{ text: words.record.elements[element], state: "gap" }]
      : [];
  });
  return lines.length === 0 ? words.exports.noneAnswered : linesCell(lines, words);
}
