import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useState } from "react";
import { Popover } from "react-aria-components/Popover";
import { classNames } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";
import { isMovementKey, moveIndex } from "./list-movement.ts";
import { completion } from "./match-text.ts";
import { OptionRow, ProvenanceMark } from "./option-row.tsx";
import { preferredOption, type Suggestion, type SuggestWords, suggestionLimit } from "./suggestion.ts";

export type SuggestInputProps = {
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The suggestions for a text, best first; called on every keystroke, so it must be quick. Keep its identity stable. */
  readonly suggest: (text: string) => ReadonlyArray<Suggestion>;
  readonly onChoose: (suggestion: Suggestion) => void;
  /** Without it only suggestions can be taken. */
  readonly onFreeText?: ((text: string) => void) | undefined;
  readonly words: SuggestWords;
  /** The box under which the list hangs. */
  readonly box: RefObject<HTMLElement | null>;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly anchor?: string | undefined;
  /** The id of what says that something is wrong with the text. */
  readonly errorId?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly isDirty?: boolean | undefined;
  readonly onLeave?: (() => void) | undefined;
  readonly onEscape?: (() => boolean) | undefined;
  readonly onPaste?: ((event: ClipboardEvent<HTMLInputElement>) => void) | undefined;
  /** Looks at a key first; true when it has dealt with it. */
  readonly onKey?: ((event: KeyboardEvent<HTMLInputElement>) => boolean) | undefined;
};

/** The typing part of a field with suggestions: the ARIA combobox and its list. `SuggestField` and `TokenField` are made of it. */
export function SuggestInput(props: SuggestInputProps) {
  const { text, suggest, onChoose, onFreeText, words } = props;
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosenIndex, setChosenIndex] = useState<number | null>(null);
  const suggestions = useMemo(() => (isOpen ? suggest(text).slice(0, suggestionLimit) : []), [isOpen, suggest, text]);
  const offersFree = onFreeText !== undefined && text.trim() !== "";
  const count = suggestions.length + (offersFree ? 1 : 0);
  const active =
    chosenIndex === null || chosenIndex >= count ? preferredOption(suggestions, text, offersFree) : chosenIndex;
  const shows = isOpen && count > 0;
  const rest = shows && active === 0 ? completion(suggestions[0]?.title ?? "", text) : null;
  const optionId = (index: number) => `${listId}-${index}`;
  const activeId = shows && active >= 0 ? optionId(active) : undefined;

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  const close = () => {
    setOpen(false);
    setChosenIndex(null);
  };
  const take = (index: number) => {
    const suggestion = suggestions[index];
    close();
    if (suggestion !== undefined) onChoose(suggestion);
    else if (offersFree) onFreeText(text.trim());
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || props.onKey?.(event) === true) return;
    const { key } = event;
    if (key === "Escape") {
      const hadWork = shows || props.onEscape?.() === true;
      if (hadWork) event.stopPropagation();
      close();
    } else if (isMovementKey(key) && key !== "Home" && key !== "End") {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      else setChosenIndex(moveIndex(active, key, count, 6, true));
    } else if (key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (shows && active >= 0) take(active);
      else if (offersFree) onFreeText(text.trim());
    } else if (
      rest !== null &&
      (key === "ArrowRight" || key === "Tab") &&
      event.currentTarget.selectionStart === text.length &&
      !event.shiftKey
    ) {
      event.preventDefault();
      props.onText(suggestions[0]?.title ?? text);
    }
  };
  return (
    <>
      <span className="typed">
        {rest !== null && (
          <span className="ghost" aria-hidden="true">
            <span>{text}</span>
            {rest}
          </span>
        )}
        <input
          ref={props.input}
          type="text"
          role="combobox"
          aria-label={props.label}
          aria-expanded={shows}
          aria-controls={shows ? listId : undefined}
          aria-activedescendant={activeId}
          aria-autocomplete="both"
          aria-invalid={props.errorId !== undefined || undefined}
          aria-describedby={props.errorId}
          data-dirty={props.isDirty || undefined}
          data-margin-anchor={props.anchor}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: only where a person just asked for this field
          autoFocus={props.autoFocus}
          placeholder={props.placeholder}
          value={text}
          onChange={(event) => {
            props.onText(event.currentTarget.value);
            setOpen(true);
            setChosenIndex(null);
          }}
          onFocus={(event) => {
            if (props.autoFocus === true) event.currentTarget.select();
          }}
          onClick={() => setOpen(true)}
          onKeyDown={keyDown}
          onPaste={props.onPaste}
          onBlur={() => {
            close();
            props.onLeave?.();
          }}
        />
      </span>
      <Popover
        className="pop fit"
        triggerRef={props.box}
        isNonModal
        isOpen={shows}
        onOpenChange={(open) => !open && close()}
        shouldCloseOnInteractOutside={() => false}
        offset={5}
        maxHeight={380}
        placement="bottom start"
      >
        <section aria-label={words.suggestions}>
          <div role="listbox" id={listId} aria-label={words.suggestions}>
            {suggestions.map((suggestion, i) => (
              <OptionRow
                key={suggestion.id}
                id={optionId(i)}
                title={suggestion.title}
                addition={suggestion.addition}
                detail={suggestion.detail}
                sought={text}
                isActive={i === active}
                aside={
                  suggestion.provenance === undefined ? undefined : (
                    <ProvenanceMark provenance={suggestion.provenance} />
                  )
                }
                onChoose={() => take(i)}
              />
            ))}
            {offersFree && (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field that owns the list handles the keys
              <div
                id={optionId(suggestions.length)}
                role="option"
                tabIndex={-1}
                aria-selected={active === suggestions.length}
                className={classNames("opt asis", active === suggestions.length && "on")}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(suggestions.length)}
              >
                <span>{words.takeAsIs(text.trim())}</span>
                <span className="kbds" aria-hidden="true">
                  <Kbd keys="↑" />
                  <Kbd keys="↓" />
                  <Kbd keys="Enter" />
                </span>
              </div>
            )}
          </div>
        </section>
      </Popover>
    </>
  );
}
