import { useEffect, useRef } from "react";
import { frameKey, type KeyId } from "./key-map.ts";

export type KeyHandlers = { readonly [Id in KeyId]?: () => void };

/** Handlers of what is on screen; the one that came last goes first. */
const stack: Array<{ readonly current: KeyHandlers }> = [];

/** Answers shortcuts while the component is on screen. A screen's answer goes before the frame's. */
export function useKeys(handlers: KeyHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    stack.push(latest);
    return () => {
      stack.splice(stack.indexOf(latest), 1);
    };
  }, []);
}

/** Listens for the whole window; once, in the frame. Keys that a control has dealt with are left alone. */
export function useKeyListener(allowsSingleKeys: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest(".veil") || (event.key === "Escape" && target?.closest(".pop"))) return;
      const id = frameKey(event, {
        isTyping: target !== null && isTypingPlace(target),
        hasDraft: target?.matches("[data-dirty]") === true,
        allowsSingleKeys,
      });
      const handler = id === null ? undefined : [...stack].reverse().find((each) => each.current[id] !== undefined);
      if (id === null || handler === undefined) return;
      event.preventDefault();
      handler.current[id]?.();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [allowsSingleKeys]);
}

const isTypingPlace = (target: HTMLElement): boolean =>
  target.isContentEditable ||
  target.matches("textarea, select, input:not([type='checkbox'], [type='radio'], [type='button'])");
