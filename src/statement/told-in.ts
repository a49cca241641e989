import { type FieldRef, isPathWithin } from "../model/field-ref.ts";
import { type Sentence, sentencesOf, type TextDocument } from "./document.ts";

/** The sentences of a document that come from a field, from something inside it, or from what it lies in. */
export const sentencesFrom = (document: TextDocument, field: FieldRef): ReadonlyArray<Sentence> =>
  [...sentencesOf(document)]
    .map(({ sentence }) => sentence)
    .filter(({ refs }) =>
      refs.some(
        ({ kind, id, path }) =>
          kind === field.kind &&
          id === field.id &&
          (isPathWithin(path, field.path) || (path !== "" && isPathWithin(field.path, path))),
      ),
    );
