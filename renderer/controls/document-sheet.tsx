import { Fragment, type KeyboardEvent, memo } from "react";
import type { Block, ListItem, Section, Sentence, TextDocument } from "../../src/statement/document.ts";
import { Sheet } from "../components/sheet.tsx";
import { chooseSentence, hoverSentence, usePicked } from "./picked-sentence.ts";

export type DocumentSheetProps = {
  readonly document: TextDocument;
  /** At the right of the head: "concept, 25 november 2026". */
  readonly state: string;
  /** Goes to the field that a sentence comes from. */
  readonly onOpen: (sentence: Sentence) => void;
};

/** A text on its paper, in which every sentence can be asked where it comes from. One Tab stop; the arrows walk through it. */
export const DocumentSheet = memo(function DocumentSheet({ document, state, onOpen }: DocumentSheetProps) {
  const { title, language, organisation, blocks, sections, layers } = document;
  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    // What is folded away cannot take the focus.
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(".pick")].filter((pick) =>
      pick.checkVisibility(),
    );
    const next = all[all.indexOf(event.target) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only passes on arrow keys between the sentences in it
    <div onKeyDown={keyDown} onMouseLeave={() => hoverSentence(null)}>
      <Sheet lang={language} head={{ organisation: organisation ?? "", state }}>
        <h1>{title}</h1>
        <Blocks blocks={blocks} at="" onOpen={onOpen} />
        {sections.map((section) => (
          <Part key={section.key} section={section} level={2} layers={layers} onOpen={onOpen} />
        ))}
      </Sheet>
    </div>
  );
});

type PartProps = {
  readonly section: Section;
  readonly level: number;
  readonly layers: TextDocument["layers"];
  readonly onOpen: (sentence: Sentence) => void;
};

function Part({ section, level, layers, onOpen }: PartProps) {
  const { key, heading, short, blocks, sections } = section;
  const Heading = level === 2 ? "h2" : level === 3 ? "h3" : "h4";
  const whole = (
    <>
      <Blocks blocks={blocks} at={key} onOpen={onOpen} />
      {sections.map((inner) => (
        <Part key={inner.key} section={inner} level={level + 1} layers={layers} onOpen={onOpen} />
      ))}
    </>
  );
  return (
    <section>
      <Heading>{heading}</Heading>
      {layers === null || short.length === 0 ? (
        whole
      ) : (
        <>
          <Blocks blocks={[{ kind: "paragraph", sentences: short }]} at={`${key}#short`} onOpen={onOpen} />
          <details>
            <summary>
              {layers.more}
              <span className="vh">: {heading}</span>
            </summary>
            {whole}
          </details>
        </>
      )}
    </section>
  );
}

type BlocksProps = {
  readonly blocks: ReadonlyArray<Block>;
  readonly at: string;
  readonly onOpen: (sentence: Sentence) => void;
};

function Blocks({ blocks, at, onOpen }: BlocksProps) {
  return blocks.map((block, n) => {
    const place = `${at}#${n}`;
    switch (block.kind) {
      case "paragraph":
        return (
          <p key={place}>
            {block.sentences.map((sentence, m) => (
              <Fragment key={`${place}.${sentence.text}`}>
                {m > 0 && " "}
                <Pick at={`${place}.${m}`} sentence={sentence} onOpen={onOpen} />
              </Fragment>
            ))}
          </p>
        );
      case "list":
        return (
          <ul key={place}>
            {block.items.map((item, m) => (
              <li key={`${place}.${item.lead}.${item.text}`}>
                <Pick at={`${place}.${m}`} sentence={item} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        );
      case "table":
        return <Table key={place} table={block} at={place} onOpen={onOpen} />;
      default:
        return block satisfies never;
    }
  });
}

type TableProps = {
  readonly table: Extract<Block, { readonly kind: "table" }>;
  readonly at: string;
  readonly onOpen: (sentence: Sentence) => void;
};

function Table({ table: { columns, rows }, at, onOpen }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read alike, and only their place tells them apart
          <tr key={n}>
            {row.map((cell, m) => {
              const Cell = m === 0 ? "th" : "td";
              return (
                <Cell key={columns[m]} {...(m === 0 ? { scope: "row" } : {})}>
                  <Pick at={`${at}.${n}.${m}`} sentence={cell} onOpen={onOpen} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type PickProps = {
  readonly at: string;
  readonly sentence: Sentence | ListItem;
  readonly onOpen: (sentence: Sentence) => void;
};

/** A sentence that can be pointed at. Without fields, and in an empty cell, there is nothing to point at. */
function Pick({ at, sentence, onOpen }: PickProps) {
  const isChosen = usePicked((picked) => picked.chosen?.at === at);
  const isFirst = usePicked((picked) => picked.chosen === null) && at === "#0.0";
  const placed = { at, sentence };
  const lead = "lead" in sentence ? sentence.lead : null;
  if (sentence.refs.length === 0 || (lead === null && sentence.text === ""))
    return <Words lead={lead} text={sentence.text} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot be broken over lines of a paragraph
    <span
      className={isChosen ? "pick on" : "pick"}
      role="button"
      tabIndex={isChosen || isFirst ? 0 : -1}
      aria-pressed={isChosen}
      onMouseEnter={() => hoverSentence(placed)}
      onFocus={() => chooseSentence(placed)}
      onClick={() => chooseSentence(placed)}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        onOpen(sentence);
      }}
    >
      <Words lead={lead} text={sentence.text} />
    </span>
  );
}

/** What a list item begins with stands out from the rest, as in the files. */
function Words({ lead, text }: { readonly lead: string | null; readonly text: string }) {
  if (lead === null) return text;
  return (
    <>
      <b>{lead}</b>
      {text !== "" && `: ${text}`}
    </>
  );
}
