import { vocabularyLabel } from "../../../src/derive/names.ts";
import type { Register } from "../../../src/model/register.ts";
import type { RetentionTerm } from "../../../src/model/retention-term.ts";
import { enumerate } from "../../../src/words/sentence.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { useIndexes } from "../../store/indexes.ts";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { type TermUseAt, usesOfTerm } from "./uses-of-term.ts";

/** Every activity in which the term holds, with the group or the items that it holds for. */
export function TermUses({ term }: { readonly term: RetentionTerm }) {
  const words = useWords();
  const own = words.terms.usedBy;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const uses = usesOfTerm(term.id, register, useIndexes());
  if (uses.length === 0) return <p className="quiet">{own.none}</p>;
  const note = own.everywhere(uses.length);
  return (
    <>
      {note !== "" && <p className="small soft">{note}</p>}
      <ul className="usedby">
        {uses.map((each) => (
          <li key={each.use.id}>
            <a href={hrefOf("activities", each.activity.id)}>
              {each.activity.code !== null && <span className="code">{each.activity.code} </span>}
              {each.activity.name ?? words.common.untitledActivity}
            </a>
            <span className="cap">{aboutUse(each, register, words, language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function aboutUse({ group, use }: TermUseAt, register: Register, words: Words, language: Language): string {
  const own = words.terms.usedBy;
  if (use.itemUseIds === null) return group.name === null ? own.all : own.group(group.name);
  const names = (group.items ?? [])
    .filter(({ id }) => use.itemUseIds?.includes(id))
    .flatMap(({ itemId }) => {
      const entry = register.vocabulary.get(itemId);
      return entry === undefined ? [] : [vocabularyLabel(entry, language).toLowerCase()];
    });
  return names.length === 0 ? own.unnamedGroup : enumerate(names, words.common);
}
