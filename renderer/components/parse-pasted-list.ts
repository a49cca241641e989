/**
 * A pasted or typed list as its items: "naam, e-mail, BSN", one item a line, bullets, a column from a sheet.
 * Cuts at line ends, tabs, semicolons and commas, not inside brackets ("adres (straat, nummer)") and not in numbers ("1,5").
 * Bullets, numbering and closing full stops go; doubles (case aside) stay once; order stays.
 */
export function parsePastedList(text: string): ReadonlyArray<string> {
  const seen = new Set<string>();
  const items: string[] = [];
  for (const raw of cut(text)) {
    const item = raw
      .replace(/\s+/gu, " ")
      .trim()
      .replace(/^(?:[-–—•·*◦▪]|\d{1,2}[.)])\s+/u, "")
      .replace(/(?<!\.)\.$/u, "")
      .trim();
    const key = item.toLowerCase();
    if (item === "" || seen.has(key)) continue;
    seen.add(key);
    items.push(item);
  }
  return items;
}

function cut(text: string): ReadonlyArray<string> {
  const pieces: string[] = [];
  let piece = "";
  let depth = 0;
  const chars = [...text];
  chars.forEach((char, i) => {
    if (char === "\n" || char === "\r" || char === "\t") {
      depth = 0;
      pieces.push(piece);
      piece = "";
      return;
    }
    if (char === "(" || char === "[") depth++;
    if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    const inNumber = char === "," && isDigit(chars[i - 1]) && isDigit(chars[i + 1]);
    if (depth === 0 && (char === ";" || (char === "," && !inNumber))) {
      pieces.push(piece);
      piece = "";
    } else piece += char;
  });
  return [...pieces, piece];
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";
