import { isMovementKey, type MovementKey } from "./list-movement.ts";

/** What a key asks of a grid. */
export type GridAct =
  | { readonly kind: "move"; readonly key: MovementKey; readonly extends: boolean }
  | { readonly kind: "cell"; readonly by: -1 | 1 }
  | { readonly kind: "toggle" }
  | { readonly kind: "extend" }
  | { readonly kind: "all" }
  | { readonly kind: "open" }
  | { readonly kind: "clear" };

export type Keystroke = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** The act for a key pressed while a grid has the focus; null for keys that are not the grid's, which go on to the frame. */
export function gridAct(stroke: Keystroke): GridAct | null {
  const { key } = stroke;
  const mod = stroke.ctrlKey || stroke.metaKey;
  if (stroke.altKey) return null;
  if (isMovementKey(key) && (!mod || key === "Home" || key === "End"))
    return { kind: "move", key, extends: stroke.shiftKey };
  if (mod) return key.toLowerCase() === "a" && !stroke.shiftKey ? { kind: "all" } : null;
  switch (key) {
    case "j":
      return { kind: "move", key: "ArrowDown", extends: false };
    case "k":
      return { kind: "move", key: "ArrowUp", extends: false };
    case "ArrowRight":
      return { kind: "cell", by: 1 };
    case "ArrowLeft":
      return { kind: "cell", by: -1 };
    case " ":
      return stroke.shiftKey ? { kind: "extend" } : { kind: "toggle" };
    case "Enter":
      return { kind: "open" };
    case "Escape":
      return { kind: "clear" };
    default:
      return null;
  }
}
