import { KeptTextKind } from "../../../src/model/statement.ts";
import type { DocumentKind, DocumentOption } from "../../../src/statement/document-kind.ts";
import { type DocumentKindId, documentKindIds, documentKinds } from "../../../src/statement/document-kinds.ts";

/** What the screen lets one choose for a text that is made when it is asked for. A record of destruction has its own screen. */
const offered: ReadonlyArray<DocumentOption> = [
  "audience",
  "party",
  "customer",
  "activity",
  "subjects",
  "reader",
  "details",
];

/** The options of a kind, under one type. */
export const takesOf = (kind: DocumentKindId): DocumentKind["takes"] => documentKinds[kind].takes;

/** The kinds that are made when they are asked for, in the order of the core. */
export const madeKinds: ReadonlyArray<DocumentKindId> = documentKindIds.filter((kind) => {
  const needed = Object.entries(takesOf(kind)).filter(([, need]) => need === "needed");
  return kind !== "privacy-statement" && needed.every(([option]) => offered.some((each) => each === option));
});

export const isMadeKind = (id: string | null): id is DocumentKindId => madeKinds.some((kind) => kind === id);

/** Kinds that the register can keep, so that they are rewritten and published. */
export const isKeptKind = (kind: DocumentKindId): kind is DocumentKindId & KeptTextKind =>
  KeptTextKind.safeParse(kind).success;
