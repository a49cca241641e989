import { searchForm } from "../../src/words/search-form.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { focusDocumentSoon } from "../components/frame/panes.ts";
import { goTo } from "../store/navigation.ts";
import type { Findable } from "./palette-rank.ts";

type Shelves = typeof import("../features/library/library-shelves.ts");

/** What can be taken from a part of the library at once. */
const takes: { readonly [shelf: string]: "term" | "party" } = { terms: "term", parties: "party" };

async function takeFrom(kind: "term" | "party", id: string, language: Language): Promise<void> {
  const { takeParty, takeTerm } = await import("../controls/take-from-library.ts");
  (kind === "term" ? takeTerm : takeParty)(id, language);
  focusDocumentSoon();
}

let shelves: Shelves | null = null;
let made: { readonly language: Language; readonly things: ReadonlyArray<Findable> } | null = null;

/** Fetches the library for the palette: it is no part of what the app starts with. Until it is there, nothing of it is found. */
export async function loadLibraryThings(): Promise<void> {
  shelves ??= await import("../features/library/library-shelves.ts").catch(() => null);
}

/**
 * The entries of the library, to be found by their name; each leads to the place where it stands with its source. A term and a vendor can
 * also be taken into the register at once.
 */
export function libraryThings(words: Words, language: Language): ReadonlyArray<Findable> {
  if (shelves === null) return [];
  if (made?.language === language) return made.things;
  const { shelfIds, shelfEntries } = shelves;
  const things = shelfIds.flatMap((shelf) =>
    shelfEntries(shelf, words, language).flatMap(({ id, title, source }): ReadonlyArray<Findable> => {
      const name = searchForm(title);
      const command = {
        id: `library-${id}`,
        title,
        detail: `${words.library.shelf[shelf]} · ${source.source.ref}`,
        group: words.library.title,
        run: () => goTo("library", id),
      };
      const shown: Findable = { command, name, text: name, from: "library" };
      const take = takes[shelf];
      if (take === undefined) return [shown];
      const taken = {
        id: `take-${id}`,
        title: words.app.palette.takes[take](title),
        detail: source.source.ref,
        group: words.app.palette.taking,
        run: () => void takeFrom(take, id, language),
      };
      return [shown, { command: taken, name, text: searchForm(taken.title), from: "library" }];
    }),
  );
  made = { language, things };
  return things;
}
