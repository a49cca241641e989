import { displayName } from "../../derive/names.ts";
import { countryName } from "../../library/country-name.ts";
import type { EntityKind } from "../../model/field-ref.ts";
import type { Register } from "../../model/register.ts";
import type { Language, Words } from "../../words/words.ts";
import type { ToTell } from "./what-to-tell.ts";

/** What the people concerned must be told of, in a line with its article: "nieuw doel: nieuws sturen (art. 13 lid 3 AVG)". */
export function wordToTell({ kind, id }: ToTell, register: Register, language: Language, words: Words): string {
  const name = (of: EntityKind, entityId: string): string =>
    displayName(register, of, entityId, language, words.common);
  const { toTell } = words.documents;
  switch (kind) {
    case "new-purpose":
      return toTell[kind](purposeIn(register, id) ?? words.common.untitled);
    case "new-recipient": {
      const [of = "", entityId = ""] = id.split(" ");
      return toTell[kind](name(of === "party" ? "party" : "vocabulary-entry", entityId));
    }
    case "new-destination":
      return toTell[kind](/^[A-Z]{2}$/.test(id) ? countryName(id, language) : id);
    case "longer-term":
    case "open-term":
      return toTell[kind](name("retention-term", id));
    default:
      return kind satisfies never;
  }
}

function purposeIn(register: Register, purposeId: string): string | null {
  for (const { purposes } of register.activities.values()) {
    const found = purposes?.find(({ id }) => id === purposeId);
    if (found !== undefined) return found.description;
  }
  return null;
}
