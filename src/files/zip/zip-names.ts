const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/**
 * Whether an entry's name could lead outside the archive or trip a file system: absolute, `..`, drive letter, backslash,
 * NUL or another control character, a Windows device name, an empty or dotted part. Nothing here is ever written by
 * such a name; the archive is refused because no program that means well makes one.
 */
export function isUnsafeZipName(name: string): boolean {
  if (name === "" || name.length > 1024) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\:\ufffd]/.test(name)) return true;
  if (name.startsWith("/")) return true;
  const parts = (name.endsWith("/") ? name.slice(0, -1) : name).split("/");
  return parts.some(
    (part) => part === "" || part === "." || part === ".." || /[. ]$/.test(part) || deviceName.test(part),
  );
}

/** The key under which two names are the same file on some system: case-folded and in one Unicode form. */
export const foldedZipName = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\/$/, "");
