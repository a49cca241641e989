/** A piece of text and whether it is what was sought. */
export type TextPart = { readonly text: string; readonly isHit: boolean };

/** Lower case without diacritics, character for character: "Één" becomes "een", so that positions stay the same. */
export function foldText(text: string): string {
  return [...text].map((char) => foldChar(char)).join("");
}

function foldChar(char: string): string {
  const bare = char
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return bare.length === char.length ? bare : char;
}

/** Cuts `text` around every place where one of the sought words stands (case and diacritics aside). */
export function matchText(text: string, sought: string): ReadonlyArray<TextPart> {
  const words = foldText(sought)
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0 || text === "") return [{ text, isHit: false }];
  const folded = foldText(text);
  const hit = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
      hit.fill(true, at, at + word.length);
  }
  const parts: Array<{ text: string; isHit: boolean }> = [];
  for (let i = 0; i < text.length; i++) {
    const last = parts.at(-1);
    const isHit = hit[i] === true;
    if (last !== undefined && last.isHit === isHit) last.text += text[i];
    else parts.push({ text: text[i] ?? "", isHit });
  }
  return parts;
}

/** Does every sought word stand somewhere in the text (case and diacritics aside)? Nothing sought matches all. */
export function hasAllWords(text: string, sought: string): boolean {
  const folded = foldText(text);
  return foldText(sought)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}

/** The rest of `title` after what was typed, when it begins with that; else null. For completion in grey. */
export function completion(title: string, typed: string): string | null {
  if (typed.trim() === "" || title.length <= typed.length) return null;
  return foldText(title).startsWith(foldText(typed)) ? title.slice(typed.length) : null;
}
