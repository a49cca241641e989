import { type ReactNode, type Ref, useId } from "react";
import { classNames } from "./class-names.ts";
import { useDraft } from "./use-draft.ts";

export type TextLook = "text" | "say" | "display";

export type TextFieldProps = {
  /** Read aloud; shown above the field only with `showsLabel`. */
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly onDraft?: ((text: string) => void) | undefined;
  readonly showsLabel?: boolean | undefined;
  /** What stands there while it is empty: an invitation, never the label. */
  readonly placeholder?: string | undefined;
  /** `say`: serif, a sentence that leaves the house; `display`: the name of the document. */
  readonly look?: TextLook | undefined;
  /** As wide as its container instead of as its text. */
  readonly isWide?: boolean | undefined;
  /** A bordered box, for dialogs; the other look is text that one edits in place. */
  readonly isBoxed?: boolean | undefined;
  /** What is wrong with what stands there; also read aloud. */
  readonly error?: string | undefined;
  /** Text that was typed and is no such value, with what takes it away again. */
  readonly refused?: string | null | undefined;
  readonly onRestore?: (() => void) | undefined;
  readonly hint?: string | undefined;
  /** Joins this field to a margin note. */
  readonly anchor?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** One line of text, edited in place. Enter or leaving commits, Esc restores. */
export function TextField(props: TextFieldProps) {
  const draft = useDraft({
    value: props.value,
    onDraft: props.onDraft,
    onCommit: props.onCommit,
    refused: props.refused,
    onRestore: props.onRestore,
    commitsOnEnter: true,
  });
  const id = useId();
  const input = (
    <input
      id={id}
      ref={props.ref}
      type="text"
      size={1}
      autoComplete="off"
      aria-label={props.showsLabel === true ? undefined : props.label}
      aria-invalid={props.error !== undefined || undefined}
      aria-describedby={describedBy(id, props)}
      data-dirty={draft.isDirty || undefined}
      data-margin-anchor={props.anchor}
      placeholder={props.placeholder}
      readOnly={props.isReadOnly}
      // biome-ignore lint/a11y/noAutofocus: only where a person just asked for this field
      autoFocus={props.autoFocus}
      lang={props.lang}
      spellCheck={props.look !== "display"}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onFocus={draft.focus}
      onBlur={draft.blur}
      onKeyDown={draft.keyDown}
    />
  );
  const sized = draft.text === "" ? (props.placeholder ?? "") : draft.text;
  return (
    <Labelled id={id} {...props}>
      {props.isBoxed === true ? (
        <span className="input">{input}</span>
      ) : (
        <span
          className={classNames("inplace", props.isWide === true && "wide", props.look !== "text" && props.look)}
          data-text={sized}
        >
          {input}
        </span>
      )}
    </Labelled>
  );
}

export type TextAreaProps = Omit<TextFieldProps, "ref" | "isBoxed" | "isWide" | "refused" | "onRestore"> & {
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
  /** Enter commits instead of making a new line (a purpose, a sentence); Shift+Enter still makes one. */
  readonly isOneParagraph?: boolean | undefined;
};

/** Text of several lines, edited in place; grows with what one types. Leaving commits, Esc restores. */
export function TextArea(props: TextAreaProps) {
  const draft = useDraft({
    value: props.value,
    onDraft: props.onDraft,
    onCommit: props.onCommit,
    commitsOnEnter: props.isOneParagraph === true,
  });
  const id = useId();
  return (
    <Labelled id={id} {...props}>
      <span
        className={classNames("inplace wide lines", props.look !== "text" && props.look)}
        data-text={draft.text === "" ? (props.placeholder ?? "") : draft.text}
      >
        <textarea
          id={id}
          ref={props.ref}
          rows={1}
          aria-label={props.showsLabel === true ? undefined : props.label}
          aria-invalid={props.error !== undefined || undefined}
          aria-describedby={describedBy(id, props)}
          data-dirty={draft.isDirty || undefined}
          data-margin-anchor={props.anchor}
          placeholder={props.placeholder}
          readOnly={props.isReadOnly}
          // biome-ignore lint/a11y/noAutofocus: only where a person just asked for this field
          autoFocus={props.autoFocus}
          lang={props.lang}
          value={draft.text}
          onChange={(event) => draft.change(event.currentTarget.value)}
          onFocus={draft.focus}
          onBlur={draft.blur}
          onKeyDown={(event) => {
            if (!event.shiftKey || event.key !== "Enter") draft.keyDown(event);
          }}
        />
      </span>
    </Labelled>
  );
}

type LabelledProps = {
  readonly id: string;
  readonly label: string;
  readonly showsLabel?: boolean | undefined;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
};

/** Label above, error and hint below; nothing at all where none of the three shows. */
export function Labelled({ id, label, showsLabel, error, hint, children }: LabelledProps) {
  if (showsLabel !== true && error === undefined && hint === undefined) return children;
  return (
    <span className="ftext">
      {showsLabel === true && (
        <label className="flabel" htmlFor={id}>
          {label}
        </label>
      )}
      {children}
      {error !== undefined && (
        <span className="ferror" id={`${id}-error`}>
          {error}
        </span>
      )}
      {hint !== undefined && (
        <span className="fhint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </span>
  );
}

/** Ids of the error and hint that `Labelled` draws, for aria-describedby. */
export function describedBy(
  id: string,
  { error, hint }: { readonly error?: string | undefined; readonly hint?: string | undefined },
): string | undefined {
  const ids = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}
