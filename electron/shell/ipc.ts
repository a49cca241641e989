import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent } from "electron";
import { z } from "zod";
import { isVerb, type Verb, verbs } from "../../src/bridge.ts";
import type { Language } from "../../src/words/words.ts";
import type { Host } from "../host/host.ts";
import { channelOf, languageChannel } from "./channel.ts";
import { isOwnPage } from "./own-page.ts";

/** True when the message comes from our own page itself: its main frame, on the exact origin. */
export function isOwnSender({ senderFrame }: Pick<IpcMainInvokeEvent | IpcMainEvent, "senderFrame">): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);
}

function answerVerb(ipcMain: Pick<IpcMain, "handle">, verb: Verb, host: Pick<Host, "answer">): void {
  ipcMain.handle(channelOf(verb), async (event, raw: unknown) => {
    if (!isOwnSender(event)) throw new Error(`refused ${verb}`);
    return host.answer(verb, raw); // which parses the request by the verb's schema, as it does for the loopback
  });
}

/** One handler per verb of the bridge; whatever is not a verb has none and is refused by Electron. */
export function answerPageCalls(ipcMain: Pick<IpcMain, "handle">, host: Pick<Host, "answer">): void {
  for (const verb of Object.keys(verbs).filter(isVerb)) answerVerb(ipcMain, verb, host);
}

const PageLanguage = z.enum(["nl", "en"] satisfies ReadonlyArray<Language>);

/** Tells in which language the page speaks, each time that changes, so that the menu can follow. */
export function hearLanguage(ipcMain: Pick<IpcMain, "on">, hear: (language: Language) => void): void {
  ipcMain.on(languageChannel, (event, raw: unknown) => {
    const language = PageLanguage.safeParse(raw);
    if (isOwnSender(event) && language.success) hear(language.data);
  });
}
