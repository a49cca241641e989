/** Bytes as text, every character kept (a byte order mark too); null when they are no UTF-8. */
export function utf8ToText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // `fatal` throws on bytes that are no UTF-8: that is the answer.
    return null;
  }
}

/** Text as bytes; throws on half a surrogate pair, which would silently become another character. */
export function textToUtf8(text: string): Uint8Array {
  if (/\p{Surrogate}/u.test(text)) throw new Error("text with half a surrogate pair cannot be written as UTF-8");
  return new TextEncoder().encode(text);
}
