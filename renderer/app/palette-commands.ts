import { ownName } from "../../src/derive/names.ts";
import { collectionKeys, collections, type Entity } from "../../src/model/kinds.ts";
import { searchForm } from "../../src/words/search-form.ts";
import type { Language, Words } from "../../src/words/words.ts";
import type { Command } from "../components/command-palette.tsx";
import { focusDocumentSoon } from "../components/frame/panes.ts";
import { suggestionLimit } from "../components/suggestion.ts";
import { goTo, sectionOf, sections } from "../store/navigation.ts";
import { type OpenRegister, useRegisterStore } from "../store/register-store.ts";
import { paletteActs, settingsCommands } from "./palette-acts.ts";
import { findingItems } from "./palette-findings.ts";
import { libraryThings } from "./palette-library.ts";
import { bestCommands, type Findable } from "./palette-rank.ts";
import { hasScreen } from "./screens.ts";

/** What Ctrl+K finds for a text, the best first: parts of the app, what one can do, and all in the register that bears it in its name or code. */
export function searchCommands(
  text: string,
  words: Words,
  language: Language,
  hasLibrary: boolean,
): ReadonlyArray<Command> {
  const { open } = useRegisterStore.getState();
  const parts = sections.filter(hasScreen).map((section) =>
    appItem({
      id: `go-${section}`,
      title: words.app.sections[section],
      group: words.app.palette.parts,
      run: () => goTo(section),
    }),
  );
  const settings = open === null ? [] : settingsCommands(words).map(appItem);
  const acts = open === null ? [] : paletteActs(words).map(appItem);
  const things = open === null || searchForm(text) === "" ? [] : thingsOf(open, words, language);
  const library = hasLibrary && searchForm(text) !== "" ? libraryThings(words, language) : [];
  const findings = open === null || searchForm(text) === "" ? [] : findingItems(open.register, words, language);
  return bestCommands([...parts, ...settings, ...acts, ...things, ...findings, ...library], text, suggestionLimit);
}

function appItem(command: Command): Findable {
  const name = searchForm(command.title);
  return { command, name, text: name, from: "app" };
}

function thingsOf(open: OpenRegister, words: Words, language: Language): ReadonlyArray<Findable> {
  return collectionKeys.flatMap((key) => {
    const { kind } = collections[key];
    if (kind === "vocabulary-entry" || kind === "custom-field" || kind === "attachment") return [];
    const section = sectionOf(kind);
    if (!hasScreen(section)) return [];
    const group = words.app.palette.kinds[kind];
    return Array.from((open.register[key] as ReadonlyMap<string, Entity>).values()).flatMap((entity): Findable[] => {
      const named = nameOf(entity, language);
      if (named === null) return [];
      const { title, code, name, text } = named;
      const run = (): void => {
        goTo(section, entity.id);
        focusDocumentSoon();
      };
      const command = { id: entity.id, title, detail: code, group, run };
      return [{ command, name, text, from: "register" }];
    });
  });
}

interface Named {
  readonly language: Language;
  readonly title: string;
  readonly code: string | undefined;
  readonly name: string;
  readonly text: string;
}

/** Names in search form, which is what takes long with ten thousand: an entity that did not change keeps its own. */
const names = new WeakMap<Entity, Named>();

function nameOf(entity: Entity, language: Language): Named | null {
  const known = names.get(entity);
  if (known?.language === language) return known;
  const title = ownName(entity, language);
  if (title === null) return null;
  const code = ("code" in entity ? entity.code : null) ?? undefined;
  const named = { language, title, code, name: searchForm(title), text: searchForm(`${code ?? ""} ${title}`) };
  names.set(entity, named);
  return named;
}
