import type { Verb } from "../../src/bridge.ts";

/** The name under which a verb travels between page and main process. */
export const channelOf = (verb: Verb): string => `bridge:${verb}`;

/** The name under which the preload script tells the page's language. */
export const languageChannel = "page-language";

/** Says, without any content, that `file.handedOver` has something; the page gets it as an event of this name. */
export const handedOverChannel = "file-handed-over";
