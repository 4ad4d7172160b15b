import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Dialog } from "../kit/dialog.tsx";
import { Icon } from "../kit/icon.tsx";

/** Something that can be picked by writing some of its letters. */
export interface PickerItem {
  readonly id: string;
  readonly group: string;
  readonly label: ReactNode;
  readonly quote?: ReactNode;
  readonly hint?: ReactNode;
  readonly run: () => void;
}

/** A dialog with one field and a list that follows what is written. */
export function Picker({
  open,
  title,
  placeholder,
  onClose,
  itemsFor,
  note,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly placeholder: string;
  readonly onClose: () => void;
  /** Items for what was written, best first, groups together. */
  readonly itemsFor: (query: string) => readonly PickerItem[];
  /** A line under the list, such as how many were found. */
  readonly note: (query: string, count: number) => string;
}) {
  return (
    <Dialog open={open} title={title} onClose={onClose} className="finder" bare>
      <PickerBody title={title} placeholder={placeholder} onClose={onClose} itemsFor={itemsFor} note={note} />
    </Dialog>
  );
}

const mostShown = 60;

function PickerBody({ title, placeholder, onClose, itemsFor, note }: Omit<Parameters<typeof Picker>[0], "open">) {
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = itemsFor(query);
  const items = found.slice(0, mostShown);
  useEffect(() => {
    list.current?.querySelector("[data-active=true]")?.scrollIntoView({ block: "nearest" });
  });
  const pick = (item: PickerItem | undefined) => {
    if (item === undefined) return;
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(event.key, active, items.length - 1);
    if (to !== null) setActive(to);
    else if (event.key === "Enter") pick(items[active]);
    else return;
    event.preventDefault();
  };
  const groups = groupBy(items);
  const line = note(query, found.length);
  return (
    <>
      <div className="finder-input">
        <Icon name="find" />
        <input
          role="combobox"
          aria-label={title}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length > 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd className="only-wide">Esc</kbd>
      </div>
      <div className="options" id={`${id}-list`} role="listbox" aria-label={title} ref={list}>
        {[...groups].map(([group, members]) => (
          <div key={group} role="group" aria-label={group}>
            <p className="option-group" aria-hidden="true">
              {group}
            </p>
            {members.map((item) => {
              const index = items.indexOf(item);
              return (
                <Option
                  key={item.id}
                  item={item}
                  id={`${id}-${index}`}
                  active={index === active}
                  onPick={() => pick(item)}
                  onKeyDown={onKeyDown}
                  onReach={() => setActive(index)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {line !== "" && (
        <p className="finder-note" role="status">
          {line}
        </p>
      )}
    </>
  );
}

/** Where a key leads from one of the places 0 to `last`; null for other keys. */
function moved(key: string, at: number, last: number): number | null {
  if (key === "ArrowDown") return at >= last ? 0 : at + 1;
  if (key === "ArrowUp") return at <= 0 ? Math.max(last, 0) : at - 1;
  if (key === "PageDown") return Math.min(last, at + 8);
  return key === "PageUp" ? Math.max(0, at - 8) : null;
}

function Option({
  item,
  id,
  active,
  onPick,
  onKeyDown,
  onReach,
}: {
  readonly item: PickerItem;
  readonly id: string;
  readonly active: boolean;
  readonly onPick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The pointer came over it. */
  readonly onReach: () => void;
}) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      data-active={active}
      className="option"
      tabIndex={-1}
      onClick={onPick}
      onKeyDown={onKeyDown}
      onPointerMove={onReach}
    >
      <span>
        {item.label}
        {item.quote !== undefined && (
          <span className="finder-quote" dir="auto">
            {item.quote}
          </span>
        )}
      </span>
      <span className="hint">{item.hint}</span>
    </div>
  );
}

function groupBy(items: readonly PickerItem[]): Map<string, PickerItem[]> {
  const groups = new Map<string, PickerItem[]>();
  for (const item of items) {
    const members = groups.get(item.group);
    if (members === undefined) groups.set(item.group, [item]);
    else members.push(item);
  }
  return groups;
}
