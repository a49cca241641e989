import type { Block, Section, TextDocument } from "../document.ts";
import { type DocumentLook, fonts, plainLook } from "../house-style.ts";
import { base64 } from "./base64.ts";
import { escapeHtml } from "./escape.ts";

/** Plain, readable, for screen and paper, light and dark. No font, image or address from elsewhere. */
const style = `
:root{color-scheme:light dark;--ink:#1d1b17;--soft:#5c574d;--paper:#fffefb;--line:#ddd7c9}
@media (prefers-color-scheme:dark){:root{--ink:#ece8df;--soft:#b3ac9e;--paper:#1b1a18;--line:#45413a}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Times New Roman",serif}
main{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
header p{color:var(--soft);margin:0 0 1.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.35rem;line-height:1.3;margin:2.5rem 0 .5rem}
h3{font-size:1.1rem;line-height:1.3;margin:1.75rem 0 .25rem}
p,ul,table{margin:.5rem 0 1rem}
ul{padding-left:1.25rem}
li{margin:.2rem 0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
h1,h2,h3,p,li,th,td,summary{overflow-wrap:anywhere}
details{margin:.25rem 0 1rem}
summary{cursor:pointer;color:var(--soft);text-decoration:underline;text-underline-offset:.2em}
summary:focus-visible{outline:2px solid;outline-offset:3px}
summary span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{summary{display:none}details::details-content{content-visibility:visible;block-size:auto}:root{--ink:#000;--soft:#333;--paper:#fff;--line:#999}main{max-width:none;padding:0}h2,h3{break-after:avoid}li,tr{break-inside:avoid}}
`;

/** The document as one HTML file that needs nothing else: no script, no request. Its policy forbids both. */
export function documentToHtml(document: TextDocument, look: DocumentLook = plainLook): string {
  const organisation =
    document.organisation === null
      ? ""
      : `<p>${escapeHtml(document.organisation)}, ${escapeHtml(document.dateInWords)}</p>\n`;
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titleWithName(document))}</title>
<style>${style}${styleOf(look)}</style>
</head>
<body>
<main>
<header>
${logoToHtml(look)}<h1>${escapeHtml(document.title)}</h1>
${organisation}</header>
${bodyOf(document)}
</main>
</body>
</html>
`;
}

/** The words alone, for a page that has a head, a title and a style of its own: headings begin at the second level. */
export const documentToFragment = (document: TextDocument): string =>
  `<div lang="${document.language}">\n${bodyOf(document)}\n</div>\n`;

const bodyOf = ({ blocks, sections, layers }: TextDocument): string =>
  [...blocks.map(blockToHtml), ...sections.map((section) => sectionToHtml(section, 2, layers))].join("\n");

/** One colour for headings, where it can be read: on light paper and in print. In the dark it stays a line beside them. */
function styleOf({ accentColour, font, logo }: DocumentLook): string {
  const rules = [
    ...(font === null ? [] : [`body{font-family:${fonts[font].css}}`]),
    ...(accentColour === null
      ? []
      : [
          `:root{--accent:${accentColour}}`,
          "h1,h2{border-left:.2em solid var(--accent);padding-left:.5em}",
          "@media not (prefers-color-scheme:dark){h1,h2,h3{color:var(--accent)}}@media print{h1,h2,h3{color:var(--accent)}}",
        ]),
    ...(logo === null
      ? []
      : [
          "header img{display:block;max-height:4.5rem;max-width:14rem;margin:0 0 2rem}@media (prefers-color-scheme:dark){header img{background:#fffefb;padding:.5rem;border-radius:.25rem}}",
        ]),
  ];
  return rules.length === 0 ? "" : `${rules.join("\n")}\n`;
}

const logoToHtml = ({ logo }: DocumentLook): string =>
  logo === null
    ? ""
    : `<img src="data:${logo.type};base64,${base64(logo.bytes)}" alt="${escapeHtml(logo.alt)}" width="${Math.round(logo.width)}" height="${Math.round(logo.height)}">\n`;

const titleWithName = ({ title, organisation }: TextDocument): string =>
  organisation === null ? title : `${title} – ${organisation}`;

/** In a layered text a section shows what it tells in short, and opens into the whole without any script. */
function sectionToHtml(section: Section, level: number, layers: TextDocument["layers"]): string {
  const tag = `h${Math.min(level, 6)}`;
  const isFolded = layers !== null && section.short.length > 0;
  const whole = [
    ...section.blocks.map(blockToHtml),
    ...section.sections.map((inner) => sectionToHtml(inner, level + 1, layers)),
  ];
  return [
    `<section id="${escapeHtml(section.key.replace(/[^A-Za-z0-9-]/g, "-"))}">`,
    `<${tag}>${escapeHtml(section.heading)}</${tag}>`,
    ...(isFolded
      ? [
          blockToHtml({ kind: "paragraph", sentences: section.short }),
          `<details>\n<summary>${escapeHtml(layers.more)}<span>: ${escapeHtml(section.heading)}</span></summary>`,
          ...whole,
          "</details>",
        ]
      : whole),
    "</section>",
  ].join("\n");
}

function blockToHtml(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${block.sentences.map(({ text }) => escapeHtml(text)).join(" ")}</p>`;
    case "list":
      return `<ul>\n${block.items.map(itemToHtml).join("\n")}\n</ul>`;
    case "table": {
      const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
      const rows = block.rows.map((cells) => {
        const [first, ...rest] = cells.map(({ text }) => escapeHtml(text));
        return `<tr><th scope="row">${first ?? ""}</th>${rest.map((text) => `<td>${text}</td>`).join("")}</tr>`;
      });
      return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
    }
    default:
      return block satisfies never;
  }
}

function itemToHtml({ lead, text }: { readonly lead: string | null; readonly text: string }): string {
  if (lead === null) return `<li>${escapeHtml(text)}</li>`;
  return text === ""
    ? `<li><strong>${escapeHtml(lead)}</strong></li>`
    : `<li><strong>${escapeHtml(lead)}</strong>: ${escapeHtml(text)}</li>`;
}
