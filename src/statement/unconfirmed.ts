import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import { type Entity, entityOf } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import { sentencesOf, type TextDocument } from "./document.ts";
import type { DocumentContext } from "./document-context.ts";

/** What is told and was never confirmed: entities that the text rests on, with the origins that still wait. */
export function addUnconfirmed(document: TextDocument, { register, gaps }: DocumentContext): void {
  const entities = new Map<string, FieldRef>();
  for (const { sentence } of sentencesOf(document)) {
    for (const ref of sentence.refs) entities.set(ref.id, ref);
  }
  for (const { kind, id } of entities.values()) {
    const entity = entityOf(register, kind, id) as Entity | Register["register"] | null;
    for (const { path, confirmedAt } of entity?.origins ?? []) {
      if (confirmedAt === null) gaps.add("to-confirm", fieldRef(kind, id, path));
    }
  }
}
