import type { PublishedVersion } from "../../model/published-version.ts";
import type { Register } from "../../model/register.ts";
import type { PlainDate } from "../../model/values.ts";
import type { Language, Words } from "../../words/words.ts";
import type { TextDocument } from "../document.ts";
import { documentRequest } from "../document-kind.ts";
import { documentKindIds } from "../document-kinds.ts";
import { planDocument } from "../plan-document.ts";
import { compareTexts, type TextChange } from "./compare-texts.ts";
import type { PublishedText } from "./frozen-text.ts";
import { factsOf } from "./text-facts.ts";
import { type ToTell, whatToTell } from "./what-to-tell.ts";

/** How a published text stands to the register of a day. It is out of date when any sentence would read otherwise now. */
export interface Staleness {
  readonly present: TextDocument;
  readonly changes: ReadonlyArray<TextChange>;
  readonly toTell: ReadonlyArray<ToTell>;
}

/** The latest version of each kept text: older ones are history, and cannot be out of date. */
export function currentVersions(register: Register): ReadonlyArray<PublishedVersion> {
  const latest = new Map<string, PublishedVersion>();
  for (const version of register.publishedVersions.values()) {
    const text = version.statementId ?? version.id;
    if ((latest.get(text)?.number ?? 0) < version.number) latest.set(text, version);
  }
  return [...latest.values()].sort((a, b) =>
    a.publishedOn === b.publishedOn ? 0 : a.publishedOn < b.publishedOn ? -1 : 1,
  );
}

/** The text that the register gives on a day in the form of a published version; null when its kind is not made any more. */
export function presentText(
  register: Register,
  version: PublishedVersion,
  today: PlainDate,
  words: { readonly [language in Language]: Words },
): TextDocument | null {
  const kind = documentKindIds.find((each) => each === version.kind);
  if (kind === undefined) return null;
  const statement = version.statementId === null ? null : (register.statements.get(version.statementId) ?? null);
  const { language, address, layered, audienceIds: audience } = version;
  const request = documentRequest({ language, address, layered, audience, statement, today, words: words[language] });
  return planDocument(kind, register, request).document;
}

/** What differs between a published version and the register of a day; null when its kind is not made any more. */
export function staleness(
  register: Register,
  version: PublishedVersion,
  published: PublishedText,
  today: PlainDate,
  words: { readonly [language in Language]: Words },
): Staleness | null {
  const present = presentText(register, version, today, words);
  if (present === null) return null;
  return {
    present,
    changes: compareTexts(published.document, present),
    toTell: whatToTell(published.facts, factsOf(present, register)),
  };
}
