import { z } from "zod";
import { PlainDate, Text } from "../model/values.ts";
import changes from "./data/changes.json";
import { Localized, provenanceFields } from "./provenance.ts";

/**
 * What a newer library says otherwise of an entry: one field of the copies that registers made of it. `at` is the path in such a
 * copy: "flags", "country", "services/0/usualRole" (place of the service), "phases/then/minimum" (the phase of that kind). Newest last.
 */
export const LibraryChange = z
  .object({
    /** Of the library entry, term or party. */
    id: Text,
    /** The version of the library that brought it. */
    on: PlainDate,
    at: Text,
    before: z.json(),
    after: z.json(),
    /** Both values as a person reads them, and why it changed. */
    saidBefore: Localized,
    saidAfter: Localized,
    why: Localized,
    ...provenanceFields,
  })
  .readonly();
export type LibraryChange = z.infer<typeof LibraryChange>;

// JSON has no literal types; test/library parses every entry.
export const libraryChanges = changes as ReadonlyArray<LibraryChange>;
