import { editEntity } from "../../edits/edit.ts";
import { withValueAt } from "../../history/path.ts";
import type { Json } from "../../json/canonical-json.ts";
import { libraryVersion } from "../../library/library-version.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import { entityOf } from "../../model/kinds.ts";
import { changedInLibrary, type LibraryCopy } from "../changed-in-library.ts";
import { defineRule } from "../rule.ts";

type CopyKind = "vocabulary-entry" | "retention-term" | "party";

/** A newer library never rewrites a register: it says what it says otherwise, with what it said before. */
export const libraryEntryChanged = defineRule<"library-entry-changed", CopyKind>({
  id: "library-entry-changed",
  severity: "advice",
  group: "upkeep",
  article: "art. 5(1)(d)",
  scopes: ["vocabulary-entry", "retention-term", "party"],
  find: (copy) =>
    changedInLibrary(copy).map(({ change, path }) => {
      const kind = kindOf(copy);
      const { saidBefore, saidAfter, why, source } = change;
      return {
        places: [fieldRef(kind, copy.id, path)] as const,
        facts: { entry: { kind, id: copy.id }, before: saidBefore, after: saidAfter, why, source: source.ref },
      };
    }),
  fix: ({ subject }, { register, at }) => {
    const kind = subject.kind as CopyKind; // the rule looks at these kinds only
    const copy: LibraryCopy | null = entityOf(register, kind, subject.id);
    const changed = copy === null ? [] : changedInLibrary(copy);
    if (changed.length === 0) return null;
    const edit = editEntity(register, kind, subject.id, at, (entity) => {
      const taken = changed.reduce<Json>(
        (json, { change, path }) => {
          const result = withValueAt(json, path, change.after);
          return result.ok ? result.value : json;
        },
        entity as unknown as Json,
      );
      return { ...(taken as unknown as typeof entity), libraryVersion };
    });
    return edit.ok ? edit.value : null;
  },
});

function kindOf(copy: LibraryCopy): FieldRef["kind"] & CopyKind {
  if ("phases" in copy) return "retention-term";
  return "forms" in copy ? "vocabulary-entry" : "party";
}
