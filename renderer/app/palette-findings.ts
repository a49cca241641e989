import type { Finding } from "../../src/checks/finding.ts";
import { displayName } from "../../src/derive/names.ts";
import type { Register } from "../../src/model/register.ts";
import { searchForm } from "../../src/words/search-form.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { currentFindings } from "../store/findings.ts";
import { goToField } from "../store/navigation.ts";
import type { Findable } from "./palette-rank.ts";

let made: {
  readonly of: ReadonlyArray<Finding>;
  readonly language: Language;
  readonly items: ReadonlyArray<Findable>;
} | null = null;

/** What was found, by its title and what it is about; each leads to its field. Made once for what the worker told last. */
export function findingItems(register: Register, words: Words, language: Language): ReadonlyArray<Findable> {
  const findings = currentFindings()?.first ?? [];
  if (made?.of === findings && made.language === language) return made.items;
  const items = findings.map((finding, index): Findable => {
    const { kind, id } = finding.subject;
    const { title } = words.checks.rules[finding.rule];
    const about = displayName(register, kind, id, language, words.common);
    const command = {
      id: `finding-${index}`,
      title,
      detail: `${about} · ${finding.article}`,
      group: words.app.palette.findings,
      run: () => goToField(finding.ref),
    };
    // By its own title first: whoever types the name of an activity means the activity.
    return { command, name: searchForm(title), text: searchForm(`${title} ${about}`), from: "register" };
  });
  made = { of: findings, language, items };
  return items;
}
