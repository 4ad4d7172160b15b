import { useEffect, useId, useRef, type ReactNode, type RefObject } from "react";
import { useWorkbench } from "../workbench.ts";
import { Icon } from "./icon.tsx";

/** A modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({
  open,
  title,
  onClose,
  className = "",
  bare = false,
  firm = false,
  children,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly className?: string;
  /** Without a visible head; the title is still heard. */
  readonly bare?: boolean;
  /** What was written there is not lost by a slip: it stays where one presses beside it, and its content while it is closed. */
  readonly firm?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useWorkbench();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useShown(dialog, open);
  useClosedBeside(dialog, firm, onClose);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onClose={({ target, currentTarget }) => {
        // One that was opened from this one closes by itself: React hands its closing on.
        if (target === currentTarget) onClose();
      }}
    >
      {(open || firm) && (
        <>
          <div className={bare ? "heard" : "dialog-head"}>
            <h2 id={titleId}>{title}</h2>
            {!bare && (
              <button type="button" className="head-tool" aria-label={t.shell.close} onClick={onClose}>
                <Icon name="close" />
              </button>
            )}
          </div>
          <div className={bare ? undefined : "dialog-body"}>{children}</div>
        </>
      )}
    </dialog>
  );
}

type DialogRef = RefObject<HTMLDialogElement | null>;

/** The browser shows and hides a modal dialog as it is told, and moves the focus. */
function useShown(dialog: DialogRef, open: boolean): void {
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) {
      element.showModal();
      // Whoever opens a form wants to fill it in: the browser would begin with the button that closes it.
      if (document.activeElement?.closest(".dialog-head") !== null)
        element.querySelector<HTMLElement>(".dialog-body form :is(input, select, textarea)")?.focus();
    }
    if (!open && element.open) element.close();
  }, [dialog, open]);
}

/** A dialog that may be left by a slip closes where one presses beside it. */
function useClosedBeside(dialog: DialogRef, firm: boolean, onClose: () => void): void {
  useEffect(() => {
    const element = dialog.current;
    // The backdrop is a part of the dialog element; by keyboard, Escape does the same.
    const closeOnBackdrop = (event: MouseEvent) => {
      if (event.target === element && !firm) onClose();
    };
    element?.addEventListener("click", closeOnBackdrop);
    return () => element?.removeEventListener("click", closeOnBackdrop);
  }, [dialog, onClose, firm]);
}
