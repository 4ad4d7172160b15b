import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";

/** Puts a popup beside its button, inside the window: below it if there is room, else above. */
export function placePopup(popup: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const box = popup.getBoundingClientRect();
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const rtl = getComputedStyle(button).direction === "rtl";
  const wanted = rtl ? anchor.right - box.width : anchor.left;
  const left = Math.max(8, Math.min(wanted, room.width - box.width - 8));
  const below = anchor.bottom + 4;
  const fits = below + box.height <= room.height - 8;
  const top = fits ? below : Math.max(8, anchor.top - box.height - 4);
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
}

/** A button that opens something floating beside it; Escape and a press elsewhere close it. */
export interface PopupProps {
  /** What the button shows. */
  readonly button: ReactNode;
  readonly buttonClass?: string;
  readonly buttonLabel?: string;
  readonly kind: "dialog" | "listbox";
  readonly label: string;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
}

/** A native popover with the focus led in and back out. */
export function Popup({
  button,
  buttonClass,
  buttonLabel,
  kind,
  label,
  className = "",
  children,
  buttonRef,
}: PopupProps) {
  const id = useId();
  const own = useRef<HTMLButtonElement>(null);
  const trigger = buttonRef ?? own;
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => document.getElementById(id)?.hidePopover(), [id]);
  useEffect(() => {
    const element = popup.current;
    if (element === null) return;
    const toggled = (event: Event) => setOpen((event as ToggleEvent).newState === "open");
    element.addEventListener("toggle", toggled);
    return () => element.removeEventListener("toggle", toggled);
  }, []);
  useEffect(() => {
    const element = popup.current;
    if (!open || element === null || trigger.current === null) return;
    placePopup(element, trigger.current);
    const first =
      element.querySelector<HTMLElement>("[data-first], [aria-selected=true], [aria-checked=true]") ??
      element.querySelector<HTMLElement>("button, [href], input, [tabindex]");
    first?.focus();
  }, [open, trigger]);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={buttonClass}
        aria-label={buttonLabel}
        aria-haspopup={kind}
        aria-expanded={open}
        popoverTarget={id}
      >
        {button}
      </button>
      <div
        ref={popup}
        id={id}
        popover="auto"
        className={`popup ${className}`}
        role={kind === "dialog" ? "dialog" : undefined}
        aria-label={kind === "dialog" ? label : undefined}
      >
        {open && children(close)}
      </div>
    </>
  );
}

/** An entry of a list in a popup. */
export interface PopupOption {
  readonly value: string;
  readonly label: ReactNode;
  /** For finding by its first letters. */
  readonly name: string;
  readonly hint?: ReactNode;
}

/** A button that shows what is chosen and opens the list to choose from. */
export function PopupList({
  options,
  value,
  onChoose,
  label,
  ...popup
}: Omit<PopupProps, "children" | "kind"> & {
  readonly options: readonly PopupOption[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <Popup {...popup} kind="listbox" label={label}>
      {(close) => (
        <OptionList
          label={label}
          options={options}
          value={value}
          onChoose={(chosen) => {
            close();
            onChoose(chosen);
          }}
        />
      )}
    </Popup>
  );
}

function OptionList({
  options,
  value,
  onChoose,
  label,
}: {
  readonly options: readonly PopupOption[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly label: string;
}) {
  const list = useRef<HTMLDivElement>(null);
  const focusOption = (index: number) => {
    const items = list.current?.querySelectorAll<HTMLElement>("[role=option]");
    items?.[(index + items.length) % items.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const option = options[index];
    if (event.key === "ArrowDown") focusOption(index + 1);
    else if (event.key === "ArrowUp") focusOption(index - 1);
    else if (event.key === "Home") focusOption(0);
    else if (event.key === "End") focusOption(-1);
    else if ((event.key === "Enter" || event.key === " ") && option !== undefined) onChoose(option.value);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const letter = event.key.toLowerCase();
      const after = [...options.keys()].map((step) => (index + 1 + step) % options.length);
      const found = after.find((at) => options[at]?.name.toLowerCase().startsWith(letter));
      if (found !== undefined) focusOption(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <div ref={list} role="listbox" aria-label={label} className="options">
      {options.map((option, index) => (
        <div
          key={option.value}
          role="option"
          aria-selected={option.value === value}
          tabIndex={index === Math.max(chosen, 0) ? 0 : -1}
          className="option"
          onClick={() => onChoose(option.value)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <span>{option.label}</span>
          <span className="hint">{option.hint}</span>
        </div>
      ))}
    </div>
  );
}
