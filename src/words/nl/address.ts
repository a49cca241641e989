/** How the text speaks to its reader: u or je. English has one form and ignores it. */
export type ReaderAddress = "formal" | "informal";

type To = ReaderAddress;

// The forms of "u" and "je" that sentences are made with, for every document that speaks to its reader.
export const say = (to: To, formal: string, informal: string): string => (to === "formal" ? formal : informal);
export const wij = (to: To): string => say(to, "wij", "we");
export const Wij = (to: To): string => say(to, "Wij", "We");
export const u = (to: To): string => say(to, "u", "je");
export const U = (to: To): string => say(to, "U", "Je");
export const uw = (to: To): string => say(to, "uw", "je");
