import type { Verb } from "../../src/bridge.ts";

/** The name under which a verb travels between page and main process. */
export const channelOf = (verb: Verb): string => `bridge:${verb}`;
