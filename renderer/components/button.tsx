import type { ReactNode, Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Kbd } from "./kbd.tsx";
import { Hint } from "./tooltip.tsx";

export type ButtonLook = "plain" | "go" | "bare";

export type ButtonProps = {
  readonly children: ReactNode;
  /** `go`: the one filled button of a screen; `bare`: a quiet act beside text. */
  readonly look?: ButtonLook | undefined;
  /** 24 px, for a button inside text or a margin note. */
  readonly isLow?: boolean | undefined;
  /** Key shown inside the button, as it stands on the keyboard. It only shows it: the frame listens. */
  readonly shortcut?: string | undefined;
  /** A small triangle: the button opens a list. */
  readonly hasMenu?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Only where the visible words do not say enough. It must begin with them. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly type?: "button" | "submit" | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

/** A button with words. Inside a menu or popover trigger it is the trigger. */
export function Button(props: ButtonProps) {
  return (
    <AriaButton
      {...(props.ref === undefined ? {} : { ref: props.ref })}
      className={classNames(
        "btn",
        props.look !== "plain" && props.look,
        props.isLow === true && "low",
        props.className,
      )}
      type={props.type ?? "button"}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      {...(props.label === undefined ? {} : { "aria-label": props.label })}
    >
      {props.children}
      {props.hasMenu === true && (
        <span className="caret" aria-hidden="true">
          ▾
        </span>
      )}
      {props.shortcut !== undefined && <Kbd keys={props.shortcut} isHidden />}
    </AriaButton>
  );
}

export type IconButtonProps = {
  readonly icon: IconName;
  /** Read aloud, and shown as a hint on hover and focus. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly isLow?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
};

/** A button with a drawing only; its label shows on hover and on focus. At least 24 × 24 px (WCAG 2.5.8). */
export function IconButton({ icon, label, shortcut, isLow = false, isDisabled = false, onPress }: IconButtonProps) {
  return (
    <Hint text={label} shortcut={shortcut}>
      <AriaButton
        className={classNames("btn bare square", isLow && "low")}
        aria-label={label}
        isDisabled={isDisabled}
        {...(onPress === undefined ? {} : { onPress })}
      >
        <Icon name={icon} />
      </AriaButton>
    </Hint>
  );
}
