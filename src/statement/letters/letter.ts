import type { FieldRef } from "../../model/field-ref.ts";
import type { Block, Section } from "../document.ts";
import { paragraph, type StatementContext, sectionOf, sentence } from "../document-context.ts";
import type { PlannedText } from "../document-kind.ts";
import { madeText } from "../make-text.ts";
import { organisationName } from "../sections/closing.ts";

/** To whom a letter goes; what is not known of it is left out of the letter. */
export interface Addressee {
  readonly name: string | null;
  readonly address: string | null;
  /** A person is greeted by name. */
  readonly isPerson: boolean;
  readonly refs: ReadonlyArray<FieldRef>;
}

/** A letter: to whom, a greeting, what it says, and who signs it. */
export function letterText(
  context: StatementContext,
  title: string,
  { name, address, isPerson, refs }: Addressee,
  opening: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section | null>,
): PlannedText {
  const { letters } = context.words;
  const from = organisationName(context);
  return madeText(
    context,
    title,
    [
      paragraph(
        name === null ? null : sentence(`${letters.to(name)}.`, ...refs),
        address === null ? null : sentence(`${address}.`, ...refs),
      ),
      paragraph(
        sentence(
          isPerson && name !== null ? letters.greetingOf(context.to, name) : letters.greeting(context.to),
          ...refs,
        ),
      ),
      ...opening,
      ...(sections.length === 0 ? signature(from, refs, context) : []),
    ],
    sections.length === 0 ? [] : withSignature(sections, signature(from, refs, context)),
  );
}

const signature = (
  from: string | null,
  refs: ReadonlyArray<FieldRef>,
  context: StatementContext,
): ReadonlyArray<Block> => [
  paragraph(sentence(context.words.letters.regards, ...refs)),
  paragraph(from === null ? null : sentence(from, ...refs)),
];

/** The signature stands below the last part of the letter. */
function withSignature(
  sections: ReadonlyArray<Section | null>,
  signed: ReadonlyArray<Block>,
): ReadonlyArray<Section | null> {
  const all = sections.filter((section) => section !== null);
  const last = all.at(-1);
  if (last === undefined) return all;
  return [...all.slice(0, -1), sectionOf(last.key, last.heading, [...last.blocks, ...signed], last.sections)];
}
