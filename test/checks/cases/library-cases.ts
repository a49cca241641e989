import type { Fill, RuleCases } from "./rule-case.ts";

/** A category of people that was copied from the library in a version, with these flags. */
const pupils =
  (libraryVersion: string, ...flags: ReadonlyArray<"vulnerable" | "minors" | "pupils">): Fill =>
  (b) =>
    b.ownSubject({ nl: "Leerlingen", en: "Pupils" }, { libraryId: "subject-pupils", libraryVersion, flags });

export const libraryCases: RuleCases = {
  "library-entry-changed": {
    triggers: {
      "a copy of an older library that nobody touched": pupils("2026-11-25", "minors", "pupils"),
    },
    nearly: {
      "a copy of the present library": (b) => b.subject("subject-pupils"),
      "a copy of the present library that somebody gave the old flags": pupils("2026-11-30", "minors", "pupils"),
      "an older copy that somebody gave other flags himself": pupils("2026-11-25", "pupils"),
      "an older copy in which it stands already": pupils("2026-11-25", "vulnerable", "minors", "pupils"),
      "a word of one's own that reads the same": (b) =>
        b.ownSubject({ nl: "Leerlingen" }, { flags: ["minors", "pupils"] }),
    },
    fixed: ["a copy of an older library that nobody touched"],
  },
};
