import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "./button.tsx";
import { classNames } from "./class-names.ts";

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Label of the cross: "Sluit". */
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons under a rule; the filled one last. */
  readonly actions?: ReactNode;
  readonly isWide?: boolean | undefined;
  /** A press outside also closes it (default); false while it holds work. */
  readonly isDismissable?: boolean | undefined;
};

/** A panel that takes the focus, its first field before anything else, until it is closed, and gives it back. Never to ask "are you sure" of what undo can take back. */
export function Dialog({
  title,
  isOpen,
  onClose,
  closeLabel,
  children,
  actions,
  isWide = false,
  isDismissable = true,
}: DialogProps) {
  const titleId = useId();
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={classNames("dialog", isWide && "wide")}>
        <AriaDialog aria-labelledby={titleId}>
          <div className="dtop">
            <Heading slot="title" id={titleId} className="title">
              {title}
            </Heading>
            <span className="push">
              <IconButton icon="cross" label={closeLabel} onPress={onClose} />
            </span>
          </div>
          <DialogBody>{children}</DialogBody>
          {actions !== undefined && <div className="dfoot">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function DialogBody({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current?.contains(document.activeElement) === true) return;
    body.current?.querySelector<HTMLElement>("input, textarea, [aria-haspopup='listbox']")?.focus();
  }, []);
  return (
    <div ref={body} className="dbody scroll">
      {children}
    </div>
  );
}
