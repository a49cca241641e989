import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

export const cookiesOpen = defineRule<"cookies-open", "site">({
  id: "cookies-open",
  severity: "advice",
  group: "cookies",
  gathers: true,
  article: "art. 11.7a(1) Tw",
  scopes: ["site"],
  find: ({ id, cookies }) =>
    cookies === null ? [{ places: [fieldRef("site", id, "cookies")], facts: { site: { kind: "site", id } } }] : [],
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "site", subject.id, at, (site) => ({ ...site, cookies: [] }));
    return edit.ok ? edit.value : null;
  },
});
