import { instantiateTerm } from "../library/instantiate-term.ts";
import { libraryRetentionTerm } from "../library/retention-terms.ts";
import type { NewId } from "../model/ids.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { Fields } from "./nested-records.ts";
import type { RegisterBuilder } from "./register-builder.ts";

/** Puts a term of the library into a register in the making, with the event it waits for. An unknown id throws. */
export function libraryTerm(
  b: RegisterBuilder,
  newId: NewId,
  libraryId: string,
  fields: Fields<RetentionTerm> = {},
): RetentionTerm {
  const source = libraryRetentionTerm(libraryId);
  // The builder keeps the copies of words, so the event is taken from it before the term is made.
  if (source?.form === "period" || source?.form === "until-event") b.event(source.eventId);
  const made = instantiateTerm(libraryId, newId, b.build().vocabulary);
  if (!made.ok) throw new Error(`the library has no term ${libraryId}`);
  const { id: _, ...term } = made.value.term;
  return b.term({ ...term, ...fields });
}
