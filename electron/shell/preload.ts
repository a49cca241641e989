import { contextBridge, ipcRenderer } from "electron";
import type { Door } from "../../src/bridge.ts";
import { channelOf, handedOverChannel, languageChannel } from "./channel.ts";

/**
 * All that the page gets: one function. It passes on a verb and its request; main checks both. No Electron object and no path reaches
 * the page. It rejects only when main refuses the caller, which no page of ours sees.
 */
const call: Door = (verb, request) => ipcRenderer.invoke(channelOf(verb), request);

contextBridge.exposeInMainWorld("bridge", { call });

/** A nudge without content: that a file was handed over, which the page then asks for. */
ipcRenderer.on(handedOverChannel, () => window.dispatchEvent(new Event(handedOverChannel)));

/** The menu speaks the page's language, which stands on its `html` element. */
window.addEventListener("DOMContentLoaded", () => {
  const page = document.documentElement;
  const tell = (): void => ipcRenderer.send(languageChannel, page.lang);
  new MutationObserver(tell).observe(page, { attributeFilter: ["lang"] });
  tell();
});
