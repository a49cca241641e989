import { type KeyboardEvent, useEffect, useId, useMemo, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components/Modal";
import { Icon } from "./icon.tsx";
import { Kbd } from "./kbd.tsx";
import { isMovementKey, moveIndex } from "./list-movement.ts";
import { OptionRow } from "./option-row.tsx";
import { suggestionLimit } from "./suggestion.ts";

export type Command = {
  readonly id: string;
  readonly title: string;
  /** Under the title: what it is, where it stands. */
  readonly detail?: string | undefined;
  /** Heading above it ("Verwerkingen", "Handelingen"); commands of a group stand together. */
  readonly group: string;
  readonly shortcut?: string | undefined;
  readonly run: () => void;
};

export type PaletteWords = {
  readonly title: string;
  readonly placeholder: string;
  readonly none: (text: string) => string;
};

export type CommandPaletteProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Commands for a text, best first; called on every keystroke. The first 50 are shown. Keep its identity stable. */
  readonly search: (text: string) => ReadonlyArray<Command>;
  readonly words: PaletteWords;
};

/** Finds anything and does anything: Ctrl+K. The focus stays in the field; arrows choose, Enter does, Esc closes. */
export function CommandPalette({ isOpen, onClose, search, words }: CommandPaletteProps) {
  return (
    <ModalOverlay className="veil high" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="palette">
        <Dialog aria-label={words.title}>
          <PaletteBody onClose={onClose} search={search} words={words} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ onClose, search, words }: Omit<CommandPaletteProps, "isOpen">) {
  const listId = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const commands = useMemo(() => search(text).slice(0, suggestionLimit), [search, text]);
  const optionId = (index: number) => `${listId}-${index}`;
  const current = Math.min(active, commands.length - 1);
  useEffect(() => {
    document.getElementById(`${listId}-${current}`)?.scrollIntoView({ block: "nearest" });
  }, [listId, current]);

  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (isMovementKey(event.key) && event.key !== "Home" && event.key !== "End") {
      event.preventDefault();
      setActive(moveIndex(current, event.key, commands.length, 8, true));
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(commands[current]);
    }
  };
  return (
    <>
      <div className="ask">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={words.title}
          aria-expanded={commands.length > 0}
          aria-controls={listId}
          aria-activedescendant={current >= 0 ? optionId(current) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the palette was opened to type in
          autoFocus
          placeholder={words.placeholder}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={keyDown}
        />
        <Kbd keys="Esc" isHidden />
      </div>
      {commands.length === 0 && (
        <p className="none" role="status">
          {words.none(text)}
        </p>
      )}
      <div role="listbox" id={listId} aria-label={words.title} hidden={commands.length === 0}>
        {commands.map((command, i) => (
          <PaletteLine
            key={command.id}
            command={command}
            heading={commands[i - 1]?.group === command.group ? null : command.group}
            id={optionId(i)}
            sought={text}
            isActive={i === current}
            onRun={() => run(command)}
          />
        ))}
      </div>
    </>
  );
}

type PaletteLineProps = {
  readonly command: Command;
  readonly heading: string | null;
  readonly id: string;
  readonly sought: string;
  readonly isActive: boolean;
  readonly onRun: () => void;
};

function PaletteLine({ command, heading, id, sought, isActive, onRun }: PaletteLineProps) {
  return (
    <>
      {heading !== null && (
        <div className="group" role="presentation">
          {heading}
        </div>
      )}
      <OptionRow
        id={id}
        title={command.title}
        detail={command.detail}
        sought={sought}
        isActive={isActive}
        aside={command.shortcut === undefined ? undefined : <Kbd keys={command.shortcut} />}
        onChoose={onRun}
      />
    </>
  );
}
