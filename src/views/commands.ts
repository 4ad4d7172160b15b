import { createContext, useContext, useEffect, useRef } from "react";

/** Something that can be done by key, from the palette or from the key line. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: "page" | "text" | "process" | "view" | "app";
  /** One letter or sign, such as `j` or `?`. */
  readonly key?: string;
  readonly run: () => void;
}

/** Commands at hand: those of the workbench and those of the page that is shown. */
export interface CommandRegistry {
  /** Adds a source of commands; the answer removes it. */
  readonly add: (source: () => readonly Command[]) => () => void;
  readonly all: () => readonly Command[];
}

/** An empty registry. */
export function commandRegistry(): CommandRegistry {
  const sources = new Set<() => readonly Command[]>();
  return {
    add(source) {
      sources.add(source);
      return () => sources.delete(source);
    },
    all: () => [...sources].flatMap((source) => source()),
  };
}

const context = createContext<CommandRegistry>(commandRegistry());

/** Hands the registry to pages. */
export const CommandsProvider = context.Provider;

/** The registry around a page. */
export function useCommandRegistry(): CommandRegistry {
  return useContext(context);
}

/** Offers commands as long as the component is shown; they may change on every rendering. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(context);
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => registry.add(() => latest.current), [registry]);
}

/** The command that a key press asks for, or null. Writing in a field asks for none. */
export function commandForKey(
  commands: readonly Command[],
  press: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "target">,
): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey || isWriting(press.target)) return null;
  // On a keyboard of another script the letter is found by the place of the key.
  const foreign = press.key.length === 1 && press.key > "\u007f";
  const key = foreign && press.code.startsWith("Key") ? press.code.slice(3).toLowerCase() : press.key;
  return commands.find((command) => command.key === key || command.key === key.toLowerCase()) ?? null;
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type);
}
