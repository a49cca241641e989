import type { PublishedVersion } from "../../model/published-version.ts";
import { dateInWords } from "../../words/sentence.ts";
import type { Words } from "../../words/words.ts";
import type { ListItem, Section, TextDocument } from "../document.ts";
import { compareTexts, type TextChange } from "./compare-texts.ts";
import type { PublishedText } from "./frozen-text.ts";

/**
 * "Wat is er veranderd?": what the public is told of a new version, section by section, each sentence as it was and as it is. In the
 * language of the text itself.
 */
export function changeOverview(
  before: PublishedText,
  after: PublishedText,
  version: Pick<PublishedVersion, "publishedOn" | "changeNote">,
  words: Words,
): TextDocument {
  const own = words.documents.changes;
  const day = dateInWords(version.publishedOn, words.common);
  const sections = new Map<string, TextChange[]>();
  for (const change of compareTexts(before.document, after.document)) {
    const heading = (change.after ?? change.before)?.heading ?? after.document.title;
    sections.set(heading, [...(sections.get(heading) ?? []), change]);
  }
  const opening = [own.intro(after.document.title, day), ...(version.changeNote === null ? [] : [version.changeNote])];
  return {
    ...after.document,
    title: own.title(after.document.title),
    date: version.publishedOn,
    dateInWords: day,
    layers: null,
    blocks: [
      { kind: "paragraph", sentences: opening.map((text) => ({ text, refs: [] })) },
      ...(sections.size === 0 ? [{ kind: "paragraph" as const, sentences: [{ text: own.none, refs: [] }] }] : []),
    ],
    sections: [...sections].map(
      ([heading, changes], n): Section => ({
        key: `change:${n}`,
        heading,
        short: [],
        blocks: [{ kind: "list", items: changes.flatMap((change) => itemsOf(change, own)) }],
        sections: [],
      }),
    ),
  };
}

function itemsOf({ before, after }: TextChange, own: Words["documents"]["changes"]): ReadonlyArray<ListItem> {
  if (before === null) return after === null ? [] : [{ lead: own.added, text: after.text, refs: after.refs }];
  if (after === null) return [{ lead: own.removed, text: before.text, refs: before.refs }];
  return [
    { lead: own.was, text: before.text, refs: before.refs },
    { lead: own.becomes, text: after.text, refs: after.refs },
  ];
}
