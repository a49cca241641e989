import type { IpcMain, IpcMainInvokeEvent } from "electron";
import { type Door, isVerb, type Verb, verbs } from "../../src/bridge.ts";
import { channelOf } from "./channel.ts";
import { isOwnPage } from "./own-page.ts";

/** True when the message comes from our own page itself: its main frame, on the exact origin. */
export function isOwnSender({ senderFrame }: Pick<IpcMainInvokeEvent, "senderFrame">): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);
}

function answerVerb(ipcMain: Pick<IpcMain, "handle">, verb: Verb, door: Door): void {
  ipcMain.handle(channelOf(verb), async (event, raw: unknown) => {
    if (!isOwnSender(event)) throw new Error(`refused ${verb}`);
    const parsed = verbs[verb].request.safeParse(raw);
    if (parsed.success) return door(verb, parsed.data);
    const path = parsed.error.issues[0]?.path.map(String).join("/") ?? "";
    return { ok: false, error: { code: "bad-request", path } };
  });
}

/** One handler per verb of the bridge; whatever is not a verb has none and is refused by Electron. */
export function answerPageCalls(ipcMain: Pick<IpcMain, "handle">, door: Door): void {
  for (const verb of Object.keys(verbs).filter(isVerb)) answerVerb(ipcMain, verb, door);
}
