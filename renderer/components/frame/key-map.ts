/** Every shortcut of the app, in one place: what the frame listens to and what the keys dialog shows. */
export type KeyId =
  | "find"
  | "search"
  | "new"
  | "undo"
  | "redo"
  | "next-finding"
  | "next-pane"
  | "previous-pane"
  | "previous-entity"
  | "next-entity"
  | "back"
  | "keys"
  | "list-move"
  | "list-page"
  | "list-open"
  | "list-choose"
  | "list-stretch"
  | "list-all"
  | "list-header"
  | "field-commit"
  | "field-restore"
  | "field-suggest";

export type KeyGroup = "everywhere" | "list" | "field";

export type KeyBinding = {
  readonly id: KeyId;
  readonly group: KeyGroup;
  /** `KeyboardEvent.key`, lower case for letters; several where any will do. */
  readonly keys: ReadonlyArray<string>;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod?: true;
  readonly shift?: true;
  readonly alt?: true;
  /** The control that has the focus handles it; the frame does not listen. */
  readonly isLocal?: true;
};

export const keyMap: ReadonlyArray<KeyBinding> = [
  { id: "find", group: "everywhere", keys: ["k"], mod: true },
  { id: "search", group: "everywhere", keys: ["/"] },
  { id: "new", group: "everywhere", keys: ["n"] },
  { id: "undo", group: "everywhere", keys: ["z"], mod: true },
  { id: "redo", group: "everywhere", keys: ["z"], mod: true, shift: true },
  { id: "next-finding", group: "everywhere", keys: ["Enter"], mod: true },
  { id: "previous-entity", group: "everywhere", keys: ["ArrowUp"], alt: true },
  { id: "next-entity", group: "everywhere", keys: ["ArrowDown"], alt: true },
  { id: "next-pane", group: "everywhere", keys: ["F6"] },
  { id: "previous-pane", group: "everywhere", keys: ["F6"], shift: true },
  { id: "back", group: "everywhere", keys: ["Escape"] },
  { id: "keys", group: "everywhere", keys: ["?"] },
  { id: "list-move", group: "list", keys: ["ArrowUp", "ArrowDown", "j", "k"], isLocal: true },
  { id: "list-page", group: "list", keys: ["PageUp", "PageDown", "Home", "End"], isLocal: true },
  { id: "list-open", group: "list", keys: ["Enter"], isLocal: true },
  { id: "list-choose", group: "list", keys: [" "], isLocal: true },
  { id: "list-stretch", group: "list", keys: ["ArrowUp", "ArrowDown"], shift: true, isLocal: true },
  { id: "list-all", group: "list", keys: ["a"], mod: true, isLocal: true },
  { id: "list-header", group: "list", keys: ["ArrowUp"], isLocal: true },
  { id: "field-commit", group: "field", keys: ["Enter"], isLocal: true },
  { id: "field-restore", group: "field", keys: ["Escape"], isLocal: true },
  { id: "field-suggest", group: "field", keys: ["ArrowDown"], isLocal: true },
];

export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

export type KeyPlace = {
  /** The focus is in something one types in. */
  readonly isTyping: boolean;
  /** …and it holds text that is not committed: undo is the field's own then. */
  readonly hasDraft: boolean;
  /** Keys without Ctrl may work (WCAG 2.1.4: they can be switched off). */
  readonly allowsSingleKeys: boolean;
};

/** The binding that a key press asks of the frame; null when it is none, or belongs to what has the focus. */
export function frameKey(press: KeyPress, place: KeyPlace): KeyId | null {
  const mod = press.ctrlKey || press.metaKey;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const binding = keyMap.find(
    (each) =>
      each.isLocal !== true &&
      each.keys.includes(key) &&
      mod === (each.mod === true) &&
      press.altKey === (each.alt === true) &&
      (key.length === 1 && each.mod !== true ? true : press.shiftKey === (each.shift === true)),
  );
  if (binding === undefined) return null;
  const isSingle = binding.mod !== true && key.length === 1;
  if (isSingle && (place.isTyping || !place.allowsSingleKeys)) return null;
  if (place.hasDraft && (binding.id === "undo" || binding.id === "redo")) return null;
  return binding.id;
}

/** Names of keys that are words, in the language of the user; "Ctrl" is "Cmd" on a Mac. */
export type KeyNames = { readonly mod: string; readonly shift: string; readonly alt: string; readonly space: string };

/** A binding as it stands on the keyboard: ["Ctrl K"], ["↑", "↓", "J", "K"]. */
export function keyCaps(binding: KeyBinding, names: KeyNames): ReadonlyArray<string> {
  const held = [binding.mod && names.mod, binding.alt && names.alt, binding.shift && names.shift].filter(
    (name) => typeof name === "string",
  );
  return binding.keys.map((key) => [...held, capOf(key, names)].join(" "));
}

const caps: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  PageUp: "PgUp",
  PageDown: "PgDn",
};

const capOf = (key: string, names: KeyNames): string =>
  key === " " ? names.space : (caps[key] ?? (key.length === 1 ? key.toUpperCase() : key));
