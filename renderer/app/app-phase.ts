import { create } from "zustand";
import type { RegisterEntry } from "../../src/bridge/shapes.ts";
import type { OpenError } from "../storage/open-register.ts";

/** What the window shows: it starts, asks where to begin, opens a register, has one open, or tells why not. */
export type Phase =
  | { readonly kind: "starting" }
  | { readonly kind: "welcome"; readonly registers: ReadonlyArray<RegisterEntry> }
  | { readonly kind: "opening"; readonly done: number; readonly total: number }
  | { readonly kind: "open" }
  | { readonly kind: "trouble"; readonly error: OpenError; readonly registerId: string | null };

export const usePhase = create<{ readonly phase: Phase }>(() => ({ phase: { kind: "starting" } }));

export const setPhase = (phase: Phase): void => usePhase.setState({ phase });
