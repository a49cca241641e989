import type { Door } from "../../src/bridge.ts";

declare global {
  interface Window {
    /** Put there by the preload script of the desktop app. */
    readonly bridge?: { readonly call: Door };
  }
}

/** The door of the desktop app, or null in a browser. */
export const electronDoor = (): Door | null => window.bridge?.call ?? null;
