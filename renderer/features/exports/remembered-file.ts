import type { SavedFile } from "../../store/save-file.ts";

/** The file that a register was saved as last, on this computer: to be saved over again. */
export interface RememberedFile {
  readonly handle: string;
  readonly name: string;
  readonly shownPath: string;
}

const keyOf = (registerId: string): string => `verantwoord-file-${registerId}`;

export function rememberedFile(registerId: string): RememberedFile | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(registerId)) ?? "null") as RememberedFile | null;
  } catch {
    return null; // unreadable: then one is asked where to save, as the first time
  }
}

/** A download leaves nothing to remember: nobody knows where it went. */
export function rememberFile(registerId: string, { handle, name, shownPath }: SavedFile): void {
  if (handle === null || shownPath === null) return;
  localStorage.setItem(keyOf(registerId), JSON.stringify({ handle, name, shownPath } satisfies RememberedFile));
}

export const forgetFile = (registerId: string): void => localStorage.removeItem(keyOf(registerId));
