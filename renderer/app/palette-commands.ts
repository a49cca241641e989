import { ownName } from "../../src/derive/names.ts";
import { collectionKeys, collections, type Entity } from "../../src/model/kinds.ts";
import { searchForm } from "../../src/words/search-form.ts";
import type { Language, Words } from "../../src/words/words.ts";
import type { Command } from "../components/command-palette.tsx";
import { suggestionLimit } from "../components/suggestion.ts";
import { goTo, sectionOf, sections } from "../store/navigation.ts";
import { useRegisterStore } from "../store/register-store.ts";
import { paletteActs } from "./palette-acts.ts";
import { hasScreen } from "./screens.ts";

/** What Ctrl+K finds for a text: the parts of the app, what one can do, then everything in the register that bears it in its name or code. */
export function searchCommands(text: string, words: Words, language: Language): ReadonlyArray<Command> {
  const wanted = searchForm(text);
  const commands: Command[] = sections
    .filter(hasScreen)
    .filter((section) => searchForm(words.app.sections[section]).includes(wanted))
    .map((section) => ({
      id: `go-${section}`,
      title: words.app.sections[section],
      group: words.app.palette.parts,
      run: () => goTo(section),
    }));
  const { open } = useRegisterStore.getState();
  if (open === null) return commands;
  commands.push(...paletteActs(words).filter(({ title }) => searchForm(title).includes(wanted)));
  if (wanted === "") return commands;
  for (const key of collectionKeys) {
    const { kind } = collections[key];
    if (kind === "vocabulary-entry" || kind === "custom-field" || kind === "attachment") continue;
    if (!hasScreen(sectionOf(kind))) continue;
    for (const entity of (open.register[key] as ReadonlyMap<string, Entity>).values()) {
      if (commands.length >= suggestionLimit) return commands;
      const name = ownName(entity, language);
      const code = "code" in entity ? entity.code : null;
      if (name === null || !searchForm(`${code ?? ""} ${name}`).includes(wanted)) continue;
      commands.push({
        id: entity.id,
        title: name,
        detail: code ?? undefined,
        group: words.app.palette.kinds[kind],
        run: () => goTo(sectionOf(kind), entity.id),
      });
    }
  }
  return commands;
}
