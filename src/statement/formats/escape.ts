/** Text as HTML shows it; also safe inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);

const htmlEntities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as Markdown shows it: what could be markup gets a backslash, what could be HTML becomes an entity. Everything that is a
 * mark only at the start of a line (lists, headings, quotes, tables' pipes) counts too, since a text may wrap there.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/^(\s*)([#>+-]|=+|:)(?=\s|$|[=:-])/u, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/u, "$1\\$2");
