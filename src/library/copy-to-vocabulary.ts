import { emptyEntityFields } from "../model/entity.ts";
import { type NewId, VocabularyEntryId } from "../model/ids.ts";
import type { RecipientCategory, VocabularyEntry } from "../model/vocabulary.ts";
import type { LibraryEntry, LibraryMeasure, LibraryRecipient } from "./library-entry.ts";
import { libraryVersion } from "./library-version.ts";

/**
 * The register's own copy of an entry, made at first use: rules and documents read the copy, so that a newer library never
 * rewrites a register. The copy has no origins: `libraryId` and `libraryVersion` tell where it came from.
 */
export function copyToVocabulary(entry: LibraryEntry, newId: NewId): VocabularyEntry {
  const copied = {
    id: VocabularyEntryId.parse(newId()),
    libraryId: entry.id,
    libraryVersion,
    ...emptyEntityFields,
  };
  switch (entry.kind) {
    case "data-subject":
      return { kind: entry.kind, forms: entry.forms, flags: entry.flags, ...copied };
    case "data-item":
      return {
        kind: entry.kind,
        forms: entry.forms,
        class: entry.class,
        plural: entry.plural,
        category: entry.category,
        ...copied,
      };
    case "recipient":
      return { kind: entry.kind, forms: entry.forms, usualRole: usualRole(entry), ...copied };
    case "measure":
      return { kind: entry.kind, forms: entry.forms, type: measureType(entry), iso27001: entry.iso27001, ...copied };
    case "event":
      return { kind: entry.kind, forms: entry.forms, ...copied };
    default:
      return entry satisfies never;
  }
}

/** An authority decides for itself, so it is a controller; inside the house, the public and relatives have no such role. */
function usualRole(entry: LibraryRecipient): RecipientCategory["usualRole"] {
  switch (entry.usualRole) {
    case "controller":
    case "authority":
      return "controller";
    case "processor":
      return "processor";
    case "joint":
    case "either":
      return "either";
    case "internal":
    case "public":
    case "data-subject-side":
      return null;
    default:
      return entry.usualRole satisfies never;
  }
}

/** Art. 32 GDPR knows technical and organisational measures only; locks and cameras are things, so technical. */
const measureType = (entry: LibraryMeasure): "technical" | "organisational" =>
  entry.type === "physical" ? "technical" : entry.type;
