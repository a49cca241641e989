import { useCallback, useEffect, useRef, useState } from "react";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { currentSession } from "../../store/current-session.ts";
import { type SavedFile, saveFile } from "../../store/save-file.ts";
import { type ExportForm, type ExportRequest, fileKindOf } from "./export-choice.ts";
import { type ExportTrouble, type MadeFile, makeExport } from "./make-export.ts";
import { forgetFile, rememberedFile, rememberFile } from "./remembered-file.ts";

/** Work that is shorter shows nothing. */
const shownAfterMs = 300;

/** Where an export stands. A file that could not be put over the older one is kept, to be saved elsewhere. */
export type ExportState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly form: ExportForm;
      readonly isShown: boolean;
      readonly done: number;
      readonly of: number | null;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "saved"; readonly file: SavedFile; readonly notes: MadeFile["notes"] }
  | { readonly kind: "held-back"; readonly why: "file-changed-since" | "not-found"; readonly name: string }
  | { readonly kind: "refused"; readonly trouble: ExportTrouble | BridgeError | { readonly code: "bug" } };

export interface Exporting {
  readonly state: ExportState;
  /** Makes and saves. With `over` a register file goes over the one it was saved as before. */
  readonly start: (request: ExportRequest, over: boolean) => void;
  /** Saves what was held back, asking where. */
  readonly saveBeside: () => void;
  readonly cancel: () => void;
}

type HeldFile = { readonly form: ExportForm; readonly made: MadeFile };

/** Runs one export at a time; leaving the screen ends it. */
export function useExport(): Exporting {
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  const held = useRef<HeldFile | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const save = useCallback(async ({ form, made }: HeldFile, handle: string | null): Promise<ExportState> => {
    const { door, registerId } = currentSession();
    const { fileName, bytes, notes } = made;
    const saved = await saveFile(door, { kind: fileKindOf[form], suggestedName: fileName, bytes, handle });
    if (saved.ok) {
      if (form === "register-file") rememberFile(registerId, saved.value);
      return { kind: "saved", file: saved.value, notes };
    }
    const { error } = saved;
    if (error.code === "cancelled") return { kind: "idle" };
    if (handle !== null && (error.code === "file-changed-since" || error.code === "not-found")) {
      held.current = { form, made };
      const name = rememberedFile(registerId)?.name ?? fileName;
      if (error.code === "not-found") forgetFile(registerId);
      return { kind: "held-back", why: error.code, name };
    }
    return { kind: "refused", trouble: error };
  }, []);

  const run = useCallback(
    async (request: ExportRequest, over: boolean): Promise<void> => {
      if (running.current !== null) return;
      const control = new AbortController();
      running.current = control;
      held.current = null;
      setState({ kind: "working", form: request.form, isShown: false, done: 0, of: null });
      const update = (change: { done?: number; of?: number; isShown?: boolean }): void =>
        setState((now) => (now.kind === "working" && !control.signal.aborted ? { ...now, ...change } : now));
      const showing = setTimeout(() => update({ isShown: true }), shownAfterMs);
      try {
        const made = await makeExport(request, {
          signal: control.signal,
          onProgress: (done, of) => update({ done, of }),
        });
        clearTimeout(showing);
        const { registerId } = currentSession();
        if (!made.ok) {
          setState(made.error.code === "cancelled" ? { kind: "cancelled" } : { kind: "refused", trouble: made.error });
          return;
        }
        const handle = over ? (rememberedFile(registerId)?.handle ?? null) : null;
        setState(await save({ form: request.form, made: made.value }, handle));
      } catch (error) {
        setState({ kind: "refused", trouble: { code: "bug" } });
        const kind = error instanceof Error ? error.name : "unknown";
        void currentSession().door("log.write", {
          entries: [{ level: "error", code: "export-failed", facts: { form: request.form, kind } }],
        });
      } finally {
        clearTimeout(showing);
        running.current = null;
      }
    },
    [save],
  );

  return {
    state,
    start: (request, over) => void run(request, over),
    saveBeside: () => {
      const file = held.current;
      held.current = null;
      if (file !== null) void save(file, null).then(setState);
    },
    cancel: () => running.current?.abort(new DOMException("cancelled", "AbortError")),
  };
}
