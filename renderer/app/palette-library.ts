import { searchForm } from "../../src/words/search-form.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { goTo } from "../store/navigation.ts";
import type { Findable } from "./palette-rank.ts";

type Shelves = typeof import("../features/library/library-shelves.ts");

let shelves: Shelves | null = null;
let made: { readonly language: Language; readonly things: ReadonlyArray<Findable> } | null = null;

/** Fetches the library for the palette: it is no part of what the app starts with. Until it is there, nothing of it is found. */
export async function loadLibraryThings(): Promise<void> {
  shelves ??= await import("../features/library/library-shelves.ts").catch(() => null);
}

/** The entries of the library, to be found by their name; each leads to the place where it stands with its source. */
export function libraryThings(words: Words, language: Language): ReadonlyArray<Findable> {
  if (shelves === null) return [];
  if (made?.language === language) return made.things;
  const { shelfIds, shelfEntries } = shelves;
  const things = shelfIds.flatMap((shelf) =>
    shelfEntries(shelf, words, language).map(({ id, title, source }): Findable => {
      const name = searchForm(title);
      const command = {
        id: `library-${id}`,
        title,
        detail: `${words.library.shelf[shelf]} · ${source.source.ref}`,
        group: words.library.title,
        run: () => goTo("library", id),
      };
      return { command, name, text: name, from: "library" };
    }),
  );
  made = { language, things };
  return things;
}
