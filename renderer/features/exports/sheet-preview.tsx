import type { Cell, ColumnPlan } from "../../../src/exports/sheet-plan.ts";
import { dateInWords } from "../../../src/words/sentence.ts";
import type { Language } from "../../../src/words/words.ts";
import { useWords, wordsOf } from "../../store/words.ts";
import type { SheetPreview as Preview } from "../../worker/export-preview.ts";

export type SheetPreviewProps = {
  readonly sheet: Preview;
  readonly name: string;
  readonly language: Language;
  /** A CSV has the table only: no titles, no bands. */
  readonly isPlain: boolean;
};

/** The begin of a worksheet as Excel will show it: titles, bands, articles, headers, the first rows. */
export function SheetPreview({ sheet, name, language, isPlain }: SheetPreviewProps) {
  const own = useWords().exportScreen;
  const words = wordsOf(language).common;
  const bands = bandsOf(sheet.columns);
  const hasBands = !isPlain && bands.some(({ group }) => group !== null);
  const hasArticles = sheet.columns.some(({ article }) => article !== null);
  return (
    <article className="xsheet" lang={language} aria-label={name}>
      {!isPlain &&
        sheet.titles.map(({ text, look }) => (
          <p key={text} className={look === "title" ? "xtitle" : "xsub"}>
            {text}
          </p>
        ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="xscroll scroll" aria-label={name} tabIndex={0}>
        <table className="xtable">
          <colgroup>
            {sheet.columns.map((column, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have their place and nothing else
              <col key={n} style={{ width: `${column.width}ch` }} />
            ))}
          </colgroup>
          <thead>
            {hasBands && (
              <tr className="bands">
                {bands.map(({ group, from, span }) => (
                  <th key={from} colSpan={span} scope="colgroup">
                    {group}
                  </th>
                ))}
              </tr>
            )}
            {hasArticles && !isPlain && (
              <tr className="articles">
                {sheet.columns.map((column, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have their place and nothing else
                  <td key={n}>{column.article}</td>
                ))}
              </tr>
            )}
            {sheet.columns.some(({ header }) => header !== null) && (
              <tr className="heads">
                {sheet.columns.map((column, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have their place and nothing else
                  <th key={n} scope="col">
                    {isPlain && column.article !== null ? `${column.header} (${column.article})` : column.header}
                  </th>
                ))}
              </tr>
            )}
          </thead>
          <tbody>
            {sheet.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a preview have their place and nothing else
              <tr key={at}>
                {row.map((cell, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have their place and nothing else
                  <td key={n} className={lookOf(cell)}>
                    <span>{textOf(cell, (date) => dateInWords(date, words))}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="cap">{own.rowsShown(sheet.rows.length, sheet.rowCount)}</p>
    </article>
  );
}

/** Neighbours with the same group, as one label. */
function bandsOf(
  columns: ReadonlyArray<ColumnPlan>,
): ReadonlyArray<{ group: string | null; from: number; span: number }> {
  const bands: { group: string | null; from: number; span: number }[] = [];
  columns.forEach(({ group }, from) => {
    const last = bands.at(-1);
    if (last !== undefined && last.group === group) last.span += 1;
    else bands.push({ group, from, span: 1 });
  });
  return bands;
}

function textOf(cell: Cell, date: (day: string) => string): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  return cell.kind === "date" ? date(cell.date) : cell.text;
}

function lookOf(cell: Cell): string | undefined {
  if (typeof cell === "number") return "num";
  if (cell === null || typeof cell === "string") return undefined;
  if (cell.kind === "link") return "x-link";
  return cell.kind === "text" ? `x-${cell.look}` : undefined;
}
