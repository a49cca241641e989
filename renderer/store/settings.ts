import { create } from "zustand";
import type { Language } from "../../src/words/words.ts";

/** What a person chose for this computer; nothing of it belongs to a register. */
export interface Settings {
  readonly language: Language;
  readonly theme: "system" | "light" | "dark";
  readonly density: "normal" | "compact";
  /** Keys without Ctrl (N, /, ?) work; off for who speaks to the computer or types by accident (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Who works here, as typed; goes into the history. */
  readonly personName: string | null;
  readonly deviceName: string | null;
  /** The register that was open last. */
  readonly lastRegisterId: string | null;
}

const storageKey = "verantwoord-settings";

const defaults: Settings = {
  language: "nl",
  theme: "system",
  density: "normal",
  singleKeys: true,
  personName: null,
  deviceName: null,
  lastRegisterId: null,
};

function load(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "null");
    return typeof stored === "object" && stored !== null ? { ...defaults, ...stored } : defaults;
  } catch {
    // Unreadable settings are no reason not to start: they are made anew.
    return defaults;
  }
}

export const useSettings = create<Settings>(load);

export function changeSettings(change: Partial<Settings>): void {
  useSettings.setState(change);
  localStorage.setItem(storageKey, JSON.stringify(useSettings.getState()));
}
