/** Words of the law before the GDPR, each with what stands for it now; null where only somebody who knows can tell. */
const outdated: ReadonlyArray<readonly [word: RegExp, now: string | null]> = [
  [/\bbewerkersovereenkomst/i, "verwerkersovereenkomst"],
  [/\bbewerkers?\b/i, "verwerker"],
  [/\bsofinummer/i, "burgerservicenummer"],
  [/\bcollege bescherming persoonsgegevens\b/i, "Autoriteit Persoonsgegevens"],
  [/\bCBP\b/, "AP"],
  [/\b(Wbp|wet bescherming persoonsgegevens)\b/i, "AVG"],
  [/\bprivacy shield\b/i, null],
  [/\bsafe harbou?r\b/i, null],
];

/** Names of today for what is still so called; for information only. */
const renamed: ReadonlyArray<readonly [word: RegExp, now: string]> = [
  [/\bSSL\b/, "TLS"],
  [/\bTwitter\b/, "X"],
];

/** A text that tells history speaks of the old law on purpose, and so does one that quotes. */
const tellsHistory =
  /\b(voormalige?|vroegere?|destijds|vervallen|vervangen|vervangt|opvolger|toenmalige?|ongeldig|former|replaced|repealed)\b|["“”„«»]/i;

/** An old word in a text, as it stands there, and its successor. */
export interface OldWord {
  readonly found: string;
  readonly now: string | null;
}

const firstOf = (text: string, words: ReadonlyArray<readonly [RegExp, string | null]>): OldWord | null => {
  for (const [word, now] of words) {
    const found = word.exec(text);
    if (found !== null) return { found: found[0], now };
  }
  return null;
};

/** The first word of the law before the GDPR that a text uses as if it held; null for none. */
export const outdatedWord = (text: string | null): OldWord | null =>
  text === null || tellsHistory.test(text) ? null : firstOf(text, outdated);

/** The first name in a text that has another today; null for none. */
export const renamedThing = (text: string | null): OldWord | null => (text === null ? null : firstOf(text, renamed));

/** A text with its outdated words replaced, a capital kept. Words without a successor stay. */
export function withPresentWords(text: string): string {
  let changed = text;
  for (const [word, now] of outdated) {
    if (now === null) continue;
    changed = changed.replace(new RegExp(word.source, `g${word.flags}`), (old) =>
      /^[A-Z][a-z]/.test(old) ? now.charAt(0).toUpperCase() + now.slice(1) : now,
    );
  }
  return changed;
}
