import type { Verb } from "../../src/bridge.ts";

/** The name under which a verb travels between page and main process. */
export const channelOf = (verb: Verb): string => `bridge:${verb}`;

/** The name under which the preload script tells the page's language. */
export const languageChannel = "page-language";
