import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { placed } from "../ongoing.ts";
import { outdatedWord as findOutdated, withPresentWords } from "../outdated-words.ts";
import { defineRule } from "../rule.ts";

/** A title is what a document is called: pointed at, never replaced. */
const titles: ReadonlySet<string> = new Set(["name"]);

const textsOf = {
  activity: ["name", "description"],
  agreement: ["name", "subject", "nature", "purpose"],
  measure: ["name", "description"],
  system: ["name", "description", "access", "deletion"],
  "retention-term": ["name"],
} as const;

type Scope = keyof typeof textsOf;

/** Words of the law before 25 May 2018, used as if it held. In quotations and where a text tells history they are right. */
export const outdatedWord = defineRule<"outdated-word", Scope>({
  id: "outdated-word",
  severity: "warning",
  group: "wording",
  article: "art. 5(1)(d)",
  scopes: ["activity", "agreement", "measure", "system", "retention-term"],
  find: (entity) => {
    const kind = kindOf(entity);
    const texts = entity as unknown as { readonly [field: string]: string | null };
    const old = textsOf[kind].filter((field) => findOutdated(texts[field] ?? null) !== null);
    const places = placed(old.map((field) => fieldRef(kind, entity.id, field)));
    const word = findOutdated(texts[old[0] ?? ""] ?? null);
    if (places === null || word === null) return [];
    const fixable = old.some((field) => !titles.has(field) && findOutdated(texts[field] ?? null)?.now != null);
    return [{ places, facts: { name: { kind, id: entity.id }, word: word.found, now: word.now }, fixable }];
  },
  fix: ({ subject, places }, { register, at }) => {
    const kind = subject.kind as Scope;
    const fields = new Set(places.map(({ path }) => path).filter((path) => !titles.has(path)));
    const edit = editEntity(register, kind, subject.id, at, (entity) => {
      const texts = Object.entries(entity).map(([field, value]) => [
        field,
        fields.has(field) && typeof value === "string" ? withPresentWords(value) : value,
      ]);
      return Object.fromEntries(texts) as typeof entity;
    });
    return edit.ok ? edit.value : null;
  },
});

/** Told by the fields that only one kind has. */
function kindOf(entity: object): Scope {
  if ("dataGroups" in entity) return "activity";
  if ("clauses" in entity) return "agreement";
  if ("scope" in entity) return "measure";
  return "phases" in entity ? "retention-term" : "system";
}
